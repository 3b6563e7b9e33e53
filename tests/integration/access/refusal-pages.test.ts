import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST as add } from '@/app/pengaturan/akun/tambah/route';
import { proxy } from '@/proxy';
import { ORIGIN, addKnown, cookieFor, formRequest, served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function withCamat(): Promise<string> {
  const store = networkStore();
  served(store);
  await addKnown(store, 'camat', 'camat', { area: '62.02.01' });
  return cookieFor('camat');
}

describe('the proxy', () => {
  const asked = (path: string, headers: Readonly<Record<string, string>>) =>
    proxy(new NextRequest(`${ORIGIN}${path}`, { headers: { ...BROWSER, ...headers } }));

  it('tells who may not, in a page that needs no scripts, and lets the others on', async () => {
    const cookie = await withCamat();
    for (const path of ['/wilayah/62.02.02', '/?tingkat=desa', '/pengaturan/akun', '/data/impor']) {
      const answer = await asked(path, { cookie });
      expect(answer.status, path).toBe(403);
      expect(answer.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(await answer.text(), path).toMatch(/<h1[^>]*>Bukan wewenang akun ini<\/h1>.*Anda masuk sebagai camat\./);
    }
    for (const path of ['/', '/wilayah/62.02.01', '/akun'])
      expect((await asked(path, { cookie })).status, path).toBe(200);
    expect((await asked('/pengaturan/akun', {})).status).toBe(200);
    expect((await asked('/pengaturan/akun', { cookie, accept: 'application/json' })).status).toBe(200);
  });

  it('holds browsers to https where people reach the program so, and only there', async () => {
    await withCamat();
    expect((await asked('/', {})).headers.get('strict-transport-security')).toBeNull();
    vi.stubEnv('PWS_URL', 'https://ilp.contoh.go.id');
    expect((await asked('/', {})).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('a refused form', () => {
  const form = (headers: Readonly<Record<string, string>>) =>
    add(formRequest('/pengaturan/akun/tambah', { nama: 'x y' }, { ...BROWSER, ...headers }));

  it('is told to a person in a page with the way on', async () => {
    const cookie = await withCamat();
    const refused = await form({ cookie, referer: `${ORIGIN}/akun` });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(await refused.text()).toContain('<a href="/akun">Kembali</a>');
    const unknown = await form({});
    expect([unknown.status, await unknown.text()]).toEqual([
      401,
      expect.stringContaining('<a href="/masuk">Masuk</a>'),
    ]);
    const foreign = await form({ origin: 'https://jahat.id', referer: 'https://jahat.id/akun' });
    expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('<a href="/">Kembali</a>')]);
  });

  it('is written into the page as text, never as markup', async () => {
    const store = networkStore();
    served(store);
    await addKnown(store, 'kepala', 'admin');
    const answer = await add(
      formRequest(
        '/pengaturan/akun/tambah',
        { nama: 'siti', peran: '<b>"&' },
        { ...BROWSER, cookie: await cookieFor('kepala') },
      ),
    );
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('<b>');
  });
});
