import type { GeometryCollection as GeoCollection } from 'geojson';
import { merge } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type { GeometryCollection, Polygon as ArcPolygon, Topology } from 'topojson-specification';
import { type AreaCode, parentCode } from '../code';
import type { Polygon, Shape } from '../geometry';

/** The shapes of the areas above: each is its own members' outline, borders between them left out; by code. */
export function mergedByParent(shapes: readonly Shape[]): Shape[] {
  const geometries = shapes.map(({ code, polygons }) => ({
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
    parent: parentCode(code) ?? code,
  }));
  const collection: GeoCollection = { type: 'GeometryCollection', geometries };
  const whole = topologyOf({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
  const members = new Map<AreaCode, ArcPolygon[]>();
  whole.objects.areas.geometries.forEach((geometry, index) => {
    const parent = geometries[index]?.parent as AreaCode;
    members.set(parent, [...(members.get(parent) ?? []), geometry as ArcPolygon]);
  });
  return [...members]
    .map(([code, parts]) => ({ code, polygons: merge(whole, parts).coordinates as unknown as Polygon[] }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
