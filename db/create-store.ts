import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addExampleAccounts } from './accounts/first-accounts';
import { StoreError, closeStore, openStore } from './client';
import { createDistrict } from './district';
import { fillExample } from './example/fill';
import { PRESS_DISTRICT } from './example/source';
import { migrateStore } from './migrate';

export type NewStoreOptions = Readonly<{
  example: boolean;
  /** Told what is being done, in a sentence for the person who waits. */
  say?: (sentence: string) => void;
}>;

/**
 * Makes a new database file for a kabupaten or kota, with labelled example data where asked. It is built in a folder
 * of its own beside the file and moved into place when it is whole, so that no half-made database is ever found there.
 * Throws UnknownDistrictError for a code that names no district, and StoreError when there is a database already or
 * the folder cannot be written; nothing is changed then.
 */
export async function createStore(file: string, code: string, { example, say }: NewStoreOptions): Promise<void> {
  refuseExisting(file);
  const workshop = openWorkshop(file);
  const sweep = () => fs.rmSync(workshop, { recursive: true, force: true });
  process.once('exit', sweep);
  try {
    const draft = path.join(workshop, path.basename(file));
    await build(draft, code, { example, say });
    await pendingSignals();
    refuseExisting(file);
    fs.renameSync(draft, file);
  } finally {
    sweep();
    process.off('exit', sweep);
  }
}

/** Makes the database that a newcomer first sees: Kotawaringin Timur with labelled example data. Errors as above. */
export function createExampleStore(file: string): Promise<void> {
  return createStore(file, PRESS_DISTRICT, { example: true });
}

/**
 * An import is one long synchronous piece of work, so that an interruption during it is only heard now. Signals arrive
 * in the event loop's poll phase, and only the second turn is sure to come after one.
 */
async function pendingSignals(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

async function build(draft: string, code: string, { example, say = () => {} }: NewStoreOptions): Promise<void> {
  const store = openStore(draft, { create: true });
  try {
    migrateStore(store);
    const district = await createDistrict(store, code, { example });
    const desa = district.kecamatan.reduce((sum, kecamatan) => sum + kecamatan.desa.length, 0);
    say(`${district.name}: ${district.kecamatan.length} kecamatan, ${desa} desa/kelurahan.`);
    if (example) {
      say('Mengimpor data contoh (simulasi) …');
      fillExample(store, district);
      await addExampleAccounts(store);
    }
  } finally {
    closeStore(store);
  }
}

/** A write-ahead log without its database counts too: SQLite would replay the old one into the new file. */
function refuseExisting(file: string): void {
  const found = [file, `${file}-wal`, `${file}-journal`].find((each) => fs.existsSync(each));
  if (!found) return;
  throw new StoreError(
    `${found} sudah ada dan tidak ditimpa. Pindahkan atau hapus berkas itu dahulu, atau pilih letak lain dengan PWS_DATABASE.`,
  );
}

function openWorkshop(file: string): string {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    return fs.mkdtempSync(`${file}.baru-`);
  } catch (error) {
    throw new StoreError(
      `Basis data ${file} tidak dapat dibuat: ${(error as Error).message}. Periksa izin foldernya, atau atur PWS_DATABASE.`,
    );
  }
}
