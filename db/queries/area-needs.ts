import type { Month } from '@/lib/coverage/period';
import { isServiceIndicator } from '@/lib/indicators/service';
import { catchUp } from '@/lib/pws/catch-up';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import { needOrder } from '@/lib/pws/need-order';
import type { SheetLine } from '@/lib/pws/sheet';
import type { Store } from '../client';
import { amountOf } from '../settings';
import { bestMonthsOf } from './best-month';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';
import { pwsSheet } from './pws-sheet';

/**
 * The service indicators that are Jelek or Kurang in a place in a month, in order of need, each with what would bring it
 * back to its target. They are read off the place's PWS sheet, which a page that shows both hands in.
 */
export function areaNeeds(
  store: Store,
  place: Place,
  month: Month,
  sheet: readonly SheetLine[] = pwsSheet(store, place, month),
): FollowUps {
  const lines = sheet.filter(({ indicator }) => isServiceIndicator(indicator));
  const areas = place.kind === 'area' ? [place.area] : desaOfPlace(store, place, month);
  const ids = areas.map(({ id }) => id);
  const best = bestMonthsOf(store, ids, month);
  const farAbove = amountOf(store, 'pws.farAboveBest');
  const needs = lines.flatMap(({ indicator, row, target }): FollowUp[] => {
    if (!row.status || !target) return [];
    const needed = catchUp(row, target, { indicator, month, bestMonth: best.get(indicator.code) ?? null, farAbove });
    return needed ? [{ row, catchUp: needed, indicator, target }] : [];
  });
  return {
    ...needOrder(needs, 'share'),
    unjudged: lines.flatMap(({ row }) => (row.status === null ? [row] : [])),
    judged: lines.filter(({ row }) => row.status !== null).length,
  };
}
