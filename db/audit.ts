import type { Store } from './client';

/** What is noted of a write or a sign-in; `actor` is the sign-in name, null for a command and for who is not known. */
export type AuditNote = Readonly<{
  actor: string | null;
  action: string;
  subject?: string | null;
  detail?: string | null;
}>;

/** Adds to the audit, which only grows. Call it inside the transaction of what it notes, where there is one. */
export function audit({ sqlite }: Store, { actor, action, subject = null, detail = null }: AuditNote): void {
  sqlite
    .prepare('INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)')
    .run(new Date().toISOString(), actor, action, subject, detail);
}
