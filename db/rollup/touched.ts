import { type AreaId, type LeafId, ancestorId } from '@/lib/areas/code';
import { type Month, month as monthOf } from '@/lib/coverage/period';

/**
 * What a write has touched, named by the importer so that one function can recompute just that slice of the rollup in
 * the same transaction (design section 2.3). A month is the first from which anything may differ; FIRST_MONTH of
 * lib/facilities/span when a facility is new or its attributes changed.
 */
export type Touched = {
  /** Facilities (by id) whose attributes or records changed. */
  facilities: Map<number, Month>;
  /** Desa that a facility has left, or where facts or sasaran changed. */
  desa: Map<AreaId, Month>;
};

export function nothingTouched(): Touched {
  return { facilities: new Map(), desa: new Map() };
}

/** Notes a touch, keeping the earliest month. */
export function touch<K>(touched: Map<K, Month>, key: K, from: Month): void {
  const known = touched.get(key);
  if (known === undefined || from < known) touched.set(key, from);
}

/** Notes a capaian row, of a desa itself or of a facility in it. */
export function touchFact(touched: Touched, leaf: AreaId | LeafId, month: Month): void {
  touch(touched.desa, ancestorId(leaf, 'desa'), month);
}

/** Notes a sasaran: it decides who is expected in every month of its year. */
export function touchTargetGroup(touched: Touched, desa: AreaId, year: number): void {
  touch(touched.desa, desa, monthOf(year, 1));
}
