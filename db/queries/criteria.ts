import type { Month } from '@/lib/coverage/period';
import type { Actor } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { requiredIn } from '@/lib/facilities/span';
import type { Store } from '../client';
import { requirements } from '../records';
import { statement } from '../statement';

export type CriterionEntry = Readonly<{
  code: string;
  name: string;
  type: FacilityType;
  actor: Actor;
  source: string;
  wajib: boolean;
}>;

/** The checklists in their order, each line with whether it is wajib in the month. */
export function criteria(store: Store, at: Month): CriterionEntry[] {
  const required = new Set([...requirements(store).values()].flatMap((rows) => [...requiredIn(rows, at)]));
  const rows = statement(
    store,
    'SELECT code, name, facility_type AS type, actor, source FROM criterion ORDER BY position',
  ).all() as Omit<CriterionEntry, 'wajib'>[];
  return rows.map((row) => ({ ...row, wajib: required.has(row.code) }));
}

/** Every criterion's kind of facility by its code, in the checklists' order. */
export function criterionKinds(store: Store): Map<string, FacilityType> {
  const rows = statement(store, 'SELECT code, facility_type AS type FROM criterion ORDER BY position').all() as {
    code: string;
    type: FacilityType;
  }[];
  return new Map(rows.map(({ code, type }) => [code, type]));
}

/** The codes that are wajib in a month, of all kinds of facility. */
export function wajibIn(store: Store, at: Month): Set<string> {
  return new Set(criteria(store, at).flatMap(({ code, wajib }) => (wajib ? [code] : [])));
}
