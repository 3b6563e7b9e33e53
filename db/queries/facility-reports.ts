import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorIds } from '../indicators';

/** What one facility reported of an indicator in one month that it existed in; it is expected whether it did or not. */
export type FacilityReport = Readonly<{ desa: AreaId; puskesmas: number | null; tally: Tally }>;

type Range = Readonly<{ first: number; last: number }>;
type Row = { desa: AreaId; puskesmas: number | null; numerator: number | null; denominator: number };

/** The reports of the facilities of the indicator's kind whose leaf lies in a range of ids. */
export function reportsIn(store: Store, indicator: Indicator, range: Range, months: readonly Month[]) {
  return reports(store, indicator, months, 'f.leaf BETWEEN @first AND @last', range);
}

/** The same of the facilities of one puskesmas, itself included. */
export function reportsOfPuskesmas(store: Store, indicator: Indicator, puskesmas: number, months: readonly Month[]) {
  return reports(store, indicator, months, '(f.puskesmas_id = @puskesmas OR f.id = @puskesmas)', { puskesmas });
}

function reports(
  store: Store,
  indicator: Indicator,
  months: readonly Month[],
  among: string,
  bounds: Readonly<Record<string, number>>,
): FacilityReport[] {
  const read = store.sqlite.prepare(
    `SELECT f.area_id AS desa, CASE f.type WHEN 'puskesmas' THEN f.id ELSE f.puskesmas_id END AS puskesmas,
       sum(fact.numerator) AS numerator, coalesce(sum(fact.denominator), 0) AS denominator
     FROM facility f LEFT JOIN fact ON month = @at AND fact.leaf = f.leaf AND indicator_id = @indicator
     WHERE f.type = @type AND ${among}
       AND (opened_month IS NULL OR opened_month <= @at) AND (closed_month IS NULL OR @at < closed_month)
     GROUP BY f.id`,
  );
  const asked = { ...bounds, type: facilityTypeOf(indicator), indicator: indicatorIds(store).get(indicator.code) };
  return months.flatMap((at) =>
    (read.all({ ...asked, at }) as Row[]).map(({ desa, puskesmas, numerator, denominator }) => {
      const reported = numerator === null ? 0 : 1;
      return { desa, puskesmas, tally: { numerator: numerator ?? 0, denominator, expected: 1, reported } };
    }),
  );
}
