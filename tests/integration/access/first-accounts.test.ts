import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleAccounts, findAccount } from '@/db/accounts/account';
import { addExampleAccounts } from '@/db/accounts/first-accounts';
import type { Store } from '@/db/client';
import { ROLES } from '@/lib/access/reader';
import { EXAMPLE_PASSWORD } from '@/lib/access/sign-in-name';
import { admitFirst } from '@/scripts/start-account';
import { served, signIn } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';
import { districtStore } from '../../fixtures/store';

afterEach(() => {
  vi.unstubAllEnvs();
});

const hashOf = (store: Store) => createHash('sha256').update(fs.readFileSync(store.path)).digest('hex');

async function admitted(store: Store): Promise<string[]> {
  const said: string[] = [];
  await admitFirst(store.path, (sentence) => said.push(sentence));
  return said;
}

describe('the first start', () => {
  it('makes an administrator and shows a one-time password that lets in; the second says and writes nothing', async () => {
    const store = districtStore();
    const said = (await admitted(store)).join('\n');
    expect(said).toContain('nama masuk: admin');
    const password = /kata sandi sekali pakai: (\S+)/.exec(said)?.[1];
    store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const before = hashOf(store);
    expect(await admitted(store)).toEqual([]);
    expect(hashOf(store)).toBe(before);
    served(store);
    expect((await signIn('admin', password)).headers.get('location')).toContain('/akun');
  });

  it('does so beside the accounts of example data too: those are everybody’s', async () => {
    const store = networkStore();
    await addExampleAccounts(store);
    expect((await admitted(store)).join('\n')).toContain('nama masuk: admin');
    expect(await admitted(store)).toEqual([]);
  });

  it('does not open the door again when that administrator has been disabled', async () => {
    const store = districtStore();
    await admitted(store);
    store.sqlite.prepare('UPDATE user SET disabled = 1').run();
    expect(await admitted(store)).toEqual([]);
  });
});

describe('the accounts of example data', () => {
  it('are one of each role, with the password that the sign-in page tells', async () => {
    const store = networkStore();
    await addExampleAccounts(store);
    expect(
      exampleAccounts(store)
        .map(({ role }) => role)
        .sort(),
    ).toEqual([...ROLES].sort());
    expect(findAccount(store, 'contoh.puskesmas')?.area).toBe('PKM-1');
    expect(findAccount(store, 'contoh.camat')?.area).toBe('62.02.01');
    served(store);
    expect((await signIn('contoh.camat', EXAMPLE_PASSWORD)).headers.get('location')).toBe('/');
  });
});
