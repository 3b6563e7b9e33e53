import { APIError } from 'better-auth/api';
import { signInName } from '@/lib/access/sign-in-name';
import { audit } from '../audit';
import type { Store } from '../client';
import { findAccount } from './account';
import { countAttempt, forgetAttempts } from './attempts';
import { authOf } from './auth';
import { sweepSessions } from './session';

export type Credentials = Readonly<{ name: string; password: string; address: string; browser: string | null }>;

/**
 * `in`: the cookies to set. `refused`: name or password is wrong, or the account is disabled; which, nobody is told.
 * `wait`: too many attempts; the seconds until the next.
 */
export type SignIn = Readonly<
  | { outcome: 'in'; cookies: readonly string[]; oneTimePassword: boolean }
  | { outcome: 'refused' }
  | { outcome: 'wait'; seconds: number }
>;

/** Signs in and notes it in the audit. An unknown name takes as long as a wrong password: both are hashed. */
export async function signIn(store: Store, { name: text, password, address, browser }: Credentials): Promise<SignIn> {
  const name = signInName(text);
  const attempt = { name: name ?? '', address };
  const seconds = countAttempt(store, attempt);
  if (seconds !== null) return { outcome: 'wait', seconds };
  const account = name && findAccount(store, name);
  const cookies = await openedSession(store, { name: name ?? 'tanpa.nama', password, address, browser });
  if (!cookies || !account) {
    // What was typed is noted only where it is an account's name: people type passwords into the wrong field.
    audit(store, { actor: null, action: 'masuk-gagal', subject: account ? account.name : null, detail: address });
    return { outcome: 'refused' };
  }
  forgetAttempts(store, attempt);
  sweepSessions(store);
  audit(store, { actor: account.name, action: 'masuk', subject: account.name, detail: address });
  return { outcome: 'in', cookies, oneTimePassword: account.oneTimePassword };
}

async function openedSession(
  store: Store,
  { name, password, address, browser }: Credentials,
): Promise<readonly string[] | null> {
  const headers = new Headers({ 'x-forwarded-for': address, 'user-agent': browser ?? '' });
  try {
    const { headers: answer } = await authOf(store).api.signInUsername({
      body: { username: name, password },
      headers,
      returnHeaders: true,
    });
    return answer.getSetCookie();
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
}

/** Ends a session by its token and notes it; the cookie's removal is the route's part. */
export function signOut(store: Store, token: string, name: string): void {
  store.sqlite.transaction(() => {
    store.sqlite.prepare('DELETE FROM session WHERE token = ?').run(token);
    audit(store, { actor: name, action: 'keluar', subject: name });
  })();
}
