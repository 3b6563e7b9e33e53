import { ancestorId, type AreaLevel } from '@/lib/areas/code';
import { type Month, addMonths, yearOf } from '@/lib/coverage/period';
import { type CoverageRow, type RowLevel, changeBetween, coverageRow } from '@/lib/coverage/row';
import { EMPTY_TALLY, measureOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { type Area, ancestors, areaById, childAreas } from '../places';
import { comparedMonth } from './coverage';
import { type Place, placeArea } from './place';
import { placeTallies } from './place-tallies';
import { targetFinder } from './targets';

/** An indicator with its figure in one place and the target in force there. */
export type IndicatorFigure = Readonly<{ indicator: Indicator; row: CoverageRow; target: Target | null }>;

/** The kabupaten that a place lies in; for a province, the first one held. */
export function kabupatenOf(store: Store, place: Place): Area {
  if (place.kind === 'puskesmas') return place.kabupaten;
  if (place.area.level === 'provinsi') return childAreas(store, place.area.id)[0] ?? place.area;
  return areaById(store, ancestorId(place.area.id, 'kabupaten')) ?? place.area;
}

/** The way down to a place, itself left out; the province only above its kabupaten, where it is the next step up. */
export function parentsOf(store: Store, place: Place): Area[] {
  const parents =
    place.kind === 'puskesmas' ? [...ancestors(store, place.kabupaten), place.kabupaten] : ancestors(store, place.area);
  return parents.length > 1 ? parents.filter(({ level }) => level !== 'provinsi') : parents;
}

const CHILD_LEVEL: Readonly<Record<AreaLevel, RowLevel | null>> = {
  provinsi: 'kabupaten',
  kabupaten: 'kecamatan',
  kecamatan: 'desa',
  desa: null,
};

/** The level that a place is looked into by default: null for a desa, which has facilities only. */
export function childLevel(place: Place): RowLevel | null {
  return place.kind === 'puskesmas' ? 'desa' : CHILD_LEVEL[place.area.level];
}

/** The target in force for a place. */
export function targetOf(store: Store, indicator: Indicator, place: Place, asOf: Month): Target | null {
  const area = place.kind === 'puskesmas' ? place.kabupaten : place.area;
  return targetFinder(store, indicator, yearOf(asOf))(area.id);
}

/** A place's own figures of the named indicators in a month, with the change since `against`. */
export function figuresOf(
  store: Store,
  place: Place,
  codes: readonly string[],
  { asOf, against = null }: Readonly<{ asOf: Month; against?: Month | null }>,
): IndicatorFigure[] {
  const indicators = codes.flatMap((code) => findIndicator(store, code) ?? []);
  const compared = indicators.filter((indicator) => comparedMonth(indicator, asOf, against) !== null);
  const upTo = (at: Month) => (indicator: Indicator) => monthsCounted(indicator, at, at);
  const before = against ?? addMonths(asOf, -1);
  const now = placeTallies(store, { place, indicators, asOf, monthsOf: upTo(asOf) });
  const then = placeTallies(store, { place, indicators: compared, asOf, monthsOf: upTo(before) });
  return indicators.map((indicator) => {
    const target = targetOf(store, indicator, place, asOf);
    const [own, previous] = [now.get(indicator.code) ?? EMPTY_TALLY, then.get(indicator.code)];
    const measure = measureOf(own, indicator.kind);
    const change = previous ? changeBetween(measure, measureOf(previous, indicator.kind)) : null;
    const row = coverageRow(placeArea(place), measure, change, target, indicator.direction);
    return { indicator, row, target };
  });
}

/** The codes of the stock indicators, in catalogue order. */
export const STOCK_CODES: readonly string[] = CATALOGUE.filter(({ kind }) => kind === 'stock').map(({ code }) => code);
