import type { Month } from '@/lib/coverage/period';
import { countKnown, knownOf } from '@/lib/coverage/reported-count';
import type { PuskesmasCriterion } from '@/lib/exports/cluster-table';
import type { Store } from '../client';
import { criteria } from './criteria';
import { facilityList } from './facility-list';
import type { Place } from './place';

/** The puskesmas' own checklist over the puskesmas that exist in a place; none where there is no puskesmas. */
export function puskesmasCriteria(store: Store, place: Place, at: Month): PuskesmasCriterion[] {
  const puskesmas = facilityList(store, place, 'puskesmas', at);
  if (puskesmas.length === 0) return [];
  return criteria(store, at)
    .filter(({ type }) => type === 'puskesmas')
    .map(({ code, name, wajib }) => ({
      code,
      name,
      wajib,
      count: countKnown(puskesmas.map((each) => knownOf(each, code))),
    }));
}
