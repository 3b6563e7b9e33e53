import type { Ratio } from '@/lib/coverage/ratio';
import { type Direction, type Target, unitsToTarget } from '@/lib/coverage/target';

/**
 * After how many months a figure would reach its target if it kept moving as it did over the last `span` months, its
 * denominator staying as it is now: 0 when it has, null when it does not come nearer. Whole units and whole months, by
 * exact integers: units still missing over the denominator, divided by the monthly change of the fraction, rounded up.
 */
export function monthsToTarget(
  now: Ratio,
  earlier: Ratio,
  span: number,
  { target, direction }: Readonly<{ target: Target; direction: Direction }>,
): number | null {
  const missing = BigInt(unitsToTarget(now, target, direction));
  if (missing === 0n) return 0;
  const [n, N, m, M] = [now.numerator, now.denominator, earlier.numerator, earlier.denominator].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const gain = (n * M - m * N) * (direction === 'higher' ? 1n : -1n);
  if (gain <= 0n) return null;
  const wanted = missing * M * BigInt(span);
  return Number((wanted + gain - 1n) / gain);
}

/** A whole number of units each so many whole months, enough for what is missing. */
export type NeededRate = Readonly<{ units: number; each: number }>;

/** The rate at which `missing` units come in `months` months: 12 in 10 is 2 a month, 4 in 10 is 1 each 2 months. */
export function neededRate(missing: number, months: number): NeededRate {
  if (missing >= months) return { units: Math.ceil(missing / months), each: 1 };
  return { units: 1, each: Math.floor(months / missing) };
}
