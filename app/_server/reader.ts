import { sessionKey } from '@/db/accounts/secret';
import { signedToken } from '@/db/accounts/session-cookie';
import { readerOfToken } from '@/db/accounts/session';
import { PUBLIC, type Reader } from '@/lib/access/reader';
import { store } from './store';

/**
 * Who sent a request, by its session; the public when nobody is signed in, the session has ended or the account is
 * disabled. One indexed query, and none for a request without a session's cookie.
 */
export async function readerOf(headers: Headers): Promise<Reader> {
  const token = sessionToken(headers);
  return (token && readerOfToken(store(), token)) || PUBLIC;
}

/** The token of the request's session cookie, if the signature is ours. */
export function sessionToken(headers: Headers): string | null {
  const cookies = headers.get('cookie');
  return cookies ? signedToken(cookies, sessionKey(store().path)) : null;
}
