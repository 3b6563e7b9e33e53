import { type AreaCode, areaId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { StoredFact } from '@/lib/imports/reference';
import type { Sex } from '@/lib/imports/record';
import type { Store } from '../client';
import type { Lookups } from './lookups';

type FactRow = {
  month: Month;
  leaf: number;
  indicator: string;
  sex: Sex;
  numerator: number;
  denominator: number | null;
};

/** The capaian rows of a desa and of its facilities, by the codes that files use, read anew at each call. */
export function storedFacts({ sqlite }: Store, { facilities }: Lookups): (desa: AreaCode) => Iterable<StoredFact> {
  // The key leads with the month: one seek for each month of the series finds a desa's rows without reading the table.
  const read = sqlite.prepare(
    `WITH RECURSIVE span (month) AS (
       SELECT min(month) FROM fact UNION ALL SELECT month + 1 FROM span WHERE month < (SELECT max(month) FROM fact))
     SELECT fact.month, leaf, code AS indicator, sex, numerator, denominator
     FROM span CROSS JOIN fact ON fact.month = span.month AND leaf BETWEEN ? AND ?
     CROSS JOIN indicator ON indicator.id = indicator_id`,
  );
  let codes: ReadonlyMap<number, string> | null = null;
  return function* (desa) {
    codes ??= new Map([...facilities].map(([code, { leaf }]) => [leaf, code]));
    const id = areaId(desa);
    const { first, last } = subtree(id, 'desa');
    for (const { leaf, ...row } of read.all(first, last) as FactRow[]) {
      const code = leaf === id ? desa : codes.get(leaf);
      if (code !== undefined) yield { ...row, code };
    }
  };
}
