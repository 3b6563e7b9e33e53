import { sessionKey } from '@/db/accounts/secret';
import { signedToken } from '@/db/accounts/session-cookie';
import { shareKeyIn } from '@/db/accounts/share-cookie';
import { readerOfKey } from '@/db/accounts/share-key';
import { readerOfToken } from '@/db/accounts/session';
import { PUBLIC, type Reader } from '@/lib/access/reader';
import { store } from './store';

/**
 * Who sent a request, by its session, else by the key of a read-only way; the public when there is neither, the session or
 * key has ended or the account is disabled. One indexed query for each, and none for a request without their cookie.
 */
export async function readerOf(headers: Headers): Promise<Reader> {
  const token = sessionToken(headers);
  const signedIn = token && readerOfToken(store(), token);
  if (signedIn) return signedIn;
  const key = shareKeyIn(headers.get('cookie'));
  return (key && readerOfKey(store(), key)) || PUBLIC;
}

/** The token of the request's session cookie, if the signature is ours. */
export function sessionToken(headers: Headers): string | null {
  const cookies = headers.get('cookie');
  return cookies ? signedToken(cookies, sessionKey(store().path)) : null;
}
