import { intersect } from '@turf/intersect';
import { featureCollection, multiPolygon, point } from '@turf/helpers';
import { union } from '@turf/union';
import { voronoi } from '@turf/voronoi';
import type { Feature, MultiPolygon, Polygon as GeoPolygon, Position as GeoPosition } from 'geojson';
import { type AreaCode, parentCode } from './code';
import { type Bounds, type Polygon, type Position, type Shape, boundsOf, positionsOf } from './geometry';
import { type PlacedPoint, type Surface, hullOf, neighbourDistance, spreadPoints } from './hull';

/** Where a desa is, by one point in it (WGS 84 degrees). A fact about the desa, not a boundary. */
export type RepresentativePoint = Readonly<{ code: AreaCode; longitude: number; latitude: number }>;

/** The indicative map as plain data; never official boundaries, and every picture of it says so. */
export type IndicativeMap = Readonly<{ desa: readonly Shape[]; kecamatan: readonly Shape[]; bounds: Bounds }>;

type Cell = Feature<GeoPolygon | MultiPolygon>;

/** Five decimals of a degree are about one metre: finer than the points themselves. */
const PRECISION = 1e5;

/**
 * A map that people recognise, from one point per desa (design section 4): the desa are the Voronoi cells of the
 * points, clipped to a concave hull with a small buffer; a kecamatan is its desa merged. Points with the same position
 * share their cell. Every desa given gets a shape, in the order of the codes. Null without any point: then a list takes
 * the map's place. Takes under a second for a district; compute once and keep.
 */
export function indicativeMap(points: readonly RepresentativePoint[]): IndicativeMap | null {
  const placed = spreadPoints(points.filter(hasPosition));
  const distance = neighbourDistance(placed);
  const hull = hullOf(placed, distance);
  if (!hull) return null;

  const cells = new Map(tessellate(placed, hull).map((cell, index) => [placed[index]?.code as AreaCode, cell]));
  const desa = [...cells].map(([code, cell]) => shapeOf(code, clip(cell, hull)));
  const kecamatan = [...groupByParent(cells)].map(([code, members]) => shapeOf(code, clip(merge(members), hull)));
  const bounds = boundsOf(positionsOf(desa));
  return bounds && { desa: desa.sort(byCode), kecamatan: kecamatan.sort(byCode), bounds };
}

function hasPosition({ longitude, latitude }: RepresentativePoint): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
}

/** One cell per point, in the points' order, together covering the whole hull. */
function tessellate(points: readonly PlacedPoint[], hull: Surface): Cell[] {
  const { west, south, east, north } = boundsOf(ringsOf(hull).flat() as [number, number][]) as Bounds;
  const margin = 0.01 + (east - west + north - south) / 10;
  return voronoi(featureCollection(points.map(({ position }) => point([...position]))), {
    bbox: [west - margin, south - margin, east + margin, north + margin],
  }).features;
}

function merge(cells: readonly Cell[]): Cell {
  const [first] = cells as readonly [Cell, ...Cell[]];
  if (cells.length === 1) return first;
  const apart = multiPolygon(cells.flatMap(polygonsOf));
  return attempt(() => union(featureCollection([...cells])), apart);
}

/**
 * The part of a cell inside the hull. A cell holds its own point, which is inside; so a cell that no edge of the hull
 * comes near is wholly inside, and is spared the costly intersection.
 */
function clip(cell: Cell, hull: Surface): Cell {
  return isNearEdge(cell, hull) ? attempt(() => intersect(featureCollection([cell, hull])), cell) : cell;
}

/**
 * The clipping library gives up on rare near-equal edges ("Unable to complete output ring"). One area drawn with inner
 * borders, or a little too far, is better than no map.
 */
function attempt(operation: () => Cell | null, otherwise: Cell): Cell {
  try {
    return operation() ?? otherwise;
  } catch {
    return otherwise;
  }
}

function isNearEdge(cell: Cell, hull: Surface): boolean {
  const box = boundsOf(ringsOf(cell).flat() as [number, number][]) as Bounds;
  return ringsOf(hull).some((ring) =>
    ring.slice(1).some(([x = 0, y = 0], index) => {
      const [fromX = x, fromY = y] = ring[index] ?? [];
      return meetsBox(box, [fromX, fromY], [x, y]);
    }),
  );
}

/** Separating axes: a line misses a box beside it, above it, or with all four corners on one side of it. */
function meetsBox({ west, south, east, north }: Bounds, [fromX, fromY]: Position, [x, y]: Position): boolean {
  if (Math.max(fromX, x) < west || Math.min(fromX, x) > east) return false;
  if (Math.max(fromY, y) < south || Math.min(fromY, y) > north) return false;
  const side = (cornerX: number, cornerY: number) => (x - fromX) * (cornerY - fromY) - (y - fromY) * (cornerX - fromX);
  const sides = [side(west, south), side(west, north), side(east, south), side(east, north)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

function groupByParent(cells: ReadonlyMap<AreaCode, Cell>): Map<AreaCode, Cell[]> {
  const groups = new Map<AreaCode, Cell[]>();
  for (const [code, cell] of cells) {
    const parent = parentCode(code) ?? code;
    groups.set(parent, [...(groups.get(parent) ?? []), cell]);
  }
  return groups;
}

function polygonsOf({ geometry }: Cell): GeoPosition[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function ringsOf(cell: Cell): GeoPosition[][] {
  return polygonsOf(cell).flat();
}

function shapeOf(code: AreaCode, cell: Cell): Shape {
  return {
    code,
    polygons: polygonsOf(cell)
      .map(rounded)
      .filter((polygon) => polygon.length > 0),
  };
}

/** A polygon on the grid of PRECISION; rings that vanish on it are left out. */
function rounded(polygon: readonly GeoPosition[][]): Polygon {
  const rings = polygon.map((ring) =>
    ring
      .map(([x = 0, y = 0]) => [Math.round(x * PRECISION) / PRECISION, Math.round(y * PRECISION) / PRECISION] as const)
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]),
  );
  return (rings[0]?.length ?? 0) < 4 ? [] : rings.filter((ring) => ring.length >= 4);
}

function byCode(a: Shape, b: Shape): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
