import { type AreaId, ancestorId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import type { Ground } from './ground';
import { type RollRow, replaceRows, rowsBelow } from './rows';

/** The rows of some desa in a month, and the indicators that they are of; `cumulative` among these. */
export type DesaRows = Readonly<{
  month: Month;
  desa: ReadonlySet<AreaId>;
  indicators: readonly number[];
  cumulative: ReadonlySet<number>;
  rows: readonly RollRow[];
}>;

/**
 * Puts rows of desa in place, and with them those of their kecamatan: the sum of the desa in any order. A desa that
 * reports a cumulative indicator without having a sasaran (nobody expected) keeps its row and enters no parent.
 * Returns all that the desa of these kecamatan hold of the indicators.
 */
export function rollDesa(store: Store, ground: Ground, { month, desa, indicators, cumulative, rows }: DesaRows) {
  replaceRows(store, month, desa, indicators, rows);
  const kecamatan = kecamatanOf(desa);
  const isWhole = [...ground.desa].every((id) => desa.has(id));
  const all = isWhole ? rows : rowsBelow(store, month, kecamatan, indicators);
  const counted = all.filter(([, indicator, , , expected]) => expected > 0 || !cumulative.has(indicator));
  replaceRows(store, month, kecamatan, indicators, sumsOf(counted));
  return all;
}

/** The kecamatan of desa. */
export function kecamatanOf(desa: Iterable<AreaId>): Set<AreaId> {
  return new Set([...desa].map((id) => ancestorId(id, 'kecamatan')));
}

function sumsOf(rows: readonly RollRow[]): RollRow[] {
  const sums = new Map<number, [AreaId, number, number, number, number, number]>();
  for (const [desa, indicator, numerator, denominator, expected, reported] of rows) {
    const area = ancestorId(desa, 'kecamatan');
    // The ids of areas leave room for a facility's ordinal and a desa, and an indicator's fits in.
    const sum = sums.get(area + indicator);
    if (!sum) {
      sums.set(area + indicator, [area, indicator, numerator, denominator, expected, reported]);
      continue;
    }
    sum[2] += numerator;
    sum[3] += denominator;
    sum[4] += expected;
    sum[5] += reported;
  }
  return [...sums.values()];
}
