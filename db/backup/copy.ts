import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Sqlite, type Store, StoreError, closeStore, openStore } from '../client';
import { drafted } from '../draft';
import { dataVersion } from '../write';
import { type Fingerprint, differingTables, fingerprint } from './fingerprint';
import { damageOf, refusal, requireSound } from './soundness';

/** A verified copy: where it lies, its size, the file's sha256, and the data version that it holds. */
export type Copied = Readonly<{ file: string; bytes: number; sha256: string; version: number }>;

export type CopyOptions = Readonly<{
  /** The way out that a refusal to overwrite offers, such as `pilih nama lain`. */
  elsewhere: string;
  say?: (sentence: string) => void;
}>;

/** Pages copied before progress is told and the event loop gets its turn: 16 MiB. */
const STEP = 4096;

/**
 * Copies a store that is in use to a new file, as of one moment: a read transaction holds that moment while pages are
 * copied and every table is hashed, and others go on writing. (Without it SQLite starts the copy again after each
 * write of another process, and never ends.) The copy is one file without a write-ahead log; it is opened, checked by
 * SQLite and hashed table by table before it gets its name. Throws StoreError, and leaves nothing behind, when the file
 * exists, when there is no room, and when source or copy is damaged (DamagedError).
 */
export async function copyStore(
  store: Store,
  file: string,
  { elsewhere, say = () => {} }: CopyOptions,
): Promise<Copied> {
  try {
    return await drafted(file, elsewhere, async (draft) => {
      const [version, held] = await asOfOneMoment(store.sqlite, async () => {
        requireRoom(path.dirname(draft), sizeOf(store.sqlite));
        await copyPages(store.sqlite, draft, say);
        return [dataVersion(store).version, fingerprint(store.sqlite)];
      });
      say('Memeriksa salinan …');
      verify(draft, held, `Basis data ${store.path}`);
      fs.chmodSync(draft, fs.statSync(store.path).mode);
      return { file, bytes: fs.statSync(draft).size, sha256: await sha256Of(draft), version };
    });
  } catch (error) {
    throw (
      damageOf(error, `Basis data ${store.path}`) ??
      refusal('Salinan tidak jadi dibuat; tidak ada berkas yang ditinggalkan.', error)
    );
  }
}

/** Keeps what the connection sees to one moment. */
async function asOfOneMoment<T>(sqlite: Sqlite, work: () => Promise<T>): Promise<T> {
  sqlite.exec('BEGIN');
  try {
    return await work();
  } finally {
    sqlite.exec('ROLLBACK');
  }
}

async function copyPages(sqlite: Sqlite, draft: string, say: (sentence: string) => void): Promise<void> {
  // BEGIN alone holds nothing: the moment is that of the first read.
  sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  const { totalPages } = await sqlite.backup(draft, {
    progress: ({ totalPages: total, remainingPages: remaining }) => {
      if (remaining < total) say(`Menyalin … ${Math.floor((100 * (total - remaining)) / total)}%`);
      return STEP;
    },
  });
  if (totalPages === 0) throw new StoreError('Basis data sedang dikunci program lain; tunggu sebentar, lalu ulangi.');
  asOneFile(draft);
}

/** A copy that says it has a write-ahead log cannot be read from where nothing can be written. */
function asOneFile(file: string): void {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    sqlite.pragma('journal_mode = DELETE');
  } finally {
    sqlite.close();
  }
}

function verify(draft: string, held: Fingerprint, source: string): void {
  const copy = openStore(draft, { readonly: true });
  try {
    requireSound(copy.sqlite, source);
    const differing = differingTables(held, fingerprint(copy.sqlite));
    if (differing.length === 0) return;
    throw new StoreError(
      `Salinan tidak sama dengan basis data (tabel ${differing.join(', ')}) dan dibuang. Periksa cakram, lalu ulangi.`,
    );
  } finally {
    closeStore(copy);
  }
}

function sizeOf(sqlite: Sqlite): number {
  const figure = (pragma: string) => sqlite.pragma(pragma, { simple: true }) as number;
  return figure('page_count') * figure('page_size');
}

/** A copy that fills the disk would stop the imports too, so it is not even begun. */
function requireRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize > bytes) return;
  const megabytes = (amount: number) => `${Math.ceil(amount / 1e6)} MB`;
  throw new StoreError(
    `Ruang cakram tidak cukup: perlu ${megabytes(bytes)}, tersedia ${megabytes(bavail * bsize)}. ` +
      'Salinan tidak dibuat. Kosongkan ruang atau pilih tempat lain, lalu ulangi.',
  );
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of fs.createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
