import { afterEach, expect, it, vi } from 'vitest';
import { GET } from '@/app/unduh/jejak/route';
import { leadsNowhere } from '@/app/_border/page-address';
import { audit } from '@/db/audit';
import type { Store } from '@/db/client';
import { auditChoices, auditEntries } from '@/db/queries/audit';
import { ORIGIN, addKnown, cookieFor, served } from '../fixtures/accounts';
import { networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

function noted(): Store {
  const store = networkStore();
  audit(store, { actor: 'kadis', action: 'tutup buku', subject: '2026-01' });
  audit(store, { actor: null, action: 'cadangan', subject: 'pws.db' });
  audit(store, { actor: 'kadis', action: 'pengaturan', subject: 'import.verification', detail: 'ya -> tidak' });
  return store;
}

const subjects = (entries: readonly Readonly<{ subject: string | null }>[]) => entries.map(({ subject }) => subject);

it('tells the newest first, in pages, by account, by deed, and what nobody with an account did', () => {
  const store = noted();
  const newest = auditEntries(store, {}, 2);
  expect(subjects(newest)).toEqual(['import.verification', 'pws.db']);
  expect(subjects(auditEntries(store, { before: newest[1]?.id }, 1))).toEqual(['2026-01']);
  expect(subjects(auditEntries(store, { actor: 'kadis' }, 9))).toEqual(['import.verification', '2026-01']);
  expect(subjects(auditEntries(store, { actor: null, action: 'cadangan' }, 9))).toEqual(['pws.db']);
  const { actors, actions } = auditChoices(store);
  expect(actors).toContain(null);
  expect(actors).toContain('kadis');
  expect(actions).toEqual(expect.arrayContaining(['cadangan', 'pengaturan', 'tutup buku']));
});

async function file(cookie: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return GET(new Request(`${ORIGIN}/unduh/jejak?${query}`, { headers: { cookie, ...headers } }));
}

it('is a file for the administrator, narrowed as the page is, and never an older one than the last sign-in', async () => {
  const store = noted();
  served(store);
  await addKnown(store, 'kepala', 'admin');
  const cookie = await cookieFor('kepala');
  const own = await file(cookie, 'format=csv&pelaku=kadis&tindakan=tutup+buku');
  const lines = (await own.text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('Nomor;Kapan;Oleh;Apa;Mengenai;Rincian');
  expect(lines[1]).toContain(';kadis;menutup buku;2026-01;');
  expect(own.headers.get('content-disposition')).toContain('jejak_');
  const unnamed = await file(cookie, 'format=csv&pelaku=-&tindakan=');
  expect(await unnamed.text()).toContain('membuat cadangan;pws.db');

  const before = await file(cookie, 'format=csv');
  const count = (await before.text()).trim().split('\r\n').length;
  await cookieFor('kepala');
  const after = await file(cookie, 'format=csv', { 'if-none-match': before.headers.get('etag') ?? '*' });
  expect(after.status).toBe(200);
  expect((await after.text()).trim().split('\r\n')).toHaveLength(count + 1);
});

it('has no page for a number that is none; who may not open it is told that instead', async () => {
  const store = noted();
  served(store, 'true');
  await addKnown(store, 'kepala', 'admin');
  const kepala = new Headers({ cookie: await cookieFor('kepala') });
  const leads = (query: string, headers: Headers) =>
    leadsNowhere(new URL(`${ORIGIN}/data/riwayat/jejak${query}`), headers);
  expect(await leads('?sebelum=nol', kepala)).toBe(true);
  expect(await leads('?sebelum=12&pelaku=&tindakan=masuk', kepala)).toBe(false);
  expect(await leads('?sebelum=nol', new Headers())).toBe(false);
  expect(await leadsNowhere(new URL(`${ORIGIN}/fasilitas/PSY-99/ubah`), new Headers())).toBe(false);
  expect(await leadsNowhere(new URL(`${ORIGIN}/fasilitas/PSY-99/ubah`), kepala)).toBe(true);
});
