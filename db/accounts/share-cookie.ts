import { isSecure } from './session-cookie';

/** The cookie that holds a key: gone when the key ends, never sent to other sites, out of reach of scripts. */
const NAME = 'pantau.baca';

export function shareCookie(key: string, until: Date): string {
  return `${cookieName()}=${key}; Expires=${until.toUTCString()}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

/** The key in a request's cookies, or null. */
export function shareKeyIn(cookies: string | null): string | null {
  const name = `${cookieName()}=`;
  const found = cookies
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return found?.slice(name.length) || null;
}

function cookieName(): string {
  return `${isSecure() ? '__Secure-' : ''}${NAME}`;
}
