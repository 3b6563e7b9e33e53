import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { featureCollection, multiPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { type AreaCode, parentCode } from '@/lib/areas/code';
import { type Shape, polygonContains, shapeArea } from '@/lib/areas/geometry';
import { type RepresentativePoint, indicativeMap } from '@/lib/areas/indicative-map';

const GEO = path.resolve(process.cwd(), '../shared/geo');
const POINTS = ['db/seed/area-points.csv', '../shared/data/area-points.csv']
  .map((file) => path.resolve(process.cwd(), file))
  .find((file) => fs.existsSync(file)) as string;

function districtPoints(district: string): RepresentativePoint[] {
  const rows = parse(fs.readFileSync(POINTS, 'utf8'), { columns: true }) as Record<string, string>[];
  return rows
    .map(({ code = '', lon, lat }) => ({ code: code as AreaCode, longitude: Number(lon), latitude: Number(lat) }))
    .filter(({ code }) => code.startsWith(`${district}.`));
}

function desa(kecamatan: number, village: number): AreaCode {
  return `62.02.${String(kecamatan).padStart(2, '0')}.${2000 + village}` as AreaCode;
}

function pointAt(village: number, longitude: number, latitude: number, kecamatan = 1): RepresentativePoint {
  return { code: desa(kecamatan, village), longitude, latitude };
}

function mapOf(points: readonly RepresentativePoint[]) {
  const map = indicativeMap(points);
  if (!map) throw new Error('no map');
  return map;
}

function overlap(a: Shape, b: Pick<Shape, 'polygons'>): number {
  const [first, second] = [a, b].map(({ polygons }) =>
    multiPolygon(polygons.map((p) => p.map((r) => r.map(([x, y]) => [x, y])))),
  );
  if (!first || !second) return 0;
  const shared = intersect(featureCollection([first, second]));
  if (!shared) return 0;
  const { geometry } = shared;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return shapeArea({ polygons: polygons as [number, number][][][] });
}

const total = (shapes: readonly Shape[]) => shapes.reduce((sum, shape) => sum + shapeArea(shape), 0);

describe('the map of Kotawaringin Timur', () => {
  const points = districtPoints('62.02');
  const map = mapOf(points);

  it('draws every desa and every kecamatan once, in the order of the codes', () => {
    expect(map.desa.map(({ code }) => code)).toEqual(points.map(({ code }) => code).sort());
    expect(map.kecamatan).toHaveLength(17);
  });

  it('holds each point in the shape of its own desa and in no other', () => {
    for (const { code, longitude, latitude } of points) {
      const holders = map.desa.filter(({ polygons }) =>
        polygons.some((p) => polygonContains(p, [longitude, latitude])),
      );
      expect(holders.map((shape) => shape.code)).toEqual([code]);
    }
  });

  it('merges the desa of a kecamatan without loss', () => {
    for (const kecamatan of map.kecamatan) {
      const members = map.desa.filter(({ code }) => parentCode(code) === kecamatan.code);
      expect(total(members) / shapeArea(kecamatan)).toBeCloseTo(1, 3);
    }
  });

  it('covers the whole once: desa and kecamatan have the same area, and no two kecamatan overlap', () => {
    expect(total(map.desa) / total(map.kecamatan)).toBeCloseTo(1, 4);
    for (const [index, a] of map.kecamatan.entries()) {
      for (const b of map.kecamatan.slice(index + 1)) expect(overlap(a, b)).toBeLessThan(1e-4 * shapeArea(a));
    }
  });

  it('stays small enough to keep and to send', () => {
    expect(JSON.stringify(map).length).toBeLessThan(80_000);
  });
});

describe('few, shared and scattered points', () => {
  it('has no map without a point', () => {
    expect(indicativeMap([])).toBeNull();
    expect(indicativeMap([pointAt(1, Number.NaN, -2)])).toBeNull();
  });

  it('draws one, two and three points', () => {
    const points = [pointAt(1, 112.9, -2.5), pointAt(2, 113, -2.5, 2), pointAt(3, 113.1, -2.5)];
    for (const count of [1, 2, 3]) {
      const map = mapOf(points.slice(0, count));
      expect(map.desa).toHaveLength(count);
      for (const shape of map.desa) expect(shapeArea(shape)).toBeGreaterThan(0);
    }
  });

  it('gives points at one position a shape each', () => {
    const map = mapOf([pointAt(1, 113, -2), pointAt(2, 113, -2), pointAt(3, 113, -2), pointAt(4, 113.2, -2.1)]);
    expect(map.desa).toHaveLength(4);
    for (const shape of map.desa) expect(shapeArea(shape)).toBeGreaterThan(0);
  });

  it('draws islands far apart as separate ground', () => {
    const islands = [
      ...[0, 1, 2, 3, 4, 5].map((index) => pointAt(index, 128 + (index % 3) * 0.05, -7 + Math.floor(index / 3) * 0.05)),
      pointAt(9, 131.5, -7.6, 2),
    ];
    const map = mapOf(islands);
    expect(map.desa).toHaveLength(7);
    expect(map.bounds.east - map.bounds.west).toBeLessThan(4);
    expect(mapOf(islands.slice(0, 6)).bounds.east).toBeLessThan(128.2);
    const lone = map.desa.find(({ code }) => code === desa(2, 9)) as Shape;
    expect(shapeArea(lone)).toBeLessThan(0.02);
  });

  it('joins a remote desa on the mainland to its neighbours', () => {
    const village = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) =>
      pointAt(index, 113 + (index % 3) * 0.03, -2 + Math.floor(index / 3) * 0.03),
    );
    const remote = mapOf([...village, pointAt(9, 113.4, -1.97, 2)]).kecamatan.find(({ code }) => code === '62.02.02');
    const alone = mapOf([...village, pointAt(9, 114.4, -1.97, 2)]).kecamatan.find(({ code }) => code === '62.02.02');
    expect(shapeArea(remote as Shape)).toBeGreaterThan(2 * shapeArea(alone as Shape));
  });

  it('never throws and never loses a desa, whatever the points', () => {
    const coordinate = fc.oneof(
      fc.integer({ min: 0, max: 8 }).map((step) => step / 4),
      fc.double({ min: 0, max: 2, noNaN: true }),
    );
    const scatter = fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(scatter, (positions) => {
        const map = mapOf(positions.map(([x, y, kecamatan], index) => pointAt(index, 110 + x, -3 + y, kecamatan)));
        expect(map.desa).toHaveLength(positions.length);
        for (const shape of map.desa) expect(shapeArea(shape)).toBeGreaterThan(0);
        expect(total(map.desa) / total(map.kecamatan)).toBeCloseTo(1, 2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('likeness to the real kecamatan', () => {
  const expected: Readonly<Record<string, number>> = {
    '62.02': 0.65,
    '64.02': 0.5,
    '64.08': 0.5,
    '64.71': 0.5,
    '64.74': 0.5,
  };
  for (const [district, least] of Object.entries(expected)) {
    const file = path.join(GEO, `${district}-kecamatan.topo.json`);
    test.skipIf(!fs.existsSync(file))(
      `${district} overlaps by at least ${least} on average (skipped without ../shared/geo)`,
      () => {
        const topology = JSON.parse(fs.readFileSync(file, 'utf8')) as Topology;
        const objects = topology.objects.kecamatan as GeometryCollection<{ code: string }>;
        const real = feature(topology, objects) as FeatureCollection<Polygon | MultiPolygon, { code: string }>;
        const map = mapOf(districtPoints(district));
        const scores = map.kecamatan.map((shape) => {
          const official = real.features.find(({ properties }) => properties.code === shape.code);
          if (!official) throw new Error(`${shape.code} has no boundary`);
          const { geometry } = official;
          const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
          const other = { polygons: polygons as [number, number][][][] };
          const shared = overlap(shape, other);
          return shared / (shapeArea(shape) + shapeArea(other) - shared);
        });
        expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(least);
      },
    );
  }
});
