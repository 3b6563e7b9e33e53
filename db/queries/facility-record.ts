import type { Month } from '@/lib/coverage/period';
import { type ValueTexts, valueTexts } from '@/lib/imports/edit';
import type { CriterionValue, DeclarationValue } from '@/lib/imports/record';
import type { Store } from '../client';
import type { Facility } from '../facilities';
import { statement } from '../statement';
import { type CriterionEntry, criteria } from './criteria';

/** What a month's row says under a key, and what holds there without it: the last row before that month. */
export type RecordLine = Readonly<{
  own: ValueTexts;
  before: Readonly<{ texts: ValueTexts; since: Month }> | null;
}>;

/** A facility's checklist in a month, line by line, and its declared status; `wajib` is that of the month. */
export type FacilityRecord = Readonly<{
  criteria: readonly (RecordLine & Readonly<{ criterion: CriterionEntry }>)[];
  declaration: RecordLine;
}>;

/** What was reported of a facility for exactly one month, and what holds there from before it. */
export function facilityRecord(store: Store, { id, type }: Facility, at: Month): FacilityRecord {
  const rows = statement(
    store,
    `SELECT c.code, month, met, evidence FROM facility_criterion f JOIN criterion c ON c.id = f.criterion_id
     WHERE f.facility_id = ? AND month <= ? ORDER BY month DESC`,
  ).all(id, at) as { code: string; month: Month; met: number; evidence: string | null }[];
  const declared = statement(
    store,
    'SELECT month, status, decree FROM declaration WHERE facility_id = ? AND month <= ? ORDER BY month DESC',
  ).all(id, at) as { month: Month; status: number | null; decree: string | null }[];
  return {
    criteria: criteria(store, at)
      .filter((criterion) => criterion.type === type)
      .map((criterion) => {
        const own = rows.filter(({ code }) => code === criterion.code);
        return { criterion, ...lineOf(own, at, (row) => valueTexts({ table: 'kriteria', value: criterionOf(row) })) };
      }),
    declaration: lineOf(declared, at, (row) => valueTexts({ table: 'penetapan', value: declarationOf(row) })),
  };
}

/** Rows are given newest first. */
function lineOf<Row extends Readonly<{ month: Month }>>(
  rows: readonly Row[],
  at: Month,
  textsOf: (row: Row) => ValueTexts,
): RecordLine {
  const own = rows.find(({ month }) => month === at);
  const before = rows.find(({ month }) => month < at);
  return {
    own: own ? textsOf(own) : ['', ''],
    before: before ? { texts: textsOf(before), since: before.month } : null,
  };
}

function criterionOf({ met, evidence }: Readonly<{ met: number; evidence: string | null }>): CriterionValue {
  return { met: met === 1, evidence };
}

function declarationOf({
  status,
  decree,
}: Readonly<{ status: number | null; decree: string | null }>): DeclarationValue {
  return { status: status === null ? null : status === 1, decree };
}
