/** How many square roots of a count it must move to be more than chance. */
const ROOTS = 2;

/**
 * True when a denominator has changed by more than `percent` of what it was, and by more than twice the square root of
 * the larger of the two: four persons becoming six are no jump. The second half is a rule of ours, like the first.
 */
export function isJump(before: number, now: number, percent: number): boolean {
  const change = Math.abs(now - before);
  return change * 100 > percent * before && change > ROOTS * Math.sqrt(Math.max(before, now));
}
