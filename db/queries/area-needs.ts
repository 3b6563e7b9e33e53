import type { AreaId } from '@/lib/areas/code';
import { type Month, addMonths, yearOf } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { isServiceIndicator } from '@/lib/indicators/service';
import { monthsCounted } from '@/lib/indicators/span';
import { catchUp } from '@/lib/pws/catch-up';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import { needOrder } from '@/lib/pws/need-order';
import { type PwsRow, pwsRow } from '@/lib/pws/row';
import type { Store } from '../client';
import { indicators } from '../indicators';
import { type Area, areasOfLevel } from '../places';
import { belowSteadyOf } from '../settings';
import { bestMonthsOf } from './best-month';
import { totalOf } from './figures';
import { type Place, placeArea } from './place';
import { profileTallies } from './tallies';
import { targetFinder } from './targets';
import { workingAreaOf } from './working-areas';

/** The indicators of one place that ask for something to be done, and how many of all could be judged. */
export type AreaNeeds = FollowUps & Readonly<{ judged: number }>;

/**
 * The service indicators that are Jelek or Kurang in a place in a month, in order of need, each with what would bring it
 * back to its target. The same rule over the same tallies as `pws`, for all indicators in a few passes.
 */
export function areaNeeds(store: Store, place: Place, month: Month): AreaNeeds {
  const areas = areasCounted(store, place, month);
  const best = bestMonthsOf(
    store,
    areas.map(({ id }) => id),
    month,
  );
  const belowSteady = belowSteadyOf(store);
  const asked = indicators(store).filter(isServiceIndicator);
  const tallyOf = tallyFinder(store, place, areas, asked, month);
  const judged = asked.map((indicator) => {
    const target = targetFinder(store, indicator, yearOf(month))(targetArea(place));
    const [toDate, now, before] = [
      tallyOf(indicator, 'toDate'),
      tallyOf(indicator, 'now'),
      tallyOf(indicator, 'before'),
    ];
    const tallies = { cumulative: toDate, thisMonth: now, lastMonth: before };
    const row = pwsRow(placeArea(place), tallies, target, { indicator, month, belowSteady });
    const needed =
      row.status && target && catchUp(row, target, { indicator, month, bestMonth: best.get(indicator.code) ?? null });
    return { row, need: target && needed ? { row, catchUp: needed, indicator, target } : null };
  });
  return {
    ...needOrder(
      judged.flatMap(({ need }): FollowUp[] => (need ? [need] : [])),
      'share',
    ),
    unjudged: judged.map(({ row }): PwsRow => row).filter(({ reason }) => reason !== null),
    judged: judged.filter(({ row }) => row.status !== null).length,
  };
}

/** The areas whose rollup makes up a place: itself, or the desa that a puskesmas serves in the month. */
function areasCounted(store: Store, place: Place, month: Month): readonly Area[] {
  if (place.kind === 'area') return [place.area];
  const served = new Set(workingAreaOf(store, place.puskesmas, place.kabupaten, month));
  return areasOfLevel(store, place.kabupaten, 'desa').filter(({ id }) => served.has(id));
}

function targetArea(place: Place): AreaId {
  return place.kind === 'area' ? place.area.id : place.kabupaten.id;
}

type Span = 'toDate' | 'now' | 'before';

/** Every indicator's tally up to the month, in it, and in the month before. */
function tallyFinder(
  store: Store,
  place: Place,
  areas: readonly Area[],
  asked: readonly Indicator[],
  month: Month,
): (indicator: Indicator, span: Span) => Tally {
  const monthsOf = (indicator: Indicator, span: Span): Month[] =>
    span === 'toDate' ? monthsCounted(indicator, month, month) : [span === 'now' ? month : addMonths(month, -1)];
  const during = (members: readonly Indicator[], span: Span) => {
    const [first] = members;
    return first ? areas.map((area) => profileTallies(store, members, area, monthsOf(first, span))) : [];
  };
  const cumulative = asked.filter(({ kind }) => kind === 'cumulative');
  const held: Readonly<Record<Span, readonly ReadonlyMap<string, Tally>[]>> = {
    toDate: during(cumulative, 'toDate'),
    now: during(asked, 'now'),
    before: during(asked, 'before'),
  };
  return (indicator, span) => {
    // A puskesmas' own facilities may stand outside its working area: such indicators are few and asked one by one.
    if (place.kind === 'puskesmas' && indicator.byFacility)
      return totalOf(store, { indicator, place, asOf: month, months: monthsOf(indicator, span) }).tally;
    const source = span === 'toDate' && !cumulative.includes(indicator) ? held.now : held[span];
    return sumTallies(source.map((tallies) => tallies.get(indicator.code) ?? EMPTY_TALLY));
  };
}
