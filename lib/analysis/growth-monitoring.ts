import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { RowArea } from '@/lib/coverage/row';
import type { Tally } from '@/lib/coverage/tally';

/**
 * What one place reported of a month's weighing: D/S (D of S children weighed), N/D and T/D (N gained, T did not, of the
 * D that could be judged: without O, not weighed last month, and B, new).
 */
export type GrowthReport = Readonly<{ area: RowArea; weighed: Tally; gained: Tally; notGained: Tally }>;

export const GROWTH_CHECKS = [
  'weighed-over-group',
  'gained-over-assessed',
  'assessed-over-weighed',
  'sum-over-assessed',
  'healthy-come',
] as const;
export type GrowthCheck = (typeof GROWTH_CHECKS)[number];

/**
 * The district's bounds, which no guideline fixes (lib/settings/amount, `quality.lowWeighed` and `quality.highGained`):
 * a D/S below `lowWeighed` is low, an N/D of `highGained` or more is high.
 */
export type GrowthBounds = Readonly<{ lowWeighed: Ratio; highGained: Ratio }>;

/**
 * What is not plausible in a report: D above S, N above its D, the D of N/D above the D of D/S (it leaves O and B out),
 * N and T together above all that were judged, and a high N/D where few came. Two indicators are held against each other
 * only where as many leaves reported both.
 */
export function growthChecks(
  { weighed, gained, notGained }: GrowthReport,
  { lowWeighed, highGained }: GrowthBounds,
): GrowthCheck[] {
  const failed: Readonly<Record<GrowthCheck, boolean>> = {
    'weighed-over-group': isReported(weighed) && weighed.numerator > weighed.denominator,
    'gained-over-assessed': isReported(gained) && gained.numerator > gained.denominator,
    'assessed-over-weighed': areAlike(weighed, gained) && gained.denominator > weighed.numerator,
    'sum-over-assessed': areAlike(gained, notGained) && isAboveOne(gained, notGained),
    'healthy-come': areAlike(weighed, gained) && isBelow(weighed, lowWeighed) && !isBelow(gained, highGained),
  };
  return GROWTH_CHECKS.filter((check) => failed[check]);
}

export type GrowthFinding = Readonly<{ check: GrowthCheck; areas: readonly RowArea[] }>;

/** The checks that fail somewhere, each with the places where it does, in the order of the reports. */
export function growthFindings(reports: readonly GrowthReport[], bounds: GrowthBounds): GrowthFinding[] {
  const failed = reports.map((report) => ({ area: report.area, checks: growthChecks(report, bounds) }));
  return GROWTH_CHECKS.map((check) => ({
    check,
    areas: failed.filter(({ checks }) => checks.includes(check)).map(({ area }) => area),
  })).filter(({ areas }) => areas.length > 0);
}

function isReported({ reported, denominator }: Tally): boolean {
  return reported > 0 && denominator > 0;
}

function areAlike(a: Tally, b: Tally): boolean {
  return isReported(a) && isReported(b) && a.reported === b.reported;
}

function isBelow(ratio: Ratio, bound: Ratio): boolean {
  return compareFractions(ratio, bound) < 0;
}

/** a + b > 1, exactly: each has its own denominator. */
function isAboveOne(a: Ratio, b: Ratio): boolean {
  return compareFractions(a, { numerator: b.denominator - b.numerator, denominator: b.denominator }) > 0;
}
