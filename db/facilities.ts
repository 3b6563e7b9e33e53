import type { AreaId } from '@/lib/areas/code';
import { subtree, type AreaLevel } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { NAME_ORDER } from '@/lib/narrative/format';
import type { Store } from './client';
import { statement } from './statement';

export type Facility = Readonly<{
  id: number;
  code: string;
  type: FacilityType;
  name: string;
  areaId: AreaId;
  /** The puskesmas it belongs to; a puskesmas belongs to itself. */
  puskesmasId: number | null;
  opened: Month | null;
  closed: Month | null;
  pilot: boolean;
  hamlet: string | null;
}>;

type Row = Omit<Facility, 'pilot'> & { pilot: number };

const COLUMNS = `id, code, type, name, area_id AS areaId,
  CASE type WHEN 'puskesmas' THEN id ELSE puskesmas_id END AS puskesmasId,
  opened_month AS opened, closed_month AS closed, pilot, hamlet`;
const EXISTS = '(opened_month IS NULL OR opened_month <= @at) AND (closed_month IS NULL OR @at < closed_month)';

const facility = (row: Row): Facility => ({ ...row, pilot: row.pilot === 1 });

export function findFacility(store: Store, code: string): Facility | null {
  const row = statement(store, `SELECT ${COLUMNS} FROM facility WHERE code = ?`).get(code) as Row | undefined;
  return row ? facility(row) : null;
}

/** The facilities of an area that exist in a month, in order of desa and code. */
export function facilitiesIn(store: Store, area: AreaId, level: AreaLevel, at: Month): Facility[] {
  const { first, last } = subtree(area, level);
  const rows = statement(
    store,
    `SELECT ${COLUMNS} FROM facility WHERE leaf BETWEEN @first AND @last AND ${EXISTS} ORDER BY area_id, code`,
  ).all({ first, last, at }) as Row[];
  return rows.map(facility);
}

/** The facilities of a puskesmas, itself included, that exist in a month. */
export function facilitiesOf(store: Store, puskesmas: number, at: Month): Facility[] {
  const rows = statement(
    store,
    `SELECT ${COLUMNS} FROM facility WHERE (puskesmas_id = @puskesmas OR id = @puskesmas) AND ${EXISTS}
     ORDER BY area_id, code`,
  ).all({ puskesmas, at }) as Row[];
  return rows.map(facility);
}

export function facilitiesById(store: Store, ids: Iterable<number>): Map<number, Facility> {
  const rows = statement(store, `SELECT ${COLUMNS} FROM facility WHERE id IN (SELECT value FROM json_each(?))`).all(
    JSON.stringify([...ids]),
  ) as Row[];
  return new Map(rows.map((row) => [row.id, facility(row)]));
}

/** Every puskesmas, closed ones too, in people's order of names. */
export function puskesmasList(store: Store): Readonly<{ code: string; name: string }>[] {
  const rows = statement(store, "SELECT code, name FROM facility WHERE type = 'puskesmas' ORDER BY code").all() as {
    code: string;
    name: string;
  }[];
  return rows.sort((a, b) => NAME_ORDER.compare(a.name, b.name));
}
