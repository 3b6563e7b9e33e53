import { describe, expect, it } from 'vitest';
import { boundaryAreas } from '@/db/boundaries';
import { BoundariesChangedError, storeBoundaries, withdrawBoundaries } from '@/db/boundary-writer';
import type { Store } from '@/db/client';
import { district } from '@/db/places';
import { mapOf } from '@/db/queries/map-shapes';
import { drawnSet } from '@/db/boundaries';
import { type BoundaryLevel, checkBoundaries } from '@/lib/areas/boundary/check';
import { shapeArea } from '@/lib/areas/geometry';
import {
  DESA,
  DESA_AREAS,
  KECAMATAN_AREAS,
  desaFeatures,
  featureOf,
  fileOf,
  question,
  ringOf,
} from '../fixtures/boundary';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

/** SMALL_DISTRICT with a point in each desa, so that it has an indicative map. */
function placedStore(): Store {
  const pointOf = new Map(DESA_AREAS.map(({ code, points: [point] }) => [code as string, point]));
  return districtStore(
    SMALL_DISTRICT.map((area) => {
      const point = pointOf.get(area.code);
      return point ? { ...area, longitude: point[0], latitude: point[1] } : area;
    }),
  );
}

function bringIn(
  store: Store,
  level: BoundaryLevel,
  features: readonly unknown[],
  source = 'BIG',
  seen?: number | null,
): boolean {
  const check = checkBoundaries(fileOf(features), question({ level, source }));
  if (!check.report) throw new Error(check.errors.join());
  return storeBoundaries(
    store,
    { ...check, level, fileName: 'uji.json', sha256: `${level} ${source}` },
    'dinkes',
    seen,
  );
}

const kecamatanFeatures = () =>
  KECAMATAN_AREAS.map(({ code }) =>
    featureOf({ kode: code }, ...DESA.filter((desa) => desa.startsWith(code)).map((desa) => ringOf(desa))),
  );
const map = (store: Store, level: BoundaryLevel) => {
  const home = district(store);
  if (!home) throw new Error('no district');
  return mapOf(store, home, level);
};

describe('the map of a level', () => {
  it('is the indicative one until there are boundaries, and none without points', () => {
    expect(map(placedStore(), 'kecamatan')).toMatchObject({
      official: false,
      note: 'peta indikatif, bukan batas resmi',
    });
    expect(map(districtStore(), 'desa')).toBeNull();
  });

  it('is the file of that level, with its attribution; the other level stays as it was', () => {
    const store = placedStore();
    bringIn(store, 'kecamatan', kecamatanFeatures());
    const official = map(store, 'kecamatan');
    expect(official).toMatchObject({ official: true, note: 'Batas: BIG, 2023 (disederhanakan)' });
    expect([...(official?.shapes.keys() ?? [])]).toEqual(['62.02.01', '62.02.02']);
    expect(map(store, 'desa')?.official).toBe(false);
  });

  it('is made of all the desa where a kecamatan file is missing, and only of all', () => {
    const store = placedStore();
    bringIn(store, 'desa', desaFeatures().slice(1), 'sebagian');
    expect(map(store, 'kecamatan')?.official).toBe(false);
    bringIn(store, 'desa', desaFeatures());
    const merged = map(store, 'kecamatan');
    expect(merged?.note).toBe('Batas: BIG, 2023 (disederhanakan; kecamatan digabung dari desa/kelurahan)');
    const [hulu, desa] = [merged?.shapes.get('62.02.01'), map(store, 'desa')];
    const members = DESA.slice(0, 3).map((code) => desa?.shapes.get(code));
    const area = members.reduce((sum, shape) => sum + (shape ? shapeArea(shape) : NaN), 0);
    expect(hulu && shapeArea(hulu)).toBeCloseTo(area, 9);
    bringIn(store, 'kecamatan', kecamatanFeatures(), 'BPS');
    expect(map(store, 'kecamatan')?.note).toContain('BPS');
  });

  it('goes back to the file before, then to the indicative map, when files are withdrawn', () => {
    const store = placedStore();
    bringIn(store, 'desa', desaFeatures(), 'lama');
    bringIn(store, 'desa', desaFeatures(), 'baru');
    expect(map(store, 'desa')?.note).toContain('baru');
    withdrawBoundaries(store, 'desa', null);
    expect(map(store, 'desa')?.note).toContain('lama');
    withdrawBoundaries(store, 'desa', null);
    expect(map(store, 'desa')?.official).toBe(false);
    expect(withdrawBoundaries(store, 'desa', null)).toBeNull();
  });
});

describe('two people at once', () => {
  it('never overtake each other silently', () => {
    const store = placedStore();
    expect(bringIn(store, 'desa', desaFeatures(), 'pertama', null)).toBe(true);
    expect(() => bringIn(store, 'desa', desaFeatures(), 'kedua', null)).toThrow(BoundariesChangedError);
    const drawn = drawnSet(store, 'desa');
    expect(drawn?.source).toBe('pertama');
    expect(() => withdrawBoundaries(store, 'desa', 'dinkes', (drawn?.id ?? 0) + 1)).toThrow(BoundariesChangedError);
    expect(bringIn(store, 'desa', desaFeatures(), 'kedua', drawn?.id)).toBe(true);
    expect(drawnSet(store, 'desa')?.createdBy).toBe('dinkes');
  });
});

it('a district is checked against its own areas and the points in them', () => {
  const store = placedStore();
  const home = district(store);
  if (!home) throw new Error('no district');
  const areas = boundaryAreas(store, home);
  expect(areas.desa.map(({ code, points }) => [code, points.length])).toEqual(
    [...DESA].sort().map((code) => [code, 1]),
  );
  expect(areas.kecamatan.map(({ code, points }) => [code, points.length])).toEqual([
    ['62.02.01', 3],
    ['62.02.02', 2],
  ]);
});
