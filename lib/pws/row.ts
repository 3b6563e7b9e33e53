import type { Month } from '@/lib/coverage/period';
import { type Ratio, fraction } from '@/lib/coverage/ratio';
import type { RowArea } from '@/lib/coverage/row';
import { type Measure, type ReportState, type Tally, measureOf, ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { type PwsReason, pwsReason } from './reason';
import { type BelowSteady, type PwsStatus, pwsStatus } from './status';
import { targetToDate } from './target-path';
import { type TrendDirection, trendDirection } from './trend';

/** A month's own count, and its fraction: of a cumulative indicator over the year's sasaran. */
export type MonthFigure = Readonly<{ numerator: number; value: number | null }>;

/** One area of PWS as the API answers it (contracts section 5). Values and targets are fractions, unrounded. */
export type PwsRow = Readonly<{
  area: RowArea;
  state: ReportState;
  /** True: an expected leaf has not reported this or last month, so the figures may still change. */
  provisional: boolean;
  cumulative: Readonly<{ numerator: number | null; denominator: number | null; value: number | null }>;
  thisMonth: MonthFigure | null;
  lastMonth: MonthFigure | null;
  targetToDate: number | null;
  trend: TrendDirection | null;
  status: PwsStatus | null;
  reason: PwsReason | null;
}>;

/**
 * What an area's leaves add up to: up to the month, in it, and in the month before. For stock and monthly indicators
 * the first two are the same.
 */
export type PwsTallies = Readonly<{ cumulative: Tally; thisMonth: Tally; lastMonth: Tally }>;

export type PwsRule = Readonly<{
  indicator: Pick<Indicator, 'kind' | 'direction'>;
  month: Month;
  belowSteady: BelowSteady;
}>;

/** The rule applied to one area; `target` is the year's target in force there. */
export function pwsRow(
  area: RowArea,
  tallies: PwsTallies,
  target: Target | null,
  { indicator: { kind, direction }, month, belowSteady }: PwsRule,
): PwsRow {
  const cumulative = measureOf(tallies.cumulative, kind);
  const [thisMonth, lastMonth] = [measureOf(tallies.thisMonth, kind), measureOf(tallies.lastMonth, kind)];
  const [value, now, before] = [ratioOf(cumulative), ratioOf(thisMonth), ratioOf(lastMonth)];
  const bound = target && targetToDate(target, kind, month);
  const trend = trendDirection(now, before);
  const reason = pwsReason({
    // A count has no target group to be measured against, and so no status.
    targetGroup: kind !== 'count' && cumulative.state !== 'not-applicable',
    report: now !== null,
    target: bound !== null,
    lastMonth: before !== null,
  });
  return {
    area,
    state: cumulative.state,
    provisional: isIncomplete(tallies.thisMonth) || isIncomplete(tallies.lastMonth),
    cumulative: {
      numerator: cumulative.numerator,
      denominator: cumulative.denominator,
      value: value && fraction(value),
    },
    thisMonth: monthFigure(thisMonth, now),
    lastMonth: monthFigure(lastMonth, before),
    targetToDate: bound && fraction(bound),
    trend,
    status:
      reason === null && value && bound && trend
        ? pwsStatus({ value, targetToDate: bound, trend, direction }, belowSteady)
        : null,
    reason,
  };
}

function monthFigure({ numerator }: Measure, ratio: Ratio | null): MonthFigure | null {
  return numerator === null ? null : { numerator, value: ratio && fraction(ratio) };
}

function isIncomplete({ expected, reported }: Tally): boolean {
  return reported < expected;
}
