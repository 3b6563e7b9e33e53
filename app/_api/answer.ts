import { createHash } from 'node:crypto';
import { RefusalError } from '@/app/_border/refusal';
import type { Query } from '@/app/_border/parameters';
import { type Deployment, currentReader, deployment } from '@/app/_server/deployment';
import { store } from '@/app/_server/store';
import { type Store, StoreError } from '@/db/client';
import { dataVersion } from '@/db/write';
import { mayRead, scopeOf } from '@/lib/access/policy';
import { problem, refusalProblem } from './problem';

export type Asked = Readonly<{ store: Store; query: Query; deployment: Deployment; url: URL }>;
export type Body = Readonly<{ content: string | Uint8Array; type: string; fileName?: string }>;

export function json(value: unknown): Body {
  return { content: JSON.stringify(value), type: 'application/json; charset=utf-8' };
}

/**
 * Makes a GET route of a function from a checked request to a body: asks the access policy first, turns refusals into
 * problem details, and carries an ETag tied to the data version, the build, the reader's scope and the address. A failure
 * is written to the server's log and answered as a problem too.
 */
export function answer(build: (asked: Asked) => Body | Promise<Body>) {
  return async (request: Request): Promise<Response> => {
    try {
      const held = deployment();
      const verdict = mayRead(currentReader(), held);
      if (!verdict.allowed) {
        return problem(verdict.status, verdict.status === 401 ? 'Perlu masuk' : 'Tidak diizinkan', verdict.reason);
      }
      const url = new URL(request.url);
      const tag = entityTag(url, held);
      const headers = { etag: tag, 'cache-control': `${held.publicRead ? 'public' : 'private'}, no-cache` };
      if (matches(request, tag)) return new Response(null, { status: 304, headers });
      const body = await build({ store: store(), query: queryOf(url), deployment: held, url });
      const disposition: Record<string, string> = body.fileName
        ? { 'content-disposition': `attachment; filename="${body.fileName}"` }
        : {};
      return new Response(body.content as BodyInit, {
        headers: { ...headers, 'content-type': body.type, ...disposition },
      });
    } catch (error) {
      if (error instanceof RefusalError) return refusalProblem(error.refusal);
      console.error(error);
      if (error instanceof StoreError) return problem(503, 'Basis data tidak tersedia', error.message);
      return problem(500, 'Gagal di server', 'Permintaan ini gagal dikerjakan; sebabnya ada di catatan server.');
    }
  };
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
function entityTag(url: URL, { current }: Deployment): string {
  const { version } = dataVersion(store());
  const parts = [
    version,
    process.env.PANTAU_BUILD ?? 'dev',
    scopeOf(currentReader()),
    current,
    url.pathname,
    url.search,
  ];
  return `"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 22)}"`;
}

function matches(request: Request, tag: string): boolean {
  const given = request.headers.get('if-none-match');
  return given !== null && given.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
