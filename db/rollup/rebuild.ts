import type { AreaId } from '@/lib/areas/code';
import { FIRST_MONTH } from '@/lib/facilities/span';
import type { Store } from '../client';
import { write } from '../write';
import { unpacked } from './packs';
import { recompute } from './recompute';
import { type Touched, nothingTouched, touch } from './touched';

const DERIVED = ['facility_span', 'series', 'roll', 'pack'] as const;

export type Difference = Readonly<{ table: (typeof DERIVED)[number]; missing: number; surplus: number }>;

/**
 * Recomputes everything that is derived (spans, series bounds, rollup, packs) from what was imported, and returns
 * where the stored rows differed: `missing` rows that had to be added, `surplus` rows that had to go (a changed row counts in
 * both). An empty list means that the cache was right. The rows are rewritten either way.
 */
export function rebuild(store: Store): Difference[] {
  const { sqlite } = store;
  try {
    return write(store, () => {
      // Copied under the same lock: what another process writes meanwhile is no difference.
      for (const table of DERIVED) sqlite.exec(`CREATE TEMP TABLE before_${table} AS SELECT * FROM main.${table}`);
      for (const table of DERIVED) sqlite.exec(`DELETE FROM main.${table}`);
      recompute(store, everything(store));
      return DERIVED.map((table) => differenceOf(store, table)).filter(({ missing, surplus }) => missing + surplus > 0);
    });
  } finally {
    for (const table of DERIVED) sqlite.exec(`DROP TABLE IF EXISTS temp.before_${table}`);
  }
}

function everything({ sqlite }: Store): Touched {
  const touched = nothingTouched();
  for (const id of sqlite.prepare('SELECT id FROM facility').pluck().all() as number[]) {
    touch(touched.facilities, id, FIRST_MONTH);
  }
  for (const id of sqlite.prepare("SELECT id FROM area WHERE level = 'desa'").pluck().all() as AreaId[]) {
    touch(touched.desa, id, FIRST_MONTH);
  }
  return touched;
}

/** Packs are compared by what they hold: the same rows may be packed in other bytes. */
function differenceOf({ sqlite }: Store, table: (typeof DERIVED)[number]): Difference {
  sqlite.function('unpacked', { deterministic: true }, (value) => contentOf(value as Buffer));
  const columns = table === 'pack' ? 'month, area_id, unpacked(value)' : '*';
  const count = (left: string, right: string) =>
    sqlite
      .prepare(`SELECT count(*) FROM (SELECT ${columns} FROM ${left} EXCEPT SELECT ${columns} FROM ${right})`)
      .pluck()
      .get() as number;
  return {
    table,
    missing: count(`main.${table}`, `temp.before_${table}`),
    surplus: count(`temp.before_${table}`, `main.${table}`),
  };
}

/** What cannot be unpacked is damaged, and differs from whatever is right. */
function contentOf(value: Buffer): Buffer {
  try {
    return unpacked(value);
  } catch {
    return value;
  }
}
