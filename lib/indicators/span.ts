import { type Month, monthRange, month, yearOf } from '@/lib/coverage/period';
import type { Indicator } from './indicator';

/**
 * The months whose rows make up an indicator's figure as of a month: a stock is that month alone; a cumulative figure
 * runs from January; anything else is the sum of the months of the period asked for, which begins at `first`.
 */
export function monthsCounted(indicator: Indicator, first: Month, asOf: Month): Month[] {
  if (indicator.kind === 'stock') return [asOf];
  return monthRange(indicator.kind === 'cumulative' ? month(yearOf(asOf), 1) : first, asOf);
}

/**
 * The month that a figure's change is told of, where the figure itself is the sum of several months: a quarter or year
 * of anything but a stock or a cumulative count. Null where figure and change are of the same month.
 */
export function changeMonth(indicator: Indicator, first: Month, asOf: Month): Month | null {
  const figure = monthsCounted(indicator, first, asOf);
  return figure.length === monthsCounted(indicator, asOf, asOf).length ? null : asOf;
}

/** The first and last month that a figure speaks of, both included. */
export type MonthSpan = Readonly<{ first: Month; last: Month }>;

/** The same months as a span, for the words around a figure. */
export function spanCounted(indicator: Indicator, first: Month, asOf: Month): MonthSpan {
  return { first: monthsCounted(indicator, first, asOf)[0] ?? asOf, last: asOf };
}

/**
 * True where a monthly figure is the sum of several months: whoever was asked each month then counts each month, so its
 * units are no longer heads.
 */
export function sumsMonths({ kind }: Pick<Indicator, 'kind'>, { first, last }: MonthSpan): boolean {
  return kind === 'monthly' && first < last;
}
