import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { CatchUp } from './catch-up';
import { byAreaCode } from './order';
import type { PwsRow } from './row';

/** A row that asks for something to be done, and what it would take. */
export type Need = Readonly<{ row: PwsRow; catchUp: CatchUp }>;

/** Those that can be ranked, the neediest first; small places after them, in the same order but unranked. */
export type NeedOrder<T extends Need> = Readonly<{ ranked: readonly T[]; small: readonly T[] }>;

/**
 * How urgent a status is, 0 the most: Jelek (turun), Jelek (tetap), Cukup (tetap) where the district has set that,
 * Kurang. Null for what is on its way: Baik, and Cukup that improves.
 */
export function urgency({ status, trend }: Pick<PwsRow, 'status' | 'trend'>): number | null {
  if (status === 'jelek') return trend === 'steady' ? 1 : 0;
  if (status === 'cukup') return trend === 'steady' ? 2 : null;
  return status === 'kurang' ? 3 : null;
}

/**
 * How much is missing, compared: the units of one indicator in several areas, or, for several indicators of one area,
 * whose persons, families and toddlers are no common unit, the share of each group.
 */
export type Measure = 'units' | 'share';

/**
 * The order of need: by urgency, then most missing to this month's target (`units`, or as a share of the group), then the
 * larger target group, then area code; what is on its way is left out. A target group below five is not ranked among larger ones (design section 5,
 * "Small places").
 */
export function needOrder<T extends Need>(needs: readonly T[], measure: Measure = 'units'): NeedOrder<T> {
  const sorted = needs.filter(({ row }) => urgency(row) !== null).sort(byNeed(measure));
  return {
    ranked: sorted.filter(({ row }) => !isSmall(row)),
    small: sorted.filter(({ row }) => isSmall(row)),
  };
}

function isSmall({ cumulative: { denominator } }: PwsRow): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR;
}

function byNeed(measure: Measure) {
  const byMissing = measure === 'units' ? byUnits : byShare;
  return (a: Need, b: Need): number =>
    (urgency(a.row) ?? 0) - (urgency(b.row) ?? 0) ||
    byMissing(a, b) ||
    groupOf(b) - groupOf(a) ||
    byAreaCode(a.row, b.row);
}

function byUnits(a: Need, b: Need): number {
  return b.catchUp.missingNow - a.catchUp.missingNow;
}

/** What is missing is known only for a group above 0. */
function byShare(a: Need, b: Need): number {
  const share = (need: Need): Ratio => ({ numerator: need.catchUp.missingNow, denominator: groupOf(need) });
  return compareFractions(share(b), share(a));
}

function groupOf({ row }: Need): number {
  return row.cumulative.denominator ?? 0;
}
