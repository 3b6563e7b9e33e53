import { type Month, addMonths, yearOf } from '@/lib/coverage/period';
import { EMPTY_TALLY } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import { pwsRow } from '@/lib/pws/row';
import type { SheetLine } from '@/lib/pws/sheet';
import type { Store } from '../client';
import { indicators } from '../indicators';
import { belowSteadyOf } from '../settings';
import { type Place, placeArea } from './place';
import { placeTallies } from './place-tallies';
import { targetFinder } from './targets';

/**
 * The PWS sheet of a place: every indicator that is reported month by month, the district's own included, by the same
 * rule as `pws`, in catalogue order.
 */
export function pwsSheet(store: Store, place: Place, month: Month): SheetLine[] {
  const reported = indicators(store).filter(({ kind }) => kind !== 'stock');
  const during = (monthsOf: (indicator: Indicator) => readonly Month[]) =>
    placeTallies(store, { place, indicators: reported, asOf: month, monthsOf });
  const cumulative = during((indicator) => monthsCounted(indicator, month, month));
  const thisMonth = during(() => [month]);
  const lastMonth = during(() => [addMonths(month, -1)]);
  const belowSteady = belowSteadyOf(store);
  const area = place.kind === 'puskesmas' ? place.kabupaten : place.area;
  return reported.map((indicator) => {
    const of = (tallies: typeof cumulative) => tallies.get(indicator.code) ?? EMPTY_TALLY;
    const target = targetFinder(store, indicator, yearOf(month))(area.id);
    const tallies = { cumulative: of(cumulative), thisMonth: of(thisMonth), lastMonth: of(lastMonth) };
    return { indicator, target, row: pwsRow(placeArea(place), tallies, target, { indicator, month, belowSteady }) };
  });
}
