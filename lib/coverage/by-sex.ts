import type { IndicatorKind } from '@/lib/indicators/indicator';
import { type Ratio, sumRatios } from './ratio';

/** L laki-laki, P perempuan, as reports and sasaran write them; null is a count that was not split. */
export type Sex = 'L' | 'P';

/** What one desa, its facilities included, reported over the months that count. */
export type SexReport = Ratio & Readonly<{ desa: number; sex: Sex | null }>;
/** A part of a desa's sasaran of the year. */
export type SexGroup = Readonly<{ desa: number; sex: Sex | null; count: number }>;

export type SexLine = Readonly<{ sex: Sex | null; numerator: number; denominator: number | null }>;

/** Why a line has a count only: a count has no denominator; sasaran or reports are not split in every desa. */
export type SexGap = 'count' | 'group-not-split' | 'report-not-split';

/**
 * `lines`: L, P, and what was not split where there is any; they add up to `numerator`, which is that of coverage.
 * `gap` says why L and P have no denominator, null where they have. `splitDesa` of `reportedDesa` split what they reported.
 */
export type SexFigure = Readonly<{
  lines: readonly SexLine[];
  numerator: number;
  gap: SexGap | null;
  splitDesa: number;
  reportedDesa: number;
}>;

/**
 * A figure by sex, or null where nobody split it. Monthly: over the denominators that were reported by sex. Cumulative:
 * over the year's sasaran by sex, but only where every desa's sasaran and every report is split, since a part of the
 * people over all of them would read as a low coverage; a desa without sasaran counts in neither part, as in coverage.
 */
export function sexFigure(
  kind: IndicatorKind,
  reports: readonly SexReport[],
  groups: readonly SexGroup[],
): SexFigure | null {
  const withGroup = new Set(groups.filter(({ count }) => count > 0).map(({ desa }) => desa));
  const counted = kind === 'cumulative' ? reports.filter(({ desa }) => withGroup.has(desa)) : reports;
  const split = counted.filter(({ sex }) => sex !== null);
  if (split.length === 0) return null;
  const gap = gapOf(kind, counted, groups);
  const lineOf = (sex: Sex | null): SexLine => {
    const { numerator, denominator } = sumRatios(counted.filter((report) => report.sex === sex));
    const size = groups.reduce((sum, group) => sum + (group.sex === sex ? group.count : 0), 0);
    return { sex, numerator, denominator: gap === null ? (kind === 'cumulative' ? size : denominator) : null };
  };
  const sexes = counted.length > split.length ? (['L', 'P', null] as const) : (['L', 'P'] as const);
  return {
    lines: sexes.map(lineOf),
    numerator: sumRatios(counted).numerator,
    gap,
    splitDesa: new Set(split.map(({ desa }) => desa)).size,
    reportedDesa: new Set(counted.map(({ desa }) => desa)).size,
  };
}

function gapOf(kind: IndicatorKind, reports: readonly SexReport[], groups: readonly SexGroup[]): SexGap | null {
  if (kind === 'count') return 'count';
  if (kind !== 'cumulative') return null;
  if (groups.some(({ sex, count }) => sex === null && count > 0)) return 'group-not-split';
  return reports.some(({ sex }) => sex === null) ? 'report-not-split' : null;
}

/** A line's coverage, or null where it has no denominator or nobody to reach. */
export function lineRatio({ numerator, denominator }: SexLine): Ratio | null {
  return denominator ? { numerator, denominator } : null;
}

/** A line's share of all that was counted, null when nobody was. */
export function lineShare({ numerator }: SexLine, { numerator: all }: Pick<SexFigure, 'numerator'>): Ratio | null {
  return all > 0 ? { numerator, denominator: all } : null;
}
