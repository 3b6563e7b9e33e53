import type { Month } from '@/lib/coverage/period';
import type { Actor } from '@/lib/facilities/criteria';
import { ILP_CODES, type IlpRule, type IlpType, ilpRule } from '@/lib/facilities/ilp-rule';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { isInSeries } from '../rollup/series';
import { settingOf } from '../settings';
import { statement } from '../statement';
import { criteria } from './criteria';
import { type FacilityDetail, facilityList } from './facility-list';
import type { Place } from './place';

/** What a criterion is called, what is said of a facility that lacks it, and who can move it. */
export type CriterionWords = Readonly<{ name: string; lacking: string; actor: Actor }>;

/** The facilities of a kind in a place and month with the rule that says which of them are sudah ILP. */
export type IlpFacilities = Readonly<{
  indicator: Indicator;
  rule: IlpRule;
  words: ReadonlyMap<string, CriterionWords>;
  facilities: readonly FacilityDetail[];
}>;

/** None outside the months with data, when nothing is known of any. */
export function ilpFacilities(store: Store, place: Place, type: IlpType, at: Month): IlpFacilities {
  const indicator = findIndicator(store, ILP_CODES[type]);
  if (!indicator) throw new Error(`${ILP_CODES[type]} is not in the catalogue`);
  const lines = criteria(store, at).filter((criterion) => criterion.type === type);
  const wajib = lines.flatMap(({ code, wajib: isRequired }) => (isRequired ? [code] : []));
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return {
    indicator,
    rule: ilpRule(type, wajib, settingOf(store, 'ilp.posyanduDenominator')),
    words: new Map(lines.map(({ code, name, actor, lacking }) => [code, { name, actor, lacking }])),
    facilities: isInSeries(store, area.id, area.level, at) ? facilityList(store, place, type, at) : [],
  };
}

/** The codes of a kind's checklist, in its order. */
export function criterionCodes(store: Store, type: IlpType): string[] {
  return statement(store, 'SELECT code FROM criterion WHERE facility_type = ? ORDER BY position, id', 'values').all(
    type,
  ) as string[];
}
