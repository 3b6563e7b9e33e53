import type { Month } from '@/lib/coverage/period';
import { type NetworkCounts, networkCounts } from '@/lib/facilities/network';
import type { Store } from '../client';
import { type Facility, facilitiesIn } from '../facilities';
import { type Area, byName, findArea } from '../places';
import { settingOf } from '../settings';
import { type FacilityDetail, facilityList } from './facility-list';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';

/**
 * One desa of a place's network in a month. `members` are the place's own facilities there, puskesmas left out; of a
 * puskesmas those that name it. `outside`: not in its working area. `foreign` are pustu in the desa of other puskesmas.
 */
export type NetworkDesa = Readonly<{
  area: Area;
  members: readonly FacilityDetail[];
  counts: NetworkCounts;
  outside: boolean;
  foreign: readonly Facility[];
  hasPustu: boolean;
}>;

/** Pustu, poskesdes and posyandu of a place by desa, in people's order; a desa without any has none of each. */
export function networkOf(store: Store, place: Place, at: Month): NetworkDesa[] {
  const over = settingOf(store, 'ilp.posyanduDenominator');
  const facilities = facilityList(store, place, null, at).filter(({ type }) => type !== 'puskesmas');
  const own = new Map<string, FacilityDetail[]>();
  for (const facility of facilities) own.set(facility.area, [...(own.get(facility.area) ?? []), facility]);
  const served = desaOfPlace(store, place, at);
  const known = new Set<string>(served.map(({ code }) => code));
  const elsewhere = [...own.keys()].filter((code) => !known.has(code)).flatMap((code) => findArea(store, code) ?? []);
  const pustu = pustuByDesa(store, place, at);
  const desa = (area: Area, outside: boolean): NetworkDesa => {
    const members = own.get(area.code) ?? [];
    const all = pustu.get(area.id) ?? [];
    const foreign = all.filter(({ code }) => !members.some((each) => each.code === code));
    return { area, members, counts: networkCounts(members, over), outside, foreign, hasPustu: all.length > 0 };
  };
  return [...byName(served).map((area) => desa(area, false)), ...byName(elsewhere).map((area) => desa(area, true))];
}

/** Every pustu of the place's area that exists in the month, whoever owns it. */
function pustuByDesa(store: Store, place: Place, at: Month): Map<number, Facility[]> {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const found = new Map<number, Facility[]>();
  for (const facility of facilitiesIn(store, area.id, area.level, at)) {
    if (facility.type !== 'pustu') continue;
    found.set(facility.areaId, [...(found.get(facility.areaId) ?? []), facility]);
  }
  return found;
}
