import fs from 'node:fs';
import path from 'node:path';
import { audit } from '../audit';
import { StoreError, closeStore, openStore } from '../client';
import { inWorkshop, moveIntoPlace } from '../draft';
import { migrateStore } from '../migrate';
import { type District, district } from '../places';
import { copyStore } from './copy';
import { type Place, overwrite } from './overwrite';
import { damageOf, refusal, requireUsable } from './soundness';

export type RestoreOptions = Omit<Place, 'kept'> &
  Readonly<{
    /** The name under which what is replaced is kept; the district of the backup has the clock. */
    keptAs: (home: District) => string;
  }>;

/** Where what was replaced is kept; null when there was nothing. */
export type Restored = Readonly<{ kept: string | null }>;

/**
 * Puts a backup in a database's place. The backup is copied, checked, migrated where it is older and signed out
 * everywhere in a draft beside the database, which takes its place only when it is whole: over a database that can be
 * read as db/backup/overwrite says, else by moving the damaged one aside with its log. What was there is kept under
 * the name that `keptAs` gives.
 *
 * Throws StoreError, and changes nothing, for a backup that is damaged, a newer program's or not this program's at all,
 * and, unless it is `confirmed`, for one of another district or one that puts example data in place of real.
 */
export async function restoreStore(from: string, { keptAs, ...rest }: RestoreOptions): Promise<Restored> {
  const { file, say } = rest;
  refuseItself(from, file);
  try {
    return await inWorkshop(file, 'atur PWS_DATABASE', async (workshop) => {
      const draft = path.join(workshop, path.basename(file));
      say('Memeriksa berkas cadangan …');
      await takeIn(from, draft);
      const home = prepare(draft, from);
      const restored = await putInPlace(draft, home, { ...rest, kept: keptAs(home) });
      say('Memeriksa basis data yang dipulihkan …');
      requireUsable(file, `Basis data ${file}`);
      return restored;
    });
  } catch (error) {
    throw refusal('Pemulihan tidak jadi.', error);
  }
}

function refuseItself(from: string, file: string): void {
  const identity = (each: string) => {
    const stat = fs.statSync(each, { throwIfNoEntry: false, bigint: true });
    return stat && `${stat.dev}:${stat.ino}`;
  };
  if (identity(from) === undefined) throw new StoreError(`Berkas ${from} tidak ada.`);
  if (identity(from) === identity(file)) {
    throw new StoreError(`${from} adalah basis data yang sedang dipakai; tidak ada yang dipulihkan.`);
  }
}

/** A file that has a log beside it is read by SQLite, log included; any other is copied as it is, from wherever it lies. */
async function takeIn(from: string, draft: string): Promise<void> {
  if (!fs.existsSync(`${from}-wal`)) {
    fs.copyFileSync(from, draft);
    // one from a read-only disc comes as read-only
    fs.chmodSync(draft, 0o666 & ~process.umask());
    return;
  }
  const source = openStore(from, { readonly: true });
  try {
    await copyStore(source, draft, { elsewhere: 'ulangi sebentar lagi' });
  } finally {
    closeStore(source);
  }
}

/** Makes the draft one that this program can serve, and nobody is signed in to; returns its district. */
function prepare(draft: string, from: string): District {
  requireUsable(draft, `Berkas ${from}`);
  const store = openStore(draft);
  try {
    migrateStore(store);
    store.sqlite.exec('DELETE FROM session');
    audit(store, { actor: null, action: 'pemulihan', subject: path.basename(from) });
    store.sqlite.pragma('journal_mode = DELETE');
    const home = district(store);
    if (!home) throw new StoreError(`Berkas ${from} belum berisi kabupaten/kota.`);
    return home;
  } finally {
    closeStore(store);
  }
}

async function putInPlace(draft: string, home: District, place: Place): Promise<Restored> {
  const { file, kept, say } = place;
  // an empty file is what a full disk leaves of one
  const isThere = (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (isThere) {
    try {
      await overwrite(draft, home, place);
      return { kept };
    } catch (error) {
      const damage = damageOf(error, `Basis data ${file}`);
      if (!damage) throw error;
      say(`${damage.message} Basis data itu disimpan apa adanya sebagai ${kept}.`);
    }
  }
  // A log without its database goes too: SQLite would replay it into the restored one.
  const isMoved = moveAside(file, kept);
  moveIntoPlace(draft, file);
  return { kept: isMoved ? kept : null };
}

function moveAside(file: string, kept: string): boolean {
  const there = ['', '-wal', '-shm', '-journal'].filter((suffix) => fs.existsSync(file + suffix));
  try {
    for (const suffix of there) fs.renameSync(file + suffix, kept + suffix);
  } catch (error) {
    throw new StoreError(
      `Basis data ${file} tidak dapat dipindahkan (${(error as Error).message}). Hentikan program (Ctrl+C), lalu ulangi.`,
    );
  }
  return there.length > 0;
}
