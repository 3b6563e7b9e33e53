import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import { type Column, decodeColumns, encodeColumns } from '@/lib/coverage/columns';
import { type Month, monthRange } from '@/lib/coverage/period';
import type { Store } from '../client';
import { reportedIndicators } from '../indicators';
import { statement } from '../statement';
import { desaOf } from './desa';

/** A desa's id in its kecamatan's pack: what stands behind the kecamatan's own, in steps of a desa. */
const DESA_STEP = 10_000;
/** Levels above 6 take twice as long to save one byte in a hundred. */
const LEVEL = { level: 6, memLevel: 9 } as const;

/** Kecamatan by the months in which the rows of one of their desa may have changed. */
export type StalePacks = Map<Month, Set<AreaId>>;

/** Notes that desa have been rolled for `first`..`last`. */
export function markStale(stale: StalePacks, desa: Iterable<AreaId>, first: Month, last: Month): void {
  const kecamatan = new Set([...desa].map((id) => ancestorId(id, 'kecamatan')));
  for (const month of monthRange(first, last)) {
    const known = stale.get(month) ?? new Set();
    stale.set(month, known);
    for (const id of kecamatan) known.add(id);
  }
}

/**
 * Packs the rows that the desa of the named kecamatan hold in `roll` of what is reported (not stock, which has few
 * readers and would cost a fifth more). Call it in the transaction that wrote the rows. Ordered by indicator, since
 * desa resemble each other more than indicators do. A pack that is right already is not written again.
 */
export function packRows(store: Store, stale: StalePacks): void {
  const { sqlite } = store;
  const reported = reportedIndicators(store);
  const read = sqlite
    .prepare(
      `SELECT (area_id - @own) / ${DESA_STEP}, indicator_id, numerator, denominator, expected, reported
       FROM roll WHERE month = @month AND area_id > @own AND area_id <= @last ORDER BY indicator_id, area_id`,
    )
    .raw();
  const put = sqlite.prepare(
    `INSERT INTO pack (month, area_id, value) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
  );
  const remove = sqlite.prepare('DELETE FROM pack WHERE month = ? AND area_id = ?');
  for (const [month, kecamatan] of stale) {
    for (const own of kecamatan) {
      const all = read.all({ month, own, last: subtree(own, 'kecamatan').last }) as number[][];
      const rows = all.filter(([, indicator = 0]) => reported.has(indicator));
      if (rows.length > 0) put.run(month, own, packed(rows));
      else remove.run(month, own);
    }
  }
}

/** Packs all that the rollup holds where there are reports but no pack: a database from before packs. */
export function packWhatIsNot(store: Store): void {
  const { sqlite } = store;
  const lacks = 'SELECT NOT EXISTS (SELECT 1 FROM pack) AND EXISTS (SELECT 1 FROM fact)';
  if (sqlite.prepare(lacks).pluck().get() !== 1) return;
  const stale: StalePacks = new Map();
  const series = sqlite.prepare('SELECT area_id AS area, first_month AS first, last_month AS last FROM series').all();
  for (const { area, first, last } of series as { area: AreaId; first: Month; last: Month }[]) {
    markStale(stale, desaOf(store, area), first, last);
  }
  sqlite.transaction(() => packRows(store, stale))();
}

/** A kecamatan's rows of one month, column by column; `desa` in steps from the kecamatan's own id (see `desaStep`). */
export type PackedRows = Readonly<{
  count: number;
  desa: Column;
  indicator: Column;
  numerator: Column;
  denominator: Column;
  expected: Column;
  reported: Column;
}>;

/** Where a desa stands in the `desa` column of its kecamatan's packs: a number from 1 to 9999. */
export function desaStep(desa: AreaId): number {
  return (desa - ancestorId(desa, 'kecamatan')) / DESA_STEP;
}

/** The pack of a kecamatan and month, or null when nobody in it has a row. */
export function packedRows(store: Store, kecamatan: AreaId, month: Month): PackedRows | null {
  const read = statement(store, 'SELECT value FROM pack WHERE month = ? AND area_id = ?', 'values');
  const value = read.get(month, kecamatan) as Buffer | undefined;
  if (!value) return null;
  const [desa, indicator, numerator, denominator, expected, reported] = decodeColumns(unpacked(value));
  if (!desa || !indicator || !numerator || !denominator || !expected || !reported) {
    throw new Error(`the pack of ${kecamatan} in month ${month} has too few columns`);
  }
  return { count: desa.length, desa, indicator, numerator, denominator, expected, reported };
}

/** A pack's columns as bytes; two packs of the same rows may differ (another version of zlib), these never do. */
export function unpacked(value: Buffer): Buffer {
  return inflateRawSync(value);
}

function packed(rows: readonly (readonly number[])[]): Buffer {
  const columns = [0, 1, 2, 3, 4, 5].map((index) => rows.map((row) => row[index] ?? 0));
  return deflateRawSync(encodeColumns(columns), LEVEL);
}
