import { type Ratio, compareFractions } from '@/lib/coverage/ratio';

export const TREND_DIRECTIONS = ['up', 'down', 'steady'] as const;
/** The direction of the value itself; whether up is good is for the status to say. */
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];

/**
 * This month against last month, each over its own denominator. Within a year a cumulative indicator has one sasaran,
 * and the counts decide; over the turn of the year, and for monthly and stock figures, the exact fractions do. Null
 * when either month has no value.
 */
export function trendDirection(thisMonth: Ratio | null, lastMonth: Ratio | null): TrendDirection | null {
  if (!thisMonth || !lastMonth) return null;
  const difference =
    thisMonth.denominator === lastMonth.denominator
      ? thisMonth.numerator - lastMonth.numerator
      : compareFractions(thisMonth, lastMonth);
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'steady';
}
