import { type AreaId, ancestorId, areaId, parseAreaCode, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Traced, touches } from '@/lib/rakor/touching';
import type { Store } from '../client';
import { findFacility } from '../facilities';
import { changesOf } from '../ledger/changes';
import type { Place } from '../queries/place';
import { workingAreaOf } from '../queries/working-areas';
import { statement } from '../statement';

/** What a figure is of. */
export type Subject = Readonly<{ indicator: Indicator; place: Place; asOf: Month }>;

/** So many changes of the data are looked through; of a meeting long past the earliest ones are. */
const MOST_BATCHES = 60;

/**
 * Of each figure the batches since a moment (ISO, UTC) that could have moved it, earliest first; of what the database
 * does not know any more, none.
 */
export function batchesTouching(store: Store, since: string, subjects: readonly (Subject | null)[]): number[][] {
  const found = subjects.map((): number[] => []);
  if (subjects.length === 0) return found;
  const leafOf = leafFinder(store);
  const traced = subjects.map((subject) => subject && trace(store, subject, leafOf));
  for (const batch of batchesSince(store, since)) {
    const changes = changesOf(store, batch);
    traced.forEach((each, index) => {
      if (each && changes.some((change) => touches(change, each))) found[index]?.push(batch);
    });
  }
  return found;
}

function batchesSince(store: Store, since: string): number[] {
  return statement(store, 'SELECT id FROM batch WHERE created_at >= ? ORDER BY id LIMIT ?', 'values').all(
    since,
    MOST_BATCHES,
  ) as number[];
}

type Leaf = Readonly<{ desa: AreaId; puskesmas: number | null }>;

/** Where a desa's or facility's code lies; each is looked up once. */
function leafFinder(store: Store): (code: string) => Leaf | null {
  const known = new Map<string, Leaf | null>();
  const find = (code: string): Leaf | null => {
    const area = parseAreaCode(code);
    if (area) return { desa: areaId(area), puskesmas: null };
    const facility = findFacility(store, code);
    return facility && { desa: ancestorId(facility.areaId, 'desa'), puskesmas: facility.puskesmasId };
  };
  return (code) => {
    const held = known.get(code);
    if (held !== undefined) return held;
    const leaf = find(code);
    known.set(code, leaf);
    return leaf;
  };
}

function trace(store: Store, { indicator, place, asOf }: Subject, leafOf: (code: string) => Leaf | null): Traced {
  const isPuskesmas = place.kind === 'puskesmas';
  if (place.kind === 'area') {
    const { first, last } = subtree(place.area.id, place.area.level);
    const holds = (code: string) => {
      const leaf = leafOf(code);
      return leaf !== null && leaf.desa >= first && leaf.desa <= last;
    };
    return { indicator, asOf, isPuskesmas, holds };
  }
  const served = new Set(workingAreaOf(store, place.puskesmas, place.kabupaten, asOf));
  const holds = (code: string) => {
    const leaf = leafOf(code);
    if (leaf === null) return false;
    return indicator.byFacility ? leaf.puskesmas === place.puskesmas.id : served.has(leaf.desa);
  };
  return { indicator, asOf, isPuskesmas, holds };
}
