import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Target } from '@/lib/coverage/target';
import type { IndicatorKind } from '@/lib/indicators/indicator';

/**
 * The target up to a month as a ratio of whole numbers, so that it is compared exactly: the year's target x m / 12 for
 * cumulative indicators, the full target for all others. 90 % up to July is 52,5 %.
 */
export function targetToDate(
  { hundredths, per }: Pick<Target, 'hundredths' | 'per'>,
  kind: IndicatorKind,
  at: Month,
): Ratio {
  const scale = 100 * per;
  if (kind !== 'cumulative') return { numerator: hundredths, denominator: scale };
  return { numerator: hundredths * monthOfYear(at), denominator: scale * 12 };
}

/**
 * A row's own target up to a month as an exact ratio, null without one. The row holds it as a fraction of whole
 * hundredths of a percent, or of hundredths per 100.000: ten million of either is a whole number.
 */
export function rowTargetToDate(target: number | null, kind: IndicatorKind, at: Month): Ratio | null {
  if (target === null) return null;
  return targetToDate({ hundredths: Math.round(target * 10_000_000), per: 100_000 }, kind, at);
}

/** Whole units still missing to the target up to a month, 0 when it is met; exact integers, higher is better. */
export function unitsToDate({ numerator, denominator }: Ratio, toDate: Ratio): number {
  const scale = BigInt(toDate.denominator);
  const wanted = (BigInt(toDate.numerator) * BigInt(denominator) + scale - 1n) / scale;
  return Math.max(0, Number(wanted) - numerator);
}
