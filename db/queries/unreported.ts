import { subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { Store } from '../client';
import { statement } from '../statement';
import type { Place } from './place';

/**
 * How many facilities of a kind exist in a place and month of which nobody has reported anything yet: no criterion and
 * no declaration. They count as "belum", but nobody may be accused of lacking what nobody asked about.
 */
export function unreportedFacilities(store: Store, place: Place, type: FacilityType, at: Month): number {
  const within =
    place.kind === 'area' ? 'leaf BETWEEN @first AND @last' : '(puskesmas_id = @puskesmas OR id = @puskesmas)';
  const where = place.kind === 'area' ? subtree(place.area.id, place.area.level) : { puskesmas: place.puskesmas.id };
  return statement(
    store,
    `SELECT count(*) FROM facility WHERE ${within} AND type = @type
       AND (opened_month IS NULL OR opened_month <= @at) AND (closed_month IS NULL OR @at < closed_month)
       AND NOT EXISTS (SELECT 1 FROM facility_criterion c WHERE c.facility_id = facility.id AND c.month <= @at)
       AND NOT EXISTS (SELECT 1 FROM declaration d WHERE d.facility_id = facility.id AND d.month <= @at)`,
    'values',
  ).get({ ...where, type, at }) as number;
}
