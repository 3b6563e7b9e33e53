import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTORY_ORDERS, type DirectoryLine, holdsText, inOrder } from '@/lib/facilities/directory';
import { FACILITY_TYPES } from '@/lib/facilities/facility';

const line = (id: number, more: Partial<DirectoryLine> = {}): DirectoryLine => ({
  id,
  code: `PSY-${id}`,
  name: `Posyandu ${id}`,
  hamlet: null,
  type: 'posyandu',
  desa: 1,
  active: true,
  status: 'belum',
  missing: 1,
  ...more,
});
const ids = (lines: readonly DirectoryLine[]) => lines.map(({ id }) => id);

describe('what is searched for', () => {
  it('is found in name, code and hamlet, whatever its case, accents, spaces and signs', () => {
    const facility = { name: 'Posyandu Mélati-II', code: 'PSY-620206-001', hamlet: 'RT 04/RW 02' };
    for (const text of ['melati', 'MÉLATI ii', 'psy 620206', 'rt04', 'rw 02'])
      expect(holdsText(facility, text)).toBe(true);
    for (const text of ['mawar', 'rw 03']) expect(holdsText(facility, text)).toBe(false);
    expect(holdsText({ ...facility, hamlet: null }, 'rt04')).toBe(false);
  });
});

describe('the order of a list', () => {
  it('is people’s for names, and from puskesmas down within a desa', () => {
    const lines = [line(1, { name: 'D10' }), line(2, { name: 'd2' }), line(3, { name: 'A', desa: 2 })];
    expect(ids(inOrder(lines, 'nama'))).toEqual([3, 2, 1]);
    const kinds = [line(1), line(2, { type: 'pustu' }), line(3, { type: 'puskesmas' }), line(4, { desa: 0 })];
    expect(ids(inOrder(kinds, 'wilayah'))).toEqual([4, 3, 2, 1]);
  });

  it('puts first what can still be moved: belum, then not aktif, sudah, and kinds without a status', () => {
    const lines = [
      line(1, { status: null, type: 'poskesdes', missing: null }),
      line(2, { status: 'sudah', missing: 0 }),
      line(3, { active: false, missing: 0 }),
      line(4, { missing: 3 }),
      line(5, { missing: 1 }),
    ];
    expect(ids(inOrder(lines, 'status'))).toEqual([4, 5, 3, 2, 1]);
    expect(ids(inOrder(lines, 'kurang'))).toEqual([5, 4, 3, 2, 1]);
    expect(ids(inOrder(lines, 'terbanyak'))).toEqual([4, 5, 3, 2, 1]);
  });

  it('is the same however the lines come, and loses none', () => {
    const anyLine = fc.record({
      name: fc.constantFrom('Melati', 'melati', 'Mawar 2', 'Mawar 10'),
      type: fc.constantFrom(...FACILITY_TYPES),
      desa: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom('sudah' as const, 'belum' as const, null),
      active: fc.constantFrom(true, false, null),
      missing: fc.option(fc.integer({ min: 0, max: 12 })),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 20 }),
        fc.constantFrom(...DIRECTORY_ORDERS),
        fc.infiniteStream(fc.nat()),
        (drawn, order, turns) => {
          const lines = drawn.map((each, id) => line(id, each));
          const shuffled = lines
            .map((each) => ({ each, turn: turns.next().value }))
            .sort((a, b) => a.turn - b.turn)
            .map(({ each }) => each);
          expect(ids(inOrder(shuffled, order))).toEqual(ids(inOrder(lines, order)));
          expect(ids(inOrder(lines, order)).sort((a, b) => a - b)).toEqual(ids(lines));
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });
});
