import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { RowArea } from '@/lib/coverage/row';
import { type Tally, measureOf, ratioOf } from '@/lib/coverage/tally';
import { SMALL_DENOMINATOR } from './ranking';

/** Who began an immunisation and who carried on: both by indicator code (PWS imunisasi). */
export type DropOutPair = Readonly<{ first: string; last: string }>;
export const DROP_OUT_PAIRS: readonly DropOutPair[] = [
  { first: 'DPT1', last: 'DPT3' },
  { first: 'DPT1', last: 'MR1' },
];

/** PWS imunisasi: a drop-out of at most 5 %. WHO's RED approach draws its line at 10 %. */
export const DROP_OUT_LIMIT: Ratio = { numerator: 5, denominator: 100 };
export const RED_LIMIT: Ratio = { numerator: 10, denominator: 100 };

/** What a desa reported of both in the same months, all months added; `reported` of its `expected` months have both. */
export type PairedCounts = Readonly<{ first: number; last: number; expected: number; reported: number }>;

/**
 * The drop-out (first - last) / first as a tally. [APP] A month of a desa counts only when it reported both, and a parent
 * is the sum of the counts of those months: who is missing from one column would otherwise be taken for a child lost. A
 * numerator below 0 means that more were carried on than began: "periksa pencatatan".
 */
export function dropOutTally({ first, last, expected, reported }: PairedCounts): Tally {
  return { numerator: first - last, denominator: first, expected, reported };
}

export type DropOutVerdict = 'within' | 'above' | 'negative';

/** Exactly 5 % is within the line. The denominator must be above 0. */
export function dropOutVerdict(ratio: Ratio): DropOutVerdict {
  if (ratio.numerator < 0) return 'negative';
  return compareFractions(ratio, DROP_OUT_LIMIT) > 0 ? 'above' : 'within';
}

/** One area's drop-out; `ratio` is null when nobody reported both, or nobody began. */
export type DropOutRow = Readonly<{ area: RowArea; tally: Tally }>;

export function dropOutRatio({ tally }: Pick<DropOutRow, 'tally'>): Ratio | null {
  return ratioOf(measureOf(tally));
}

/** The rows of one verdict, highest drop-out first; those with fewer than five children last, whatever their value. */
export function withVerdict(rows: readonly DropOutRow[], verdict: DropOutVerdict): DropOutRow[] {
  return rows
    .flatMap((row) => {
      const ratio = dropOutRatio(row);
      return ratio && dropOutVerdict(ratio) === verdict ? [{ row, ratio }] : [];
    })
    .sort((a, b) => Number(isFew(a.ratio)) - Number(isFew(b.ratio)) || compareFractions(b.ratio, a.ratio))
    .map(({ row }) => row);
}

function isFew({ denominator }: Ratio): boolean {
  return denominator < SMALL_DENOMINATOR;
}
