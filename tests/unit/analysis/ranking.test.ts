import { describe, expect, it } from 'vitest';
import { isSmall, ranking } from '@/lib/analysis/ranking';
import { absentRow, rowOf } from '../../fixtures/row';

const row = (name: string, numerator: number, denominator: number) => rowOf(numerator, denominator, { area: { name } });
const names = (rows: readonly { area: { name: string } }[]) => rows.map(({ area }) => area.name);

const ROWS = [
  row('Desa 10', 3, 4),
  row('Baamang', 23, 26),
  row('Cempaga', 10, 20),
  row('Antang', 1, 2),
  row('Desa 2', 3, 4),
  row('Telawang', 3_000_001, 6_000_000),
  absentRow('not-reported', { name: 'Z' }),
  absentRow('not-applicable', { name: 'B2' }),
  row('Nol', 0, 12),
];

describe('ranking', () => {
  it('ranks by exact fraction, small places and absences apart, in people’s order of names', () => {
    const { ranked, small, absent } = ranking(ROWS);
    expect(names(ranked)).toEqual(['Baamang', 'Telawang', 'Cempaga', 'Nol']);
    expect(names(small)).toEqual(['Desa 2', 'Desa 10', 'Antang']);
    expect(names(absent)).toEqual(['B2', 'Z']);
  });

  it('turns the values round, not the names', () => {
    const { ranked, small } = ranking(ROWS, true);
    expect(names(ranked)).toEqual(['Nol', 'Cempaga', 'Telawang', 'Baamang']);
    expect(names(small)).toEqual(['Antang', 'Desa 2', 'Desa 10']);
  });

  it('calls fewer than five small', () => {
    expect([row('x', 1, 4), row('x', 1, 5), absentRow('not-reported')].map(isSmall)).toEqual([true, false, false]);
  });
});
