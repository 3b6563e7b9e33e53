import { subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { FacilityType } from '@/lib/facilities/facility';
import { requiredIn } from '@/lib/facilities/span';
import type { Store } from '../client';
import { requirements } from '../records';
import { statement } from '../statement';
import type { Place } from './place';

/** What has not been reported of the facilities of a kind in a place and month. */
export type Unreported = Readonly<{
  /** Facilities of which nobody has reported anything: no criterion and no declaration. */
  facilities: number;
  /** Wajib criteria without any row, over all wajib criteria of the existing facilities. */
  criteria: Ratio;
}>;

/**
 * What counts as "belum" because nobody has said anything: nobody may be accused of lacking what nobody asked about, so
 * every figure over facilities says how much of it is silence.
 */
export function unreportedOf(store: Store, place: Place, type: FacilityType, at: Month): Unreported {
  const wajib = [...requiredIn(requirements(store).get(type) ?? [], at)];
  const { existing, reported } = statement(
    store,
    `WITH present AS (SELECT id FROM facility WHERE ${within(place)} AND type = @type AND ${EXISTS}),
       known AS (SELECT DISTINCT facility_id, criterion_id FROM present
         CROSS JOIN facility_criterion ON facility_id = present.id JOIN criterion ON criterion.id = criterion_id
         WHERE month <= @at AND criterion.code IN (SELECT value FROM json_each(@wajib)))
     SELECT (SELECT count(*) FROM present) AS existing, (SELECT count(*) FROM known) AS reported`,
  ).get({ ...bounds(place), type, at, wajib: JSON.stringify(wajib) }) as { existing: number; reported: number };
  const denominator = existing * wajib.length;
  return {
    facilities: unreportedFacilities(store, place, type, at),
    criteria: { numerator: denominator - reported, denominator },
  };
}

const EXISTS = '(opened_month IS NULL OR opened_month <= @at) AND (closed_month IS NULL OR @at < closed_month)';

function within(place: Place): string {
  return place.kind === 'area' ? 'leaf BETWEEN @first AND @last' : '(puskesmas_id = @puskesmas OR id = @puskesmas)';
}

function bounds(place: Place): Readonly<Record<string, number>> {
  return place.kind === 'area' ? subtree(place.area.id, place.area.level) : { puskesmas: place.puskesmas.id };
}

/**
 * How many facilities of a kind exist in a place and month of which nobody has reported anything yet: no criterion and
 * no declaration. They count as "belum", but nobody may be accused of lacking what nobody asked about.
 */
export function unreportedFacilities(store: Store, place: Place, type: FacilityType, at: Month): number {
  return statement(
    store,
    `SELECT count(*) FROM facility WHERE ${within(place)} AND type = @type AND ${EXISTS}
       AND NOT EXISTS (SELECT 1 FROM facility_criterion c WHERE c.facility_id = facility.id AND c.month <= @at)
       AND NOT EXISTS (SELECT 1 FROM declaration d WHERE d.facility_id = facility.id AND d.month <= @at)`,
    'values',
  ).get({ ...bounds(place), type, at }) as number;
}
