import type { LeafId } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../../client';
import { indicators } from '../../indicators';
import { statement } from '../../statement';

/**
 * What a facility itself last reported of an indicator: that month's figure and, where the months of a year add up, the
 * sum of those it reported from January on. `denominator` is null where the facility reports none.
 */
export type ServiceLine = Readonly<{
  indicator: Indicator;
  month: Month;
  numerator: number;
  denominator: number | null;
  sinceJanuary: number | null;
}>;

type Row = { code: string; month: Month; numerator: number; denominator: number | null };

/** The latest report per indicator from `first` up to a month, in catalogue order. Both sexes are one figure. */
export function servicesOf(
  store: Store,
  leaf: LeafId,
  { first, at }: Readonly<{ first: Month; at: Month }>,
): ServiceLine[] {
  const months = JSON.stringify(Array.from({ length: Math.max(0, at - first + 1) }, (_, index) => at - index));
  const rows = statement(
    store,
    `SELECT i.code, fact.month, sum(numerator) AS numerator, sum(denominator) AS denominator
     FROM json_each(?) wanted CROSS JOIN fact ON fact.month = wanted.value AND fact.leaf = ?
     JOIN indicator i ON i.id = indicator_id GROUP BY i.code, fact.month ORDER BY fact.month DESC`,
  ).all(months, leaf) as Row[];
  return indicators(store).flatMap((indicator): ServiceLine[] => {
    const own = rows.filter(({ code }) => code === indicator.code);
    const [latest] = own;
    if (!latest) return [];
    const { month, numerator, denominator } = latest;
    const ofYear = own.filter((row) => yearOf(row.month) === yearOf(month));
    const sum = ofYear.reduce((total, row) => total + row.numerator, 0);
    return [{ indicator, month, numerator, denominator, sinceJanuary: indicator.kind === 'cumulative' ? sum : null }];
  });
}
