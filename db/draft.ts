import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { StoreError } from './client';

/**
 * Makes a database file without anybody ever finding half of it: `make` builds a draft in a folder of its own beside
 * the file, which is on the disk before it is moved into place and swept away when anything fails. Throws StoreError
 * when the file is there already (it is never overwritten) or its folder cannot be written; `elsewhere` is the way out
 * that the sentence offers.
 */
export function drafted<T>(file: string, elsewhere: string, make: (draft: string) => Promise<T>): Promise<T> {
  refuseExisting(file, elsewhere);
  return inWorkshop(file, elsewhere, async (workshop) => {
    const draft = path.join(workshop, path.basename(file));
    const result = await make(draft);
    await pendingSignals();
    refuseExisting(file, elsewhere);
    moveIntoPlace(draft, file);
    return result;
  });
}

/** Works in a new folder beside the file, which is swept away in the end, also when the process is told to stop. */
export async function inWorkshop<T>(file: string, elsewhere: string, work: (folder: string) => Promise<T>): Promise<T> {
  const workshop = openWorkshop(file, elsewhere);
  const sweep = () => fs.rmSync(workshop, { recursive: true, force: true });
  process.once('exit', sweep);
  try {
    return await work(workshop);
  } finally {
    sweep();
    process.off('exit', sweep);
  }
}

/** Gives a closed draft its name when it is on the disk, and puts the name there too. */
export function moveIntoPlace(draft: string, file: string): void {
  settle(draft);
  fs.renameSync(draft, file);
  settleFolder(path.dirname(file));
}

/** What a draft's folder is called: one that is left behind was made by a process that was killed. */
export const DRAFT_FOLDER = /\.baru-\w{6}$/;

/**
 * An import is one long synchronous piece of work, so that an interruption during it is only heard now. Signals arrive
 * in the event loop's poll phase, and only the second turn is sure to come after one.
 */
async function pendingSignals(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** A write-ahead log without its database counts too: SQLite would replay the old one into the new file. */
function refuseExisting(file: string, elsewhere: string): void {
  const found = [file, `${file}-wal`, `${file}-journal`].find((each) => fs.existsSync(each));
  if (!found) return;
  throw new StoreError(
    `${found} sudah ada dan tidak ditimpa. Pindahkan atau hapus berkas itu dahulu, atau ${elsewhere}.`,
  );
}

function openWorkshop(file: string, elsewhere: string): string {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    return fs.mkdtempSync(`${file}.baru-`);
  } catch (error) {
    throw new StoreError(
      `${file} tidak dapat dibuat: ${(error as Error).message}. Periksa izin dan ruang foldernya, atau ${elsewhere}.`,
    );
  }
}

/**
 * Puts a file on the disk, not only in memory: a power cut must find it whole. Never for a database that this process
 * has open: closing any handle of it drops the locks of them all.
 */
export function settle(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** A folder's names; Windows opens no folder and keeps its own journal of them. */
function settleFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
