import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { FirstHour } from '@/lib/narrative/first-hour';
import type { Store } from '../client';
import { statement } from '../statement';

/** How far a new district is: what is there of each step, counted as the store stands. */
export function firstHour(store: Store, asOf: Month): FirstHour {
  const count = (sql: string, ...values: unknown[]) => statement(store, sql, 'values').get(...values) as number;
  const of = (type: FacilityType) => count('SELECT count(*) FROM facility WHERE type = ?', type);
  return {
    facilities: {
      puskesmas: of('puskesmas'),
      pustu: of('pustu'),
      posyandu: of('posyandu'),
      poskesdes: of('poskesdes'),
    },
    activity: count(
      `SELECT count(DISTINCT facility_id) FROM facility_criterion JOIN criterion ON criterion.id = criterion_id
       WHERE code = 'PSY-AKTIF' AND month <= ?`,
      asOf,
    ),
    declared: count('SELECT count(DISTINCT facility_id) FROM declaration WHERE month <= ?', asOf),
    groupSizes: count('SELECT count(*) FROM target_group'),
    targets: count('SELECT count(*) FROM target'),
    facts: count('SELECT count(*) FROM (SELECT 1 FROM fact LIMIT 1)'),
    accounts: count("SELECT count(*) FROM user WHERE disabled = 0 AND role <> 'admin'"),
    hasBoundaries: count('SELECT count(*) FROM boundary_set WHERE withdrawn_at IS NULL') > 0,
  };
}
