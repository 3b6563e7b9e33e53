import { RefusalError } from '@/app/_border/refusal';
import { type Deployment, deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { store } from '@/app/_server/store';
import { whenWritable } from '@/app/_server/when-writable';
import { type Store, StoreError } from '@/db/client';
import { storageFault } from '@/db/fault';
import { type Action, verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { wayBack } from '@/lib/access/way-back';
import { notice, wantsPage } from './notice';
import { problem, refusalProblem } from './problem';
import type { RouteContext } from './route-context';

export type Performed = Readonly<{
  request: Request;
  store: Store;
  deployment: Deployment;
  reader: Reader;
  url: URL;
  /** The parts of the address that stand in brackets. */
  params: Readonly<Record<string, string>>;
}>;

/**
 * Makes a POST route of a function that changes something: refuses a request that another site's page has sent
 * (contracts and design ask for no cross-site writes), asks the access policy, and turns refusals into problem details.
 * Forms answer with `seeOther`, so that they work without JavaScript and a reload sends nothing twice.
 */
export function perform(action: Action, work: (performed: Performed) => Response | Promise<Response>) {
  const handle = async (request: Request, context?: RouteContext): Promise<Response> => {
    try {
      if (!isOwnOrigin(request)) {
        return refused(request, 403, 'Tidak diizinkan', 'Permintaan ini tidak berasal dari halaman program ini.');
      }
      const held = deployment();
      const reader = await readerOf(request.headers);
      const verdict = verdictOn(action, reader, held);
      if (!verdict.allowed) {
        const title = verdict.status === 401 ? 'Perlu masuk' : 'Tidak diizinkan';
        return refused(request, verdict.status, title, verdict.reason);
      }
      const params = (await context?.params) ?? {};
      await whenWritable(store());
      return await work({ request, store: store(), deployment: held, reader, url: new URL(request.url), params });
    } catch (error) {
      if (error instanceof RefusalError) {
        const { status, detail } = error.refusal;
        return wantsPage(request)
          ? refused(request, status, 'Isian belum benar', detail)
          : refusalProblem(error.refusal);
      }
      console.error(error);
      if (error instanceof StoreError) return problem(503, 'Basis data tidak tersedia', error.message);
      const fault = storageFault(error);
      if (fault) return refused(request, 503, 'Belum tersimpan', `Tidak ada yang disimpan. ${fault}`);
      return problem(500, 'Gagal di server', 'Permintaan ini gagal dikerjakan; sebabnya ada di catatan server.');
    }
  };
  return Object.assign(handle, { action });
}

/** A refusal as its sender reads it: a person a page with the way on, a program problem details. */
function refused(request: Request, status: number, title: string, detail: string): Response {
  if (!wantsPage(request)) return problem(status, title, detail);
  const [href, label] = status === 401 ? ['/masuk', 'Masuk'] : [wayBackOf(request), 'Kembali'];
  return notice(status, { title, sentence: detail, href, label });
}

/** The page of this server that the form stood on. */
function wayBackOf(request: Request): string {
  const from = request.headers.get('referer') ?? '';
  const { pathname, search } = URL.canParse(from) ? new URL(from) : { pathname: '/', search: '' };
  return isOwnOrigin(request) ? wayBack(pathname + search) : '/';
}

/** Leads the browser on by a relative address: a proxy knows the host. Nothing of the answer is kept. */
export function seeOther(path: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store', ...headers } });
}

/**
 * True when the page that sent the request is one of this server's: browsers name it in `Origin` (or, older ones, only
 * in `Referer`) and pages cannot forge either; newer ones say in `Sec-Fetch-Site` that it is another's. A request that
 * names nothing is no browser's form.
 */
function isOwnOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const named = request.headers.get('origin') ?? request.headers.get('referer');
  if (!named || !URL.canParse(named)) return false;
  const { origin, host } = new URL(named);
  return host === request.headers.get('host') || origin === process.env.PWS_URL;
}
