import { subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { yearOf } from '@/lib/coverage/period';
import type { TargetGroup } from '@/lib/indicators/indicator';
import type { TargetGroupFacts } from '@/lib/narrative/target-group';
import type { Store } from '../client';
import { statement } from '../statement';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';

/**
 * The sasaran of a group in the year of `asOf` over a place's desa: how many people, how many desa have one and how many
 * there are, and where the numbers come from. A puskesmas' place is its working area of that month.
 */
export function targetGroupFacts(store: Store, group: TargetGroup, place: Place, asOf: Month): TargetGroupFacts {
  const desa = desaOfPlace(store, place, asOf);
  const { first, last } = subtree(
    place.kind === 'area' ? place.area.id : place.kabupaten.id,
    place.kind === 'area' ? place.area.level : 'kabupaten',
  );
  const rows = statement(
    store,
    `SELECT area_id AS area, sum(count) AS size, max(source) AS source FROM target_group
     WHERE year = ? AND group_code = ? AND area_id BETWEEN ? AND ? GROUP BY area_id HAVING size > 0`,
  ).all(yearOf(asOf), group, first, last) as { area: number; size: number; source: string | null }[];
  const held = new Map(rows.map((row) => [row.area, row]));
  const own = desa.flatMap(({ id }) => held.get(id) ?? []);
  return {
    year: yearOf(asOf),
    size: own.reduce((sum, { size }) => sum + size, 0),
    desa: own.length,
    without: desa.filter(({ id }) => !held.has(id)).map(({ name }) => name),
    sources: [...new Set(own.flatMap(({ source }) => source ?? []))].sort(),
  };
}
