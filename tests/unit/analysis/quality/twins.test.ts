import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedFacility, differInNumber, similarFacilities } from '@/lib/analysis/quality/twins';

const facility = (code: string, name: string, desa = 1, type = 'posyandu'): NamedFacility => ({
  code,
  name,
  type,
  desa,
});

describe('facilities that may be one', () => {
  it('are of one kind and desa and within one edit of each other', () => {
    const found = similarFacilities([
      facility('B', 'Posyandu Melatti'),
      facility('A', 'Posyandu Melati'),
      facility('C', 'Posyandu Mawar'),
      facility('D', 'Posyandu Melati', 2),
      facility('E', 'Posyandu Melati', 1, 'pustu'),
    ]);
    expect(found.map(([first, second]) => `${first.code}${second.code}`)).toEqual(['AB']);
  });

  it('have one name with and without the word for their kind', () => {
    expect(similarFacilities([facility('A', 'Teratai'), facility('B', 'Posyandu Teratai')])).toHaveLength(1);
    expect(similarFacilities([facility('A', 'Teratai 1'), facility('B', 'Posyandu Teratai 2')])).toEqual([]);
  });

  it('of one and the same name are all told, pair by pair', () => {
    const found = similarFacilities(['A', 'B', 'C'].map((code) => facility(code, 'Melati 1')));
    expect(found.map(([first, second]) => `${first.code}${second.code}`)).toEqual(['AB', 'AC', 'BC']);
  });

  it.each([
    ['Melati 1', 'Melati 2', true],
    ['Melati', 'Melati 2', true],
    ['Melati I', 'Melati II', true],
    ['Melati IX', 'Melati XI', true],
    ['Melati A', 'Melati B', true],
    ['Melati 1', 'Melati 01', false],
    ['Melati 2', 'Melati II', false],
    ['Melati-1', 'Melati 1', false],
    ['Melati 1', 'Melatti 1', false],
    ['Melati 1', 'Melatti 2', false],
  ])('%s and %s differ only in a number: %s', (a, b, only) => {
    expect(differInNumber(a, b)).toBe(only);
    expect(differInNumber(b, a)).toBe(only);
  });

  it('does not flag numbered names, and finds a number written in two ways', () => {
    const numbered = ['Melati 1', 'Melati 2', 'Melati 3'].map((name, at) => facility(`F${at}`, name));
    expect(similarFacilities(numbered)).toEqual([]);
    expect(similarFacilities([facility('A', 'Melati 1'), facility('B', 'Melati I')])).toHaveLength(1);
  });

  it('are the same pairs in whatever order facilities come', () => {
    const name = fc.constantFrom('Melati', 'Melatti', 'Mawar', 'Mawar 1', 'Mawar 2', 'Kenanga');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const all = names.map((each, at) => facility(`F${String(at).padStart(2, '0')}`, each, 1 + (at % 2)));
        const pairs = (given: readonly NamedFacility[]) =>
          similarFacilities(given)
            .map(([first, second]) => `${first.code} ${second.code}`)
            .sort();
        expect(pairs([...all].reverse())).toEqual(pairs(all));
      }),
      { seed: 24, numRuns: 100 },
    );
  });
});
