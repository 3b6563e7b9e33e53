import type { PwsRow } from './row';

/** From this denominator on, one person moves a percentage by no more than 5 points: 1/20. */
export const STEADY_DENOMINATOR = 20;

/** True when one person more or less moves the area's figure by more than 5 percentage points: 1/denominator > 0,05. */
export function isSmallNumber({ cumulative: { denominator, value } }: Pick<PwsRow, 'cumulative'>): boolean {
  return value !== null && denominator !== null && denominator > 0 && denominator < STEADY_DENOMINATOR;
}

/** How many of the areas have figures that one person moves by more than 5 points. */
export function smallNumberCount(rows: readonly Pick<PwsRow, 'cumulative'>[]): number {
  return rows.filter(isSmallNumber).length;
}
