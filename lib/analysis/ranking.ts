import { compareFractions } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import { NAME_ORDER } from '@/lib/narrative/format';

/** Below this denominator a place is shown as "2 dari 3" and not ranked among larger ones (design section 5). */
export const SMALL_DENOMINATOR = 5;

export type Ranking = Readonly<{
  ranked: readonly CoverageRow[];
  small: readonly CoverageRow[];
  absent: readonly CoverageRow[];
}>;

/**
 * Rows in order of value, highest first (`lowestFirst`: the other way round), ties by name; small places and rows
 * without a value apart, in order of value and of name. Fractions are compared exactly.
 */
export function ranking(rows: readonly CoverageRow[], lowestFirst = false): Ranking {
  const valued = rows.filter((row) => row.value !== null);
  const order = (a: CoverageRow, b: CoverageRow) =>
    compareRows(a, b) * (lowestFirst ? 1 : -1) || NAME_ORDER.compare(a.area.name, b.area.name);
  return {
    ranked: valued.filter((row) => !isSmall(row)).sort(order),
    small: valued.filter(isSmall).sort(order),
    absent: rows.filter((row) => row.value === null).sort((a, b) => NAME_ORDER.compare(a.area.name, b.area.name)),
  };
}

export function isSmall({ denominator }: CoverageRow): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR;
}

function compareRows(a: CoverageRow, b: CoverageRow): number {
  const [left, right] = [ratioOf(a), ratioOf(b)];
  return left && right ? compareFractions(left, right) : 0;
}
