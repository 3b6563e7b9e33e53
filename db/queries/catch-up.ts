import { type Month, month, monthRange, yearOf } from '@/lib/coverage/period';
import { type CatchUpRule, catchUp } from '@/lib/pws/catch-up';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import { needOrder } from '@/lib/pws/need-order';
import type { Store } from '../client';
import { type Figure, figure } from './figures';
import { type Pws, type PwsRequest, pws } from './pws';
import { targetFinder } from './targets';

/** What is to be done in a place by level, in order of need, with the PWS that it follows from. */
export type FollowUpAnswer = FollowUps & Readonly<{ pws: Pws }>;

/**
 * The areas of a place that are Jelek or Kurang in a month, each with what would bring it back to its target, now and
 * until the end of the year; and those that cannot be judged yet.
 */
export function followUps(store: Store, request: PwsRequest): FollowUpAnswer {
  const { indicator, place, level, month: at } = request;
  const answer = pws(store, request);
  const during = (each: Month): Figure => figure(store, { indicator, place, level, asOf: at, months: [each] });
  const asked = during(at);
  const months = indicator.kind === 'cumulative' ? monthRange(month(yearOf(at), 1), at) : [];
  const bestOf = bestMonths(months.map((each) => (each === at ? asked : during(each))));
  const targetAreas = new Map(asked.lines.map(({ area, targetArea }) => [area.code, targetArea]));
  const targetOf = targetFinder(store, indicator, yearOf(at));
  const needs = answer.rows.flatMap((row): FollowUp[] => {
    const targetArea = targetAreas.get(row.area.code);
    const target = targetArea === undefined || row.status === null ? null : targetOf(targetArea);
    const rule: CatchUpRule = { indicator, month: at, bestMonth: bestOf.get(row.area.code) ?? null };
    const needed = target && catchUp(row, target, rule);
    return target && needed ? [{ row, catchUp: needed, indicator, target }] : [];
  });
  return { ...needOrder(needs), unjudged: answer.rows.filter(({ reason }) => reason !== null), pws: answer };
}

/** The largest count of a month by area code, of the months in which somebody there reported. */
function bestMonths(figures: readonly Figure[]): Map<string | null, number> {
  const best = new Map<string | null, number>();
  for (const { lines } of figures) {
    for (const { area, tally } of lines) {
      if (tally.reported === 0) continue;
      best.set(area.code, Math.max(best.get(area.code) ?? 0, tally.numerator));
    }
  }
  return best;
}
