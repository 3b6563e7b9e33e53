import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST as leave } from '@/app/keluar/route';
import { readerOf } from '@/app/_server/reader';
import { findAccount } from '@/db/accounts/account';
import { setDisabled } from '@/db/accounts/account-writer';
import { WINDOW_MS, countAttempt } from '@/db/accounts/attempts';
import { secretFile } from '@/db/accounts/secret';
import { SESSION_SECONDS } from '@/db/accounts/session-cookie';
import type { Store } from '@/db/client';
import { PUBLIC } from '@/lib/access/reader';
import { PASSWORD, addKnown, cookieFor, cookieOf, formRequest, served, signIn } from '../../fixtures/accounts';
import { districtStore } from '../../fixtures/store';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const readerBy = (cookie: string) => readerOf(new Headers({ cookie }));
const notes = (store: Store) =>
  store.sqlite.prepare('SELECT actor, action, subject, detail FROM audit ORDER BY id').all();

async function withCamat(): Promise<Store> {
  const store = districtStore();
  served(store);
  await addKnown(store, 'camat.62.02.01', 'camat', { area: '62.02.01' });
  return store;
}

describe('signing in', () => {
  it('opens a session that names its reader, by a name with dots in any case', async () => {
    const store = await withCamat();
    const answer = await signIn(' Camat.62.02.01 ', PASSWORD, {}, '/wilayah/62.02.01?periode=2026-02');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/wilayah/62.02.01?periode=2026-02']);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^pantau\.session_token=\S+; .*HttpOnly; SameSite=Lax$/);
    expect(cookie).toContain(`Max-Age=${SESSION_SECONDS}`);
    expect(cookie).not.toContain('Secure');
    const account = findAccount(store, 'camat.62.02.01');
    expect(await readerBy(cookieOf(answer))).toMatchObject({
      kind: 'account',
      id: account?.id,
      name: 'camat.62.02.01',
      role: 'camat',
      area: '62.02.01',
      oneTimePassword: false,
    });
  });

  it('sets a cookie for https only where people reach the program so', async () => {
    await withCamat();
    vi.stubEnv('PWS_URL', 'https://ilp.contoh.go.id');
    const answer = await signIn('camat.62.02.01', PASSWORD, { origin: 'https://ilp.contoh.go.id' });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-pantau\.session_token=.*Secure/);
    expect(await readerBy(cookieOf(answer))).toMatchObject({ name: 'camat.62.02.01' });
  });

  it('says the same of a wrong password, an unknown name, a disabled account and what is no name', async () => {
    const store = await withCamat();
    await addKnown(store, 'pindah', 'pembaca');
    const moved = findAccount(store, 'pindah');
    if (moved) setDisabled(store, moved, true, null);
    for (const [name, password] of [
      ['camat.62.02.01', 'salah sekali'],
      ['tidak.ada', PASSWORD],
      ['pindah', PASSWORD],
      ['bukan nama', PASSWORD],
      ['', ''],
    ] as const) {
      const answer = await signIn(name, password);
      expect([answer.status, answer.headers.get('location')], name).toEqual([303, '/masuk?galat=salah&kembali=%2F']);
      expect(answer.headers.getSetCookie(), name).toEqual([]);
    }
  });

  it('takes as long for an unknown name as for a wrong password: both are hashed', async () => {
    await withCamat();
    const timed = async (name: string) => {
      const begun = performance.now();
      await signIn(name, 'salah sekali');
      return performance.now() - begun;
    };
    await timed('camat.62.02.01');
    const [known, unknown] = [await timed('camat.62.02.01'), await timed('tidak.ada')];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('leads to own pages only', async () => {
    await withCamat();
    for (const elsewhere of ['https://jahat.id/', '//jahat.id', '/\\jahat.id', 'javascript:alert(1)', '/masuk']) {
      expect((await signIn('camat.62.02.01', PASSWORD, {}, elsewhere)).headers.get('location')).toBe('/');
    }
  });

  it('leads who has a one-time password to the page that replaces it', async () => {
    const store = await withCamat();
    await addKnown(store, 'baru', 'analis', { oneTime: true });
    expect((await signIn('baru', PASSWORD, {}, '/indikator')).headers.get('location')).toBe(
      '/akun?kembali=%2Findikator',
    );
  });

  it('refuses a form that another site sent', async () => {
    await withCamat();
    for (const [name, value] of [
      ['origin', 'https://jahat.id'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
    ] as const) {
      const answer = await signIn('camat.62.02.01', PASSWORD, { [name]: value });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
  });

  it('is noted, without what was typed where it is nobody’s name', async () => {
    const store = await withCamat();
    await signIn('camat.62.02.01', PASSWORD, { 'x-forwarded-for': '10.0.0.9, 192.0.2.7' });
    await signIn('camat.62.02.01', 'salah sekali');
    await signIn('rahasia-saya-sendiri', '');
    expect(notes(store).slice(1)).toEqual([
      { actor: 'camat.62.02.01', action: 'masuk', subject: 'camat.62.02.01', detail: '192.0.2.7' },
      { actor: null, action: 'masuk-gagal', subject: 'camat.62.02.01', detail: 'tidak diketahui' },
      { actor: null, action: 'masuk-gagal', subject: null, detail: 'tidak diketahui' },
    ]);
  });
});

describe('too many attempts', () => {
  it('are refused with the time to wait, whoever asks, and forgotten after it', async () => {
    const store = await withCamat();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-15T03:00:00Z') });
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('camat.62.02.01', 'salah sekali');
    const refused = await signIn('camat.62.02.01');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    expect(await refused.text()).toContain('Coba masuk lagi dalam 15 menit');
    expect((await signIn('camat.62.02.01', PASSWORD, { 'x-forwarded-for': '192.0.2.8' })).status).toBe(303);
    vi.setSystemTime(Date.now() + WINDOW_MS);
    expect((await signIn('camat.62.02.01')).headers.getSetCookie()).toHaveLength(1);
    expect(store.sqlite.prepare("SELECT count(*) FROM rate_limit WHERE key LIKE 'masuk pasangan%'").pluck().get()).toBe(
      0,
    );
  });

  it('are counted for a name from anywhere, whether it exists or not, and for an address whatever the name', () => {
    const store = districtStore();
    const waits = (attempts: readonly Readonly<{ name: string; address: string }>[]) =>
      attempts.map((attempt) => countAttempt(store, attempt, 1_000_000));
    const places = Array.from({ length: 21 }, (_, at) => ({ name: 'tidak.ada', address: `192.0.2.${at}` }));
    expect(waits(places).slice(-2)).toEqual([null, 900]);
    const names = Array.from({ length: 51 }, (_, at) => ({ name: `akun.${at}`, address: '198.51.100.1' }));
    expect(waits(names).slice(-2)).toEqual([null, 900]);
  });

  it('cannot slip through by being many at once', async () => {
    await withCamat();
    const answers = await Promise.all(Array.from({ length: 9 }, () => signIn('camat.62.02.01', 'salah sekali')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });
});

describe('a session', () => {
  it('is nobody’s without the right signature, after its end, and once its account is disabled', async () => {
    const store = await withCamat();
    const cookie = await cookieFor('camat.62.02.01');
    const [name, value = ''] = cookie.split('=');
    const token = decodeURIComponent(value).split('.')[0];
    for (const forged of [`${name}=${token}`, `${name}=${token}.AAAA`, `${name}=%`, `${name}=`, 'lain=1']) {
      expect(await readerBy(forged), forged).toEqual(PUBLIC);
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + SESSION_SECONDS * 1000 + 1000 });
    expect(await readerBy(cookie)).toEqual(PUBLIC);
    vi.useRealTimers();
    expect(await readerBy(cookie)).toMatchObject({ role: 'camat' });
    const account = findAccount(store, 'camat.62.02.01');
    if (account) setDisabled(store, account, true, 'admin');
    expect(await readerBy(cookie)).toEqual(PUBLIC);
    if (account) setDisabled(store, account, false, 'admin');
    expect(await readerBy(cookie)).toEqual(PUBLIC);
  });

  it('ends when its reader leaves, and the cookie with it', async () => {
    const store = await withCamat();
    const cookie = await cookieFor('camat.62.02.01');
    const answer = await leave(formRequest('/keluar', {}, { cookie }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/masuk?keluar=ya']);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await readerBy(cookie)).toEqual(PUBLIC);
    expect(notes(store).at(-1)).toMatchObject({ actor: 'camat.62.02.01', action: 'keluar' });
    expect((await leave(formRequest('/keluar', {}))).status).toBe(303);
  });

  it('is signed with a secret that only the owner of the database’s folder can read', async () => {
    const store = await withCamat();
    await cookieFor('camat.62.02.01');
    expect(fs.statSync(secretFile(store.path)).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(secretFile(store.path), 'utf8').trim()).toHaveLength(43);
  });
});
