import { createHmac, timingSafeEqual } from 'node:crypto';

export const COOKIE_PREFIX = 'pantau';
/** A week: people sign in on Monday, and a forgotten browser is out by the next. Never prolonged by reading. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** True where people reach the program by https: cookies are then for https only. */
export function isSecure(url = process.env.PWS_URL): boolean {
  return url?.startsWith('https://') ?? false;
}

export function cookieName(): string {
  return `${isSecure() ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

/** Takes the session's cookie out of the browser. */
export function clearingCookie(): string {
  return `${cookieName()}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

/**
 * The session's token in a request's cookies, if its signature is ours: `token.signature` as better-auth writes it,
 * HMAC-SHA-256 in base64, percent-encoded. Null for no cookie and for a forged one.
 */
export function signedToken(cookies: string | null, key: string): string | null {
  const value = cookies && valueOf(cookies, cookieName());
  if (!value) return null;
  const cut = value.lastIndexOf('.');
  const [token, signature] = [value.slice(0, cut), Buffer.from(value.slice(cut + 1), 'base64')];
  const own = createHmac('sha256', key).update(token).digest();
  return cut > 0 && signature.length === own.length && timingSafeEqual(signature, own) ? token : null;
}

function valueOf(cookies: string, name: string): string | null {
  for (const part of cookies.split(';')) {
    const text = part.trim();
    if (text.startsWith(`${name}=`)) return decoded(text.slice(name.length + 1));
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
