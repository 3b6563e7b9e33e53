import type { Month } from '@/lib/coverage/period';
import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import { type Measure, type ReportState, ratioOf } from '@/lib/coverage/tally';
import { type Direction, type Target, meetsTarget, unitsToTarget } from '@/lib/coverage/target';
import { yearOf, month } from '@/lib/coverage/period';
import type { Indicator, IndicatorKind } from '@/lib/indicators/indicator';
import type { Agreement } from './agreement';

/** Which way a figure moved, told by what is good of the indicator: fewer is better where `direction` says so. */
export type Move = 'better' | 'worse' | 'same';

/**
 * What the indicator of an agreement has done since. `base` is the figure that stood behind it, `now` the latest of its
 * area. `move` and `reached` are null where there is nothing to compare, or nothing was expected.
 */
export type Since = Readonly<{
  base: NonNullable<Agreement['base']>;
  /** How the base's month stands where the base has no figure: what was not reported is not what does not apply. */
  baseState: ReportState;
  /** The month of `now`: never before the base's. */
  period: Month;
  /** True where the months after the base's belong to another year, in which a cumulative figure begins anew. */
  yearEnded: boolean;
  state: ReportState;
  now: Ratio | null;
  move: Move | null;
  /** Of what was expected: whether it is reached, and the whole units that are missing. */
  reached: Readonly<{ expected: number; met: boolean; missing: number }> | null;
}>;

/** What can be expected of, as a percentage: counts and rates are no shares of anything. */
export function canBeExpected({ kind }: Readonly<{ kind: IndicatorKind }>): boolean {
  return kind !== 'count' && kind !== 'rate';
}

/**
 * The month that a base is compared with: the last one with data, but a cumulative figure is followed to the December of
 * its own year, since it begins anew in January. Never before the base's own month.
 */
export function followedMonth({ kind }: Pick<Indicator, 'kind'>, base: Month, last: Month): Month {
  const end = kind === 'cumulative' ? month(yearOf(base), 12) : last;
  return Math.max(base, Math.min(last, end)) as Month;
}

/** The area's measure of the month that is compared with (followedMonth), the last month with data, and `baseState`. */
export type Followed = Readonly<{ period: Month; measure: Measure; last: Month; baseState: ReportState }>;

/** A base against what was followed since; `expected` in hundredths of a percent. */
export function sinceThen(
  base: NonNullable<Agreement['base']>,
  { period, measure, last, baseState }: Followed,
  direction: Direction,
  expected: number | null,
): Since {
  const now = ratioOf(measure);
  return {
    base,
    baseState,
    period,
    yearEnded: period < last && yearOf(period) < yearOf(last),
    state: measure.state,
    now,
    move: now && base.ratio && period > base.period ? moveBetween(base.ratio, now, direction) : null,
    reached:
      now && now.denominator > 0 && expected !== null
        ? {
            expected,
            met: meetsTarget(now, expectedTarget(expected), direction),
            missing: unitsToTarget(now, expectedTarget(expected), direction),
          }
        : null,
  };
}

function moveBetween(base: Ratio, now: Ratio, direction: Direction): Move | null {
  if (base.denominator <= 0 || now.denominator <= 0) return null;
  const order = compareFractions(now, base);
  if (order === 0) return 'same';
  return order > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function expectedTarget(hundredths: number): Target {
  return { hundredths, per: 100, source: 'district', citation: null };
}
