/** A calendar month as one whole number: year x 12 + (month - 1). Months can be compared and subtracted. */
export type Month = number & { readonly __brand: 'Month' };

/** What a reader may ask for: a month `2026-02`, a quarter `2026-T1` or a year `2026`. */
export type Period = Readonly<
  | { kind: 'month'; month: Month }
  | { kind: 'quarter'; year: number; quarter: 1 | 2 | 3 | 4 }
  | { kind: 'year'; year: number }
>;

const MONTH_TEXT = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER_TEXT = /^(\d{4})-T([1-4])$/;
const YEAR_TEXT = /^(\d{4})$/;

/** The month of a calendar year, `monthOfYear` 1..12. */
export function month(year: number, monthOfYear: number): Month {
  return (year * 12 + monthOfYear - 1) as Month;
}

export function yearOf(value: Month): number {
  return Math.floor(value / 12);
}

/** 1 for January .. 12 for December. */
export function monthOfYear(value: Month): number {
  return (value % 12) + 1;
}

export function addMonths(value: Month, count: number): Month {
  return (value + count) as Month;
}

/** Every month from `first` to `last`, both included; empty when `last` lies before `first`. */
export function monthRange(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => addMonths(first, index));
}

/** `YYYY-MM` to a month, or null when the text is anything else. */
export function parseMonth(text: string): Month | null {
  const match = MONTH_TEXT.exec(text);
  return match ? month(Number(match[1]), Number(match[2])) : null;
}

export function formatMonth(value: Month): string {
  return `${String(yearOf(value)).padStart(4, '0')}-${String(monthOfYear(value)).padStart(2, '0')}`;
}

/** `YYYY-MM`, `YYYY-T1`..`T4` or `YYYY` to a period, or null when the text is anything else. */
export function parsePeriod(text: string): Period | null {
  const asMonth = parseMonth(text);
  if (asMonth !== null) return { kind: 'month', month: asMonth };
  const quarter = QUARTER_TEXT.exec(text);
  if (quarter) return { kind: 'quarter', year: Number(quarter[1]), quarter: Number(quarter[2]) as 1 | 2 | 3 | 4 };
  const year = YEAR_TEXT.exec(text);
  return year ? { kind: 'year', year: Number(year[1]) } : null;
}

export function formatPeriod(period: Period): string {
  if (period.kind === 'month') return formatMonth(period.month);
  const year = String(period.year).padStart(4, '0');
  return period.kind === 'quarter' ? `${year}-T${period.quarter}` : year;
}

/** What a run of periods is made of. */
export const PERIOD_UNITS = ['bulan', 'triwulan', 'tahun'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Every month, quarter or year that has a month of `first`..`last` in it; empty when `last` lies before `first`. */
export function periodsBetween(unit: PeriodUnit, first: Month, last: Month): Period[] {
  const found = new Map<string, Period>();
  for (const each of monthRange(first, last)) {
    const year = yearOf(each);
    const quarter = Math.ceil(monthOfYear(each) / 3) as 1 | 2 | 3 | 4;
    const period: Period =
      unit === 'bulan'
        ? { kind: 'month', month: each }
        : unit === 'tahun'
          ? { kind: 'year', year }
          : { kind: 'quarter', year, quarter };
    found.set(formatPeriod(period), period);
  }
  return [...found.values()];
}

/** First and last calendar month of a period. */
export function monthsOf(period: Period): Readonly<{ first: Month; last: Month }> {
  if (period.kind === 'month') return { first: period.month, last: period.month };
  if (period.kind === 'year') return { first: month(period.year, 1), last: month(period.year, 12) };
  return { first: month(period.year, period.quarter * 3 - 2), last: month(period.year, period.quarter * 3) };
}

/**
 * The month a period's level is read at: its last month, or, in a year or quarter that is not over yet, the last month
 * with data (contracts section 7, "Roots and bounds").
 */
export function asOfMonth(period: Period, current: Month, lastWithData: Month | null): Month {
  const { first, last } = monthsOf(period);
  if (period.kind === 'month' || last < current || lastWithData === null) return last;
  return lastWithData >= first && lastWithData < last ? lastWithData : last;
}

/** By time zone: making a formatter takes far longer than using it, and every request asks for the month. */
const CALENDARS = new Map<string, Intl.DateTimeFormat>();

/** The month a moment falls in, on the wall clock of `timeZone` (IANA name). */
export function monthAt(moment: Date, timeZone: string): Month {
  const calendar =
    CALENDARS.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  CALENDARS.set(timeZone, calendar);
  const parts = calendar.formatToParts(moment);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return month(part('year'), part('month'));
}

/** The day a moment falls on, `YYYY-MM-DD`, on the wall clock of `timeZone`. */
export function dayAt(moment: Date, timeZone: string): string {
  const calendar =
    DAYS.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  DAYS.set(timeZone, calendar);
  const parts = calendar.formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const DAYS = new Map<string, Intl.DateTimeFormat>();
