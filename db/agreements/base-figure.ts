import type { Agreement } from '@/lib/agreements/agreement';
import { type Since, canBeExpected, followedMonth, sinceThen } from '@/lib/agreements/since';
import type { AreaId } from '@/lib/areas/code';
import { ancestorId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { areaById } from '../places';
import { coverage } from '../queries/coverage';
import { seriesBounds } from '../rollup/series';

/** The last month with data of an area's kabupaten, or null while there is none. */
export function lastMonthOf(store: Store, area: AreaId): Month | null {
  return seriesBounds(store, ancestorId(area, 'kabupaten'))?.last ?? null;
}

/** The figure of an indicator in an area in a month, as coverage answers it. */
export function measureAt(store: Store, indicator: Indicator, areaId: AreaId, at: Month): Measure {
  const area = areaById(store, areaId);
  if (!area) throw new Error(`Area ${areaId} is not in this database.`);
  const { total } = coverage(store, {
    indicator,
    place: { kind: 'area', area },
    level: area.level,
    period: { kind: 'month', month: at },
    current: at,
  });
  return { state: total.state, numerator: total.numerator, denominator: total.denominator };
}

/**
 * The figure that stands behind an agreement when it is entered: that of the meeting's month, or of the last month with
 * data; without a ratio where nothing was reported. Null where no indicator is linked, or while there is no data.
 */
export function baseFigure(
  store: Store,
  subject: Readonly<{ indicator: string | null; areaId: AreaId; month: Month | null }>,
): Agreement['base'] {
  const found = subject.indicator === null ? null : findIndicator(store, subject.indicator);
  const at = subject.month ?? lastMonthOf(store, subject.areaId);
  if (!found || at === null || !canBeExpected(found)) return null;
  return { period: at, ratio: ratioOf(measureAt(store, found, subject.areaId, at)) };
}

/** What an agreement's indicator has done since; null where none is linked, or the catalogue no longer knows it. */
export function sinceOf(store: Store, agreement: Agreement): Since | null {
  const { indicator, base, areaId, expected } = agreement;
  const found = indicator === null ? null : findIndicator(store, indicator);
  if (!found || base === null) return null;
  const last = lastMonthOf(store, areaId) ?? base.period;
  const period = followedMonth(found, base.period, last);
  const measure = measureAt(store, found, areaId, period);
  const baseState = base.ratio === null ? measureAt(store, found, areaId, base.period).state : 'reported';
  return sinceThen(base, { period, measure, last, baseState }, found.direction, expected);
}
