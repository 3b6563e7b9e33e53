import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST as changePassword } from '@/app/akun/sandi/route';
import { POST as endSession } from '@/app/akun/sesi/route';
import { takeNote } from '@/app/_server/flash';
import { readerOf } from '@/app/_server/reader';
import { POST as add } from '@/app/pengaturan/akun/tambah/route';
import { POST as change } from '@/app/pengaturan/akun/ubah/route';
import { accounts, findAccount } from '@/db/accounts/account';
import { openSessions } from '@/db/accounts/session';
import type { Store } from '@/db/client';
import { PASSWORD, addKnown, cookieFor, formRequest, served, signIn } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const NEW = 'sayur umbut rotan';
const readerBy = (cookie: string) => readerOf(new Headers({ cookie }));

async function noteOf(answer: Response, cookie: string) {
  const ticket = new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams.get('tiket');
  return takeNote(await readerBy(cookie), ticket);
}

async function withAdmin(): Promise<{ store: Store; cookie: string }> {
  const store = networkStore();
  served(store);
  await addKnown(store, 'kepala', 'admin');
  return { store, cookie: await cookieFor('kepala') };
}

const idOf = (store: Store, name: string) => findAccount(store, name)?.id ?? '';
const lastNote = (store: Store) =>
  store.sqlite.prepare('SELECT actor, action, subject, detail FROM audit ORDER BY id DESC LIMIT 1').get();

describe('one’s own password', () => {
  const asked = (fields: Readonly<Record<string, string>>, cookie: string) =>
    changePassword(formRequest('/akun/sandi', { lama: PASSWORD, baru: NEW, ulang: NEW, ...fields }, { cookie }));

  it('is replaced once, ends the other sessions, and opens what a one-time password did not', async () => {
    const { store } = await withAdmin();
    await addKnown(store, 'baru', 'analis', { oneTime: true });
    const [here, elsewhere] = [await cookieFor('baru'), await cookieFor('baru')];
    expect(await readerBy(here)).toMatchObject({ oneTimePassword: true });
    const answer = await asked({ kembali: '/indikator' }, here);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/indikator']);
    expect(await readerBy(here)).toMatchObject({ name: 'baru', oneTimePassword: false });
    expect(await readerBy(elsewhere)).toEqual({ kind: 'public' });
    expect((await signIn('baru', PASSWORD)).headers.getSetCookie()).toEqual([]);
    expect((await signIn('baru', NEW)).headers.getSetCookie()).toHaveLength(1);
  });

  it.each([
    [{ lama: 'bukan ini' }, 'tidak cocok'],
    [{ baru: 'pendek', ulang: 'pendek' }, 'sedikitnya 10'],
    [{ ulang: 'lain sama sekali' }, 'tidak sama'],
    [{ baru: PASSWORD, ulang: PASSWORD }, 'harus berbeda'],
  ])('stays as it is for %j', async (fields, sentence) => {
    const { cookie } = await withAdmin();
    expect((await noteOf(await asked(fields, cookie), cookie))?.sentence).toContain(sentence);
    expect((await signIn('kepala', PASSWORD)).headers.getSetCookie()).toHaveLength(1);
  });

  it('cannot be guessed from a browser that was left open', async () => {
    const { cookie } = await withAdmin();
    for (let attempt = 0; attempt < 5; attempt += 1) await asked({ lama: 'bukan ini' }, cookie);
    expect((await noteOf(await asked({}, cookie), cookie))?.sentence).toContain('terlalu sering');
  });
});

describe('one’s own sessions', () => {
  it('are ended from another browser, and nobody else’s are', async () => {
    const { store, cookie } = await withAdmin();
    await addKnown(store, 'lain', 'pembaca');
    const [elsewhere, others] = [await cookieFor('kepala'), await cookieFor('lain')];
    const [newest] = openSessions(store, idOf(store, 'kepala'));
    const [foreign] = openSessions(store, idOf(store, 'lain'));
    for (const session of [newest, foreign]) {
      await endSession(formRequest('/akun/sesi', { sesi: session?.id ?? '' }, { cookie }));
    }
    expect(await readerBy(elsewhere)).toEqual({ kind: 'public' });
    expect(await readerBy(cookie)).toMatchObject({ name: 'kepala' });
    expect(await readerBy(others)).toMatchObject({ name: 'lain' });
  });
});

describe('accounts by page', () => {
  const made = (fields: Readonly<Record<string, string>>, cookie: string) =>
    add(formRequest('/pengaturan/akun/tambah', { wilayah: '', ...fields }, { cookie }));
  const changed = (fields: Readonly<Record<string, string>>, cookie: string) =>
    change(formRequest('/pengaturan/akun/ubah', fields, { cookie }));

  it('are made with a one-time password that is shown to its maker, once', async () => {
    const { store, cookie } = await withAdmin();
    const answer = await made({ nama: 'camat.62.02.01', peran: 'camat', wilayah: '62.02.01' }, cookie);
    expect(answer.headers.get('location')).toMatch(/^\/pengaturan\/akun\?tiket=/);
    await addKnown(store, 'lain', 'admin');
    expect(await noteOf(answer, await cookieFor('lain'))).toBeNull();
    const password = (await noteOf(answer, cookie))?.password ?? '';
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await noteOf(answer, cookie)).toBeNull();
    expect(JSON.stringify(store.sqlite.prepare('SELECT * FROM audit').all())).not.toContain(password);
    expect((await signIn('camat.62.02.01', password)).headers.get('location')).toContain('/akun');
  });

  it.each([
    [{ nama: 'kepala', peran: 'analis' }, 'sudah ada'],
    [{ nama: 'contoh.lain', peran: 'analis' }, 'hanya untuk akun contoh'],
    [{ nama: 'a.camat', peran: 'camat' }, 'kode kecamatan'],
    [{ nama: 'a.camat', peran: 'camat', wilayah: '62.02.01.1001' }, 'Tidak ada kecamatan'],
    [{ nama: 'a.pkm', peran: 'puskesmas', wilayah: 'PST-1' }, 'Tidak ada puskesmas'],
    [{ nama: 'a.baca', peran: 'pembaca', wilayah: '62.02.01' }, 'kosongkan'],
  ])('are not made as %j', async (fields, sentence) => {
    const { store, cookie } = await withAdmin();
    expect((await noteOf(await made(fields, cookie), cookie))?.sentence).toContain(sentence);
    expect(accounts(store)).toHaveLength(1);
  });

  it('refuse what is no name, role or act with 400', async () => {
    const { store, cookie } = await withAdmin();
    expect((await made({ nama: 'dua kata', peran: 'admin' }, cookie)).status).toBe(400);
    expect((await made({ nama: 'siti', peran: 'raja' }, cookie)).status).toBe(400);
    await addKnown(store, 'siti', 'analis');
    expect((await changed({ id: idOf(store, 'siti'), tindakan: 'hapus' }, cookie)).status).toBe(400);
    expect((await changed({ id: 'entah', tindakan: 'nonaktif' }, cookie)).status).toBe(404);
  });

  it('are reset, disabled, opened again, transferred and signed out, each noted, their sessions ended', async () => {
    const { store, cookie } = await withAdmin();
    await addKnown(store, 'siti', 'puskesmas', { area: 'PKM-1' });
    const id = idOf(store, 'siti');
    const ends = async (fields: Readonly<Record<string, string>>, action: string) => {
      const theirs = await cookieFor('siti');
      const note = await noteOf(await changed({ id, ...fields }, cookie), cookie);
      expect([note?.kind, await readerBy(theirs)], action).toEqual(['done', { kind: 'public' }]);
      expect(lastNote(store), action).toMatchObject({ actor: 'kepala', action, subject: 'siti' });
      return note;
    };
    await ends({ tindakan: 'keluarkan' }, 'akun-sesi');
    await ends({ tindakan: 'peran', peran: 'camat', wilayah: '62.02.02' }, 'akun-peran');
    expect(lastNote(store)).toMatchObject({ detail: 'puskesmas PKM-1 -> camat 62.02.02' });
    await ends({ tindakan: 'nonaktif' }, 'akun-nonaktif');
    expect((await signIn('siti')).headers.getSetCookie()).toEqual([]);
    await changed({ id, tindakan: 'aktif' }, cookie);
    const note = await ends({ tindakan: 'atur-ulang' }, 'akun-atur-ulang');
    expect((await signIn('siti')).headers.getSetCookie()).toEqual([]);
    expect((await signIn('siti', note?.password)).headers.get('location')).toContain('/akun');
  });

  it('let nobody lock out themselves or the last administrator', async () => {
    const { store, cookie } = await withAdmin();
    const own = { id: idOf(store, 'kepala'), tindakan: 'nonaktif' };
    expect((await noteOf(await changed(own, cookie), cookie))?.sentence).toContain('akun Anda sendiri');
    await addKnown(store, 'kedua', 'admin');
    const second = await cookieFor('kedua');
    await changed({ id: idOf(store, 'kedua'), tindakan: 'peran', peran: 'analis' }, cookie);
    expect(findAccount(store, 'kedua')).toMatchObject({ role: 'analis' });
    expect((await changed(own, second)).status).toBe(401);
  });
});
