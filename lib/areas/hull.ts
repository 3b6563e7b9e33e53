import { buffer } from '@turf/buffer';
import { concave } from '@turf/concave';
import { featureCollection, multiPolygon, point } from '@turf/helpers';
import { geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type { AreaCode } from './code';
import { type Polygon, type Position, polygonContains, signedDoubleArea } from './geometry';

export type Surface = Feature<GeoPolygon | MultiPolygon>;
export type PlacedPoint = Readonly<{ code: AreaCode; position: Position }>;

const EARTH_RADIUS_KM = 6371.0088;
/** Stands in for the distance between neighbours where there are none: a lone desa is drawn about 4 km across. */
const LONE_DISTANCE_KM = 2.5;
/** Triangles with a longer edge are open space between settlements (design section 4). */
const LONGEST_EDGE = 8;
const BUFFER = 0.8;
/** A desa further from the rest, up to this, is joined to its two nearest neighbours; beyond it is an island. */
const LONGEST_LINK = 16;
/** Points that agree to three decimals of a degree (about 100 m) count as one position: closer ones have no room. */
const PRECISION = 1e3;
/** How far points that share a position are moved apart: enough to give each a cell. */
const SPREAD_DEGREES = 1e-3;
/** A triangle smaller than this many squared degrees (about a hectare) is a line. */
const LEAST_AREA = 1e-6;
const SPECK_DEGREES = 1e-5;
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
      if (otherIndex !== index) shortest = Math.min(shortest, geoDistance(mutable(position), mutable(other.position)));
    });
    return shortest * EARTH_RADIUS_KM;
  });
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? LONE_DISTANCE_KM;
}

/**
 * The ground that the points take up: their concave hull with a buffer. A point outside it belongs to the ground
 * between it and its two nearest neighbours; where that is too far or spans nothing (an island, two points, points in
 * a row) it has a disc of its own. Null only without points.
 */
export function hullOf(points: readonly PlacedPoint[], distance: number): Surface | null {
  const positions = points.map(({ position }) => position);
  if (positions.length === 0) return null;
  const core = positions.length < 3 ? [] : concaveHull(positions, LONGEST_EDGE * distance);
  const corners = new Set(core.flat(2).map(String));
  const outside = positions.filter((at) => !corners.has(String(at)) && !core.some((part) => polygonContains(part, at)));
  const others = outside.map((at) => linkOf(at, positions, LONGEST_LINK * distance) ?? speckAt(at));
  // One buffer over all parts also merges them; merging buffered parts afterwards trips over their near-equal edges.
  const parts = [...core, ...others].map((part) => part.map((ring) => ring.map(mutable)));
  const ground = buffer(multiPolygon(parts), BUFFER * distance);
  return ground ? withoutHoles(ground) : null;
}

/** A hole between far settlements would look like an area without a figure: the ground has none. */
function withoutHoles({ geometry }: Surface): Surface {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return multiPolygon(polygons.map((rings) => rings.slice(0, 1)));
}

function concaveHull(positions: readonly Position[], maxEdge: number): Polygon[] {
  const hull = concave(featureCollection(positions.map((at) => point(mutable(at)))), { maxEdge, units: 'kilometers' });
  if (!hull) return [];
  const { type, coordinates } = hull.geometry;
  return (type === 'Polygon' ? [coordinates] : coordinates) as [number, number][][][];
}

/** The triangle of a point and its two nearest neighbours, null when one is further than `reach` km or all in a row. */
function linkOf(at: Position, positions: readonly Position[], reach: number): Polygon | null {
  const [first, second] = positions
    .filter((other) => other !== at)
    .map((other) => ({ other, away: geoDistance(mutable(at), mutable(other)) * EARTH_RADIUS_KM }))
    .sort((a, b) => a.away - b.away);
  if (!first || !second || second.away > reach) return null;
  const ring = [at, first.other, second.other, at];
  return Math.abs(signedDoubleArea(ring)) < LEAST_AREA ? null : [ring];
}

/** As good as a point, as a polygon. */
function speckAt([x, y]: Position): Polygon {
  return [
    [
      [x, y],
      [x + SPECK_DEGREES, y],
      [x, y + SPECK_DEGREES],
      [x, y],
    ],
  ];
}

function mutable([longitude, latitude]: Position): [number, number] {
  return [longitude, latitude];
}
