import { buffer } from '@turf/buffer';
import { concave } from '@turf/concave';
import { featureCollection, multiPoint, point } from '@turf/helpers';
import { union } from '@turf/union';
import { geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaCode } from './code';
import { type Position, polygonContains } from './geometry';

export type Surface = Feature<Polygon | MultiPolygon>;
export type PlacedPoint = Readonly<{ code: AreaCode; position: Position }>;

const EARTH_RADIUS_KM = 6371.0088;
/** Stands in for the distance between neighbours where there are none: a lone desa is drawn about 4 km across. */
const LONE_DISTANCE_KM = 2.5;
/** Triangles with a longer edge are open space between settlements (design section 4). */
const LONGEST_EDGE = 8;
const BUFFER = 0.8;
/** Points that agree to five decimals of a degree (about one metre) count as one position. */
const PRECISION = 1e5;
/** How far points that share a position are moved apart: about 100 m, enough to give each a cell. */
const SPREAD_DEGREES = 1e-3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * One point per code with a position of its own: the later of two at the same place move outwards on a spiral, always
 * in the same way. A code given twice counts once.
 */
export function spreadPoints(
  points: readonly Readonly<{ code: AreaCode; longitude: number; latitude: number }>[],
): PlacedPoint[] {
  const taken = new Set<string>();
  const placed = new Map<AreaCode, PlacedPoint>();
  for (const { code, longitude, latitude } of points) {
    if (placed.has(code)) continue;
    let position: Position = [snap(longitude), snap(latitude)];
    for (let step = 1; taken.has(position.join()); step++) {
      const [angle, reach] = [step * GOLDEN_ANGLE, SPREAD_DEGREES * Math.sqrt(step)];
      position = [snap(longitude + reach * Math.cos(angle)), snap(latitude + reach * Math.sin(angle))];
    }
    taken.add(position.join());
    placed.set(code, { code, position });
  }
  return [...placed.values()];
}

function snap(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION;
}

/** The median distance from a point to its nearest neighbour, in km. */
export function neighbourDistance(points: readonly PlacedPoint[]): number {
  if (points.length < 2) return LONE_DISTANCE_KM;
  const nearest = points.map(({ position }, index) => {
    let shortest = Infinity;
    points.forEach((other, otherIndex) => {
      if (otherIndex !== index) shortest = Math.min(shortest, geoDistance([...position], [...other.position]));
    });
    return shortest * EARTH_RADIUS_KM;
  });
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? LONE_DISTANCE_KM;
}

/**
 * The ground that the points take up: their concave hull with a buffer, and a disc around each point that lies outside
 * it (an island, or one of a few points in a row, which span no triangle). Null only without points.
 */
export function hullOf(points: readonly PlacedPoint[], distance: number): Surface | null {
  const positions = points.map(({ position }) => [...position] as [number, number]);
  const core =
    positions.length < 3
      ? null
      : concave(featureCollection(positions.map((at) => point(at))), {
          maxEdge: LONGEST_EDGE * distance,
          units: 'kilometers',
        });
  const grown = core && buffer(core, BUFFER * distance);
  const outside = grown ? positions.filter((at) => !contains(grown, at)) : positions;
  const discs = outside.length > 0 ? buffer(multiPoint(outside), BUFFER * distance) : undefined;
  const parts = [grown, discs].filter((part): part is Surface => Boolean(part));
  return parts.length > 1 ? union(featureCollection(parts)) : (parts[0] ?? null);
}

function contains({ geometry }: Surface, position: Position): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((polygon) => polygonContains(polygon as [number, number][][], position));
}
