import type { AreaCode } from './code';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** A closed line: the last position repeats the first. */
export type Ring = readonly Position[];
/** An outer ring and its holes. */
export type Polygon = readonly Ring[];
/** An area's outline, as plain data that survives JSON: one polygon, or several for islands. */
export type Shape = Readonly<{ code: AreaCode; polygons: readonly Polygon[] }>;
export type Bounds = Readonly<{ west: number; south: number; east: number; north: number }>;

/** The smallest box around the positions, in degrees; null when there are none. */
export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return west <= east ? { west, south, east, north } : null;
}

/** Every position of the shapes' rings. */
export function* positionsOf(shapes: Iterable<Shape>): Generator<Position> {
  for (const shape of shapes) for (const polygon of shape.polygons) for (const ring of polygon) yield* ring;
}

/** Twice the signed area of a ring in squared units of its positions: above 0 when it runs anticlockwise. */
export function signedDoubleArea(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return sum;
}

/** The planar area of a shape in squared degrees, holes subtracted: for comparing shapes, not for reporting. */
export function shapeArea({ polygons }: Pick<Shape, 'polygons'>): number {
  return polygons.reduce((sum, [outer = [], ...holes]) => {
    const gaps = holes.reduce((total, hole) => total + Math.abs(signedDoubleArea(hole)), 0);
    return sum + (Math.abs(signedDoubleArea(outer)) - gaps) / 2;
  }, 0);
}

/** True inside the outer ring and outside every hole (even-odd rule); a position on the line may count either way. */
export function polygonContains(polygon: Polygon, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of polygon) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      const crosses = toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
      if (crosses) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}
