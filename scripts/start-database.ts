import fs from 'node:fs';
import path from 'node:path';
import { copyBeforeMigration } from '@/db/backup/before-migration';
import { closeStore, openStore, type Store, StoreError } from '@/db/client';
import { isFromNewerProgram, migrateStore, needsMigration } from '@/db/migrate';
import { holdsDistrict } from '@/db/places';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { zoneOf } from './district-zone';
import { foreground } from './start-foreground';

/** Kotawaringin Timur: the district of the example data. */
const EXAMPLE_DISTRICT = '62.02';

/**
 * Looks, without changing anything, whether the database can be used: an existing one is this program's own and may be
 * written to, a missing one has a folder to be made in. Throws StoreError with the sentence to show.
 */
export function checkDatabase(file: string): void {
  if (fs.existsSync(file)) checkExisting(file);
  else checkFolder(file);
}

function checkExisting(file: string): void {
  if (!fs.statSync(file).isFile()) throw new StoreError(`PWS_DATABASE ${file} bukan berkas: isi dengan letak berkas.`);
  try {
    fs.accessSync(file, fs.constants.W_OK);
    fs.accessSync(path.dirname(file), fs.constants.W_OK);
  } catch {
    throw new StoreError(
      `Basis data ${file} tidak boleh ditulisi: periksa izin berkas dan foldernya, atau atur PWS_DATABASE.`,
    );
  }
  if (isOwn(file)) return;
  throw new StoreError(
    `${file} bukan basis data Pantau ILP, atau pembuatannya terputus. Pindahkan berkas itu lalu ulangi, atau atur PWS_DATABASE.`,
  );
}

function isOwn(file: string): boolean {
  const store = openStore(file, { readonly: true });
  try {
    return holdsDistrict(store);
  } catch (error) {
    // read-only opening is lazy: a file that is no database shows at the first query
    if ((error as { code?: string }).code === 'SQLITE_NOTADB') return false;
    throw new StoreError(`Basis data ${file} tidak dapat dibaca: ${(error as Error).message}.`);
  } finally {
    closeStore(store);
  }
}

function checkFolder(file: string): void {
  let folder = path.dirname(file);
  while (!fs.existsSync(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  try {
    if (!fs.statSync(folder).isDirectory()) throw new Error('bukan folder');
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    throw new StoreError(
      `Basis data ${file} tidak dapat dibuat: ${folder} bukan folder yang boleh ditulisi. Periksa izinnya, atau atur PWS_DATABASE.`,
    );
  }
}

/**
 * Brings the database to this program's version, or makes the example one when there is none. Returns false when
 * making it failed (the command that makes it has said why); throws StoreError for a database that cannot be used.
 */
export async function prepareDatabase(file: string, root: string, say: (sentence: string) => void): Promise<boolean> {
  if (!fs.existsSync(file)) {
    say(`Belum ada basis data: membuat ${path.relative(root, file)} dengan data contoh Kotawaringin Timur …`);
    return makeExample(file, root);
  }
  const store = openStore(file);
  try {
    if (needsMigration(store) && !isFromNewerProgram(store)) await copyFirst(store, say);
    migrateStore(store);
  } finally {
    closeStore(store);
  }
  return true;
}

/** An update that goes wrong must lead back: the database is copied as the program before this one left it. */
async function copyFirst(store: Store, say: (sentence: string) => void): Promise<void> {
  const { day, time } = wallClockAt(new Date(), zoneOf(store, null));
  const { file } = await copyBeforeMigration(store, `${day}-${time}`);
  say(`Basis data akan disesuaikan dengan versi program ini; salinannya sebelum itu: ${file}`);
}

async function makeExample(file: string, root: string): Promise<boolean> {
  const command = ['--import', 'tsx', path.join(root, 'scripts', 'data-init.ts'), EXAMPLE_DISTRICT, '--contoh'];
  const env = { ...process.env, PWS_DATABASE: file };
  return (await foreground(command, { cwd: root, env, stdout: 2 })) === 0 && fs.existsSync(file);
}
