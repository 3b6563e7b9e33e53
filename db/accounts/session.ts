import type { Reader, Role } from '@/lib/access/reader';
import type { Store } from '../client';
import { statement } from '../statement';

type Row = Readonly<{
  id: string;
  session: string;
  name: string;
  role: Role;
  area: string | null;
  oneTimePassword: number;
}>;

/** Who a session's token stands for; null when there is no such session, it has ended, or the account is disabled. */
export function readerOfToken(store: Store, token: string): Reader | null {
  const row = statement(
    store,
    `SELECT u.id, s.id AS session, u.username AS name, u.role, u.area, u.one_time_password AS oneTimePassword
     FROM session s JOIN user u ON u.id = s.user_id WHERE s.token = ? AND s.expires_at > ? AND u.disabled = 0`,
  ).get(token, Date.now()) as Row | undefined;
  if (!row) return null;
  const { oneTimePassword, ...account } = row;
  return { kind: 'account', ...account, oneTimePassword: oneTimePassword === 1 };
}

/** A browser that is signed in; `moment`s in milliseconds. */
export type OpenSession = Readonly<{
  id: string;
  token: string;
  since: number;
  until: number;
  address: string | null;
  browser: string | null;
}>;

/** An account's open sessions, the newest first. */
export function openSessions({ sqlite }: Store, userId: string): OpenSession[] {
  return sqlite
    .prepare(
      `SELECT id, token, created_at AS since, expires_at AS until, ip_address AS address, user_agent AS browser
       FROM session WHERE user_id = ? AND expires_at > ? ORDER BY created_at DESC`,
    )
    .all(userId, Date.now()) as OpenSession[];
}

/** Signs an account out: of one session, of all but one, or of all. Returns how many were open. */
export function closeSessions(
  { sqlite }: Store,
  userId: string,
  which: Readonly<{ only?: string; except?: string }> = {},
): number {
  return sqlite
    .prepare('DELETE FROM session WHERE user_id = @userId AND (@only IS NULL OR id = @only) AND token IS NOT @except')
    .run({ userId, only: which.only ?? null, except: which.except ?? null }).changes;
}

/** Removes the sessions that have ended by themselves. */
export function sweepSessions({ sqlite }: Store): void {
  sqlite.prepare('DELETE FROM session WHERE expires_at <= ?').run(Date.now());
}
