import { describe, expect, it } from 'vitest';
import { type SignInName, isExampleName, mailOf, signInName } from '@/lib/access/sign-in-name';

describe('signInName', () => {
  it.each([
    ['camat.62.02.06', 'camat.62.02.06'],
    ['  Camat.62.02.06 ', 'camat.62.02.06'],
    ['SITI@dinkes.kotimkab.go.id', 'siti@dinkes.kotimkab.go.id'],
    ['pkm_ketapang-2', 'pkm_ketapang-2'],
  ])('keeps %s as %s', (text, name) => {
    expect(signInName(text)).toBe(name);
  });

  it.each([
    '',
    'ab',
    '.camat',
    'camat.',
    'dua kata',
    'siti@',
    '@dinkes',
    'siti@dinkes',
    'a@b@c.id',
    'siti<b>',
    'é.é.é',
    'x'.repeat(101),
  ])('refuses "%s"', (text) => {
    expect(signInName(text)).toBeNull();
  });
});

describe('mailOf', () => {
  it('is the address itself, and for a name one that cannot exist', () => {
    expect(mailOf('siti@dinkes.go.id' as SignInName)).toBe('siti@dinkes.go.id');
    expect(mailOf('camat.62.02.06' as SignInName)).toBe('camat.62.02.06@akun.invalid');
  });
});

describe('isExampleName', () => {
  it('knows the accounts of example data', () => {
    expect(['contoh.camat', 'contoh', 'contohnya'].map(isExampleName)).toEqual([true, false, false]);
  });
});
