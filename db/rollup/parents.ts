import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type Month, monthRange } from '@/lib/coverage/period';
import type { Store } from '../client';

/** Recomputes the rows of a kabupaten and its provinsi for `first`..`last`, each the sum of the rows one level below. */
export function rollParents({ sqlite }: Store, kabupaten: AreaId, first: Month, last: Month): void {
  const clear = sqlite.prepare('DELETE FROM roll WHERE month = ? AND area_id = ?');
  // CROSS JOIN pins the loop order: one seek of the key (month, area) for every child (perf section 2).
  const sum = sqlite.prepare(
    `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
     SELECT month, child.parent_id, indicator_id, sum(numerator), sum(denominator), sum(expected), sum(reported)
     FROM area child CROSS JOIN roll ON month = ? AND area_id = child.id
     WHERE child.parent_id = ? GROUP BY indicator_id`,
  );
  for (const month of monthRange(first, last)) {
    for (const parent of [kabupaten, ancestorId(kabupaten, 'provinsi')]) {
      clear.run(month, parent);
      sum.run(month, parent);
    }
  }
}
