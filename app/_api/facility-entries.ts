import { optional, readFacilityType, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { asOfMonthOf } from '@/db/queries/coverage';
import { type FacilityEntry, facilityList } from '@/db/queries/facility-list';
import type { Asked } from './answer';

/** The API's `facilities`: those existing in the month, with exactly the contract's keys. */
export function facilityEntries({ store, query, deployment }: Asked): FacilityEntry[] {
  const area = required(query, 'area');
  const period = readPeriod(required(query, 'period'));
  const type = readFacilityType(optional(query, 'type'));
  const place = readPlace(store, area);
  const at = asOfMonthOf(store, place, period, deployment.current);
  return facilityList(store, place, type, at).map(
    ({ code, name, type: kind, area: desa, puskesmas, active, status, declared, met, missing, unreported }) => ({
      code,
      name,
      type: kind,
      area: desa,
      puskesmas,
      active,
      status,
      declared,
      met,
      missing,
      unreported,
    }),
  );
}
