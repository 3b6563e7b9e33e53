import { addExampleAccounts } from './accounts/first-accounts';
import { closeStore, openStore } from './client';
import { createDistrict } from './district';
import { drafted } from './draft';
import { fillExample } from './example/fill';
import { fillMeeting } from './example/meeting';
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
  await drafted(file, 'pilih letak lain dengan PWS_DATABASE', (draft) => build(draft, code, { example, say }));
}

/** Makes the database that a newcomer first sees: Kotawaringin Timur with labelled example data. Errors as above. */
export function createExampleStore(file: string): Promise<void> {
  return createStore(file, PRESS_DISTRICT, { example: true });
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
      fillMeeting(store);
      await addExampleAccounts(store);
    }
  } finally {
    closeStore(store);
  }
}
