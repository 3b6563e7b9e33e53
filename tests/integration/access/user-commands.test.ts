import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '@/app/_server/reader';
import { accounts, findAccount } from '@/db/accounts/account';
import type { Store } from '@/db/client';
import { addKnown, cookieFor, served, signIn } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

const ROOT = process.cwd();
const ONE_TIME = /^([a-z2-9]{4}-){3}[a-z2-9]{4}\n$/;

afterEach(() => {
  vi.unstubAllEnvs();
});

function user(store: Pick<Store, 'path'>, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts', `user-${command}.ts`), ...args],
    { cwd: ROOT, env: { ...process.env, PWS_DATABASE: store.path }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Every command starts a process of its own. */
const PATIENCE = { timeout: 120_000 };

describe('npm run user:add', PATIENCE, () => {
  it('prints a one-time password alone, which lets the account in, and notes the account', async () => {
    const store = networkStore();
    const { status, stdout, stderr } = user(
      store,
      'add',
      'Camat.62.02.01',
      '--peran',
      'camat',
      '--wilayah',
      '62.02.01',
    );
    expect([status, stdout]).toEqual([0, expect.stringMatching(ONE_TIME)]);
    expect(stderr).toContain('camat.62.02.01');
    expect(stderr).not.toContain(stdout.trim());
    expect(findAccount(store, 'camat.62.02.01')).toMatchObject({
      role: 'camat',
      area: '62.02.01',
      oneTimePassword: true,
    });
    expect(store.sqlite.prepare("SELECT actor, action, subject FROM audit WHERE action <> 'impor'").all()).toEqual([
      { actor: null, action: 'akun-tambah', subject: 'camat.62.02.01' },
    ]);
    served(store);
    expect((await signIn('camat.62.02.01', stdout.trim())).headers.get('location')).toContain('/akun');
  });

  it('takes an e-mail address, and a puskesmas by its code', () => {
    const store = networkStore();
    expect(user(store, 'add', 'bidan@dinkes.go.id', '--peran', 'puskesmas', '--wilayah', 'PKM-1').status).toBe(0);
    expect(findAccount(store, 'bidan@dinkes.go.id')).toMatchObject({ role: 'puskesmas', area: 'PKM-1' });
  });

  it('refuses with 1 what this database does not have, and an account that is there already, with the remedy', () => {
    const store = networkStore();
    user(store, 'add', 'siti', '--peran', 'analis');
    for (const [args, sentence] of [
      [['siti', '--peran', 'admin'], 'user:reset'],
      [['camat.x', '--peran', 'camat'], 'kode kecamatan'],
      [['camat.x', '--peran', 'camat', '--wilayah', '62.02.99'], 'Tidak ada kecamatan'],
      [['pkm.x', '--peran', 'puskesmas', '--wilayah', 'PST-1'], 'Tidak ada puskesmas'],
      [['baca', '--peran', 'pembaca', '--wilayah', '62.02.01'], 'kosongkan'],
    ] as const) {
      const { status, stdout, stderr } = user(store, 'add', ...args);
      expect([status, stdout], args.join(' ')).toEqual([1, '']);
      expect(stderr, args.join(' ')).toContain(sentence);
    }
    expect(accounts(store)).toHaveLength(1);
  });

  it('refuses with 2 what it cannot understand, and a database that is not there', () => {
    const store = networkStore();
    for (const args of [
      [],
      ['siti'],
      ['siti', '--peran', 'raja'],
      ['dua kata', '--peran', 'admin'],
      ['siti', '--entah'],
    ]) {
      expect(user(store, 'add', ...args).status, args.join(' ')).toBe(2);
    }
    expect(user({ path: `${store.path}.tidak-ada` }, 'add', 'siti', '--peran', 'admin').status).toBe(2);
    expect(accounts(store)).toEqual([]);
  });
});

describe('npm run user:list, user:reset and user:disable', PATIENCE, () => {
  it('list, reset and close an account, end its sessions, and open it again', async () => {
    const store = networkStore();
    served(store);
    await addKnown(store, 'kepala', 'admin');
    await addKnown(store, 'siti', 'puskesmas', { area: 'PKM-1' });
    const cookie = await cookieFor('siti');
    const lines = () =>
      user(store, 'list')
        .stdout.trim()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 4));
    expect(lines()).toEqual([
      ['nama', 'peran', 'wilayah', 'keadaan'],
      ['kepala', 'admin', '-', 'aktif'],
      ['siti', 'puskesmas', 'PKM-1', 'aktif'],
    ]);
    const reset = user(store, 'reset', 'siti');
    expect([reset.status, reset.stdout]).toEqual([0, expect.stringMatching(ONE_TIME)]);
    expect(await readerOf(new Headers({ cookie }))).toEqual({ kind: 'public' });
    const again = await cookieFor('siti', reset.stdout.trim());
    expect(await readerOf(new Headers({ cookie: again }))).toMatchObject({ name: 'siti', oneTimePassword: true });
    expect(user(store, 'disable', 'siti').status).toBe(0);
    expect(await readerOf(new Headers({ cookie: again }))).toEqual({ kind: 'public' });
    expect(lines().at(-1)?.at(-1)).toBe('nonaktif');
    expect(user(store, 'disable', 'siti', '--aktifkan').status).toBe(0);
    expect(findAccount(store, 'siti')?.disabled).toBe(false);
  });

  it('refuse an unknown account and the last administrator with 1, and say so', async () => {
    const store = networkStore();
    await addKnown(store, 'kepala', 'admin');
    expect(user(store, 'reset', 'tidak.ada')).toMatchObject({ status: 1, stdout: '' });
    const last = user(store, 'disable', 'kepala');
    expect([last.status, last.stderr]).toEqual([1, expect.stringContaining('administrator terakhir')]);
    expect(findAccount(store, 'kepala')?.disabled).toBe(false);
  });
});
