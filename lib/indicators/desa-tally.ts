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
  const counted = leaf === 'active-posyandu' ? reports.filter((each) => isOfDesa(each) || isAmong(each)) : reports;
  const expected = leaf === 'desa' ? Number(kind !== 'cumulative' || hasTargetGroup) : facilities.size;
  if (expected === 0 && counted.length === 0) return null;
  const sum = (part: keyof Ratio) => counted.reduce((total, each) => total + each[part], 0);
  return {
    numerator: sum('numerator'),
    denominator: kind === 'monthly' ? sum('denominator') : 0,
    expected,
    reported: reportedLeaves(),
  };

  function isAmong({ facility }: LeafReport): boolean {
    return facility !== null && facilities.has(facility);
  }

  /** The desa's own row stands for all its expected leaves; any facility's row is a report of a desa that is asked. */
  function reportedLeaves(): number {
    if (counted.some(isOfDesa)) return expected;
    if (leaf === 'desa') return counted.length > 0 ? expected : 0;
    return counted.filter(isAmong).length;
  }
}

function isOfDesa({ facility }: LeafReport): boolean {
  return facility === null;
}
