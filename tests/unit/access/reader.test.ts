import { describe, expect, it } from 'vitest';
import { PUBLIC, type Reader, type Role, scopeOf, writeScope } from '@/lib/access/reader';

const account = (role: Role, area: string | null = null): Reader => ({
  kind: 'account',
  id: '1',
  name: 'x',
  role,
  area,
});

describe('writeScope', () => {
  it('is everything for an administrator, its own for a puskesmas, nothing for the others', () => {
    expect(writeScope(account('admin'))).toEqual({ kind: 'all' });
    expect(writeScope(account('puskesmas', 'PKM-1'))).toEqual({ kind: 'puskesmas', puskesmas: 'PKM-1' });
    for (const reader of [PUBLIC, account('analis'), account('camat', '62.02.06'), account('pembaca')]) {
      expect(writeScope(reader)).toEqual({ kind: 'none' });
    }
  });

  it('is nothing for a puskesmas account that names no puskesmas', () => {
    expect(writeScope(account('puskesmas'))).toEqual({ kind: 'none' });
  });
});

describe('scopeOf', () => {
  it('keeps roles and areas apart', () => {
    const readers = [PUBLIC, account('admin'), account('camat', '62.02.06'), account('camat', '62.02.07')];
    expect(new Set(readers.map(scopeOf)).size).toBe(readers.length);
  });
});
