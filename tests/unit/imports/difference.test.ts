import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import type { Change } from '@/lib/imports/change';
import { differenceOf } from '@/lib/imports/difference';
import { facilityValue } from '../../fixtures/import-reference';

const HULU = { code: '62.02.01', name: 'Hulu' };
const HILIR = { code: '62.02.02', name: 'Hilir' };
const PLACES = new Map([
  ['62.02.01.2002', HULU],
  ['62.02.02.2001', HILIR],
  ['PSY-1', HULU],
]);
const placeOf = (code: string) => PLACES.get(code) ?? null;

function fact(code: string, indicator: string, before: number | null, after: number | null): Change {
  const value = (count: number | null) => (count === null ? null : { numerator: count, denominator: null });
  const key = { month: month(2026, 2), code, indicator, sex: 0 } as const;
  return { record: { table: 'capaian', key, value: value(after) }, before: value(before) };
}

const facility = (code: string, desa: string): Change => ({
  record: { table: 'fasilitas', key: { facility: code }, value: facilityValue({ desa: desa as AreaCode }) },
  before: null,
});

describe('the difference of a call', () => {
  it('counts by table, place and subject, what is withdrawn apart', () => {
    const { counts, tables } = differenceOf(
      [
        fact('62.02.02.2001', 'K6', null, 4),
        fact('62.02.01.2002', 'K6', 3, 4),
        fact('PSY-1', 'K6', 5, null),
        fact('62.02.01.2002', 'K1', null, 0),
      ],
      placeOf,
    );
    expect(counts).toEqual({ new: 2, changed: 1, withdrawn: 1 });
    expect(tables.map(({ table, places }) => [table, places])).toEqual([
      [
        'capaian',
        [
          { place: HULU, counts: { new: 1, changed: 1, withdrawn: 1 } },
          { place: HILIR, counts: { new: 1, changed: 0, withdrawn: 0 } },
        ],
      ],
    ]);
    expect(tables[0]?.subjects.map(({ subject, counts: own }) => [subject, own])).toEqual([
      ['K6', { new: 1, changed: 1, withdrawn: 1 }],
      ['K1', { new: 1, changed: 0, withdrawn: 0 }],
    ]);
  });

  it('places what a facility of the same call reports by its desa, and the unplaced last', () => {
    const declared: Change = {
      record: {
        table: 'penetapan',
        key: { facility: 'PSY-9', month: month(2026, 2) },
        value: { status: true, decree: null },
      },
      before: null,
    };
    const { tables } = differenceOf(
      [declared, facility('PSY-9', '62.02.02.2001'), facility('PSY-8', '62.99.01.2001')],
      placeOf,
    );
    expect(tables.map(({ table, places }) => [table, places.map(({ place }) => place?.name ?? null)])).toEqual([
      ['penetapan', ['Hilir']],
      ['fasilitas', ['Hilir', null]],
    ]);
  });

  it('keeps the first rows of each kind and counts them all', () => {
    const changes = Array.from({ length: 30 }, (_, index) => fact(`PSY-${index}`, 'K6', index, index + 1));
    const [subject] = differenceOf(changes, placeOf, { new: 1, changed: 2, withdrawn: 1 }).tables[0]?.subjects ?? [];
    expect(subject?.counts.changed).toBe(30);
    expect(subject?.rows.changed).toEqual(changes.slice(0, 2));
  });

  it('loses and doubles nothing: places and subjects each add up to their table, tables to the whole', () => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }));
    const change = fc
      .tuple(fc.constantFrom('PSY-1', 'PSY-2', '62.02.02.2001'), fc.constantFrom('K1', 'K6', 'DS'), value, value)
      .map((parts) => fact(...parts));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const { counts, tables } = differenceOf(changes, placeOf);
        const sum = (of: readonly { counts: typeof counts }[]) =>
          of.reduce((all, { counts: own }) => all + own.new + own.changed + own.withdrawn, 0);
        expect(counts.new + counts.changed + counts.withdrawn).toBe(changes.length);
        expect(sum(tables)).toBe(changes.length);
        for (const table of tables) {
          expect(sum(table.places)).toBe(sum([table]));
          expect(sum(table.subjects)).toBe(sum([table]));
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
