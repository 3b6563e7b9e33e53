import { compareFractions } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import { NAME_ORDER } from '@/lib/narrative/format';
import { type Reading, SHARE, amountOf, countedReading, hasFewEvents } from './reading';

/** Below this denominator a place is shown as "2 dari 3" and not ranked among larger ones (design section 5). */
export const SMALL_DENOMINATOR = 5;

export type Ranking = Readonly<{
  ranked: readonly CoverageRow[];
  small: readonly CoverageRow[];
  absent: readonly CoverageRow[];
}>;

/**
 * Rows in order of value, highest first (`lowestFirst`: the other way round), ties by name; small places and rows
 * without a value apart, in order of value and of name. A rate of few events is small, and stands in order of its count.
 * Fractions are compared exactly.
 */
export function ranking(rows: readonly CoverageRow[], lowestFirst = false, reading: Reading = SHARE): Ranking {
  const valued = rows.filter((row) => amountOf(row, reading) !== null);
  const few = (row: CoverageRow) => isApart(row, reading);
  const order = (by: Reading) => (a: CoverageRow, b: CoverageRow) =>
    compareRows(a, b, by) * (lowestFirst ? 1 : -1) || NAME_ORDER.compare(a.area.name, b.area.name);
  return {
    ranked: valued.filter((row) => !few(row)).sort(order(reading)),
    small: valued.filter(few).sort(order(reading.as === 'rate' ? countedReading(reading) : reading)),
    absent: rows
      .filter((row) => amountOf(row, reading) === null)
      .sort((a, b) => NAME_ORDER.compare(a.area.name, b.area.name)),
  };
}

export function isSmall({ denominator }: CoverageRow): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR;
}

function isApart(row: CoverageRow, reading: Reading): boolean {
  return reading.as === 'share' ? isSmall(row) : hasFewEvents(row, reading);
}

function compareRows(a: CoverageRow, b: CoverageRow, reading: Reading): number {
  const [left, right] = [amountOf(a, reading), amountOf(b, reading)];
  return left && right ? compareFractions(left, right) : 0;
}
