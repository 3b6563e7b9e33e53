import { type Arrival, arrivalOf, dueDate } from '@/lib/analysis/quality/punctuality';
import { type Month, monthRange } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import type { Store } from '../../client';
import type { Facility } from '../../facilities';
import { amountOf } from '../../settings';
import { statement } from '../../statement';

/** Whether a facility's report of a month came in, and when; days are `YYYY-MM-DD`. */
export type ReportLine = Readonly<{ month: Month; due: string; reportedOn: string | null; arrival: Arrival }>;

/**
 * The reports (`laporan`) of a facility for the months `first`..`last` in which it exists, newest first, against the due
 * day that is set. Null where no facility of its kind has any in these months: then the district does not use the table
 * for that kind, and silence means nothing (as in /mutu-data).
 */
export function reportsOf(
  store: Store,
  facility: Facility,
  { first, last, today }: Readonly<{ first: Month; last: Month; today: string }>,
): ReportLine[] | null {
  const used = statement(
    store,
    `SELECT 1 FROM facility_report r JOIN facility f ON f.id = r.facility_id
     WHERE f.type = ? AND r.month BETWEEN ? AND ? LIMIT 1`,
  ).get(facility.type, first, last);
  if (used === undefined) return null;
  const rows = statement(
    store,
    'SELECT month, reported_on AS "on" FROM facility_report WHERE facility_id = ? AND month BETWEEN ? AND ?',
  ).all(facility.id, first, last) as { month: Month; on: string }[];
  const days = new Map(rows.map(({ month, on }) => [month, on]));
  const dueDay = amountOf(store, 'report.dueDay');
  return monthRange(first, last)
    .filter((month) => existsIn(facility, month))
    .reverse()
    .map((month) => {
      const [due, reportedOn] = [dueDate(month, dueDay), days.get(month) ?? null];
      return { month, due, reportedOn, arrival: arrivalOf(reportedOn, due, today) };
    });
}
