import { type AreaCode, subtree } from '@/lib/areas/code';
import type { Sex } from '@/lib/imports/record';
import { TARGET_GROUPS, type TargetGroup } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';
import { statement } from '../statement';

/** A row of `sasaran` as it is stored. */
export type GroupRow = Readonly<{
  desa: AreaCode;
  group: TargetGroup;
  sex: Sex;
  count: number;
  source: string | null;
}>;

/** The stored sasaran of a year in an area, by group, desa and sex. */
export function groupRows(store: Store, year: number, { id, level }: Area): GroupRow[] {
  const { first, last } = subtree(id, level);
  return statement(
    store,
    `SELECT a.code AS desa, g.group_code AS "group", g.sex, g.count, g.source FROM target_group g
     JOIN area a ON a.id = g.area_id WHERE g.year = ? AND g.area_id BETWEEN ? AND ?
     ORDER BY g.group_code, g.area_id, g.sex`,
  ).all(year, first, last) as GroupRow[];
}

/** A group over the desa of an area: how many there are in it, in how many desa it is known, and by which sources. */
export type GroupSum = Readonly<{ group: TargetGroup; count: number; desa: number; sources: readonly string[] }>;

/** Every group in an area and year, in the contract's order. */
export function groupSums(store: Store, area: Area, year: number): GroupSum[] {
  const rows = groupRows(store, year, area);
  return TARGET_GROUPS.map((group) => {
    const own = rows.filter((row) => row.group === group);
    return {
      group,
      count: own.reduce((sum, { count }) => sum + count, 0),
      desa: new Set(own.map(({ desa }) => desa)).size,
      sources: [...new Set(own.flatMap(({ source }) => source ?? []))].sort(),
    };
  });
}

/** One group in a desa: its rows, one or (split by sex) two; none where it is not known. */
export type DesaGroup = Readonly<{ desa: Area; group: TargetGroup; rows: readonly GroupRow[] }>;

/** One group in every desa of an area, by code. */
export function groupByDesa(store: Store, area: Area, group: TargetGroup, year: number): DesaGroup[] {
  const rows = groupRows(store, year, area).filter((row) => row.group === group);
  return areasOfLevel(store, area, 'desa').map((desa) => {
    return { desa, group, rows: rows.filter((row) => row.desa === desa.code) };
  });
}

/** The years that have any sasaran, earliest first. */
export function groupYears(store: Store): number[] {
  return statement(store, 'SELECT DISTINCT year FROM target_group ORDER BY year', 'values').all() as number[];
}
