import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/analysis/reading';
import { isSmall, ranking } from '@/lib/analysis/ranking';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

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

describe('ranking of other readings', () => {
  it('orders counts by their number, and finds a value where there is no ratio', () => {
    const counted = (name: string, numerator: number) => ({
      ...absentRow('not-reported', { name }),
      state: 'reported' as const,
      numerator,
    });
    const rows = [counted('A', 0), counted('B', 12), absentRow('not-reported', { name: 'C' }), counted('D', 3)];
    const { ranked, small, absent } = ranking(rows, false, readingOf(indicatorOf('MTI')));
    expect(names(ranked)).toEqual(['B', 'D', 'A']);
    expect(small).toEqual([]);
    expect(names(absent)).toEqual(['C']);
  });

  it('keeps rates of few events apart, in order of their number and not of their rate', () => {
    const rows = [row('Kecil', 1, 40), row('Besar', 20, 9000), row('Sedang', 3, 900)];
    const { ranked, small } = ranking(rows, false, readingOf(indicatorOf('AKI')));
    expect(names(ranked)).toEqual(['Besar']);
    expect(names(small)).toEqual(['Sedang', 'Kecil']);
  });
});
