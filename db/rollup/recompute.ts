import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import { type Month, addMonths } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { FIRST_MONTH, LAST_MONTH } from '@/lib/facilities/span';
import type { Store } from '../client';
import { statement } from '../statement';
import { rollFacts } from './facts';
import { groundOf } from './ground';
import { rollParents } from './parents';
import { type SeriesBounds, refreshSeriesBounds, seriesBounds } from './series';
import { refreshSpans } from './spans';
import { rollStock } from './stock';
import { type Touched, touch } from './touched';

/**
 * Recomputes the slice of the rollup that a write has touched; call it inside that write's transaction, after the rows
 * are written. Where the kabupaten's series grew or shrank, the months it gained are computed for all its desa and the
 * months it lost are removed.
 */
export function recompute(store: Store, touched: Touched): void {
  refreshSpans(store, [...touched.facilities.keys()]);
  for (const [kabupaten, desa] of byKabupaten(touchedDesa(store, touched))) {
    const before = seriesBounds(store, kabupaten);
    const after = refreshSeriesBounds(store, kabupaten, touched.facilities.size > 0);
    dropMonthsOutside(store, kabupaten, after);
    if (!after) continue;
    for (const gained of gainedMonths(before, after)) rollSlice(store, kabupaten, null, gained);
    const known = before && overlap(before, after);
    if (!known) continue;
    // The months that were gained are done, for these desa too.
    const first = Math.max(Math.min(...desa.values()), known.first) as Month;
    rollSlice(store, kabupaten, new Set(desa.keys()), { first, last: known.last });
  }
}

/**
 * Recomputes the standing of every facility of a kind and, from a month on, the stock figures, where its checklist has
 * changed and no record has; call it inside the transaction that changes the checklist.
 */
export function recomputeStandings(store: Store, type: FacilityType, from: Month): void {
  refreshSpans(store, store.sqlite.prepare('SELECT id FROM facility WHERE type = ?').pluck().all(type) as number[]);
  recomputeStock(store, from);
}

/**
 * Recomputes every stock figure, by default of all months, where a rule of ours has changed and no record has; call it
 * inside the transaction that changes the rule. Spans, series, what was reported and the packs, which hold nothing
 * else, stay as they are.
 */
export function recomputeStock(store: Store, from = FIRST_MONTH): void {
  const held = store.sqlite.prepare('SELECT area_id AS kabupaten FROM series').pluck().all() as AreaId[];
  for (const kabupaten of held) {
    const bounds = seriesBounds(store, kabupaten);
    if (!bounds || from > bounds.last) continue;
    const ground = groundOf(store, kabupaten, Math.max(bounds.first, from) as Month, bounds.last);
    rollStock(store, ground, ground.desa);
    rollParents(store, kabupaten, ground.first, ground.last);
  }
}

/** Some desa of a kabupaten (null: all) for some months, and everything above them. */
function rollSlice(
  store: Store,
  kabupaten: AreaId,
  desa: ReadonlySet<AreaId> | null,
  { first, last }: NonNullable<SeriesBounds>,
): void {
  if (first > last) return;
  const ground = groundOf(store, kabupaten, first, last);
  rollStock(store, ground, desa ?? ground.desa);
  rollFacts(store, ground, desa ?? ground.desa);
  rollParents(store, kabupaten, first, last);
}

function touchedDesa({ sqlite }: Store, touched: Touched): Map<AreaId, Month> {
  const desa = new Map(touched.desa);
  const areaOf = sqlite.prepare('SELECT area_id FROM facility WHERE id = ?').pluck();
  for (const [facility, from] of touched.facilities) {
    const area = areaOf.get(facility) as AreaId | undefined;
    if (area !== undefined) touch(desa, area, from);
  }
  return desa;
}

function byKabupaten(desa: ReadonlyMap<AreaId, Month>): Map<AreaId, Map<AreaId, Month>> {
  const groups = new Map<AreaId, Map<AreaId, Month>>();
  for (const [area, from] of desa) {
    const kabupaten = ancestorId(area, 'kabupaten');
    const group = groups.get(kabupaten) ?? new Map<AreaId, Month>();
    groups.set(kabupaten, group.set(area, from));
  }
  return groups;
}

/** The months of the series that it had before already; null when it has moved away from all of them. */
function overlap(before: NonNullable<SeriesBounds>, after: NonNullable<SeriesBounds>): SeriesBounds {
  const first = Math.max(before.first, after.first) as Month;
  const last = Math.min(before.last, after.last) as Month;
  return first <= last ? { first, last } : null;
}

/** The months of the series that it did not have before; nothing between, where it has moved away altogether. */
function gainedMonths(before: SeriesBounds, after: NonNullable<SeriesBounds>): NonNullable<SeriesBounds>[] {
  if (!before) return [after];
  const gained = [];
  const last = Math.min(addMonths(before.first, -1), after.last) as Month;
  const first = Math.max(addMonths(before.last, 1), after.first) as Month;
  if (after.first <= last) gained.push({ first: after.first, last });
  if (first <= after.last) gained.push({ first, last: after.last });
  return gained;
}

function dropMonthsOutside(store: Store, kabupaten: AreaId, bounds: SeriesBounds): void {
  const { first, last } = subtree(kabupaten, 'kabupaten');
  for (const month of monthsOutside(store, kabupaten, bounds)) {
    for (const table of ['roll', 'pack']) {
      statement(store, `DELETE FROM ${table} WHERE month = ? AND area_id BETWEEN ? AND ?`).run(month, first, last);
    }
    rollParents(store, kabupaten, month, month);
  }
}

/** The months outside the bounds in which the kabupaten still has rows; all of them where it has no series any more. */
function monthsOutside({ sqlite }: Store, kabupaten: AreaId, bounds: SeriesBounds): Month[] {
  // The key leads with the month: either side of the bounds is a range of it, and almost always an empty one.
  const months = sqlite
    .prepare(
      `SELECT month FROM roll WHERE month < @first AND area_id = @kabupaten
       UNION SELECT month FROM roll WHERE month > @last AND area_id = @kabupaten`,
    )
    .pluck();
  const first = bounds?.first ?? LAST_MONTH;
  return months.all({ kabupaten, first, last: bounds?.last ?? first }) as Month[];
}
