import { describe, expect, it } from 'vitest';
import { PUBLIC, ROLES, type Reader, type Role } from '@/lib/access/reader';
import { mayShare } from '@/lib/access/share';

const account = (role: Role): Reader => ({ kind: 'account', id: '1', name: role, role, area: null });
const OWN = ['62.02.06'];
const CODES = ['62', '62.02', '62.02.06', '62.02.06.1007', '62.02.07', '62.02.07.2001', '62.02.061'];
const sharedBy = (reader: Reader) => CODES.filter((code) => mayShare(reader, code, OWN));

describe('mayShare', () => {
  it('lets an administrator share every kecamatan and desa, but no whole kabupaten', () => {
    expect(sharedBy(account('admin'))).toEqual(CODES.slice(2));
  });

  it.each(['camat', 'puskesmas'] as const)('lets a %s share the own kecamatan and what lies in it', (role) => {
    expect(sharedBy(account(role))).toEqual(['62.02.06', '62.02.06.1007']);
    expect(mayShare(account(role), '62.02.06', [])).toBe(false);
  });

  it('lets nobody else share anything', () => {
    const others = ROLES.filter((role) => !['admin', 'camat', 'puskesmas'].includes(role)).map(account);
    for (const reader of [PUBLIC, { kind: 'key', id: 1, area: '62.02.06' } as const, ...others])
      expect(sharedBy(reader)).toEqual([]);
  });
});
