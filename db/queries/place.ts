import { ancestorId } from '@/lib/areas/code';
import type { RowArea, RowLevel } from '@/lib/coverage/row';
import type { Store } from '../client';
import { type Facility, findFacility } from '../facilities';
import { type Area, areaById, areasOfLevel, findArea } from '../places';

/** Where a figure is asked for: an area, or the working area of a puskesmas. */
export type Place = Readonly<
  { kind: 'area'; area: Area } | { kind: 'puskesmas'; puskesmas: Facility; kabupaten: Area }
>;

/** The place of an area code or a puskesmas' facility code, or null when this database has neither. */
export function findPlace(store: Store, code: string): Place | null {
  const area = findArea(store, code);
  if (area) return { kind: 'area', area };
  const facility = findFacility(store, code);
  if (facility?.type !== 'puskesmas') return null;
  const kabupaten = areaById(store, ancestorId(facility.areaId, 'kabupaten'));
  return kabupaten && { kind: 'puskesmas', puskesmas: facility, kabupaten };
}

/** The place as a row names it. */
export function placeArea(place: Place): RowArea {
  return place.kind === 'area' ? rowArea(place.area) : puskesmasArea(place.puskesmas);
}

/** True where facilities are shown by name: a kabupaten has thousands, which are read from the kecamatan down. */
export function isNamed(place: Place): boolean {
  return place.kind === 'puskesmas' || place.area.level === 'kecamatan' || place.area.level === 'desa';
}

export function rowArea({ code, name, level }: Area): RowArea {
  return { code, name, level };
}

export function puskesmasArea({ code, name }: Facility): RowArea {
  return { code, name, level: 'puskesmas' };
}

/** What belongs to no puskesmas. */
export const UNASSIGNED: RowArea = { code: null, name: 'Puskesmas belum ditetapkan', level: 'puskesmas' };
/** A puskesmas' facilities in desa outside its working area. */
export const OUTSIDE: RowArea = { code: null, name: 'Di luar wilayah kerja', level: 'desa' };

/** The levels that may be asked of a place: at or below its own, and puskesmas. */
export function levelsOf(place: Place): RowLevel[] {
  if (place.kind === 'puskesmas') return ['puskesmas', 'desa'];
  const levels: RowLevel[] = ['provinsi', 'kabupaten', 'kecamatan', 'desa'];
  return [...levels.slice(levels.indexOf(place.area.level)), 'puskesmas'];
}

/** The kecamatan of a place whose areas are too many for one picture; none below a kabupaten. */
export function smallerAreas(store: Store, place: Place): RowArea[] {
  if (place.kind === 'puskesmas' || place.area.level === 'kecamatan' || place.area.level === 'desa') return [];
  return areasOfLevel(store, place.area, 'kecamatan').map(rowArea);
}
