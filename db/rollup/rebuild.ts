import type { AreaId } from '@/lib/areas/code';
import { FIRST_MONTH } from '@/lib/facilities/span';
import type { Store } from '../client';
import { write } from '../write';
import { recompute } from './recompute';
import { type Touched, nothingTouched, touch } from './touched';

export type Difference = Readonly<{ table: 'roll' | 'facility_span' | 'series'; missing: number; surplus: number }>;

const DERIVED = ['facility_span', 'series', 'roll'] as const;

/**
 * Recomputes everything that is derived (spans, series bounds, rollup) from what was imported, and returns where the
 * stored rows differed: `missing` rows that had to be added, `surplus` rows that had to go (a changed row counts in
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

function differenceOf({ sqlite }: Store, table: (typeof DERIVED)[number]): Difference {
  const count = (left: string, right: string) =>
    sqlite
      .prepare(`SELECT count(*) FROM (SELECT * FROM ${left} EXCEPT SELECT * FROM ${right})`)
      .pluck()
      .get() as number;
  return {
    table,
    missing: count(`main.${table}`, `temp.before_${table}`),
    surplus: count(`temp.before_${table}`, `main.${table}`),
  };
}
