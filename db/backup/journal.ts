import { formatCount } from '@/lib/narrative/format';
import { audit } from '../audit';
import type { Store } from '../client';
import { storageFault } from '../fault';
import { needsMigration } from '../migrate';
import { statement } from '../statement';
import type { Copied } from './copy';

const MADE = 'cadangan';
const FAILED = 'cadangan gagal';

type Say = (sentence: string) => void;

/**
 * Notes in the audit that a copy has been made. That it cannot be noted, since others write without a pause or the disk
 * is full, makes the copy no worse: it is said, not thrown. A database older than its audit is copied without a note.
 */
export function noteBackup(store: Store, { file, bytes, sha256, version }: Copied, say: Say): void {
  note(store, MADE, file, `versi data ${version}, ${formatCount(bytes)} bita, sha256 ${sha256}`, say);
}

/** Notes in the audit that a copy has failed, and why; else as above. */
export function noteFailedBackup(store: Store, file: string, reason: string, say: Say): void {
  note(store, FAILED, file, reason, say);
}

function note(store: Store, action: string, file: string, detail: string, say: Say): void {
  try {
    if (!needsMigration(store)) audit(store, { actor: null, action, subject: file, detail });
  } catch (error) {
    const cause = storageFault(error) ?? (error as Error).message;
    say(`Tidak dapat dicatat di jejak audit ("${action}", ${file}): ${cause}`);
  }
}

/** `at` is an ISO moment in UTC; `file` is where the copy lies, or should have. */
export type NotedBackup = Readonly<{ at: string; file: string; detail: string }>;

/**
 * The last good backup of this database (null: none was ever made by this program), and the last one that failed, if
 * none has succeeded since: what an administrator must see.
 */
export type BackupStanding = Readonly<{ good: NotedBackup | null; failure: NotedBackup | null }>;

export function backupStanding(store: Store): BackupStanding {
  const last = (action: string) =>
    statement(store, 'SELECT id, at, subject AS file, detail FROM audit WHERE action = ? ORDER BY id DESC LIMIT 1').get(
      action,
    ) as (NotedBackup & { id: number }) | undefined;
  const [good, failure] = [last(MADE), last(FAILED)];
  const noted = (row: typeof good): NotedBackup | null =>
    row ? { at: row.at, file: row.file, detail: row.detail } : null;
  return { good: noted(good), failure: failure && failure.id > (good?.id ?? 0) ? noted(failure) : null };
}
