import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';

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
