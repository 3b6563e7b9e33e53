import { type Store, StoreError } from '@/db/client';
import { migrateStore, needsMigration } from '@/db/migrate';
import { type District, district } from '@/db/places';

/**
 * Refuses a database that `npm start` has not brought to this program's version: only it copies the database first.
 * Throws StoreError with the sentence to show.
 */
export function requirePrepared(store: Store): void {
  if (!needsMigration(store)) return;
  throw new StoreError(
    `Basis data ${store.path} belum disiapkan untuk versi program ini. Jalankan "npm start" sekali, atau periksa PWS_DATABASE.`,
  );
}

/** Makes a database ready to be written by a command, its catalogue up to date; refuses one as above. */
export function prepare(store: Store): void {
  requirePrepared(store);
  migrateStore(store);
}

/** The same, with the district that the database is of. */
export function prepareDistrict(store: Store): District {
  prepare(store);
  const home = district(store);
  if (home) return home;
  throw new StoreError(`Basis data ${store.path} belum berisi kabupaten/kota. Periksa PWS_DATABASE.`);
}
