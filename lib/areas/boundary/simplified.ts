import { feature, mergeArcs } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection as GeoCollection, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as ArcPolygons,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import type { AreaCode } from '../code';
import { type Polygon, type Ring, type Shape, boundsOf, positionsOf, shapeArea } from '../geometry';
import type { BoundaryDetail } from './limits';
import type { FileShape } from './placement';

export type SimplifiedBoundaries = Readonly<{
  shapes: readonly Shape[];
  pointsBefore: number;
  pointsAfter: number;
  /** Each shape's area against the file's, as a fraction of it, in the shapes' order. */
  deviations: readonly number[];
}>;

/** The grid on which common borders are recognised: a millionth of the district's extent, below a metre. */
const GRID = 1e6;
/** Five decimals of a degree are about a metre. */
const PRECISION = 1e5;
/** How often more points may be given to shapes that deviate; each time down to an eighth of the weight. */
const ROUNDS = 16;

type Arcs = ArcPolygons<object>;
/** An arc's points with the weight of each: the area of the triangle that leaving it out would cost. */
type Weighted = Topology<{ areas: GeometryCollection }>;

/**
 * The shapes with fewer points. Borders that two areas share are one line here and stay one line: both keep exactly the
 * same positions (TopoJSON; Visvalingam and Whyatt 1993). Parts of one area that touch become one. The points are aimed
 * at `points`; lines of a shape whose area would deviate by more than `deviation` keep more.
 */
export function simplifyBoundaries(
  shapes: readonly FileShape[],
  { points, deviation }: BoundaryDetail,
): SimplifiedBoundaries {
  const geometries = shapes.map(({ polygons }) => multiPolygonOf(distinct(polygons)));
  const collection: GeoCollection = { type: 'GeometryCollection', geometries };
  const whole = topologyOf({ areas: collection }, GRID) as Weighted;
  const merged = whole.objects.areas.geometries.map((geometry) => joined(whole, geometry as ArcPolygon | Arcs));
  const weighted: Weighted = presimplify(whole);
  const areas = merged.map((arcs) => shapeArea({ polygons: unfolded(weighted, arcs) }));

  const limits = new Array<number>(weighted.arcs.length).fill(weightFor(weighted, points));
  let result = drawn(weighted, merged, limits, shapes);
  let deviations = deviationsOf(result, areas);
  for (let round = 1; round <= ROUNDS && deviations.some((each) => each > deviation); round++) {
    const coarse = merged.filter((_, index) => (deviations[index] ?? 0) > deviation);
    for (const arc of new Set(coarse.flatMap(arcNumbers))) limits[arc] = round === ROUNDS ? 0 : (limits[arc] ?? 0) / 8;
    result = drawn(weighted, merged, limits, shapes);
    deviations = deviationsOf(result, areas);
  }
  return { shapes: result, pointsBefore: count(shapes), pointsAfter: count(result), deviations };
}

/** Parts that a file repeats would cancel each other where parts are joined. */
function distinct(polygons: readonly Polygon[]): Polygon[] {
  return [...new Map(polygons.map((polygon) => [JSON.stringify(polygon), polygon])).values()];
}

function multiPolygonOf(polygons: readonly Polygon[]): MultiPolygon {
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
  return { type: 'MultiPolygon', coordinates };
}

/** The parts of an area with the lines between them left out, unless that would lose some of it. */
function joined(whole: Weighted, geometry: ArcPolygon | Arcs): Arcs {
  const apart: Arcs = { type: 'MultiPolygon', arcs: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs };
  if (apart.arcs.length < 2) return apart;
  const together: Arcs = { type: 'MultiPolygon', arcs: mergeArcs(whole, [apart]).arcs };
  const area = shapeArea({ polygons: unfolded(whole, apart) });
  return Math.abs(shapeArea({ polygons: unfolded(whole, together) }) - area) <= area / 1000 ? together : apart;
}

function arcNumbers({ arcs }: Arcs): number[] {
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** The weight above which as many points are left as are aimed at; the ends of lines always stay. */
function weightFor({ arcs }: Weighted, points: number): number {
  const weights = arcs.flat().map((point) => point[2] ?? Infinity);
  const sorted = Float64Array.from(weights).sort();
  return sorted[Math.max(0, sorted.length - points)] ?? 0;
}

function drawn(
  weighted: Weighted,
  merged: readonly Arcs[],
  limits: readonly number[],
  shapes: readonly FileShape[],
): Shape[] {
  const arcs = weighted.arcs.map((arc, index) => arc.filter((point) => (point[2] ?? 0) >= (limits[index] ?? 0)));
  const lighter = { ...weighted, arcs };
  return merged.map((each, index) => ({
    code: shapes[index]?.code as AreaCode,
    polygons: unfolded(lighter, each)
      .map(rounded)
      .filter((polygon) => polygon.length > 0),
  }));
}

function unfolded(weighted: Weighted, arcs: Arcs): Polygon[] {
  const geometry = feature(weighted, arcs).geometry as GeoPolygon | MultiPolygon;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts as unknown as Polygon[];
}

/** On the grid of a metre; islands and holes that vanish on it are left out. */
function rounded([outer, ...holes]: Polygon): Polygon {
  const onGrid = (ring: Ring) =>
    ring
      .map(([x, y]) => [Math.round(x * PRECISION) / PRECISION, Math.round(y * PRECISION) / PRECISION] as const)
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const kept = [outer ?? [], ...holes].map(onGrid);
  return (kept[0]?.length ?? 0) < 4 || !hasExtent(kept[0] ?? []) ? [] : kept.filter((ring) => ring.length >= 4);
}

function hasExtent(ring: Ring): boolean {
  return shapeArea({ polygons: [[ring]] }) > 0 && boundsOf(ring) !== null;
}

function deviationsOf(shapes: readonly Shape[], areas: readonly number[]): number[] {
  return shapes.map((shape, index) => {
    const area = areas[index] ?? 0;
    return area === 0 ? 0 : Math.abs(shapeArea(shape) - area) / area;
  });
}

function count(shapes: readonly FileShape[]): number {
  return [...positionsOf(shapes)].length;
}
