/** A point of a picture on a grid of whole units. */
export type GridPoint = readonly [x: number, y: number];
/** A closed line without repeating its first point at the end. */
export type GridRing = readonly GridPoint[];

/**
 * Each shape's rings with fewer points: none of what is left out lies further than `tolerance` from what is drawn. The
 * lines between points where three or more shapes meet are simplified once for both sides, so that neighbours neither
 * gap nor overlap. Rings that vanish (fewer than three points) are left out.
 */
export function simplifyRings(shapes: readonly (readonly GridRing[])[], tolerance: number): GridRing[][] {
  const clean = shapes.map((rings) => rings.map(withoutRepeats).filter((ring) => ring.length >= 3));
  const isJunction = junctionsOf(clean.flat());
  return clean.map((rings) =>
    rings.map((ring) => simplifyRing(ring, isJunction, tolerance)).filter((ring) => ring.length >= 3),
  );
}

/** Points of a picture as one number, which is found faster than a text: no picture is a million units high. */
function keyOf([x, y]: GridPoint): number {
  return x * 1e6 + y;
}

function withoutRepeats(ring: GridRing): GridPoint[] {
  const points: GridPoint[] = [];
  for (const point of ring) if (!isSame(point, points.at(-1))) points.push(point);
  while (points.length > 1 && isSame(points[0] as GridPoint, points.at(-1))) points.pop();
  return points;
}

function isSame(a: GridPoint, b: GridPoint | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** A point is a junction when the lines through it lead to more than two other points. */
function junctionsOf(rings: readonly GridRing[]): (point: GridPoint) => boolean {
  const neighbours = new Map<number, Set<number>>();
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const around = neighbours.get(keyOf(point)) ?? new Set<number>();
      around.add(keyOf(ring.at(index - 1) as GridPoint));
      around.add(keyOf(ring[(index + 1) % ring.length] as GridPoint));
      neighbours.set(keyOf(point), around);
    });
  }
  return (point) => (neighbours.get(keyOf(point))?.size ?? 0) > 2;
}

function simplifyRing(ring: GridRing, isJunction: (point: GridPoint) => boolean, tolerance: number): GridPoint[] {
  const start = startOf(ring, isJunction);
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start] as GridPoint];
  const fixed = turned.flatMap((point, index) => (index === 0 || isJunction(point) ? [index] : []));
  if (fixed.length === 1) fixed.push(farthestFrom(turned));
  if (fixed.at(-1) !== turned.length - 1) fixed.push(turned.length - 1);
  return fixed
    .slice(1)
    .flatMap((to, index) => simplifyLine(turned.slice(fixed[index], to + 1), tolerance).slice(0, -1));
}

/** A junction if the ring has one, else its least point, so that both sides of a line begin at the same place. */
function startOf(ring: GridRing, isJunction: (point: GridPoint) => boolean): number {
  const junction = ring.findIndex(isJunction);
  if (junction >= 0) return junction;
  return ring.reduce((best, point, index) => (isBefore(point, ring[best] as GridPoint) ? index : best), 0);
}

function isBefore(a: GridPoint, b: GridPoint): boolean {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function farthestFrom(line: readonly GridPoint[]): number {
  const [start] = line as [GridPoint];
  const reach = ([x, y]: GridPoint) => (x - start[0]) ** 2 + (y - start[1]) ** 2;
  return line.reduce((best, point, index) => (reach(point) > reach(line[best] as GridPoint) ? index : best), 0);
}

/** Douglas and Peucker (1973), always run in the same direction along a line, whichever side it is seen from. */
function simplifyLine(line: readonly GridPoint[], tolerance: number): GridPoint[] {
  const [first, last] = [line[0], line.at(-1)] as [GridPoint, GridPoint];
  return isBefore(last, first) ? reduce([...line].reverse(), tolerance).reverse() : reduce(line, tolerance);
}

function reduce(line: readonly GridPoint[], tolerance: number): GridPoint[] {
  const [first, last] = [line[0], line.at(-1)] as [GridPoint, GridPoint];
  let [worst, distance] = [0, 0];
  for (let index = 1; index < line.length - 1; index++) {
    const away = distanceToLine(line[index] as GridPoint, first, last);
    if (away > distance) [worst, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [...reduce(line.slice(0, worst + 1), tolerance).slice(0, -1), ...reduce(line.slice(worst), tolerance)];
}

function distanceToLine([x, y]: GridPoint, [x1, y1]: GridPoint, [x2, y2]: GridPoint): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
