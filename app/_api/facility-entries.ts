import { optional, readFacilityType, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { asOfMonthOf } from '@/db/queries/coverage';
import { type FacilityEntry, facilityList } from '@/db/queries/facility-list';
import type { FacilityTableRequest } from '@/db/queries/facility-table';
import type { Asked } from './answer';

/** The API's `facilities` parameters: area and period required, type optional. */
export function readFacilitiesRequest({ store, query, deployment }: Asked): FacilityTableRequest {
  const area = required(query, 'area');
  const periodText = required(query, 'period');
  const period = readPeriod(periodText);
  const type = readFacilityType(optional(query, 'type'));
  const place = readPlace(store, area);
  return { place, type, asOf: asOfMonthOf(store, place, period, deployment.current), periodText };
}

/** Those existing in the month, with exactly the contract's keys. */
export function facilityEntries(asked: Asked): FacilityEntry[] {
  const { place, type, asOf } = readFacilitiesRequest(asked);
  return facilityList(asked.store, place, type, asOf).map(
    ({ code, name, type: kind, area, puskesmas, active, status, declared, met, missing, unreported }) => ({
      code,
      name,
      type: kind,
      area,
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
