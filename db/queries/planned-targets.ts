import { type AreaCode, subtree } from '@/lib/areas/code';
import type { Target } from '@/lib/coverage/target';
import { type ValueTexts, hundredthsText } from '@/lib/imports/edit';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { type Area, childAreas } from '../places';
import { indicators } from '../indicators';
import { statement } from '../statement';
import { targetFinder, targetFinders } from './targets';

/** The target of an indicator in an area and year: what holds there, and what is stored for the area itself. */
export type PlannedTarget = Readonly<{ indicator: Indicator; area: Area; target: Target | null; own: ValueTexts }>;

/** The targets of all indicators in one area, in the catalogue's order. */
export function targetsOfArea(store: Store, area: Area, year: number): PlannedTarget[] {
  const all = indicators(store);
  const finders = targetFinders(store, all, year);
  return all.map((indicator) => planned(indicator, area, finders.get(indicator.code)?.(area.id) ?? null));
}

/** The target of one indicator in an area and in the areas one level below it. */
export function targetsOfIndicator(store: Store, indicator: Indicator, area: Area, year: number): PlannedTarget[] {
  const find = targetFinder(store, indicator, year);
  return [area, ...childAreas(store, area.id)].map((each) => planned(indicator, each, find(each.id)));
}

function planned(indicator: Indicator, area: Area, target: Target | null): PlannedTarget {
  const isOwn = target?.source === 'district' && !target.inheritedFrom;
  return {
    indicator,
    area,
    target,
    own: isOwn ? [hundredthsText(target.hundredths), target.citation ?? ''] : ['', ''],
  };
}

/** A row of `target` as it is stored. */
export type TargetRow = Readonly<{ indicator: string; area: AreaCode; hundredths: number; source: string | null }>;

/** The stored targets of a year in an area and below it, by indicator and area. */
export function targetRows(store: Store, year: number, { id, level }: Area): TargetRow[] {
  const { first, last } = subtree(id, level);
  return statement(
    store,
    `SELECT i.code AS indicator, a.code AS area, t.hundredths, t.source FROM target t
     JOIN indicator i ON i.id = t.indicator_id JOIN area a ON a.id = t.area_id
     WHERE t.year = ? AND t.area_id BETWEEN ? AND ? ORDER BY t.indicator_id, t.area_id`,
  ).all(year, first, last) as TargetRow[];
}

/** The years that have any target, earliest first. */
export function targetYears(store: Store): number[] {
  return statement(store, 'SELECT DISTINCT year FROM target ORDER BY year', 'values').all() as number[];
}
