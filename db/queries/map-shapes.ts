import type { AreaLevel } from '@/lib/areas/code';
import { mergedByParent } from '@/lib/areas/boundary/merged';
import type { Shape } from '@/lib/areas/geometry';
import { indicativeMap } from '@/lib/areas/indicative-map';
import { INDICATIVE_NOTE } from '@/lib/drawing/map';
import { boundaryNote } from '@/lib/narrative/boundary';
import { type BoundarySet, boundaryShapes, drawnSet } from '../boundaries';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';

/** The outlines of a level's areas by code, and what they are: words that stand inside every picture of them. */
export type AreaMap = Readonly<{ shapes: ReadonlyMap<string, Shape>; note: string; official: boolean }>;

/**
 * The map of a level: the office's own boundaries where they have been brought in, a kecamatan's else merged of all its
 * desa's; else the indicative map. Null when there is none of these, and for levels that have no map.
 */
export function mapOf(store: Store, kabupaten: Area, level: AreaLevel | 'puskesmas'): AreaMap | null {
  if (level !== 'kecamatan' && level !== 'desa') return null;
  const own = drawnSet(store, level);
  if (own) return official(store, own, false);
  const desa = level === 'kecamatan' ? drawnSet(store, 'desa') : null;
  if (desa && isComplete(desa)) return official(store, desa, true);
  return kept(store, `indikatif ${kabupaten.code}`, () => indicative(store, kabupaten));
}

/** True when a kecamatan merged of these desa is the whole kecamatan. */
export function isComplete({ report }: BoundarySet): boolean {
  return report.missing.length === 0;
}

function official(store: Store, set: BoundarySet, isMerged: boolean): AreaMap {
  return kept(store, `${isMerged ? 'gabungan' : 'batas'} ${set.id}`, () => {
    const shapes = boundaryShapes(store, set.id);
    return {
      shapes: byCode(isMerged ? mergedByParent(shapes) : shapes),
      note: boundaryNote(set, isMerged),
      official: true,
    };
  });
}

function indicative(store: Store, kabupaten: Area): AreaMap | null {
  const points = areasOfLevel(store, kabupaten, 'desa').flatMap(({ code, longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ code, longitude, latitude }],
  );
  const map = indicativeMap(points);
  return map && { shapes: byCode([...map.kecamatan, ...map.desa]), note: INDICATIVE_NOTE, official: false };
}

function byCode(shapes: readonly Shape[]): Map<string, Shape> {
  return new Map(shapes.map((shape) => [shape.code, shape]));
}

/** Maps of a process: a set never changes once it is stored, and points are facts. The oldest gives way. */
const MOST = 6;
const maps = new WeakMap<object, Map<string, AreaMap | null>>();

function kept<T extends AreaMap | null>({ sqlite }: Store, key: string, make: () => T): T {
  const known = maps.get(sqlite) ?? new Map<string, AreaMap | null>();
  maps.set(sqlite, known);
  if (known.has(key)) return known.get(key) as T;
  const map = make();
  known.set(key, map);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  return map;
}
