import type { Facility } from '@/db/facilities';
import { type Area, ancestors, areaById, areasOfLevel } from '@/db/places';
import { cadreOf, declarationsOf, facilityCard } from '@/db/queries/facility/card';
import { checklistOf } from '@/db/queries/facility/checklist';
import { reportsOf } from '@/db/queries/facility/arrivals';
import { servicesOf } from '@/db/queries/facility/services';
import { type FacilityDetail, facilityList } from '@/db/queries/facility-list';
import { mapOf } from '@/db/queries/map-shapes';
import { workingAreaOf } from '@/db/queries/working-areas';
import { spansIn } from '@/db/rollup/spans';
import { type Month, addMonths, dayAt } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import { stretches } from '@/lib/facilities/history';
import { type HeldFacility, heldFacility } from './facility-desk';
import { type PageContext, type Shown, hasData } from './page-context';

/** How many months of reports the page of a facility shows. */
const REPORT_MONTHS = 12;

/** A facility with the desa it stands in and those above it. */
export type PlacedFacility = HeldFacility & Readonly<{ desa: Area; above: readonly Area[] }>;

/** The facility of a code, or null when this database has none. */
export function placedFacility({ store }: PageContext, code: string): PlacedFacility | null {
  const held = heldFacility(store, code);
  const desa = held && areaById(store, held.facility.areaId);
  return held && desa && { ...held, desa, above: ancestors(store, desa) };
}

export type FacilityPage = ReturnType<typeof facilityPage>;

/** Everything that the page of one facility shows for a month; what does not exist in it has no standing. */
export function facilityPage(
  { store, deployment }: PageContext,
  { facility, desa, above }: PlacedFacility,
  shown: Shown,
) {
  const { asOf, bounds } = shown;
  const isThere = existsIn(facility, asOf);
  const known = isThere && hasData(shown);
  const card = facilityCard(store, facility.id);
  const others = facilityList(store, { kind: 'area', area: desa }, null, asOf);
  const from = bounds ? bounds.first : asOf;
  return {
    isThere,
    known,
    card,
    own: known ? (others.find(({ code }) => code === facility.code) ?? null) : null,
    neighbours: others.filter(({ code }) => code !== facility.code),
    checklist: known ? checklistOf(store, facility, asOf) : [],
    declarations: declarationsOf(store, facility.id, asOf),
    cadre: facility.type === 'posyandu' ? cadreOf(store, facility.id, asOf) : null,
    history: bounds ? historyOf(store, facility, card.leaf, bounds) : [],
    services: servicesOf(store, card.leaf, { first: from, at: asOf }),
    reports: reportsOf(store, facility, {
      first: addMonths(asOf, 1 - REPORT_MONTHS),
      last: asOf,
      today: dayAt(new Date(), deployment.timeZone),
    }),
    serves: facility.type === 'puskesmas' ? servedBy(store, facility, above, asOf) : [],
    map: mapAround(store, desa, above),
  };
}

function historyOf(
  store: PageContext['store'],
  { type }: Facility,
  leaf: number,
  bounds: Readonly<{ first: Month; last: Month }>,
) {
  const spans = spansIn(store, { first: leaf, last: leaf }, bounds.first, bounds.last);
  return stretches(
    type,
    spans.map(({ span }) => span),
    bounds,
  );
}

/** The desa of a puskesmas' working area. */
function servedBy(store: PageContext['store'], facility: Facility, above: readonly Area[], asOf: Month): Area[] {
  const kabupaten = above.find(({ level }) => level === 'kabupaten');
  if (!kabupaten) return [];
  return workingAreaOf(store, facility, kabupaten, asOf).flatMap((id) => areaById(store, id) ?? []);
}

/** The outlines of the desa of a facility's kecamatan, and what they are; null where there are none. */
function mapAround(store: PageContext['store'], desa: Area, above: readonly Area[]) {
  const kabupaten = above.find(({ level }) => level === 'kabupaten');
  const kecamatan = above.find(({ level }) => level === 'kecamatan');
  const map = kabupaten && mapOf(store, kabupaten, 'desa');
  if (!map || !kecamatan || !map.shapes.has(desa.code)) return null;
  const shapes = areasOfLevel(store, kecamatan, 'desa').flatMap(({ code }) => map.shapes.get(code) ?? []);
  return { shapes, note: map.note };
}

/** The pustu of a posyandu are those in its desa: none or several are shown as such (contracts section 7). */
export function pustuAmong(neighbours: readonly FacilityDetail[]): FacilityDetail[] {
  return neighbours.filter(({ type }) => type === 'pustu');
}
