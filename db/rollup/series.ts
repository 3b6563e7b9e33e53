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

/**
 * Recomputes a kabupaten's bounds from its rows, stores and returns them. `moreRecords`: kriteria, penetapan or kader may
 * have come in since they were stored.
 */
export function refreshSeriesBounds(store: Store, kabupaten: AreaId, moreRecords: boolean): SeriesBounds {
  const before = seriesBounds(store, kabupaten);
  const ofFacts = boundsOf(store, kabupaten, FACTS);
  // Records that lay within the old bounds lie within these: most imports of facts need not read them.
  const isWide = before && ofFacts && ofFacts.first <= before.first && before.last <= ofFacts.last;
  const bounds = isWide && !moreRecords ? ofFacts : boundsOf(store, kabupaten, `${FACTS} UNION ALL ${RECORDS}`);
  if (!bounds) {
    store.sqlite.prepare('DELETE FROM series WHERE area_id = ?').run(kabupaten);
    return null;
  }
  store.sqlite
    .prepare(
      `INSERT INTO series (area_id, first_month, last_month) VALUES (?, ?, ?)
       ON CONFLICT (area_id) DO UPDATE SET first_month = excluded.first_month, last_month = excluded.last_month`,
    )
    .run(kabupaten, bounds.first, bounds.last);
  return bounds;
}

// The key of fact leads with the month: from either end the first row found is the edge, where min() reads them all.
const EDGE = 'SELECT month FROM fact WHERE leaf BETWEEN @first AND @last ORDER BY month';
const FACTS = `SELECT (${EDGE} ASC LIMIT 1) AS low, (${EDGE} DESC LIMIT 1) AS high`;
const RECORDS = ['facility_criterion', 'declaration', 'cadre']
  .map(
    (table) => `SELECT min(month), max(month) FROM ${table}
      WHERE facility_id IN (SELECT id FROM facility WHERE leaf BETWEEN @first AND @last)`,
  )
  .join(' UNION ALL ');

function boundsOf({ sqlite }: Store, kabupaten: AreaId, months: string): SeriesBounds {
  const { first, last } = sqlite
    .prepare(`SELECT min(low) AS first, max(high) AS last FROM (${months})`)
    .get(subtree(kabupaten, 'kabupaten')) as { first: Month | null; last: Month | null };
  return first === null || last === null ? null : { first, last };
}
