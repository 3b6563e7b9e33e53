import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import { seriesBounds } from '@/db/rollup/series';
import { type Month, formatMonth, monthRange } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';

/** Months to choose from, and the one that is chosen at first. */
export type MonthChoices = Readonly<{ preset: string; choices: readonly Readonly<{ value: string; label: string }>[] }>;

/** The months whose figures a meeting can look at, newest first, the last one with data preset; `held` is always among them. */
export function monthChoices(
  store: Store,
  { district, current }: Pick<Deployment, 'district' | 'current'>,
  held: Month | null = null,
): MonthChoices {
  const bounds = seriesBounds(store, district.id) ?? { first: current, last: current };
  const months = monthRange(bounds.first, bounds.last).reverse();
  const offered = held === null || months.includes(held) ? months : [held, ...months];
  return {
    preset: formatMonth(held ?? bounds.last),
    choices: offered.map((month) => ({ value: formatMonth(month), label: formatMonthName(month) })),
  };
}
