import { describe, expect, it } from 'vitest';
import { PUBLIC, ROLES, type Reader, type Role } from '@/lib/access/reader';
import { type ReadScope, type Sight, maySee, readScope } from '@/lib/access/scope';

const account = (role: Role, area: string | null = null): Reader => ({
  kind: 'account',
  id: '1',
  name: 'x',
  role,
  area,
});
const OWN: ReadScope = { kind: 'kecamatan', kecamatan: '62.02.06' };
const NOBODY: ReadScope = { kind: 'kecamatan', kecamatan: null };
const DEPTHS: readonly Sight['depth'][] = ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'puskesmas', 'detail'];
const seenOf = (scope: ReadScope, code: string) =>
  DEPTHS.filter((depth) => maySee(scope, { place: { kind: 'area', code }, depth }));

describe('readScope', () => {
  it('bounds a camat of a closed deployment, and nobody else', () => {
    expect(readScope(account('camat', '62.02.06'), false)).toEqual(OWN);
    expect(readScope(account('camat'), false)).toEqual(NOBODY);
    expect(readScope(account('camat', '62.02.06'), true)).toEqual({ kind: 'all' });
    for (const role of ROLES.filter((each) => each !== 'camat')) {
      expect(readScope(account(role, 'PKM-1'), false)).toEqual({ kind: 'all' });
    }
    expect(readScope(PUBLIC, false)).toEqual({ kind: 'all' });
  });
});

describe('a key', () => {
  const KEY = readScope({ kind: 'key', id: 1, area: '62.02.06' }, false);

  it('opens its one area in detail, and neither what lies above nor beside it', () => {
    expect(seenOf(KEY, '62.02.06')).toEqual(DEPTHS);
    expect(seenOf(KEY, '62.02.06.1007')).toEqual(DEPTHS);
    for (const code of ['62.02', '62', '62.02.07', '62.02.061', '']) expect(seenOf(KEY, code), code).toEqual([]);
    expect(maySee(KEY, { place: { kind: 'puskesmas', kecamatan: ['62.02.06'] }, depth: 'detail' })).toBe(false);
  });

  it('bounds nobody where the public may read', () => {
    expect(readScope({ kind: 'key', id: 1, area: '62.02.06' }, true)).toEqual({ kind: 'all' });
  });
});

describe('maySee', () => {
  it('shows the own kecamatan and its desa in detail', () => {
    expect(seenOf(OWN, '62.02.06')).toEqual(DEPTHS);
    expect(seenOf(OWN, '62.02.06.1007')).toEqual(DEPTHS);
  });

  it('shows the kabupaten and the provinsi in sum, down to kecamatan', () => {
    for (const code of ['62.02', '62']) expect(seenOf(OWN, code)).toEqual(['provinsi', 'kabupaten', 'kecamatan']);
  });

  it('shows nothing of another kecamatan, another kabupaten, or what only begins alike', () => {
    for (const code of ['62.02.07', '62.02.07.2001', '62.03', '62.02.0', '62.02.061', '']) {
      expect(seenOf(OWN, code), code).toEqual([]);
    }
  });

  it('shows a puskesmas that stands or serves in the own kecamatan, and no other', () => {
    const puskesmas = (...kecamatan: string[]) =>
      maySee(OWN, { place: { kind: 'puskesmas', kecamatan }, depth: 'detail' });
    expect(puskesmas('62.02.06')).toBe(true);
    expect(puskesmas('62.02.07', '62.02.06')).toBe(true);
    expect(puskesmas('62.02.07')).toBe(false);
    expect(puskesmas()).toBe(false);
  });

  it('shows a camat account without a kecamatan the sums alone', () => {
    expect(seenOf(NOBODY, '62.02')).toEqual(['provinsi', 'kabupaten', 'kecamatan']);
    expect(seenOf(NOBODY, '62.02.06')).toEqual([]);
  });
});
