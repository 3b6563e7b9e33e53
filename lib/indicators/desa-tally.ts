import type { Ratio } from '@/lib/coverage/ratio';
import type { Tally } from '@/lib/coverage/tally';
import type { Indicator } from './indicator';

/** What one leaf of a desa reported in a month, both sexes together; a `null` facility is the desa's own row. */
export type LeafReport = Ratio & Readonly<{ facility: number | null }>;

/**
 * Who is asked in a desa in a month: the existing facilities of the indicator's kind (for `active-posyandu` those that
 * are aktif), and whether the year has a sasaran above 0 for its target group.
 */
export type ExpectedLeaves = Readonly<{ facilities: ReadonlySet<number>; hasTargetGroup: boolean }>;

/**
 * A desa's tally of an indicator that desa and facilities report (not stock) in one month, or null when nobody was
 * expected and nobody reported. The denominator is the reported one for monthly indicators and 0 for the others: a
 * cumulative figure's is the year's sasaran, added when it is read. A leaf that reports without being expected adds to
 * numerator and denominator only. Source: contracts section 7, "Absence" and "Who may report what".
 */
export function desaTally(
  { kind, leaf }: Pick<Indicator, 'kind' | 'leaf'>,
  reports: readonly LeafReport[],
  { facilities, hasTargetGroup }: ExpectedLeaves,
): Tally | null {
  const expected = leaf === 'desa' ? Number(kind !== 'cumulative' || hasTargetGroup) : facilities.size;
  let counted = 0;
  let answered = 0;
  let numerator = 0;
  let denominator = 0;
  let isWhole = leaf === 'desa';
  for (const report of reports) {
    const isAmong = report.facility !== null && facilities.has(report.facility);
    if (leaf === 'active-posyandu' && report.facility !== null && !isAmong) continue;
    counted++;
    numerator += report.numerator;
    denominator += report.denominator;
    // The desa's own row stands for all its expected leaves; any facility's row is a report of a desa that is asked.
    if (report.facility === null) isWhole = true;
    else if (isAmong) answered++;
  }
  if (expected === 0 && counted === 0) return null;
  return {
    numerator,
    denominator: kind === 'monthly' ? denominator : 0,
    expected,
    reported: isWhole && counted > 0 ? expected : answered,
  };
}
