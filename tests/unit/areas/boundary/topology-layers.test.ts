import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';
import { topologyLayers } from '@/lib/areas/boundary/topology-layers';
import { desaFeatures } from '../../../fixtures/boundary';

const collection = { type: 'FeatureCollection', features: desaFeatures() } as unknown as FeatureCollection;
const made = () => structuredClone(topology({ desa: collection }, 1e6)) as unknown as Record<string, unknown>;
const layers = (content: unknown, positions = BOUNDARY_LIMITS.positions) =>
  topologyLayers(content, { ...BOUNDARY_LIMITS, positions });

describe('topologyLayers', () => {
  it('gives every object as a layer of GeoJSON geometries with its properties', () => {
    const [layer] = layers(made());
    expect(layer?.name).toBe('desa');
    expect(layer?.features.map(({ properties }) => properties.kode)).toEqual(
      desaFeatures().map(({ properties }) => properties.kode),
    );
    expect(layer?.features[0]?.geometry).toMatchObject({ type: 'Polygon' });
  });

  it('refuses arcs that are not there, that are none, and collections without end', () => {
    const broken = (change: Record<string, unknown>) => () => layers({ ...made(), ...change });
    const one = (geometry: unknown) => ({ objects: { desa: geometry } });
    expect(broken(one({ type: 'Polygon', arcs: [[999]] }))).toThrow('garis yang tidak ada');
    expect(broken(one({ type: 'Polygon', arcs: [['a']] }))).toThrow('garis yang tidak ada');
    expect(broken(one({ type: 'MultiPolygon', arcs: [[-999]] }))).toThrow('garis yang tidak ada');
    expect(broken({ arcs: [[['x', 1]]] })).toThrow('bagian "arcs.0');
    expect(broken({ arcs: undefined })).toThrow('bagian "arcs"');
    const nested = Array.from({ length: 8 }).reduce<object>(
      (inner) => ({ type: 'GeometryCollection', geometries: [inner] }),
      { type: 'Polygon', arcs: [[0]] },
    );
    expect(broken(one(nested))).toThrow('terlalu dalam');
  });

  it('counts a shared line as often as it is used: a small file cannot unfold into a huge one', () => {
    const line = Array.from({ length: 100 }, (_, index) => [index, index % 7]);
    const bomb = {
      type: 'Topology',
      arcs: [line],
      objects: { desa: { type: 'Polygon', arcs: Array.from({ length: 50 }, () => [0]) } },
    };
    expect(() => layers(bomb, 4999)).toThrow('terlalu banyak titik');
    expect(() => layers(bomb, 5000)).not.toThrow();
  });
});
