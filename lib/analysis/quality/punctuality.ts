import { type Month, addMonths, formatMonth } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';

/** The day by which a month's report is due, `YYYY-MM-DD`: `day` (1..28) of the month after. */
export function dueDate(month: Month, day: number): string {
  return `${formatMonth(addMonths(month, 1))}-${String(day).padStart(2, '0')}`;
}

/** When a report came in. `awaited`: it has not, and is not due yet. */
export type Arrival = 'on-time' | 'late' | 'missing' | 'awaited';

/** All dates are `YYYY-MM-DD`, which compare as text; `reportedOn` is null where nothing came in. */
export function arrivalOf(reportedOn: string | null, due: string, today: string): Arrival {
  if (reportedOn !== null) return reportedOn <= due ? 'on-time' : 'late';
  return today <= due ? 'awaited' : 'missing';
}

/** The whole days between the day a report was due and the day it came in. */
export function daysLate(reportedOn: string, due: string): number {
  return Math.round((Date.parse(reportedOn) - Date.parse(due)) / 86_400_000);
}

export type ArrivalCounts = Readonly<Record<Arrival, number>>;

export function countArrivals(arrivals: readonly Arrival[]): ArrivalCounts {
  const counts: Record<Arrival, number> = { 'on-time': 0, late: 0, missing: 0, awaited: 0 };
  for (const arrival of arrivals) counts[arrival] += 1;
  return counts;
}

/** Reports that came in time over those that are due; what is not due yet counts in neither part. */
export function timelyRatio({ 'on-time': onTime, late, missing }: ArrivalCounts): Ratio {
  return { numerator: onTime, denominator: onTime + late + missing };
}
