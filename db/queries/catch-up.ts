import { type AreaCode, type AreaId, ancestorId, areaId } from '@/lib/areas/code';
import { yearOf } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import { catchUp } from '@/lib/pws/catch-up';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import { needOrder } from '@/lib/pws/need-order';
import type { Store } from '../client';
import { findFacility } from '../facilities';
import { amountOf } from '../settings';
import { bestMonths } from './best-month';
import type { Place } from './place';
import { type PwsRequest, pws } from './pws';
import { targetFinder } from './targets';

/**
 * The areas of a place that are Jelek or Kurang in a month, each with what would bring it back to its target, now and
 * until the end of the year; and those that cannot be judged yet, in the order of PWS.
 */
export function followUps(store: Store, request: PwsRequest): FollowUps {
  const { indicator, place, month } = request;
  const { rows } = pws(store, request);
  const bestOf = indicator.kind === 'cumulative' ? bestMonths(store, request) : new Map<string | null, number>();
  const targetOf = targetFinder(store, indicator, yearOf(month));
  const farAbove = amountOf(store, 'pws.farAboveBest');
  const needs = rows.flatMap((row): FollowUp[] => {
    const target = row.status === null ? null : targetOf(targetAreaOf(store, row.area, place));
    const rule = { indicator, month, bestMonth: bestOf.get(row.area.code) ?? null, farAbove };
    const needed = target && catchUp(row, target, rule);
    return target && needed ? [{ row, catchUp: needed, indicator, target }] : [];
  });
  const unjudged = rows.filter(({ status }) => status === null);
  return { ...needOrder(needs), unjudged, judged: rows.length - unjudged.length };
}

/** Where a row's target is looked up: an area's own way up; a puskesmas, and what has no code, in the kabupaten. */
function targetAreaOf(store: Store, { code, level }: RowArea, place: Place): AreaId {
  const held = place.kind === 'area' ? place.area.id : place.kabupaten.id;
  if (code !== null && level !== 'puskesmas') return areaId(code as AreaCode);
  return ancestorId((code !== null && findFacility(store, code)?.areaId) || held, 'kabupaten');
}
