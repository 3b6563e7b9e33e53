import type { AreaCode } from '../code';
import type { Position, Ring } from '../geometry';
import type { FileShape } from './placement';

/** Comparisons of two stretches of line that one check may make: some seconds at most, whatever the file. */
const MOST_COMPARISONS = 20_000_000;

/**
 * The areas one of whose lines crosses itself: drawn all the same, but the file wants mending. Looks no further when a
 * file would take too long; what it names does cross.
 */
export function crossingShapes(shapes: readonly FileShape[]): AreaCode[] {
  const left = { comparisons: MOST_COMPARISONS };
  return shapes.filter(({ polygons }) => polygons.flat().some((ring) => crosses(ring, left))).map(({ code }) => code);
}

/** A stretch of line between two positions, with its westernmost and easternmost longitude. */
type Stretch = Readonly<{ from: Position; to: Position; west: number; east: number }>;

/** Sweeps from west to east: only stretches that share some longitude are compared. */
function crosses(ring: Ring, left: { comparisons: number }): boolean {
  const stretches = ring
    .slice(1)
    .map((to, index): Stretch => {
      const from = ring[index] as Position;
      return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
    })
    .sort((a, b) => a.west - b.west);
  let open: Stretch[] = [];
  for (const stretch of stretches) {
    open = open.filter(({ east }) => east >= stretch.west);
    left.comparisons -= open.length;
    if (left.comparisons < 0) return false;
    if (open.some((other) => doCross(stretch, other))) return true;
    open.push(stretch);
  }
  return false;
}

/** True when each stretch has its ends on either side of the other; touching at an end is no crossing. */
function doCross({ from: a, to: b }: Stretch, { from: c, to: d }: Stretch): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Above 0 when `p` lies left of the line from `a` to `b`. */
function side(a: Position, b: Position, p: Position): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}
