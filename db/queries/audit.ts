import type { AuditEntry } from '@/lib/exports/audit-table';
import type { Store } from '../client';
import { statement } from '../statement';

/** What is asked of the audit: by whom (null: without an account), what was done, and older than a number. */
export type AuditFilter = Readonly<{ actor?: string | null; action?: string; before?: number }>;

/** The newest entries first, at most so many. */
export function auditEntries(store: Store, { actor, action, before }: AuditFilter, most: number): AuditEntry[] {
  return statement(
    store,
    `SELECT id, at, actor, action, subject, detail FROM audit
     WHERE (@anybody OR actor IS @actor) AND (@action IS NULL OR action = @action)
       AND (@before IS NULL OR id < @before)
     ORDER BY id DESC LIMIT @most`,
  ).all({
    anybody: actor === undefined ? 1 : 0,
    actor: actor ?? null,
    action: action ?? null,
    before: before ?? null,
    most,
  }) as AuditEntry[];
}

/** What the audit can be narrowed to: everybody and everything that it has noted. */
export function auditChoices(store: Store): Readonly<{ actors: (string | null)[]; actions: string[] }> {
  return {
    actors: statement(store, 'SELECT DISTINCT actor FROM audit ORDER BY actor', 'values').all() as (string | null)[],
    actions: statement(store, 'SELECT DISTINCT action FROM audit ORDER BY action', 'values').all() as string[],
  };
}
