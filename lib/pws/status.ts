import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { Direction } from '@/lib/coverage/target';
import type { TrendDirection } from './trend';

export const PWS_STATUSES = ['baik', 'kurang', 'cukup', 'jelek'] as const;
/** The four words of PWS-KIA. Counter-intuitive but correct: `kurang` is above the target, `cukup` below it. */
export type PwsStatus = (typeof PWS_STATUSES)[number];

export const BELOW_STEADY = ['jelek', 'cukup'] as const;
/** The guideline leaves below and steady open: a setting of the district. */
export type BelowSteady = (typeof BELOW_STEADY)[number];

/** It is not rising. */
export const DEFAULT_BELOW_STEADY: BelowSteady = 'jelek';

export type Standing = Readonly<{
  /** The cumulative figure; its denominator must be above 0. */
  value: Ratio;
  targetToDate: Ratio;
  trend: TrendDirection;
  direction: Direction;
}>;

/**
 * The status of an area: is it at or above the target to date, and does it improve? For lower-is-better indicators both
 * tests are inverted. Source: Pedoman PWS-KIA 2010.
 */
export function pwsStatus({ value, targetToDate, trend, direction }: Standing, belowSteady: BelowSteady): PwsStatus {
  const difference = compareFractions(value, targetToDate);
  const meets = direction === 'higher' ? difference >= 0 : difference <= 0;
  const worsens = trend === (direction === 'higher' ? 'down' : 'up');
  if (meets) return worsens ? 'kurang' : 'baik';
  if (trend === 'steady') return belowSteady;
  return worsens ? 'jelek' : 'cukup';
}
