import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Target } from '@/lib/coverage/target';
import type { IndicatorKind } from '@/lib/indicators/indicator';

/**
 * The target up to a month as a ratio of whole numbers, so that it is compared exactly: the year's target x m / 12 for
 * cumulative indicators, the full target for all others. 90 % up to July is 52,5 %.
 */
export function targetToDate({ hundredths, per }: Target, kind: IndicatorKind, at: Month): Ratio {
  const scale = 100 * per;
  if (kind !== 'cumulative') return { numerator: hundredths, denominator: scale };
  return { numerator: hundredths * monthOfYear(at), denominator: scale * 12 };
}
