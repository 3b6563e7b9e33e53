import type { Store } from '@/db/client';
import { district } from '@/db/places';
import { timeZoneOf } from '@/lib/areas/time-zone';

/** The time zone that the clock on the district's wall shows: the one that is set, else that of its province. */
export function zoneOf(store: Store, set: string | null): string {
  const home = district(store);
  return set ?? (home ? timeZoneOf(home.code) : 'Asia/Jakarta');
}
