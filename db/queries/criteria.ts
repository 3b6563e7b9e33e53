import type { Month } from '@/lib/coverage/period';
import type { Actor, Checklist } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { requiredIn } from '@/lib/facilities/span';
import type { Store } from '../client';
import { requirements } from '../records';
import { statement } from '../statement';

export type CriterionEntry = Readonly<{
  code: string;
  name: string;
  /** What is said of a facility that lacks it: "belum ..." */
  lacking: string;
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
    'SELECT code, name, lacking, facility_type AS type, actor, source FROM criterion ORDER BY position, id',
  ).all() as Omit<CriterionEntry, 'wajib'>[];
  return rows.map((row) => ({ ...row, wajib: required.has(row.code) }));
}

/** The codes that are wajib in a month, of all kinds of facility. */
export function wajibIn(store: Store, at: Month): Set<string> {
  return new Set(criteria(store, at).flatMap(({ code, wajib }) => (wajib ? [code] : [])));
}

/** The checklists of all kinds of facility in a month: what is wajib, and the district's words for every line. */
export function checklistIn(store: Store, at: Month): Checklist {
  const lines = criteria(store, at);
  return {
    wajib: new Set(lines.flatMap(({ code, wajib }) => (wajib ? [code] : []))),
    words: new Map(lines.map(({ code, name, lacking }) => [code, { name, lacking }])),
  };
}
