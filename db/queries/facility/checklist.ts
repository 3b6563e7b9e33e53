import type { Month } from '@/lib/coverage/period';
import { type CriterionAnswer, type CriterionRun, criterionRun } from '@/lib/facilities/criterion-run';
import type { Store } from '../../client';
import type { Facility } from '../../facilities';
import { statement } from '../../statement';
import { type CriterionEntry, criteria } from '../criteria';

/** A line of a facility's checklist with what holds in a month; `run` is null where nobody has reported it. */
export type ChecklistLine = Readonly<{ criterion: CriterionEntry; run: CriterionRun | null }>;

/** A facility's whole checklist in a month, in the checklist's order; empty for a kind that has none. */
export function checklistOf(store: Store, { id, type, opened }: Facility, at: Month): ChecklistLine[] {
  const rows = statement(
    store,
    `SELECT c.code, month, met, evidence FROM facility_criterion f JOIN criterion c ON c.id = f.criterion_id
     WHERE f.facility_id = ? AND month <= ? ORDER BY month DESC`,
  ).all(id, at) as (Omit<CriterionAnswer, 'met'> & { code: string; met: number })[];
  return criteria(store, at)
    .filter((criterion) => criterion.type === type)
    .map((criterion) => {
      const own = rows.filter(({ code }) => code === criterion.code);
      const answers = own.map(({ month, met, evidence }) => ({ month, met: met === 1, evidence }));
      return { criterion, run: criterionRun(answers, opened) };
    });
}
