import { type AreaId, type AreaLevel, ancestorId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { reportedIndicators } from '../indicators';

const PARENT_LEVELS: readonly AreaLevel[] = ['kecamatan', 'kabupaten', 'provinsi'];

/**
 * Recomputes the rows of kecamatan, kabupaten and provinsi above the named desa for `first`..`last`, each as the sum of
 * the rows one level below: a parent equals the sum of its leaves in any order. A desa that reports a cumulative
 * indicator without having a sasaran (nobody expected) keeps its row and enters no parent.
 */
export function rollParents(store: Store, desa: Iterable<AreaId>, first: Month, last: Month): void {
  const { sqlite } = store;
  const cumulative = JSON.stringify(cumulativeIds(store));
  const clear = sqlite.prepare('DELETE FROM roll WHERE month = ? AND area_id = ?');
  // CROSS JOIN pins the loop order: one seek of the key (month, area) for every child (perf section 2).
  const sum = sqlite.prepare(
    `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
     SELECT month, @parent, indicator_id, sum(numerator), sum(denominator), sum(expected), sum(reported)
     FROM area child CROSS JOIN roll ON month = @month AND area_id = child.id
     WHERE child.parent_id = @parent
       AND (expected > 0 OR indicator_id NOT IN (SELECT value FROM json_each(@cumulative)))
     GROUP BY indicator_id`,
  );
  let children = [...desa];
  for (const level of PARENT_LEVELS) {
    const parents = [...new Set(children.map((id) => ancestorId(id, level)))];
    for (const parent of parents) {
      for (let month = first; month <= last; month++) {
        clear.run(month, parent);
        sum.run({ parent, month, cumulative });
      }
    }
    children = parents;
  }
}

function cumulativeIds(store: Store): number[] {
  return [...reportedIndicators(store)].filter(([, { kind }]) => kind === 'cumulative').map(([id]) => id);
}
