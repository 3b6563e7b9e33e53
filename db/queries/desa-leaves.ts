import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { type Indicator, type TargetGroup, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { statement } from '../statement';

/** Everything in an area: lib/areas/code's subtree. */
type Range = Readonly<{ first: number; last: number }>;

/** The size of a target group in a desa, 0 where the year has no sasaran above 0. */
export type DesaTargetGroups = (group: TargetGroup | null, desa: AreaId) => number;

/** The year's sasaran of every target group and desa in a range, its sexes together: one query. */
export function desaTargetGroups(store: Store, range: Range, year: number): DesaTargetGroups {
  const rows = statement(
    store,
    `SELECT group_code AS "group", area_id AS desa, sum(count) AS size FROM target_group
     WHERE year = @year AND area_id BETWEEN @first AND @last GROUP BY group_code, area_id HAVING size > 0`,
  ).all({ ...range, year }) as { group: TargetGroup; desa: AreaId; size: number }[];
  const sizes = new Map<TargetGroup | null, Map<AreaId, number>>();
  for (const { group, desa, size } of rows) {
    const known = sizes.get(group) ?? new Map<AreaId, number>();
    sizes.set(group, known.set(desa, size));
  }
  return (group, desa) => sizes.get(group)?.get(desa) ?? 0;
}

/** How many leaves of an indicator a desa has, whether or not anybody reported. */
export type DesaLeaves = (indicator: Indicator, desa: AreaId) => number;

/**
 * The desa itself, or its facilities of the indicator's kind that exist in a month (those that are aktif, where the
 * indicator counts these): one query for all desa in a range, made when it is first asked.
 */
export function desaLeaves(store: Store, range: Range, at: Month): DesaLeaves {
  let counts: Map<string, number> | null = null;
  return (indicator, desa) => {
    const type = facilityTypeOf(indicator);
    if (type === null) return 1;
    counts ??= standing(store, range, at);
    return counts.get(`${type} ${indicator.leaf === 'active-posyandu' ? 'aktif ' : ''}${desa}`) ?? 0;
  };
}

function standing(store: Store, range: Range, at: Month): Map<string, number> {
  const rows = statement(
    store,
    `SELECT type, area_id AS desa, count(*) AS existing, sum(active) AS active
     FROM facility CROSS JOIN facility_span ON facility_id = facility.id
     WHERE leaf BETWEEN @first AND @last AND from_month <= @at AND to_month > @at GROUP BY type, area_id`,
  ).all({ ...range, at }) as { type: string; desa: AreaId; existing: number; active: number }[];
  return new Map(
    rows.flatMap(({ type, desa, existing, active }) => [
      [`${type} ${desa}`, existing],
      [`${type} aktif ${desa}`, active],
    ]),
  );
}
