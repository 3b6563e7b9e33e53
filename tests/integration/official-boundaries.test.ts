import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { featureCollection, multiPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { describe, expect, test } from 'vitest';
import { boundaryAreas } from '@/db/boundaries';
import { storeBoundaries } from '@/db/boundary-writer';
import { createDistrict } from '@/db/district';
import { areasOfLevel, district } from '@/db/places';
import { mapOf } from '@/db/queries/map-shapes';
import { readBoundaryFile } from '@/lib/areas/boundary/boundary-file';
import { BOUNDARY_LEVELS, checkBoundaries } from '@/lib/areas/boundary/check';
import { BOUNDARY_DETAIL, BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';
import { readPolygons } from '@/lib/areas/boundary/polygons';
import { type Shape, shapeArea } from '@/lib/areas/geometry';
import { mapDrawing } from '@/lib/drawing/map';
import { svgText } from '@/lib/drawing/svg-text';
import { temporaryStore } from '../fixtures/store';

const GEO = path.resolve(process.cwd(), '../shared/geo');
const fileOf = (code: string, level: string) => path.join(GEO, `${code}-${level}.topo.json`);

/** Areas that the files do not have: desa made after the boundaries were drawn. */
const MISSING: Readonly<Record<string, number>> = { '64.08 desa': 6 };

type Polygons = Pick<Shape, 'polygons'>;

/** Intersection over union: 1 when two shapes are the same. */
function overlap(a: Polygons, b: Polygons): number {
  const [first, second] = [a, b].map(({ polygons }) =>
    multiPolygon(polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])))),
  );
  const shared = first && second && intersect(featureCollection([first, second]));
  if (!shared) return 0;
  const { geometry } = shared;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const common = shapeArea({ polygons: parts as unknown as Shape['polygons'] });
  return common / (shapeArea(a) + shapeArea(b) - common);
}

describe('the official boundaries of five districts (skipped without ../shared/geo)', () => {
  for (const code of ['62.02', '64.02', '64.08', '64.71', '64.74']) {
    test.skipIf(!fs.existsSync(fileOf(code, 'desa')))(
      `${code} match by code, lie in place and are drawn nearly as they are`,
      async () => {
        const store = temporaryStore();
        await createDistrict(store, code, { example: false });
        const home = district(store);
        if (!home) throw new Error('no district');
        for (const level of BOUNDARY_LEVELS) {
          const bytes = fs.readFileSync(fileOf(code, level));
          const check = checkBoundaries(bytes, {
            level,
            district: home.name,
            areas: boundaryAreas(store, home),
            source: 'BPS / OCHA HDX COD-AB Indonesia, CC BY-IGO',
            dated: '2020',
            today: '2026-11-27',
          });
          if (!check.report) throw new Error(check.errors.join());
          const { report, shapes } = check;
          expect(report.missing).toHaveLength(MISSING[`${code} ${level}`] ?? 0);
          expect([report.surplus, report.far, report.renamed]).toEqual([[], [], []]);
          expect(report.judged).toBe(report.matched);
          expect(report.deviation.share).toBeLessThanOrEqual(BOUNDARY_DETAIL[level].deviation);
          expect(report.pointsAfter).toBeLessThanOrEqual(report.pointsBefore);
          storeBoundaries(store, { ...check, level, fileName: 'resmi.json', sha256: level }, null);

          const given = new Map(
            readBoundaryFile(bytes, BOUNDARY_LIMITS)
              .layers.flatMap(({ features }) => features)
              .map(({ properties, geometry }) => [properties.code, readPolygons(geometry).polygons ?? []]),
          );
          const likeness = shapes.map((shape) => overlap(shape, { polygons: given.get(shape.code) ?? [] }));
          expect(Math.min(...likeness), level).toBeGreaterThan(0.9);
          expect(likeness.reduce((sum, each) => sum + each, 0) / likeness.length, level).toBeGreaterThan(0.98);

          const map = mapOf(store, home, level);
          const areas = areasOfLevel(store, home, level).flatMap(({ code: each, name }) => {
            const shape = map?.shapes.get(each);
            return shape
              ? [{ shape, name, href: null, measure: { state: 'reported', numerator: 1, denominator: 2 } as const }]
              : [];
          });
          const picture = svgText(
            mapDrawing({ areas, title: 'Peta', description: 'Uraian', note: map?.note ?? '', example: false }),
            'peta',
          );
          expect(picture).not.toContain('indikatif');
          expect(gzipSync(picture).length).toBeLessThan(level === 'desa' ? 11_000 : 4_000);
        }
      },
      120_000,
    );
  }
});
