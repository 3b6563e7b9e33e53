import type { AreaCode } from '@/lib/areas/code';
import type { Shape } from '@/lib/areas/geometry';
import { type IndicativeMap, indicativeMap } from '@/lib/areas/indicative-map';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';

/** Computed once per kabupaten and process: the points of a desa are facts that do not change while the server runs. */
const computed = new WeakMap<object, Map<string, IndicativeMap | null>>();

/** The indicative map of a kabupaten, or null when not a single desa has a representative point. */
export function mapOf(store: Store, kabupaten: Area): IndicativeMap | null {
  const known = computed.get(store.sqlite) ?? new Map<string, IndicativeMap | null>();
  computed.set(store.sqlite, known);
  const cached = known.get(kabupaten.code);
  if (cached !== undefined) return cached;
  const points = areasOfLevel(store, kabupaten, 'desa').flatMap(({ code, longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ code, longitude, latitude }],
  );
  const map = indicativeMap(points);
  known.set(kabupaten.code, map);
  return map;
}

/** The shapes of the named areas, by code. */
export function shapesOf(map: IndicativeMap, codes: readonly string[]): Map<string, Shape> {
  const wanted = new Set(codes as readonly AreaCode[]);
  return new Map(
    [...map.kecamatan, ...map.desa].filter(({ code }) => wanted.has(code)).map((shape) => [shape.code, shape]),
  );
}
