import { type Month, formatMonth, monthRange, yearOf } from '@/lib/coverage/period';
import { fraction } from '@/lib/coverage/ratio';
import { measureOf, ratioOf } from '@/lib/coverage/tally';
import { targetFraction } from '@/lib/coverage/target';
import type { TrendPoint } from '@/lib/coverage/trend-point';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import type { Store } from '../client';
import { totalOf } from './figures';
import { type Place, placeArea } from './place';
import { type TargetFinder, targetFinder } from './targets';

export type Trend = Readonly<{ indicator: string; area: string | null; points: readonly TrendPoint[] }>;

/**
 * Every month `from`..`to` of an indicator in a place, each as `coverage` answers that month: with its own working
 * areas and its year's target. `value` is a fraction, null where the state leaves none.
 */
export function trend(
  store: Store,
  { indicator, place, from, to }: Readonly<{ indicator: Indicator; place: Place; from: Month; to: Month }>,
): Trend {
  const finders = new Map<number, TargetFinder>();
  const points = monthRange(from, to).map((month): TrendPoint => {
    const months = monthsCounted(indicator, month, month);
    const total = totalOf(store, { indicator, place, asOf: month, months });
    const year = yearOf(month);
    const finder = finders.get(year) ?? targetFinder(store, indicator, year);
    finders.set(year, finder);
    const measure = measureOf(total.tally, indicator.kind);
    const ratio = ratioOf(measure);
    const target = finder(total.targetArea);
    return {
      period: formatMonth(month),
      ...measure,
      value: ratio && fraction(ratio),
      target: target && targetFraction(target),
    };
  });
  return { indicator: indicator.code, area: placeArea(place).code, points };
}
