import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { z } from 'zod';
import { isRecord, rawFeature, type RawFeature, type RawLayer } from './layer';
import type { BoundaryLimits } from './limits';
import { BoundaryRefusal } from './refusal';

const PAIR = z.tuple([z.number(), z.number()]);
const TOPOLOGY = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  transform: z.object({ scale: PAIR, translate: PAIR }).optional(),
  objects: z.record(z.string(), z.looseObject({ type: z.string().nullable() })),
});

/** Collections inside collections: one level is usual, more than a few is no map. */
const MOST_NESTED = 4;

/**
 * The layers of a TopoJSON file as GeoJSON geometries. Shared arcs are counted as often as they are used before any is
 * unfolded: a small file may stand for a very large one. Throws BoundaryRefusal.
 */
export function topologyLayers(content: unknown, limits: BoundaryLimits): RawLayer[] {
  const parsed = TOPOLOGY.safeParse(content);
  if (!parsed.success) {
    throw new BoundaryRefusal(
      `Berkas ini bukan TopoJSON yang utuh: bagian "${parsed.error.issues[0]?.path.join('.') ?? ''}" tidak sesuai bentuknya. Ekspor ulang dari aplikasi petanya.`,
    );
  }
  const topology = parsed.data as unknown as Topology;
  const left = { positions: limits.positions };
  return Object.entries(parsed.data.objects).map(([name, object]) => ({
    name,
    features: leavesOf(object, 0).map((leaf) => unfolded(topology, leaf, left)),
  }));
}

type Leaf = Readonly<Record<string, unknown>>;

function leavesOf(object: Leaf, nested: number): Leaf[] {
  if (object.type !== 'GeometryCollection' || !Array.isArray(object.geometries)) return [object];
  if (nested === MOST_NESTED) throw new BoundaryRefusal('Berkas ini memuat kumpulan di dalam kumpulan terlalu dalam.');
  return object.geometries.filter(isRecord).flatMap((each) => leavesOf(each, nested + 1));
}

function unfolded(topology: Topology, leaf: Leaf, left: { positions: number }): RawFeature {
  if (leaf.type !== 'Polygon' && leaf.type !== 'MultiPolygon') {
    return rawFeature(leaf.properties, leaf.id, leaf.type === null ? null : { type: leaf.type });
  }
  const indexes = leaf.type === 'Polygon' ? [leaf.arcs] : leaf.arcs;
  if (!isArcs(indexes, topology.arcs.length)) {
    throw new BoundaryRefusal('Berkas TopoJSON ini merujuk garis yang tidak ada di dalamnya. Ekspor ulang berkasnya.');
  }
  for (const index of indexes.flat(2)) left.positions -= topology.arcs[index < 0 ? ~index : index]?.length ?? 0;
  if (left.positions < 0) throw new BoundaryRefusal('Berkas TopoJSON ini memuat terlalu banyak titik setelah dibuka.');
  return rawFeature(leaf.properties, leaf.id, feature(topology, leaf as unknown as Polygon).geometry);
}

/** Polygons of rings of arc numbers, a negative one meaning the arc backwards. */
function isArcs(value: unknown, count: number): value is number[][][] {
  const isArc = (arc: unknown) => Number.isInteger(arc) && (arc as number) < count && (arc as number) >= -count;
  const isListOf = (list: unknown, test: (each: unknown) => boolean) => Array.isArray(list) && list.every(test);
  return isListOf(value, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isArc) && (ring as []).length > 0));
}
