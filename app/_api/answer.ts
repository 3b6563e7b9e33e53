import { createHash } from 'node:crypto';
import { RefusalError } from '@/app/_border/refusal';
import type { Query } from '@/app/_border/parameters';
import { type Deployment, deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { outOfScope } from '@/app/_server/scope';
import { store } from '@/app/_server/store';
import { type Store, StoreError } from '@/db/client';
import { dataVersion } from '@/db/write';
import { type Action, verdictOn } from '@/lib/access/policy';
import { type Reader, scopeOf } from '@/lib/access/reader';
import { problem, refusalProblem } from './problem';
import type { RouteContext } from './route-context';

export type Asked = Readonly<{
  store: Store;
  query: Query;
  deployment: Deployment;
  url: URL;
  reader: Reader;
  headers: Headers;
  /** The parts of the address that stand in brackets. */
  params: Readonly<Record<string, string>>;
}>;
export type Body = Readonly<{
  content: string | Uint8Array;
  type: string;
  fileName?: string;
  /** True where it holds what changes without the data version (the kop, agreements, today's date): it is not kept. */
  fleeting?: boolean;
}>;
/** A body, or an answer made by the route itself: one that leads on. */
export type Answered = Body | Response;

export function json(value: unknown): Body {
  return { content: JSON.stringify(value), type: 'application/json; charset=utf-8' };
}

const NOT_KEPT = { 'cache-control': 'private, no-store' } as const;

/**
 * Makes a GET route of a function from a checked request to a body: asks the access policy first (reading figures unless
 * another action is named; the route tells its own), holds area-bound readers to their area, turns refusals into problem
 * details, and gives figures an ETag tied to the data version, the build, the reader's scope and the address. A failure
 * is written to the server's log and answered as a problem too.
 */
export function answer(build: (asked: Asked) => Answered | Promise<Answered>, action: Action = 'read') {
  const handle = async (request: Request, context?: RouteContext): Promise<Response> => {
    try {
      const held = deployment();
      const reader = await readerOf(request.headers);
      const verdict = verdictOn(action, reader, held);
      if (!verdict.allowed) {
        return problem(verdict.status, verdict.status === 401 ? 'Perlu masuk' : 'Tidak diizinkan', verdict.reason);
      }
      const url = new URL(request.url);
      const outside = action === 'read' ? outOfScope({ store: store(), deployment: held, reader }, url) : null;
      if (outside !== null) return problem(403, 'Tidak diizinkan', outside);
      const headers = cachingOf(action, held, () => entityTag(url, held, reader));
      if (headers.etag && matches(request, headers.etag)) return new Response(null, { status: 304, headers });
      const params = (await context?.params) ?? {};
      const body = await build({
        store: store(),
        query: queryOf(url),
        deployment: held,
        url,
        reader,
        params,
        headers: request.headers,
      });
      if (body instanceof Response) return body;
      const disposition: Record<string, string> = body.fileName
        ? { 'content-disposition': `attachment; filename="${body.fileName}"` }
        : {};
      const kept = body.fleeting ? NOT_KEPT : headers;
      return new Response(body.content as BodyInit, {
        headers: { ...kept, 'content-type': body.type, ...disposition },
      });
    } catch (error) {
      if (error instanceof RefusalError) return refusalProblem(error.refusal);
      console.error(error);
      if (error instanceof StoreError) return problem(503, 'Basis data tidak tersedia', error.message);
      return problem(500, 'Gagal di server', 'Permintaan ini gagal dikerjakan; sebabnya ada di catatan server.');
    }
  };
  return Object.assign(handle, { action });
}

/**
 * What everybody may see may be kept by anybody, figures of a closed deployment by whom they were made for. What is no
 * figure (the audit, a job's copies) changes without the data version, so that it has no tag and is not kept at all.
 */
function cachingOf(
  action: Action,
  { publicRead }: Deployment,
  tag: () => string,
): Readonly<{ etag?: string; 'cache-control': string }> {
  if (action !== 'read' && action !== 'open') return NOT_KEPT;
  return { etag: tag(), 'cache-control': `${publicRead && action === 'read' ? 'public' : 'private'}, no-cache` };
}

function queryOf(url: URL): Query {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return query;
}

/** The current month is part of it: a year that is not over is answered by its last month with data. */
function entityTag(url: URL, { current }: Deployment, reader: Reader): string {
  const { version } = dataVersion(store());
  const parts = [version, process.env.PANTAU_BUILD ?? 'dev', scopeOf(reader), current, url.pathname, url.search];
  return `"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 22)}"`;
}

function matches(request: Request, tag: string): boolean {
  const given = request.headers.get('if-none-match');
  return given !== null && given.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
