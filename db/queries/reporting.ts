import { type Month, month, monthRange, yearOf } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { totalOf } from './figures';
import type { Place } from './place';

/** How many of the expected reports of an indicator came in: of the month, and from January on where it is added up. */
export type Reporting = Readonly<{ now: Ratio; sinceJanuary: Ratio | null }>;

/** The completeness of an indicator's figure in a place (contracts section 7, "Absence"). */
export function reportingOf(store: Store, indicator: Indicator, place: Place, asOf: Month): Reporting {
  const during = (months: readonly Month[]): Ratio => {
    const { expected, reported } = totalOf(store, { indicator, place, asOf, months }).tally;
    return { numerator: reported, denominator: expected };
  };
  const sum = indicator.kind === 'cumulative' ? during(monthRange(month(yearOf(asOf), 1), asOf)) : null;
  return { now: during([asOf]), sinceJanuary: sum };
}
