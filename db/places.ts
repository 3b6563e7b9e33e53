import { type AreaCode, type AreaId, type AreaLevel, parseAreaCode } from '@/lib/areas/code';
import { NAME_ORDER } from '@/lib/narrative/format';
import type { Store } from './client';
import { statement } from './statement';

export type Area = Readonly<{
  id: AreaId;
  code: AreaCode;
  name: string;
  level: AreaLevel;
  parentId: AreaId | null;
  longitude: number | null;
  latitude: number | null;
}>;

export type District = Area & Readonly<{ example: boolean; source: string }>;

const COLUMNS = 'id, code, name, level, parent_id AS parentId, longitude, latitude';

/** True for a store that this program has made and finished: another program's, and one cut off, hold no district. */
export function holdsDistrict({ sqlite }: Store): boolean {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'district'").get();
  return table !== undefined && sqlite.prepare('SELECT 1 FROM district').get() !== undefined;
}

/** The area of a code, or null when it is not in this database. */
export function findArea(store: Store, code: string): Area | null {
  if (!parseAreaCode(code)) return null;
  const row = statement(store, `SELECT ${COLUMNS} FROM area WHERE code = ?`).get(code);
  return (row as Area | undefined) ?? null;
}

export function areaById(store: Store, id: AreaId): Area | null {
  const row = statement(store, `SELECT ${COLUMNS} FROM area WHERE id = ?`).get(id);
  return (row as Area | undefined) ?? null;
}

/** An area's children by code; without a parent the roots (the province). */
export function childAreas(store: Store, parent: AreaId | null): Area[] {
  const where = parent === null ? 'parent_id IS NULL' : 'parent_id = ?';
  return statement(store, `SELECT ${COLUMNS} FROM area WHERE ${where} ORDER BY code`).all(
    ...(parent === null ? [] : [parent]),
  ) as Area[];
}

/** All areas of a level inside an area (itself when the level is its own), by code. */
export function areasOfLevel(store: Store, area: Area, level: AreaLevel): Area[] {
  let found: Area[] = [area];
  while (found.length > 0 && found[0]!.level !== level) found = found.flatMap((each) => childAreas(store, each.id));
  return found;
}

/** From the root down to the area's parent. */
export function ancestors(store: Store, area: Area): Area[] {
  const chain: Area[] = [];
  for (let parent = area.parentId; parent !== null;) {
    const found = areaById(store, parent);
    if (!found) break;
    chain.unshift(found);
    parent = found.parentId;
  }
  return chain;
}

/** The codes of all areas in this database. */
export function areaCodes(store: Store): AreaCode[] {
  return statement(store, 'SELECT code FROM area ORDER BY code', 'values').all() as AreaCode[];
}

/** The kabupaten or kota that this database is for; null in a database that has not been set up. */
export function district(store: Store): District | null {
  const row = statement(
    store,
    `SELECT ${COLUMNS}, example, source FROM area JOIN district ON district.area_id = area.id ORDER BY id LIMIT 1`,
  ).get() as (Area & { example: number; source: string }) | undefined;
  return row ? { ...row, example: row.example === 1 } : null;
}

/** Areas in people's order of names. */
export function byName(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => NAME_ORDER.compare(a.name, b.name));
}

/** Names by code, of all areas of a level in this database. */
export function namesOfLevel({ sqlite }: Store, level: AreaLevel): Map<string, string> {
  const rows = sqlite.prepare('SELECT code, name FROM area WHERE level = ?').all(level) as Pick<
    Area,
    'code' | 'name'
  >[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}
