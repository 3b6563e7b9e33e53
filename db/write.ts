import type { Store } from './client';
import { statement } from './statement';

/**
 * Runs `work` in one immediate transaction and raises the data version with it: caches and ETags that are keyed by the
 * version can never serve what this write made stale. Everything is rolled back when `work` throws.
 */
export function write<T>(store: Store, work: () => T): T {
  return store.sqlite
    .transaction(() => {
      const result = work();
      raiseDataVersion(store);
      return result;
    })
    .immediate();
}

/**
 * The same for what changes no figure, such as a meeting's agenda: the data version stays, so that answers kept for it
 * stay good.
 */
export function writeAside<T>({ sqlite }: Store, work: () => T): T {
  return sqlite.transaction(work).immediate();
}

/** True when nobody else is writing at this moment: asked without waiting for whoever is. */
export function isWritable({ sqlite }: Store): boolean {
  const patience = sqlite.pragma('busy_timeout', { simple: true }) as number;
  sqlite.pragma('busy_timeout = 0');
  try {
    sqlite.exec('BEGIN IMMEDIATE; ROLLBACK');
    return true;
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    sqlite.pragma(`busy_timeout = ${patience}`);
  }
}

function raiseDataVersion({ sqlite }: Store): void {
  sqlite
    .prepare(
      `INSERT INTO data_version (id, version, changed_at) VALUES (1, 1, ?)
       ON CONFLICT (id) DO UPDATE SET version = version + 1, changed_at = excluded.changed_at`,
    )
    .run(new Date().toISOString());
}

export type DataVersion = Readonly<{ version: number; changedAt: string | null }>;

/** The number of writing transactions so far, whichever process made them, and when the last one was (ISO, UTC). */
export function dataVersion(store: Store): DataVersion {
  const row = statement(store, 'SELECT version, changed_at AS changedAt FROM data_version WHERE id = 1').get();
  return (row as DataVersion | undefined) ?? { version: 0, changedAt: null };
}

/**
 * Makes a store that is not in use yet go on from a version, so that nothing that was kept of the database whose place
 * it takes can be mistaken for its own. The moment of the last change stays that of its data.
 */
export function continueFrom({ sqlite }: Store, version: number): void {
  sqlite.prepare('UPDATE data_version SET version = ?').run(version);
}
