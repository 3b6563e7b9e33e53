import type { Month } from '@/lib/coverage/period';
import { type FieldTallies, SPM_FIELDS, fieldTallies } from '@/lib/facilities/spm-fields';
import { NAME_ORDER } from '@/lib/narrative/format';
import { fieldName } from '@/lib/narrative/spm-fields';
import type { Store } from '../client';
import { areasOfLevel, namesOfLevel } from '../places';
import { wordingOf } from '../settings';
import { checklistIn } from './criteria';
import { type FacilityDetail, facilityList } from './facility-list';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';

/** One field as this district has it: its criterion, its name, and the OPD that coaches it. */
export type HeldField = Readonly<{ criterion: string; name: string; coach: string }>;
/** The areas that the fields are told apart by. */
export type FieldLevel = 'kecamatan' | 'desa';
/** An area of a place with its tallies. */
export type FieldArea = Readonly<{ code: string; name: string; tallies: FieldTallies }>;

export type SpmFields = Readonly<{
  fields: readonly HeldField[];
  total: FieldTallies;
  areas: readonly FieldArea[];
  /** The posyandu of the place, as the list of facilities has them. */
  posyandu: readonly FacilityDetail[];
}>;

/** The six SPM fields of a place in a month: of all its posyandu aktif, and of those of each of its areas. */
export function spmFields(store: Store, place: Place, month: Month, level: FieldLevel | null): SpmFields {
  const { words } = checklistIn(store, month);
  const posyandu = facilityList(store, place, 'posyandu', month);
  return {
    fields: SPM_FIELDS.map(({ criterion, coach }) => ({
      criterion,
      name: fieldName(words.get(criterion)?.name ?? criterion),
      coach: wordingOf(store, coach),
    })),
    total: fieldTallies(posyandu),
    areas: level === null ? [] : areasOf(store, place, month, level, posyandu),
    posyandu,
  };
}

/** Every area of the level that a place has, by name, whether it has posyandu or not; a puskesmas' own in other desa too. */
function areasOf(
  store: Store,
  place: Place,
  month: Month,
  level: FieldLevel,
  posyandu: readonly FacilityDetail[],
): FieldArea[] {
  const codeOf = ({ area }: FacilityDetail) => (level === 'desa' ? area : area.split('.').slice(0, 3).join('.'));
  const groups = new Map<string, FacilityDetail[]>();
  for (const each of posyandu) groups.set(codeOf(each), [...(groups.get(codeOf(each)) ?? []), each]);
  const own =
    level === 'kecamatan' && place.kind === 'area'
      ? areasOfLevel(store, place.area, 'kecamatan')
      : desaOfPlace(store, place, month);
  const names = namesOfLevel(store, level);
  const codes = [...new Set([...own.map(({ code }) => String(code)), ...groups.keys()])];
  return codes
    .map((code) => ({ code, name: names.get(code) ?? code, tallies: fieldTallies(groups.get(code) ?? []) }))
    .sort((a, b) => NAME_ORDER.compare(a.name, b.name));
}
