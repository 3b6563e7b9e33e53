import { type AreaId, ancestorId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import type { Store } from '../client';
import { type PackedRows, desaStep, packedRows } from '../rollup/packs';
import { statement } from '../statement';

/** What the rollup holds of a desa and an indicator (by id) over some months; undefined when no month has a row. */
export type DesaSums = (desa: AreaId, indicator: number) => Tally | undefined;

/** Sums for each of some lists of months, which may share months. */
export type SumsReader = (
  store: Store,
  desa: readonly AreaId[],
  spans: readonly (readonly Month[])[],
) => readonly DesaSums[];

/** Numerator, denominator, expected, reported, and how many months have a row. */
const PARTS = 5;
/** A desa stands in its kecamatan's packs by a number below this one. */
const STEPS = 10_000;

/**
 * The sums read from the packs: each pack is opened once, whichever lists its month is in. For questions about every
 * desa and indicator; for a few of either, `areaTallies` and `profileTallies` are faster.
 */
export const packedSums: SumsReader = (store, desa, spans) => {
  const indicators = 1 + (statement(store, 'SELECT coalesce(max(id), 0) FROM indicator', 'values').get() as number);
  const positions = new Map(desa.map((id, position) => [id, position]));
  const sums = spans.map(() => new Float64Array(desa.length * indicators * PARTS));
  const months = [...new Set(spans.flat())];
  for (const [kecamatan, members] of byKecamatan(desa)) {
    const slots = new Int32Array(STEPS).fill(-1);
    for (const id of members) slots[desaStep(id)] = (positions.get(id) as number) * indicators;
    for (const month of months) {
      const rows = packedRows(store, kecamatan, month);
      if (!rows) continue;
      spans.forEach((span, index) => {
        if (span.includes(month)) addRows(sums[index] as Float64Array, rows, slots);
      });
    }
  }
  return sums.map((held) => (id, indicator) => {
    const position = positions.get(id);
    if (position === undefined) return undefined;
    const at = (position * indicators + indicator) * PARTS;
    if (!held[at + 4]) return undefined;
    return {
      numerator: held[at] as number,
      denominator: held[at + 1] as number,
      expected: held[at + 2] as number,
      reported: held[at + 3] as number,
    };
  });
};

function addRows(sums: Float64Array, rows: PackedRows, slots: Int32Array): void {
  const { count, desa, indicator, numerator, denominator, expected, reported } = rows;
  for (let row = 0; row < count; row++) {
    const slot = slots[desa[row] as number] as number;
    if (slot < 0) continue;
    const at = (slot + (indicator[row] as number)) * PARTS;
    sums[at]! += numerator[row] as number;
    sums[at + 1]! += denominator[row] as number;
    sums[at + 2]! += expected[row] as number;
    sums[at + 3]! += reported[row] as number;
    sums[at + 4]! += 1;
  }
}

function byKecamatan(desa: readonly AreaId[]): Map<AreaId, AreaId[]> {
  const groups = new Map<AreaId, AreaId[]>();
  for (const id of desa) {
    const kecamatan = ancestorId(id, 'kecamatan');
    const known = groups.get(kecamatan);
    if (known) known.push(id);
    else groups.set(kecamatan, [id]);
  }
  return groups;
}
