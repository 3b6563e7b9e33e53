import type { PairedCounts } from '@/lib/analysis/drop-out';
import type { AreaId } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { TargetGroup } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorId } from '../indicators';
import { statement } from '../statement';

export type PairRequest = Readonly<{
  /** The codes of two cumulative indicators over one target group. */
  first: string;
  last: string;
  group: TargetGroup;
  desa: readonly AreaId[];
  months: readonly Month[];
}>;

/**
 * The counts of two cumulative indicators in each desa, over the months in which it reported both
 * (lib/analysis/drop-out). As in coverage, a desa without sasaran is asked for nothing and adds nothing.
 */
export function pairedCounts(
  store: Store,
  { first, last, group, desa, months }: PairRequest,
): Map<AreaId, PairedCounts> {
  const [final] = months.slice(-1);
  const asked = JSON.stringify(desa);
  const expecting = statement(
    store,
    `SELECT area_id FROM target_group WHERE year = ? AND group_code = ? AND area_id IN (SELECT value FROM json_each(?))
     GROUP BY area_id HAVING sum(count) > 0`,
    'values',
  ).all(final === undefined ? 0 : yearOf(final), group, asked) as AreaId[];
  // The rollup's key is (month, area, indicator): two seeks for a desa and month.
  const rows = statement(
    store,
    `SELECT desa.value AS desa, sum(upper.numerator) AS first, sum(lower.numerator) AS last, count(*) AS reported
     FROM json_each(@desa) desa CROSS JOIN json_each(@months) month
     CROSS JOIN roll upper ON upper.month = month.value AND upper.area_id = desa.value
       AND upper.indicator_id = @first AND upper.reported > 0
     CROSS JOIN roll lower ON lower.month = month.value AND lower.area_id = desa.value
       AND lower.indicator_id = @last AND lower.reported > 0
     GROUP BY desa.value`,
  ).all({
    desa: JSON.stringify(expecting),
    months: JSON.stringify(months),
    first: indicatorId(store, first),
    last: indicatorId(store, last),
  }) as (Omit<PairedCounts, 'expected'> & { desa: AreaId })[];
  const counted = new Map(rows.map(({ desa: id, ...counts }) => [id, counts]));
  const isExpected = new Set(expecting);
  return new Map(
    desa.map((id) => [
      id,
      {
        ...(counted.get(id) ?? { first: 0, last: 0, reported: 0 }),
        expected: isExpected.has(id) ? months.length : 0,
      },
    ]),
  );
}
