import type { Month } from '@/lib/coverage/period';
import { formatMonth } from '@/lib/coverage/period';
import type { Change } from '@/lib/imports/change';
import type { ImportRecord } from '@/lib/imports/record';
import type { Store } from '../client';
import { district } from '../places';
import { findPlace } from '../queries/place';
import { figuresOf } from '../queries/profile';
import { seriesBounds } from '../rollup/series';

/** One figure of the whole district before and after; null parts where there is none. */
export type HeadlineEffect = Readonly<{
  code: string;
  name: string;
  unit: string;
  month: string;
  before: Counted;
  after: Counted;
}>;
type Counted = Readonly<{ numerator: number | null; denominator: number | null }>;

/** What the overview begins with. */
const HEADLINES = ['ILP-PSY', 'ILP-PST', 'ILP-PKM', 'PSY-AKT'] as const;
/** So many of the indicators that a call reports most rows of. */
const MOST_REPORTED = 12;

/** Which figures a call may move, and in which month they are compared. */
export type EffectQuestion = Readonly<{ codes: readonly string[]; asOf: Month }>;

/** The headlines and what the changes report, as of the last month that they speak of. */
export function effectQuestion(store: Store, changes: readonly Change[], currentMonth: Month): EffectQuestion {
  const rows = new Map<string, number>();
  for (const { record } of changes) {
    if (record.table === 'capaian') rows.set(record.key.indicator, (rows.get(record.key.indicator) ?? 0) + 1);
  }
  const reported = [...rows].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const home = district(store);
  const asOf =
    lastMonthOf(changes, currentMonth) ?? (home ? (seriesBounds(store, home.id)?.last ?? currentMonth) : currentMonth);
  return { codes: [...HEADLINES, ...reported.slice(0, MOST_REPORTED)], asOf };
}

/** The last month that changes speak of, as far as it has come; null where they speak of none, such as facilities. */
export function lastMonthOf(changes: readonly Change[], currentMonth: Month): Month | null {
  const months = changes.flatMap(({ record }) => monthOf(record) ?? []).filter((month) => month <= currentMonth);
  return months.reduce<Month | null>((last, month) => (last === null || month > last ? month : last), null);
}

function monthOf(record: ImportRecord): Month | null {
  return 'month' in record.key ? record.key.month : null;
}

/** The district's figures, to be asked before and after writing. */
export function districtFigures(store: Store, { codes, asOf }: EffectQuestion) {
  const home = district(store);
  const place = home && findPlace(store, home.code);
  return place ? figuresOf(store, place, codes, { asOf }) : [];
}

type Figures = ReturnType<typeof districtFigures>;

/** The figures that differ, in the order of the question. */
export function effects(before: Figures, after: Figures, { asOf }: EffectQuestion): HeadlineEffect[] {
  return after.flatMap(({ indicator, row }, index) => {
    const counted = ({ numerator, denominator }: Counted): Counted => ({ numerator, denominator });
    const [then, now] = [counted(before[index]?.row ?? { numerator: null, denominator: null }), counted(row)];
    if (then.numerator === now.numerator && then.denominator === now.denominator) return [];
    const { code, name, unit } = indicator;
    return [{ code, name, unit, month: formatMonth(asOf), before: then, after: now }];
  });
}
