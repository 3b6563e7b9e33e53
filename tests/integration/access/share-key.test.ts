import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET as open } from '@/app/bagi/[kunci]/route';
import { POST as revoke } from '@/app/bagikan/cabut/route';
import { POST as make } from '@/app/bagikan/kunci/route';
import { GET as coverage } from '@/app/api/v1/coverage/route';
import { takeNote } from '@/app/_server/flash';
import { readerOf } from '@/app/_server/reader';
import { makeShareKey, openShareKeys, readerOfKey } from '@/db/accounts/share-key';
import type { Store } from '@/db/client';
import { findArea } from '@/db/places';
import { setAmount } from '@/db/setting-writer';
import { PUBLIC } from '@/lib/access/reader';
import { ORIGIN, addKnown, cookieFor, cookieOf, formRequest, keyCookie, served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const AREA = '62.02.01';
const opened = (key: string) => open(new Request(`${ORIGIN}/bagi/${key}`), { params: Promise.resolve({ kunci: key }) });
const figure = (area: string, cookie: string) =>
  coverage(
    new Request(`${ORIGIN}/api/v1/coverage?indicator=ILP-PSY&area=${area}&level=kecamatan&period=2026-02`, {
      headers: { cookie },
    }),
  );

async function withAccounts(publicRead = 'false') {
  const store = networkStore();
  served(store, publicRead);
  await addKnown(store, 'kepala', 'admin');
  await addKnown(store, 'camat', 'camat', { area: AREA });
  await addKnown(store, 'pkm', 'puskesmas', { area: 'PKM-2' });
  return store;
}

/** The key that a form's answer shows its maker. */
async function madeBy(name: string, area = AREA): Promise<string> {
  const cookie = await cookieFor(name);
  const answer = await make(formRequest('/bagikan/kunci', { wilayah: area }, { cookie }));
  const ticket = new URL(answer.headers.get('location') ?? '', ORIGIN).searchParams.get('tiket');
  const note = takeNote(await readerOf(new Headers({ cookie })), ticket);
  return note?.link?.split('/bagi/')[1] ?? '';
}

function given(store: Store, days = 1, now = new Date()): string {
  const area = findArea(store, AREA);
  if (!area) throw new Error('no area');
  return makeShareKey(store, { area, actor: null, days, now });
}

describe('a read-only way', () => {
  it('opens its area without an account, and nothing beside or above it', async () => {
    await withAccounts();
    const answer = await opened(await madeBy('camat'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/wilayah/${AREA}`]);
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(answer);
    expect((await figure(AREA, cookie)).status).toBe(200);
    expect((await figure('62.02', cookie)).status).toBe(403);
    expect((await figure('62.02.02', cookie)).status).toBe(403);
    expect((await figure(AREA, '')).status).toBe(401);
  });

  it('ends when it is revoked, at once', async () => {
    const store = await withAccounts();
    const key = await madeBy('kepala');
    const [held] = openShareKeys(store, '62.02');
    expect(held).toMatchObject({ area: { code: AREA }, createdBy: 'kepala', lastUsedAt: null });
    await opened(key);
    expect(openShareKeys(store, AREA)[0]?.lastUsedAt).not.toBeNull();
    await revoke(formRequest('/bagikan/cabut', { kunci: String(held?.id) }, { cookie: await cookieFor('camat') }));
    expect((await figure(AREA, keyCookie(key))).status).toBe(401);
    expect((await opened(key)).status).toBe(410);
    expect(openShareKeys(store, AREA)).toEqual([]);
  });

  it('ends by itself after the days of the setting', async () => {
    const store = await withAccounts();
    setAmount(store, 'share.days', 30);
    const key = await madeBy('kepala');
    const after = (days: number) => readerOfKey(store, key, new Date(Date.now() + days * 86_400_000));
    expect(after(29)).toMatchObject({ kind: 'key', area: AREA });
    expect(after(31)).toBeNull();
    const old = given(store, 90, new Date(Date.now() - 91 * 86_400_000));
    expect((await opened(old)).status).toBe(410);
  });

  it('is not kept as it is: nothing stored opens anything', async () => {
    const store = await withAccounts();
    const key = given(store);
    const rows = store.sqlite.prepare('SELECT * FROM share_key').all();
    expect(JSON.stringify([rows, store.sqlite.prepare('SELECT * FROM audit').all()])).not.toContain(key);
    const [{ hash } = { hash: '' }] = rows as { hash: string }[];
    expect(readerOfKey(store, hash)).toBeNull();
    expect(readerOfKey(store, '')).toBeNull();
  });

  it('is made and ended by who may share the area, and by nobody else', async () => {
    const store = await withAccounts();
    for (const [name, area, status] of [
      ['camat', '62.02.02', 403],
      ['camat', '62.02', 403],
      ['pkm', '62.02.02', 303],
      ['kepala', '62.02', 403],
      ['kepala', '62.02.01.1001', 303],
      ['kepala', 'entah', 404],
    ] as const) {
      const cookie = await cookieFor(name);
      expect((await make(formRequest('/bagikan/kunci', { wilayah: area }, { cookie }))).status, `${name} ${area}`).toBe(
        status,
      );
    }
    const theirs = openShareKeys(store, '62.02.02')[0]?.id;
    const cookie = await cookieFor('camat');
    expect((await revoke(formRequest('/bagikan/cabut', { kunci: String(theirs) }, { cookie }))).status).toBe(403);
    expect((await revoke(formRequest('/bagikan/cabut', { kunci: '999' }, { cookie }))).status).toBe(404);
    expect(openShareKeys(store, '62.02')).toHaveLength(2);
  });

  it('gives way to a session, and leaves no cookie where everybody may read', async () => {
    const store = await withAccounts('true');
    const key = given(store);
    const answer = await opened(key);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, null]);
    const both = `${keyCookie(key)}; ${await cookieFor('kepala')}`;
    expect(await readerOf(new Headers({ cookie: both }))).toMatchObject({ kind: 'account', name: 'kepala' });
    expect(await readerOf(new Headers({ cookie: 'pantau.baca=tidak-ada' }))).toEqual(PUBLIC);
  });
});
