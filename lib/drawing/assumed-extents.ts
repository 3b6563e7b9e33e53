import { type Ratio, fraction } from '@/lib/coverage/ratio';

/**
 * A figure and what an assumption adds to it, as fractions of a track: `extent` null where there would be no figure.
 * Where the assumption lowers it, since it brings more into the denominator, nothing is added to the lower one.
 */
export function assumedExtents(before: Ratio, after: Ratio): Readonly<{ extent: number | null; lost: number }> {
  const then = fraction(after);
  if (then === null) return { extent: null, lost: 0 };
  const now = Math.min(fraction(before) ?? 0, then);
  return { extent: now, lost: then - now };
}
