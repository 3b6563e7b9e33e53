import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { storageFault } from './fault';
import * as schema from './schema';

export type Sqlite = Database.Database;
/** The store: drizzle for what it says best, `sqlite` for the prepared statements that are measured. */
export type Store = Readonly<{ sqlite: Sqlite; orm: BetterSQLite3Database<typeof schema>; path: string }>;

/** A store that cannot be used, in one sentence for the person who started the program. */
export class StoreError extends Error {}

export type OpenOptions = Readonly<{ create?: boolean; readonly?: boolean }>;

/**
 * Opens a database file: WAL, `synchronous=FULL` (0.55 ms an edit, and a committed import survives a power cut),
 * foreign keys on. Throws StoreError when the file is missing (unless `create`), unreadable or unwritable.
 */
export function openStore(file: string, { create = false, readonly = false }: OpenOptions = {}): Store {
  if (file !== ':memory:' && !create && !fs.existsSync(file)) {
    throw new StoreError(
      `Basis data ${file} tidak ada. Buat dengan "npm run data:init -- KODE" atau periksa PWS_DATABASE.`,
    );
  }
  try {
    if (create && file !== ':memory:') fs.mkdirSync(path.dirname(file), { recursive: true });
    const sqlite = new Database(file, { readonly, fileMustExist: !create && file !== ':memory:', timeout: 5000 });
    if (!readonly) {
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = FULL');
    }
    sqlite.pragma('foreign_keys = ON');
    return { sqlite, orm: drizzle(sqlite, { schema }), path: file };
  } catch (error) {
    const cause =
      storageFault(error) ?? `${(error as Error).message}. Periksa izin berkas dan foldernya, atau atur PWS_DATABASE.`;
    throw new StoreError(`Basis data ${file} tidak dapat dibuka untuk ${readonly ? 'dibaca' : 'ditulis'}: ${cause}`, {
      cause: error,
    });
  }
}

export function closeStore(store: Store): void {
  store.sqlite.close();
}
