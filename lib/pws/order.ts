import { compareFractions } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { PwsRow } from './row';

/**
 * The order of the PWS graph: the highest cumulative figure first, by exact comparison, whichever direction is better;
 * equal ones by area code, rows without a value last. What has no code follows those that have one.
 */
export function inPwsOrder(rows: readonly PwsRow[]): PwsRow[] {
  return [...rows].sort((a, b) => byValue(a, b) || byAreaCode(a, b));
}

function byValue(a: PwsRow, b: PwsRow): number {
  const [left, right] = [ratioIn(a), ratioIn(b)];
  if (!left || !right) return Number(left === null) - Number(right === null);
  return compareFractions(right, left);
}

function ratioIn({ state, cumulative }: PwsRow) {
  return ratioOf({ state, ...cumulative });
}

/** By area code; what has no code follows those that have one. */
export function byAreaCode({ area: a }: PwsRow, { area: b }: PwsRow): number {
  if (a.code === null || b.code === null) return Number(a.code === null) - Number(b.code === null);
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
