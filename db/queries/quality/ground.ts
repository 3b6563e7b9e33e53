import { type AreaId } from '@/lib/areas/code';
import { type Month, addMonths, monthRange } from '@/lib/coverage/period';
import { NAME_ORDER } from '@/lib/narrative/format';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../../client';
import { type Facility, facilitiesIn } from '../../facilities';
import { indicatorIds, indicators } from '../../indicators';
import { type Area, areasOfLevel } from '../../places';
import { seriesBounds } from '../../rollup/series';
import { statement } from '../../statement';
import { workingAreasOf } from '../working-areas';

/** An indicator that is asked for, with its integer id. */
export type Asked = Readonly<{ id: number; indicator: Indicator }>;

/** A puskesmas by its facility id; null is what belongs to none. */
export type Serving = number | null;

/** What every question about the quality of a kabupaten's data stands on, as of a month. */
export type QualityGround = Readonly<{
  kabupaten: Area;
  asOf: Month;
  /** Up to twelve months with data, the month shown last. */
  months: readonly Month[];
  desa: readonly Area[];
  /** The working area of the month shown, for all months (contracts section 7, "Puskesmas"). */
  servedBy: ReadonlyMap<AreaId, Serving>;
  /** The puskesmas that exist in the month, in people's order of names. */
  puskesmas: readonly Facility[];
  /**
   * The indicators that are asked for: those that anybody in the kabupaten has reported in these months. What a
   * district has never taken up is not missing (a rule of ours).
   */
  asked: readonly Asked[];
}>;

/** So many months are looked back on. */
const MONTHS = 12;

export function qualityGround(store: Store, kabupaten: Area, asOf: Month): QualityGround {
  const earliest = Math.max(asOf - MONTHS + 1, seriesBounds(store, kabupaten.id)?.first ?? asOf) as Month;
  const months = monthRange(earliest <= asOf ? earliest : asOf, asOf);
  const facilities = facilitiesIn(store, kabupaten.id, kabupaten.level, asOf);
  return {
    kabupaten,
    asOf,
    months,
    desa: areasOfLevel(store, kabupaten, 'desa'),
    servedBy: workingAreasOf(store, kabupaten, asOf),
    puskesmas: facilities.filter(({ type }) => type === 'puskesmas').sort((a, b) => NAME_ORDER.compare(a.name, b.name)),
    asked: askedIndicators(store, kabupaten, monthRange(addMonths(asOf, 1 - MONTHS), asOf)),
  };
}

/** What has a row of the kabupaten has been reported by somebody in it (db/rollup/facts). */
function askedIndicators(store: Store, { id: area }: Area, months: readonly Month[]): Asked[] {
  const read = statement(store, 'SELECT indicator_id FROM roll WHERE month = ? AND area_id = ?', 'values');
  const reported = new Set(months.flatMap((month) => read.all(month, area) as number[]));
  const ids = indicatorIds(store);
  return indicators(store).flatMap((indicator) => {
    const id = ids.get(indicator.code);
    const isReported = indicator.kind !== 'stock' && indicator.kind !== 'rate';
    return isReported && id !== undefined && reported.has(id) ? [{ id, indicator }] : [];
  });
}

/** Who a facility's own kode_puskesmas stands for: a puskesmas that does not exist in the month serves nobody. */
export function servingIn({ puskesmas }: Pick<QualityGround, 'puskesmas'>, id: Serving): Serving {
  return puskesmas.some((each) => each.id === id) ? id : null;
}
