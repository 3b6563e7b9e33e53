import fs from 'node:fs';
import path from 'node:path';
import type { Store } from '../client';
import { district } from '../places';
import { type Copied, copyStore } from './copy';
import { noteBackup, noteFailedBackup } from './journal';
import { rotate } from './rotation';

export type DailyBackup = Readonly<{
  folder: string;
  /** How many days' copies are kept. */
  keep: number;
  /** The day by the district's clock, `YYYY-MM-DD`. */
  day: string;
  say: (sentence: string) => void;
}>;

/**
 * Where a day's copy lies: `pws-2026-11-27.db`, with `contoh_` in front for example data, so that neither kind ever
 * rotates the other away.
 */
export function dailyFile(store: Store, folder: string, day: string): string {
  return path.join(folder, `${stemOf(store)}${day}.db`);
}

/**
 * Makes the day's verified copy and removes the oldest ones; null when the day has its copy already. A failure is noted
 * in the audit, leaves every older copy where it is, and is thrown as copyStore throws it.
 */
export async function dailyBackup(store: Store, { folder, keep, day, say }: DailyBackup): Promise<Copied | null> {
  const file = dailyFile(store, folder, day);
  if (fs.existsSync(file)) return null;
  try {
    const copied = await copyStore(store, file, { elsewhere: 'pilih folder lain', say });
    noteBackup(store, copied, say);
    rotate(folder, stemOf(store), keep);
    return copied;
  } catch (error) {
    noteFailedBackup(store, file, (error as Error).message, say);
    throw error;
  }
}

function stemOf(store: Store): string {
  return `${district(store)?.example ? 'contoh_' : ''}${path.parse(store.path).name}-`;
}
