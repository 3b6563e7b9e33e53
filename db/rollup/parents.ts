import { type AreaId, type AreaLevel, ancestorId, spanOf, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';

/**
 * Recomputes the rows of kecamatan, kabupaten and provinsi above the named desa for `first`..`last`, each as the sum of
 * the rows one level below: a parent equals the sum of its leaves in any order. `level` of `desa` ids is desa.
 */
export function rollParents(store: Store, desa: Iterable<AreaId>, first: Month, last: Month): void {
  const kecamatan = new Set([...desa].map((id) => ancestorId(id, 'kecamatan')));
  const kabupaten = new Set([...kecamatan].map((id) => ancestorId(id, 'kabupaten')));
  const provinsi = new Set([...kabupaten].map((id) => ancestorId(id, 'provinsi')));
  sumChildren(store, kecamatan, 'kecamatan', 'desa', first, last);
  sumChildren(store, kabupaten, 'kabupaten', 'kecamatan', first, last);
  sumChildren(store, provinsi, 'provinsi', 'kabupaten', first, last);
}

function sumChildren(
  { sqlite }: Store,
  parents: ReadonlySet<AreaId>,
  level: AreaLevel,
  childLevel: AreaLevel,
  first: Month,
  last: Month,
): void {
  const clear = sqlite.prepare('DELETE FROM roll WHERE month = ? AND area_id = ?');
  // Children are the ids inside the parent's range that end at the child level; equality on the month and a range of
  // areas is what the key (month, area, indicator) seeks (perf section 2).
  const sum = sqlite.prepare(
    `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
     SELECT month, @parent, indicator_id, sum(numerator), sum(denominator), sum(expected), sum(reported)
     FROM roll WHERE month = @month AND area_id > @parent AND area_id <= @last
       AND area_id % @childSpan = 0 ${childLevel === 'desa' ? '' : 'AND area_id IN (SELECT id FROM area WHERE parent_id = @parent)'}
     GROUP BY indicator_id`,
  );
  for (const parent of parents) {
    const { last: lastId } = subtree(parent, level);
    for (let month = first; month <= last; month++) {
      clear.run(month, parent);
      sum.run({ parent, month, last: lastId, childSpan: spanOf(childLevel) });
    }
  }
}
