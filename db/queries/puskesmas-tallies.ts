import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import { contributions } from '@/lib/facilities/stock';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import type { Area } from '../places';
import { reportsIn, reportsOfPuskesmas } from './facility-reports';
import { isInSeries } from '../rollup/series';
import { settingOf } from '../settings';
import { type PlacedSpan, spansIn, spansOfPuskesmas } from '../rollup/spans';

/** `null` collects what belongs to no puskesmas, or to no desa of the working area. */
export type Grouped<K> = Map<K | null, Tally>;

/** An area's facilities, tallied by the puskesmas they name (contracts section 7, "Puskesmas"). */
export function talliesByPuskesmas(
  store: Store,
  indicator: Indicator,
  area: Area,
  months: readonly Month[],
): Grouped<number> {
  const range = subtree(area.id, area.level);
  if (indicator.kind !== 'stock') {
    return grouped(reportsIn(store, indicator, range, months).map(({ puskesmas, tally }) => [puskesmas, tally]));
  }
  return tallyBy(
    store,
    indicator,
    months,
    (at) => spansIn(store, range, at, at),
    ({ puskesmas }) => puskesmas,
  );
}

/** The facilities of one puskesmas, tallied by the desa they stand in. */
export function talliesByDesa(
  store: Store,
  indicator: Indicator,
  puskesmas: number,
  months: readonly Month[],
): Grouped<AreaId> {
  if (indicator.kind !== 'stock') {
    return grouped(reportsOfPuskesmas(store, indicator, puskesmas, months).map(({ desa, tally }) => [desa, tally]));
  }
  return tallyBy(
    store,
    indicator,
    months,
    (at) => spansOfPuskesmas(store, puskesmas, at, at),
    ({ desa }) => desa,
  );
}

function grouped<K>(tallies: readonly (readonly [K | null, Tally])[]): Grouped<K> {
  const groups: Grouped<K> = new Map();
  for (const [key, tally] of tallies) groups.set(key, sumTallies([groups.get(key) ?? EMPTY_TALLY, tally]));
  return groups;
}

/** A stock is the level of its last month: what each facility's span adds, or, outside the series, who is expected. */
function tallyBy<K>(
  store: Store,
  indicator: Indicator,
  months: readonly Month[],
  spansAt: (at: Month) => readonly PlacedSpan[],
  keyOf: (span: PlacedSpan) => K | null,
): Grouped<K> {
  const [at] = months.slice(-1);
  if (at === undefined) return new Map();
  const inSeries = seriesTest(store, at);
  const denominator = settingOf(store, 'ilp.posyanduDenominator');
  const tallyOf = ({ desa, type, span }: PlacedSpan): Tally | undefined => {
    if (inSeries(desa)) return contributions(type, span, denominator).find(([code]) => code === indicator.code)?.[1];
    return type === facilityTypeOf(indicator) ? { ...EMPTY_TALLY, expected: 1 } : undefined;
  };
  return grouped(
    spansAt(at).flatMap((placed) => {
      const tally = tallyOf(placed);
      return tally ? [[keyOf(placed), tally] as const] : [];
    }),
  );
}

/** Tells whether stock figures exist at a month in the kabupaten of a desa. */
export function seriesTest(store: Store, at: Month): (desa: AreaId) => boolean {
  const known = new Map<AreaId, boolean>();
  return (desa) => {
    const kabupaten = ancestorId(desa, 'kabupaten');
    const cached = known.get(kabupaten);
    if (cached !== undefined) return cached;
    const inside = isInSeries(store, kabupaten, 'kabupaten', at);
    known.set(kabupaten, inside);
    return inside;
  };
}
