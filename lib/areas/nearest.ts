import { editsWithin } from '@/lib/narrative/near';

/** More slips than this are no slips: such codes are all equally far. */
const MOST_SLIPS = 4;

/**
 * The codes of `known` that someone who typed `wanted` may have meant, best first, at most `count`: one that differs
 * by dots only or whose area holds the wanted one (62.02 for 62.02.06), then by the fewest typing slips; of equals the
 * one in the same province, with the nearest number.
 */
export function nearestCodes(wanted: string, known: readonly string[], count = 3): string[] {
  const digits = digitsOf(wanted);
  return known
    .map((code) => ({ code, rank: rankOf(digits, digitsOf(code)) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .map(({ code }) => code);
}

type Rank = readonly [slips: number, elsewhere: number, distance: number];

function rankOf(wanted: string, code: string): Rank {
  const slips = wanted.startsWith(code) ? 0 : (editsWithin(wanted, code, MOST_SLIPS) ?? MOST_SLIPS + 1);
  return [slips, wanted.slice(0, 2) === code.slice(0, 2) ? 0 : 1, Math.abs(Number(wanted) - Number(code))];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function digitsOf(code: string): string {
  return code.replace(/\D/g, '');
}
