import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import { contributions } from '@/lib/facilities/stock';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import type { Area } from '../places';
import { seriesBounds } from '../rollup/series';
import { type PlacedSpan, spansIn, spansOfPuskesmas } from '../rollup/spans';

/** `null` collects what belongs to no puskesmas, or to no desa of the working area. */
export type Grouped<K> = Map<K | null, Tally>;

/** An area's facilities, tallied by the puskesmas they name (contracts section 7, "Puskesmas"). */
export function talliesByPuskesmas(store: Store, indicator: Indicator, area: Area, at: Month): Grouped<number> {
  return tallyBy(
    store,
    indicator,
    spansIn(store, subtree(area.id, area.level), at, at),
    at,
    ({ puskesmas }) => puskesmas,
  );
}

/** The facilities of one puskesmas, tallied by the desa they stand in. */
export function talliesByDesa(store: Store, indicator: Indicator, puskesmas: number, at: Month): Grouped<AreaId> {
  return tallyBy(store, indicator, spansOfPuskesmas(store, puskesmas, at, at), at, ({ desa }) => desa);
}

function tallyBy<K>(
  store: Store,
  indicator: Indicator,
  spans: readonly PlacedSpan[],
  at: Month,
  keyOf: (span: PlacedSpan) => K | null,
): Grouped<K> {
  const groups: Grouped<K> = new Map();
  const inSeries = seriesTest(store, at);
  const add = (key: K | null, tally: Tally) => groups.set(key, sumTallies([groups.get(key) ?? EMPTY_TALLY, tally]));
  for (const placed of spans) {
    if (inSeries(placed.desa)) {
      const own = contributions(placed.type, placed.span).find(([code]) => code === indicator.code);
      if (own) add(keyOf(placed), own[1]);
    } else if (placed.type === facilityTypeOf(indicator)) {
      add(keyOf(placed), { ...EMPTY_TALLY, expected: 1 });
    }
  }
  return groups;
}

/** Tells whether stock figures exist at a month in the kabupaten of a desa. */
function seriesTest(store: Store, at: Month): (desa: AreaId) => boolean {
  const known = new Map<AreaId, boolean>();
  return (desa) => {
    const kabupaten = ancestorId(desa, 'kabupaten');
    const cached = known.get(kabupaten);
    if (cached !== undefined) return cached;
    const bounds = seriesBounds(store, kabupaten);
    const inside = bounds !== null && bounds.first <= at && at <= bounds.last;
    known.set(kabupaten, inside);
    return inside;
  };
}
