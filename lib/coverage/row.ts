import type { AreaLevel } from '@/lib/areas/code';
import { type Interval, wilsonInterval } from './interval';
import { fraction } from './ratio';
import { type Measure, type ReportState, ratioOf } from './tally';
import { type Direction, type Target, type TargetSource, targetFraction, unitsToTarget } from './target';

export type RowLevel = AreaLevel | 'puskesmas';

/** Whom a row speaks of. A `null` code is what belongs to no puskesmas, or lies outside a working area. */
export type RowArea = Readonly<{ code: string | null; name: string; level: RowLevel }>;

export type Change = Readonly<{ numerator: number; denominator: number; value: number }>;

/** One area's figure as the API answers it (contracts section 5). `value` is a fraction, unrounded. */
export type CoverageRow = Readonly<{
  area: RowArea;
  state: ReportState;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  interval: Interval | null;
  target: number | null;
  targetSource: TargetSource | null;
  unitsToTarget: number | null;
  change: Change | null;
}>;

/**
 * Everything a figure says about itself. `change` is the difference to the month compared with (null: no comparison),
 * of single months even where the figure is a quarter's or a year's; `target` is the target in force for this area.
 */
export function coverageRow(
  area: RowArea,
  now: Measure,
  change: Change | null,
  target: Target | null,
  direction: Direction,
): CoverageRow {
  const ratio = ratioOf(now);
  const value = ratio && fraction(ratio);
  return {
    area,
    ...now,
    value,
    interval: ratio && value !== null ? wilsonInterval(ratio) : null,
    target: target && targetFraction(target),
    targetSource: target?.source ?? null,
    unitsToTarget: ratio && value !== null && target ? unitsToTarget(ratio, target, direction) : null,
    change,
  };
}

/** The difference of two measures, null when either has no value. */
export function changeBetween(now: Measure, before: Measure): Change | null {
  const [a, b] = [ratioOf(now), ratioOf(before)];
  const [valueNow, valueBefore] = [a && fraction(a), b && fraction(b)];
  if (!a || !b || valueNow === null || valueBefore === null) return null;
  return {
    numerator: a.numerator - b.numerator,
    denominator: a.denominator - b.denominator,
    value: valueNow - valueBefore,
  };
}
