import { type AreaId, type AreaLevel, ancestorId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { statement } from '../statement';

/** The first and last month with any row in kriteria, penetapan, kader or capaian; null while there is none. */
export type SeriesBounds = Readonly<{ first: Month; last: Month }> | null;

/** The stored bounds of a kabupaten. */
export function seriesBounds(store: Store, kabupaten: AreaId): SeriesBounds {
  const row = statement(store, 'SELECT first_month AS first, last_month AS last FROM series WHERE area_id = ?').get(
    kabupaten,
  );
  return (row as SeriesBounds | undefined) ?? null;
}

/** The last month with any row in an area's kabupaten; of a province, in any kabupaten held. Null without data. */
export function lastMonthWithData(store: Store, area: AreaId, level: AreaLevel): Month | null {
  const holder = level === 'provinsi' ? level : 'kabupaten';
  const { first, last } = subtree(ancestorId(area, holder), holder);
  const read = statement(store, 'SELECT max(last_month) FROM series WHERE area_id BETWEEN ? AND ?', 'values');
  return read.get(first, last) as Month | null;
}

/** True when stock figures exist in the month: between the first and last month with any row of the kabupaten. */
export function isInSeries(store: Store, area: AreaId, level: AreaLevel, at: Month): boolean {
  const holder = level === 'provinsi' ? level : 'kabupaten';
  const { first, last } = subtree(ancestorId(area, holder), holder);
  const held = 'SELECT 1 FROM series WHERE area_id BETWEEN ? AND ? AND ? BETWEEN first_month AND last_month';
  return statement(store, held).get(first, last, at) !== undefined;
}

/** Recomputes a kabupaten's bounds from its rows, stores and returns them. */
export function refreshSeriesBounds(store: Store, kabupaten: AreaId): SeriesBounds {
  const { sqlite } = store;
  const { first, last } = subtree(kabupaten, 'kabupaten');
  const own = 'facility_id IN (SELECT id FROM facility WHERE leaf BETWEEN @first AND @last)';
  // The key of fact leads with the month: from either end the first row found is the edge, where min() reads them all.
  const edge = (order: 'ASC' | 'DESC') =>
    `SELECT month FROM fact WHERE leaf BETWEEN @first AND @last ORDER BY month ${order} LIMIT 1`;
  const bounds = sqlite
    .prepare(
      `SELECT min(low) AS first, max(high) AS last FROM (
         SELECT min(month) AS low, max(month) AS high FROM facility_criterion WHERE ${own}
         UNION ALL SELECT min(month), max(month) FROM declaration WHERE ${own}
         UNION ALL SELECT min(month), max(month) FROM cadre WHERE ${own}
         UNION ALL SELECT (${edge('ASC')}), (${edge('DESC')}))`,
    )
    .get({ first, last }) as { first: Month | null; last: Month | null };
  if (bounds.first === null || bounds.last === null) {
    sqlite.prepare('DELETE FROM series WHERE area_id = ?').run(kabupaten);
    return null;
  }
  sqlite
    .prepare(
      `INSERT INTO series (area_id, first_month, last_month) VALUES (?, ?, ?)
       ON CONFLICT (area_id) DO UPDATE SET first_month = excluded.first_month, last_month = excluded.last_month`,
    )
    .run(kabupaten, bounds.first, bounds.last);
  return { first: bounds.first, last: bounds.last };
}
