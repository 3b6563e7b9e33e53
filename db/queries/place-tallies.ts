import type { Month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { totalOf } from './figures';
import type { Place } from './place';
import { profileTallies } from './tallies';

export type PlaceTalliesRequest = Readonly<{
  place: Place;
  indicators: readonly Indicator[];
  /** The asked month: it decides a puskesmas' working area. */
  asOf: Month;
  /** The months whose rows an indicator's figure adds up (lib/indicators/span). */
  monthsOf: (indicator: Indicator) => readonly Month[];
}>;

/** A place's own tallies of many indicators, by code; those that count the same months are read together. */
export function placeTallies(
  store: Store,
  { place, indicators, asOf, monthsOf }: PlaceTalliesRequest,
): Map<string, Tally> {
  if (place.kind === 'puskesmas') {
    return new Map(
      indicators.map((indicator) => [
        indicator.code,
        totalOf(store, { indicator, place, asOf, months: monthsOf(indicator) }).tally,
      ]),
    );
  }
  const alike = new Map<string, { months: readonly Month[]; members: Indicator[] }>();
  for (const indicator of indicators) {
    const months = monthsOf(indicator);
    const group = alike.get(months.join()) ?? { months, members: [] };
    group.members.push(indicator);
    alike.set(months.join(), group);
  }
  return new Map(
    [...alike.values()].flatMap(({ months, members }) => [...profileTallies(store, members, place.area, months)]),
  );
}
