import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type Column, decodeColumns, encodeColumns } from '@/lib/coverage/columns';
import { type Month, monthRange } from '@/lib/coverage/period';
import type { Store } from '../client';
import { reportedIndicators } from '../indicators';
import { statement } from '../statement';
import { desaOf } from './desa';
import { kecamatanOf } from './kecamatan';
import { type RollRow, rowsBelow } from './rows';

/** A desa's id in its kecamatan's pack: what stands behind the kecamatan's own, in steps of a desa. */
const DESA_STEP = 10_000;
/** Levels above 6 take twice as long to save one byte in a hundred. */
const LEVEL = { level: 6, memLevel: 9 } as const;

/**
 * Packs what the desa of the named kecamatan hold in a month of what is reported (not stock, which has few readers and
 * would cost a fifth more); call it in the transaction that writes the rows. Ordered by indicator, since desa resemble
 * each other more than indicators do. A pack that is right already is not written again.
 */
export function packRows(store: Store, month: Month, kecamatan: Iterable<AreaId>, rows: readonly RollRow[]): void {
  const put = statement(
    store,
    `INSERT INTO pack (month, area_id, value) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
  );
  const remove = statement(store, 'DELETE FROM pack WHERE month = ? AND area_id = ?');
  const groups = new Map<AreaId, RollRow[]>([...kecamatan].map((own) => [own, []]));
  for (const row of rows) groups.get(ancestorId(row[0], 'kecamatan'))?.push(row);
  for (const [own, held] of groups) {
    if (held.length > 0) put.run(month, own, packed(held));
    else remove.run(month, own);
  }
}

/** Packs all that the rollup holds where there are reports but no pack: a database from before packs. */
export function packWhatIsNot(store: Store): void {
  const { sqlite } = store;
  const lacks = 'SELECT NOT EXISTS (SELECT 1 FROM pack) AND EXISTS (SELECT 1 FROM fact)';
  if (sqlite.prepare(lacks).pluck().get() !== 1) return;
  const indicators = [...reportedIndicators(store).keys()];
  const series = sqlite.prepare('SELECT area_id AS area, first_month AS first, last_month AS last FROM series').all();
  sqlite.transaction(() => {
    for (const { area, first, last } of series as { area: AreaId; first: Month; last: Month }[]) {
      const kecamatan = kecamatanOf(desaOf(store, area));
      for (const month of monthRange(first, last)) {
        packRows(store, month, kecamatan, rowsBelow(store, month, kecamatan, indicators));
      }
    }
  })();
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

function packed(rows: readonly RollRow[]): Buffer {
  const ordered = [...rows].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const [, ...columns] = [0, 1, 2, 3, 4, 5].map((index) => ordered.map((row) => row[index] ?? 0));
  return deflateRawSync(encodeColumns([ordered.map(([desa]) => desaStep(desa)), ...columns]), LEVEL);
}
