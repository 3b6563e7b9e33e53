import { ancestorId, areaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { Store } from '../client';
import { type Facility, facilitiesById, facilitiesIn, facilitiesOf } from '../facilities';
import { statement } from '../statement';
import type { Place } from './place';

export type FacilityStatus = 'sudah' | 'belum';

/** One facility in a month (contracts section 7, "Facilities"). `unreported` is the part of `missing` without a row. */
export type FacilityEntry = Readonly<{
  code: string;
  name: string;
  type: FacilityType;
  area: string;
  puskesmas: string | null;
  active: boolean | null;
  status: FacilityStatus | null;
  declared: FacilityStatus | null;
  met: readonly string[];
  missing: readonly string[];
  unreported: readonly string[];
}>;

/** What pages show beside the API's entry. */
export type FacilityDetail = FacilityEntry & Readonly<{ pilot: boolean; hamlet: string | null }>;

const status = (value: number | null): FacilityStatus | null =>
  value === null ? null : value === 1 ? 'sudah' : 'belum';

/** The facilities of a place that exist in a month, by area and code, each with its status and its checklist. */
export function facilityList(store: Store, place: Place, type: FacilityType | null, at: Month): FacilityDetail[] {
  const all =
    place.kind === 'area'
      ? facilitiesIn(store, place.area.id, place.area.level, at)
      : facilitiesOf(store, place.puskesmas.id, at);
  return facilityDetails(store, type ? all.filter((facility) => facility.type === type) : all, at);
}

/** The same of facilities that are known already and exist in the month, in the order given. */
export function facilityDetails(store: Store, facilities: readonly Facility[], at: Month): FacilityDetail[] {
  const ids = JSON.stringify(facilities.map(({ id }) => id));
  const standings = standingsOf(store, ids, at);
  const reported = reportedCriteria(store, ids, at);
  const catalogue = criteriaByType(store);
  const owners = facilitiesById(store, new Set(facilities.flatMap(({ puskesmasId }) => puskesmasId ?? [])));
  return facilities.map((facility) => {
    const rows = reported.get(facility.id) ?? new Map<string, boolean>();
    const codes = catalogue.get(facility.type) ?? [];
    const missing = codes.filter((code) => rows.get(code) !== true);
    const standing = standings.get(facility.id);
    return {
      code: facility.code,
      name: facility.name,
      type: facility.type,
      area: areaCode(ancestorId(facility.areaId, 'desa'), 'desa'),
      puskesmas: owners.get(facility.puskesmasId ?? -1)?.code ?? null,
      active: facility.type === 'posyandu' ? standing?.active === 1 : null,
      status: standing ? status(standing.integrated) : null,
      declared: standing ? status(standing.declared) : null,
      met: codes.filter((code) => rows.get(code) === true),
      missing,
      unreported: missing.filter((code) => !rows.has(code)),
      ...detailsOf(facility),
    };
  });
}

function detailsOf({ pilot, hamlet }: Facility) {
  return { pilot, hamlet };
}

type Standing = { facility: number; active: number; integrated: number | null; declared: number | null };

function standingsOf(store: Store, ids: string, at: Month): Map<number, Standing> {
  const rows = statement(
    store,
    `SELECT facility_id AS facility, active, integrated, declared
     FROM json_each(?) wanted CROSS JOIN facility_span ON facility_id = wanted.value
     WHERE from_month <= ? AND to_month > ?`,
  ).all(ids, at, at) as Standing[];
  return new Map(rows.map((row) => [row.facility, row]));
}

/** Per facility, the criteria of which any row holds in the month, with what the latest row says. */
function reportedCriteria(store: Store, ids: string, at: Month): Map<number, Map<string, boolean>> {
  // SQLite takes the bare column `met` from the row that has max(month).
  const rows = statement(
    store,
    `SELECT facility_id AS facility, c.code, met, max(month)
     FROM json_each(?) wanted CROSS JOIN facility_criterion ON facility_id = wanted.value
     JOIN criterion c ON c.id = criterion_id WHERE month <= ? GROUP BY facility_id, criterion_id`,
  ).all(ids, at) as { facility: number; code: string; met: number }[];
  const byFacility = new Map<number, Map<string, boolean>>();
  for (const { facility, code, met } of rows) {
    const own = byFacility.get(facility) ?? new Map<string, boolean>();
    byFacility.set(facility, own.set(code, met === 1));
  }
  return byFacility;
}

function criteriaByType(store: Store): Map<FacilityType, string[]> {
  const rows = statement(store, 'SELECT facility_type AS type, code FROM criterion ORDER BY position, id').all() as {
    type: FacilityType;
    code: string;
  }[];
  const byType = new Map<FacilityType, string[]>();
  for (const { type, code } of rows) byType.set(type, [...(byType.get(type) ?? []), code]);
  return byType;
}
