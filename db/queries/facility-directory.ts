import { subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import {
  type DirectoryFilter,
  type DirectoryLine,
  type DirectoryOrder,
  countsMissing,
  holdsText,
  inOrder,
} from '@/lib/facilities/directory';
import type { FacilityType } from '@/lib/facilities/facility';
import type { Store } from '../client';
import { isInSeries } from '../rollup/series';
import { statement } from '../statement';
import { criteria } from './criteria';
import type { Place } from './place';

type Row = Omit<DirectoryLine, 'active' | 'status' | 'missing'> & { active: number | null; integrated: number | null };

const COLUMNS = 'f.id, f.code, f.name, f.hamlet, f.type, f.area_id AS desa, s.active, s.integrated';

/** Outside the months with data nothing is known of a facility but that it stands: no span is joined. */
const JOINED = `LEFT JOIN facility_span s
  ON s.facility_id = f.id AND @known = 1 AND s.from_month <= @at AND s.to_month > @at`;

/** A criterion is met when the last row at or before the month says so; no row is none. */
const FILTERS = `(f.opened_month IS NULL OR f.opened_month <= @at) AND (f.closed_month IS NULL OR @at < f.closed_month)
  AND (@type IS NULL OR f.type = @type) AND (@status IS NULL OR s.integrated = @status)
  AND (@pilot = 0 OR f.pilot = 1)
  AND (@criterion IS NULL OR (@known = 1 AND f.type = (SELECT facility_type FROM criterion WHERE code = @criterion)
    AND coalesce((SELECT met FROM facility_criterion WHERE facility_id = f.id AND month <= @at
      AND criterion_id = (SELECT id FROM criterion WHERE code = @criterion) ORDER BY month DESC LIMIT 1), 0) = 0))`;

/**
 * The facilities of a place that exist in a month and fit a filter, in order. A puskesmas' are those that name it, and
 * itself. In a month without data none has a status or a criterion, so that filters by these find nothing.
 */
export function facilityDirectory(
  store: Store,
  place: Place,
  { text, type, status, criterion, pilot }: DirectoryFilter,
  { at, order }: Readonly<{ at: Month; order: DirectoryOrder }>,
): DirectoryLine[] {
  const { id, level } = place.kind === 'area' ? place.area : place.kabupaten;
  const known = isInSeries(store, id, level, at);
  const asked = {
    at,
    type,
    criterion,
    known: known ? 1 : 0,
    status: status === null ? null : status === 'sudah' ? 1 : 0,
    pilot: pilot ? 1 : 0,
  };
  const rows =
    place.kind === 'area'
      ? statement(
          store,
          `SELECT ${COLUMNS} FROM facility f ${JOINED} WHERE f.leaf BETWEEN @first AND @last AND ${FILTERS}`,
        ).all({ ...asked, ...subtree(id, level) })
      : statement(
          store,
          `SELECT ${COLUMNS} FROM facility f ${JOINED} WHERE (f.puskesmas_id = @own OR f.id = @own) AND ${FILTERS}`,
        ).all({ ...asked, own: place.puskesmas.id });
  const lines = (rows as Row[])
    .map(({ integrated, ...row }) => ({
      ...row,
      active: row.type !== 'posyandu' || row.active === null ? null : row.active === 1,
      status: integrated === null ? null : integrated === 1 ? ('sudah' as const) : ('belum' as const),
      missing: null,
    }))
    .filter((line) => text === null || holdsText(line, text));
  return inOrder(countsMissing(order) && known ? withMissing(store, lines, at) : lines, order);
}

function withMissing(store: Store, lines: readonly DirectoryLine[], at: Month): DirectoryLine[] {
  const wajib = criteria(store, at).filter((each) => each.wajib);
  const required = new Map<FacilityType, number>();
  for (const { type } of wajib) required.set(type, (required.get(type) ?? 0) + 1);
  // SQLite takes the bare column `met` from the row that has max(month).
  const rows = statement(
    store,
    `SELECT facility, sum(met) AS met FROM (
       SELECT facility_id AS facility, met, max(month) FROM json_each(@ids) wanted
       CROSS JOIN facility_criterion ON facility_id = wanted.value
       WHERE month <= @at AND criterion_id IN (
         SELECT id FROM criterion WHERE code IN (SELECT value FROM json_each(@codes)))
       GROUP BY facility_id, criterion_id)
     GROUP BY facility`,
  ).all({
    at,
    ids: JSON.stringify(lines.map(({ id }) => id)),
    codes: JSON.stringify(wajib.map(({ code }) => code)),
  }) as { facility: number; met: number }[];
  const met = new Map(rows.map((row) => [row.facility, row.met]));
  return lines.map((line) => {
    const all = required.get(line.type);
    return { ...line, missing: all === undefined ? null : all - (met.get(line.id) ?? 0) };
  });
}
