import { type AreaId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { rateParts } from '@/lib/indicators/rate';
import type { Store } from '../client';
import { indicatorId } from '../indicators';
import type { Area } from '../places';
import { statement } from '../statement';

/**
 * The tally of a rate in each area: the sums of its two counts over the desa that reported both in a month, all months
 * added. Deaths where births are not known, or the other way round, would make a rate of unlike places. Its leaves are
 * all desa (contracts section 7, "Settled last").
 */
export function rateTallies(
  store: Store,
  indicator: Indicator,
  areas: readonly Area[],
  months: readonly Month[],
): Map<AreaId, Tally> {
  const parts = rateParts(indicator.code);
  const ids = {
    upper: indicatorId(store, parts.numerator),
    lower: indicatorId(store, parts.denominator),
    months: JSON.stringify(months),
  };
  // The rollup's key is (month, area, indicator): two seeks for a desa and month.
  const read = statement(
    store,
    `SELECT coalesce(sum(upper.numerator), 0) AS numerator, coalesce(sum(lower.numerator), 0) AS denominator,
       count(*) AS reported
     FROM area desa CROSS JOIN json_each(@months) month
     CROSS JOIN roll upper ON upper.month = month.value AND upper.area_id = desa.id
       AND upper.indicator_id = @upper AND upper.reported > 0
     CROSS JOIN roll lower ON lower.month = month.value AND lower.area_id = desa.id
       AND lower.indicator_id = @lower AND lower.reported > 0
     WHERE desa.id BETWEEN @first AND @last AND desa.level = 'desa'`,
  );
  const desa = statement(
    store,
    "SELECT count(*) FROM area WHERE id BETWEEN @first AND @last AND level = 'desa'",
    'values',
  );
  return new Map(
    areas.map(({ id, level }) => {
      const range = subtree(id, level);
      const sums = read.get({ ...ids, ...range }) as Omit<Tally, 'expected'>;
      return [id, { ...sums, expected: (desa.get(range) as number) * months.length }];
    }),
  );
}
