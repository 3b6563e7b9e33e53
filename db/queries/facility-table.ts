import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { facilityTable } from '@/lib/exports/facility-table';
import type { ExportTable } from '@/lib/exports/table';
import { facilityNeeds } from '@/lib/narrative/needs';
import type { Store } from '../client';
import { namesOfLevel } from '../places';
import { checklistIn } from './criteria';
import { facilityList } from './facility-list';
import { type Place, placeArea } from './place';
import { tableFrame } from './table-frame';

export type FacilityTableRequest = Readonly<{
  place: Place;
  type: FacilityType | null;
  asOf: Month;
  periodText: string;
}>;

/** The facilities of a place in a month as the table for people. */
export function facilityTableOf(store: Store, request: FacilityTableRequest, timeZone: string): ExportTable {
  const { place, type, asOf, periodText } = request;
  const checklist = checklistIn(store, asOf);
  const names = namesOfLevel(store, 'desa');
  const puskesmas = new Map(
    (
      store.sqlite.prepare("SELECT code, name FROM facility WHERE type = 'puskesmas'").all() as {
        code: string;
        name: string;
      }[]
    ).map(({ code, name }) => [code, name]),
  );
  const frame = tableFrame(store, { place, level: placeArea(place).level, kind: 'stock', asOf, periodText }, timeZone);
  const lines = facilityList(store, place, type, asOf).map((facility) => ({
    ...facility,
    areaName: names.get(facility.area) ?? facility.area,
    puskesmasName: puskesmas.get(facility.puskesmas ?? '') ?? null,
    needs: facility.type === 'poskesdes' ? '' : facilityNeeds(facility, checklist),
  }));
  return facilityTable(frame, lines);
}
