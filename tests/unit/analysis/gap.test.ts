import { describe, expect, it } from 'vitest';
import { closingAreas, gapRows } from '@/lib/analysis/gap';
import { absentRow, rowOf } from '../../fixtures/row';

const area = (code: string) => ({ code, name: code, level: 'kecamatan' as const });
// 75 %: A needs 15 - 9 = 6, B needs 8 - 6 = 2, C is above, D is complete.
const ROWS = [
  rowOf(9, 20, { area: area('A') }),
  rowOf(6, 10, { area: area('B') }),
  rowOf(18, 20, { area: area('C') }),
  rowOf(5, 5, { area: area('D') }),
  absentRow('not-applicable', area('E')),
  rowOf(0, 9, { area: { code: null, name: 'Puskesmas belum ditetapkan', level: 'puskesmas' } }),
];

describe('gapRows', () => {
  it('lists named areas with something left, most missing to their target first', () => {
    expect(gapRows(ROWS).map(({ row, remaining, toTarget }) => [row.area.code, remaining, toTarget])).toEqual([
      ['A', 11, 6],
      ['B', 4, 2],
      ['C', 2, 0],
    ]);
  });
});

describe('closingAreas', () => {
  const closing = (units: number) => closingAreas(gapRows(ROWS), units).map(({ row }) => row.area.code);

  it('takes the fewest areas whose missing units are enough', () => {
    expect(closing(0)).toEqual([]);
    expect(closing(4)).toEqual(['A']);
    expect(closing(11)).toEqual(['A']);
    expect(closing(12)).toEqual(['A', 'B']);
  });

  it('takes all when that is not enough', () => expect(closing(99)).toEqual(['A', 'B', 'C']));
});

it('counts cases where less is better, not those who are well', () => {
  const target = { hundredths: 700, per: 100, source: 'district', citation: null } as const;
  const rows = [21, 0, 9].map((cases, index) =>
    rowOf(cases, 100, { area: area(`${index}`), target, direction: 'lower' }),
  );
  expect(gapRows(rows, 'lower').map(({ remaining, toTarget }) => [remaining, toTarget])).toEqual([
    [21, 14],
    [9, 2],
  ]);
});
