import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { wantsPage } from '@/app/_api/notice';
import { leadsNowhere } from '@/app/_border/page-address';
import { refusedPage } from '@/app/_border/page-refusal';
import { readerOf } from '@/app/_server/reader';
import { scopeOf } from '@/lib/access/reader';

/** A path that no route has. */
const NOWHERE = '/tidak-ditemukan';

/**
 * Gives every page a nonce and a content security policy, and tells the page its own path and query (not-found gets no
 * parameters). It authorises nothing: lib/access does, in every route.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const owner = await ownerOf(request);
  const refused = await refusedPage(request);
  if (refused) return secured(refused, policy, owner);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const address = addressOf(request.nextUrl);
  headers.set('x-pantau-path', address);
  // An address without a route is answered by the rendered not-found page; a page's own notFound() would need scripts.
  const response = (await leadsNowhere(request.nextUrl, request.headers))
    ? NextResponse.rewrite(new URL(`${NOWHERE}?alamat=${Buffer.from(address).toString('base64url')}`, request.url), {
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  return secured(response, policy, owner);
}

/** A year, for this host alone: its neighbours may have no https. */
const HTTPS_ONLY = 'max-age=31536000';

/** Whose page this is, for the worker that keeps copies (app/_worker): those of one reader are never shown to the next. */
async function ownerOf(request: Request): Promise<string | null> {
  if (request.method !== 'GET' || !wantsPage(request)) return null;
  return createHash('sha256')
    .update(scopeOf(await readerOf(request.headers)))
    .digest('base64url')
    .slice(0, 12);
}

/** Where people reach the program by https, browsers are told never to ask by http again. */
function secured(response: Response, policy: string, owner: string | null): Response {
  response.headers.set('content-security-policy', policy);
  if (owner !== null) response.headers.set('x-pantau-pembaca', owner);
  if (process.env.PWS_URL?.startsWith('https://')) response.headers.set('strict-transport-security', HTTPS_ONLY);
  return response;
}

/**
 * The address that was asked. Bound to a loopback address other than 127.0.0.1 (scripts/server-command), Next makes a
 * second request of a rewrite; it brings the address along, as base64url because a query is decoded on that way.
 */
function addressOf({ pathname, search, searchParams }: URL): string {
  const asked = pathname === NOWHERE ? Buffer.from(searchParams.get('alamat') ?? '', 'base64url').toString() : '';
  return /^\/(?!\/)[!-~]*$/.test(asked) ? asked : pathname + search;
}

/** Styles may stand inline: bars carry their length, and charts their geometry, in a style attribute. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // A nonce does not reach a service worker's own file.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Everything but the API, the build's files, and the named files and icons that are there; never "paths with a dot". */
export const config = {
  matcher: ['/((?!api/|_next/static/|icon\\.svg$|manifest\\.webmanifest$|luring\\.js$|ikon/\\d+\\.png$).*)'],
};
