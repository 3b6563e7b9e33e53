import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeShareKey, readerOfKey } from '@/db/accounts/share-key';
import type { Store } from '@/db/client';
import { findArea } from '@/db/places';
import { type Action, verdictOn } from '@/lib/access/policy';
import { PUBLIC, ROLES, type Reader, type Role } from '@/lib/access/reader';
import { RULES } from '@/lib/access/rules';
import { ORIGIN, addKnown, cookieFor, keyCookie, served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';
import { type Served, addressOf, handlersOf, servedFiles } from '../../fixtures/routes';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Signing out comes last: it ends the session that the others are asked with. */
const isLast = ({ path }: Served) => path === '/keluar';
const routes = servedFiles()
  .filter(({ kind }) => kind === 'route')
  .sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
const AREAS: Readonly<Partial<Record<Role, string>>> = { puskesmas: 'PKM-1', camat: '62.02.01' };
/** A place in everybody's area, so that only the role decides here; what lies outside it, scope.test decides. */
const OWN_PLACE = '?wilayah=62.02.01&area=62.02.01';

/** The whole district in detail is outside every camat's area, and every key's. */
function isOutside(path: string, reader: Reader, publicRead: string): boolean {
  const access = RULES[path]?.GET;
  const isBound = reader.kind === 'key' || (reader.kind === 'account' && reader.role === 'camat');
  return isBound && publicRead === 'false' && access?.action === 'read' && access.look === 'district';
}

type Asker = Readonly<{ name: string; reader: Reader; cookie: string }>;

async function askers(store: Store): Promise<Asker[]> {
  const accounts = [];
  for (const role of ROLES) {
    await addKnown(store, role, role, { area: AREAS[role] });
    const reader: Reader = { kind: 'account', id: role, name: role, role, area: AREAS[role] ?? null };
    accounts.push({ name: role, reader, cookie: await cookieFor(role) });
  }
  const area = findArea(store, '62.02.01');
  if (!area) throw new Error('the store has no 62.02.01');
  const key = makeShareKey(store, { area, actor: null, days: 1 });
  const held = { name: 'kunci', reader: readerOfKey(store, key) ?? PUBLIC, cookie: keyCookie(key) };
  return [{ name: 'umum', reader: PUBLIC, cookie: '' }, held, ...accounts];
}

function requestOf(path: string, method: string, cookie: string): Request {
  const address = `${ORIGIN}${addressOf(path, partsOf(path, method))}${method === 'GET' ? OWN_PLACE : ''}`;
  return new Request(address, {
    method,
    headers: { host: 'localhost:3000', origin: ORIGIN, ...(cookie ? { cookie } : {}) },
  });
}

/** A facility that is looked at stands in everybody's area, as the place does; what is written to exists nowhere. */
const partsOf = (path: string, method: string): Record<string, string> =>
  method === 'GET' && path.startsWith('/fasilitas/') ? { kode: 'PSY-1' } : {};

const contextOf = (parts: Readonly<Record<string, string>> = {}) => ({
  params: Promise.resolve(new Proxy(parts, { get: (all, name) => all[String(name)] ?? 'tidak-ada' })),
});

describe.each([
  ['open', 'true'],
  ['closed', 'false'],
])('every route by every role in a deployment that is %s', (_kind, publicRead) => {
  it('answers as the policy says: let in, or refused with its status and its sentence', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = networkStore();
    served(store, publicRead);
    const all = await askers(store);
    for (const route of routes) {
      for (const [method, handler] of await handlersOf(route)) {
        const action = RULES[route.path]?.[method as 'GET' | 'POST']?.action as Action;
        for (const { name, reader, cookie } of all) {
          const verdict = verdictOn(action, reader, { publicRead: publicRead === 'true', hasAccounts: true });
          const answer = await handler(requestOf(route.path, method, cookie), contextOf(partsOf(route.path, method)));
          const where = `${method} ${route.path} oleh ${name}`;
          if (verdict.allowed && isOutside(route.path, reader, publicRead)) expect(answer.status, where).toBe(403);
          else if (verdict.allowed) {
            expect([401, 403], where).not.toContain(answer.status);
          } else {
            expect(answer.status, where).toBe(verdict.status);
            expect(await answer.json(), where).toMatchObject({ status: verdict.status, detail: verdict.reason });
          }
        }
      }
    }
  }, 240_000);
});

describe('a form from elsewhere', () => {
  it('is refused by every route that writes, whoever is signed in', async () => {
    const store = networkStore();
    served(store);
    await addKnown(store, 'admin', 'admin');
    const cookie = await cookieFor('admin');
    for (const route of routes) {
      const handler = (await handlersOf(route)).get('POST');
      if (!handler) continue;
      for (const origin of ['https://jahat.id', 'http://localhost:3001', 'null', '']) {
        const headers = { host: 'localhost:3000', cookie, ...(origin ? { origin } : {}) };
        const request = new Request(`${ORIGIN}${addressOf(route.path)}`, { method: 'POST', headers });
        expect((await handler(request, contextOf())).status, `${route.path} ${origin}`).toBe(403);
      }
    }
  });
});

describe('a one-time password', () => {
  it('opens nothing but what replaces it, and what everybody may see', async () => {
    const store = networkStore();
    served(store);
    await addKnown(store, 'baru', 'admin', { oneTime: true });
    const cookie = await cookieFor('baru');
    for (const route of routes) {
      for (const [method, handler] of await handlersOf(route)) {
        const action = RULES[route.path]?.[method as 'GET' | 'POST']?.action as Action;
        const { status } = await handler(requestOf(route.path, method, cookie), contextOf());
        const isRefused = status === 403;
        expect(isRefused, `${method} ${route.path}`).toBe(action !== 'open' && action !== 'account');
      }
    }
  });
});
