import path from 'node:path';
import type { Store } from '../client';
import { migrationsApplied } from '../migrate';
import { type Copied, copyStore } from './copy';
import { rotate } from './rotation';

/** How many copies of this kind are kept: one has to be found after an update that went wrong, not years of them. */
const KEPT = 3;

/**
 * A verified copy of a database as the program before this one left it, in `cadangan` beside it, named after the first
 * migration that it has not seen: `pws-sebelum-0003-2026-11-27-031500.db`. The last three are kept. Errors as copyStore.
 */
export async function copyBeforeMigration(store: Store, stamp: string): Promise<Copied> {
  const folder = path.join(path.dirname(store.path), 'cadangan');
  const stem = `${path.parse(store.path).name}-sebelum-`;
  const next = String(migrationsApplied(store)).padStart(4, '0');
  const copied = await copyStore(store, path.join(folder, `${stem}${next}-${stamp}.db`), {
    elsewhere: 'ulangi sebentar lagi',
  });
  rotate(folder, stem, KEPT);
  return copied;
}
