import type { Polygon, Position, Ring } from '../geometry';
import { signedDoubleArea } from '../geometry';
import { isRecord } from './layer';

/** A geometry as polygons, or what is wrong with it in a clause that follows the area's name. */
export type ReadGeometry = Readonly<
  { polygons: readonly Polygon[]; problem: null } | { polygons: null; problem: string }
>;

const failed = (problem: string): ReadGeometry => ({ polygons: null, problem });

/** The polygons of a GeoJSON geometry: heights dropped, every ring closed; lines without any extent are left out. */
export function readPolygons(geometry: unknown): ReadGeometry {
  if (!isRecord(geometry)) return failed('tidak memiliki bentuk');
  if (geometry.type === 'GeometryCollection') return fromCollection(geometry.geometries);
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
    return failed(`berupa ${String(geometry.type).slice(0, 20)}, bukan Polygon atau MultiPolygon`);
  }
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(parts) || parts.length === 0) return failed('tidak memiliki garis batas');
  const polygons: Polygon[] = [];
  for (const part of parts) {
    if (!Array.isArray(part) || part.length === 0) return failed('tidak memiliki garis batas');
    const rings: Ring[] = [];
    for (const given of part) {
      const ring = readRing(given);
      if (typeof ring === 'string') return failed(ring);
      rings.push(ring);
    }
    const [outer = [], ...holes] = rings;
    if (hasArea(outer)) polygons.push([outer, ...holes.filter(hasArea)]);
  }
  return polygons.length > 0 ? { polygons, problem: null } : failed('tidak memiliki luas');
}

/** Some programs write an area with islands as a collection; a collection in a collection is none of them. */
function fromCollection(geometries: unknown): ReadGeometry {
  if (!Array.isArray(geometries) || geometries.length === 0) return failed('tidak memiliki garis batas');
  const read = geometries.map((each) =>
    isRecord(each) && each.type === 'GeometryCollection'
      ? failed('memuat kumpulan di dalam kumpulan')
      : readPolygons(each),
  );
  const wrong = read.find(({ problem }) => problem !== null);
  return wrong ?? { polygons: read.flatMap(({ polygons }) => polygons ?? []), problem: null };
}

function readRing(given: unknown): Ring | string {
  if (!Array.isArray(given)) return 'memuat garis yang rusak';
  const ring: Position[] = [];
  for (const position of given as unknown[]) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      return 'memuat koordinat yang bukan angka';
    }
    ring.push([x, y]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) return `memuat garis dengan hanya ${ring.length} titik`;
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'memuat garis yang tidak tertutup';
  return ring;
}

function hasArea(ring: Ring): boolean {
  return signedDoubleArea(ring) !== 0;
}
