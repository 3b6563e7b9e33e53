import fs from 'node:fs';
import Database from 'better-sqlite3';
import { type Store, StoreError, closeStore, openStore } from '../client';
import { settle } from '../draft';
import { type District, district, holdsDistrict } from '../places';
import { continueFrom, dataVersion } from '../write';
import { copyStore } from './copy';

/** The place that a backup is restored to. */
export type Place = Readonly<{
  /** The database file. */
  file: string;
  /** The name that what it held is kept under. */
  kept: string;
  /** Another district, or example data where real data were, has been asked for. */
  confirmed: boolean;
  say: (sentence: string) => void;
}>;

/** How often it begins anew because somebody wrote in the moment between two locks. */
const ATTEMPTS = 5;
const EVERY_PAGE = 2 ** 31 - 1;

/**
 * Writes a draft over a database that may be in use: SQLite's own backup, turned round, in one transaction on the very
 * file that servers and commands have open. They see the old content or the new and never a mixture, no log can meet a
 * database that it does not belong to, a kill leaves the old content, and it is the same on Windows, where a file in
 * use cannot be replaced.
 *
 * What the database held is first kept as a verified copy. Writers wait meanwhile, and should one write in the moment
 * between that lock and the next, both are done again: nothing is written that is in neither. Throws StoreError and
 * changes nothing when the database is not this program's, or of another kind and not `confirmed`, or always written;
 * damage shows as an error that `damageOf` knows.
 */
export async function overwrite(draft: string, home: District, place: Place): Promise<void> {
  const { file, kept, confirmed, say } = place;
  const current = openStore(file);
  try {
    if (!holdsDistrict(current)) {
      throw new StoreError(`${file} bukan basis data Pantau ILP; tidak diganti. Periksa PWS_DATABASE.`);
    }
    if (!confirmed) requireSameKind(district(current), home);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      say('Menyimpan basis data sekarang sebagai salinan …');
      const moment = await keep(current, draft, kept);
      say('Memulihkan …');
      if (await pour(draft, file, () => momentOf(current) === moment, kept)) return putOnDisk(current);
    }
  } finally {
    closeStore(current);
  }
  throw new StoreError('Basis data terus ditulis program lain. Hentikan program itu, lalu ulangi.');
}

function requireSameKind(current: District | null, home: District): void {
  if (current?.code === home.code && current.example === home.example) return;
  const kind = (each: District) => `${each.example ? 'data contoh' : 'data sungguhan'} ${each.name} (${each.code})`;
  throw new StoreError(
    `Berkas cadangan berisi ${kind(home)}, sedangkan basis data sekarang berisi ${current ? kind(current) : 'yang lain'}. ` +
      'Tidak ada yang diubah. Bila memang itu maksudnya, ulangi dengan --ya.',
  );
}

/**
 * Copies the database while its write lock is held, and makes the draft follow its data version; returns the moment.
 * The lock is another connection's: SQLite copies nothing from one that may be writing.
 */
async function keep(current: Store, draft: string, kept: string): Promise<number> {
  const lock = openStore(current.path);
  try {
    lock.sqlite.exec('BEGIN IMMEDIATE');
    const { version } = await copyStore(current, kept, { elsewhere: 'ulangi sebentar lagi' });
    follow(draft, version);
    return momentOf(current);
  } finally {
    closeStore(lock);
  }
}

/** SQLite's own count of what other connections have committed, as this connection sees it. */
function momentOf({ sqlite }: Store): number {
  return sqlite.pragma('data_version', { simple: true }) as number;
}

function follow(draft: string, version: number): void {
  const store = openStore(draft);
  try {
    continueFrom(store, Math.max(version, dataVersion(store).version) + 1);
    store.sqlite.pragma('journal_mode = DELETE');
  } finally {
    closeStore(store);
  }
}

/** A writer came first: what was kept is not what the database holds any more. */
class Overtaken extends Error {}

/** Overwrites the file; false, nothing changed and nothing kept, when somebody else wrote or is writing. */
async function pour(draft: string, file: string, isUnchanged: () => boolean, kept: string): Promise<boolean> {
  const source = new Database(draft, { readonly: true, fileMustExist: true });
  try {
    const { totalPages } = await source.backup(file, {
      // Asked once, after the lock is taken and before a page is written.
      progress: () => {
        if (!isUnchanged()) throw new Overtaken();
        return EVERY_PAGE;
      },
    });
    // SQLite answers a lock that it did not get as a backup of no pages.
    if (totalPages === 0) throw new Overtaken();
    return true;
  } catch (error) {
    fs.rmSync(kept, { force: true });
    if (error instanceof Overtaken) return false;
    throw error;
  } finally {
    source.close();
  }
}

function putOnDisk({ sqlite, path: file }: Store): void {
  if (fs.existsSync(`${file}-wal`)) settle(`${file}-wal`);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}
