import type { Month } from '@/lib/coverage/period';
import { type FacilityLine, facilityTable } from '@/lib/exports/facility-table';
import type { ExportTable } from '@/lib/exports/table';
import type { DirectoryFilter, DirectoryOrder } from '@/lib/facilities/directory';
import type { FacilityType } from '@/lib/facilities/facility';
import { missingRequired } from '@/lib/facilities/lacking';
import { facilityNeeds } from '@/lib/narrative/needs';
import type { Store } from '../client';
import { facilitiesById, puskesmasList } from '../facilities';
import { namesOfLevel } from '../places';
import { checklistIn, criteria } from './criteria';
import { facilityDirectory } from './facility-directory';
import { type FacilityDetail, facilityDetails, facilityList } from './facility-list';
import { type Place, placeArea } from './place';
import { tableFrame } from './table-frame';

export type FacilityTableRequest = Readonly<{
  place: Place;
  type: FacilityType | null;
  asOf: Month;
  periodText: string;
  /** What a list of facilities was narrowed and ordered by; left out: all of the type, by area and code. */
  directory?: Readonly<{ filter: DirectoryFilter; order: DirectoryOrder }>;
}>;

/** The facilities of a place in a month as the table for people. */
export function facilityTableOf(store: Store, request: FacilityTableRequest, timeZone: string): ExportTable {
  const { place, type, asOf, periodText, directory } = request;
  const frame = tableFrame(store, { place, level: placeArea(place).level, kind: 'stock', asOf, periodText }, timeZone);
  if (!directory) return facilityTable(frame, facilityLines(store, facilityList(store, place, type, asOf), asOf));
  const { filter, order } = directory;
  const ids = facilityDirectory(store, place, filter, { at: asOf, order }).map(({ id }) => id);
  const asked = criteria(store, asOf).find(({ code }) => code === filter.criterion) ?? null;
  return facilityTable(frame, listedLines(store, ids, asOf, filter.criterion), asked?.name ?? null);
}

/** The lines of facilities of a list by their ids, in its order. */
export function listedLines(
  store: Store,
  ids: readonly number[],
  asOf: Month,
  criterion: string | null,
): FacilityLine[] {
  const byId = facilitiesById(store, ids);
  const facilities = ids.flatMap((id) => byId.get(id) ?? []);
  return facilityLines(store, facilityDetails(store, facilities, asOf), asOf, criterion);
}

/** Facilities in words: where they are, whose, and what each still needs of the month's wajib criteria. */
function facilityLines(
  store: Store,
  facilities: readonly FacilityDetail[],
  asOf: Month,
  criterion: string | null = null,
): FacilityLine[] {
  const checklist = checklistIn(store, asOf);
  const names = namesOfLevel(store, 'desa');
  const puskesmas = new Map(puskesmasList(store).map(({ code, name }) => [code, name]));
  return facilities.map((facility) => {
    const missing = facility.type === 'poskesdes' ? null : missingRequired(facility, checklist.wajib);
    return {
      ...facility,
      areaCode: facility.area,
      areaName: names.get(facility.area) ?? facility.area,
      puskesmasName: puskesmas.get(facility.puskesmas ?? '') ?? null,
      lacking: missing && missing.lacking.length,
      unreported: missing && missing.unreported.length,
      criterion: criterion === null ? null : criterionWord(facility, criterion),
      needs: facility.type === 'poskesdes' ? '' : facilityNeeds(facility, checklist),
    };
  });
}

/** Whether a criterion was reported as lacking, or not reported at all: never the same. */
function criterionWord({ missing, unreported }: FacilityDetail, criterion: string): string {
  if (unreported.includes(criterion)) return 'belum dilaporkan';
  return missing.includes(criterion) ? 'belum' : 'sudah';
}
