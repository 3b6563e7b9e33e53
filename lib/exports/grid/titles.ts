import { type Month, type Period, formatPeriod, monthsOf } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatMonthName, formatMonthShort } from '@/lib/narrative/format';
import type { GridSeries } from './grid';
import type { GridFrame } from './official-table';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
/** So many indicators are named in a title; of more it says how many there are. */
const NAMED_INDICATORS = 3;

/** The name with the code, where the name does not carry it: `Posyandu siklus hidup (ILP-PSY)`. */
export function indicatorHeading({ code, name }: Pick<Indicator, 'code' | 'name'>): string {
  return name.includes(`(${code})`) ? name : `${name} (${code})`;
}

/** A period as a sheet's tab and a narrow heading have it: `Feb 2026`, `TW I 2026`, `2026`. */
export function shortPeriod(period: Period): string {
  if (period.kind === 'month') return formatMonthShort(period.month);
  return period.kind === 'year' ? String(period.year) : `TW ${QUARTERS[period.quarter - 1]} ${period.year}`;
}

/** The same with the month that a period which is not over is read at: `2026 (s.d. Feb)`. */
export function shortPeriodAsOf(period: Period, asOf: Month): string {
  const short = shortPeriod(period);
  return asOf === monthsOf(period).last ? short : `${short} (s.d. ${formatMonthShort(asOf).replace(/ \d+$/, '')})`;
}

/** `Februari 2026`, `Triwulan I tahun 2026`, `Tahun 2026 (s.d. Februari 2026)` where the period is not over. */
export function periodTitle(period: Period, asOf: Month): string {
  if (period.kind === 'month') return formatMonthName(period.month);
  const year = `tahun ${period.year}`;
  const name = capitalised(period.kind === 'year' ? year : `triwulan ${QUARTERS[period.quarter - 1]} ${year}`);
  return asOf === monthsOf(period).last ? name : `${name} (s.d. ${formatMonthName(asOf)})`;
}

/** The month that the figures of a period are read at. */
export function asOfIn(series: readonly GridSeries[], period: Period): Month {
  return series.find((each) => each.period === period)?.asOf ?? monthsOf(period).last;
}

/** `Maret 2025–Februari 2026`, `Triwulan I 2025–Triwulan IV 2025`, or the one period. */
export function periodsTitle(periods: readonly Period[], series: readonly GridSeries[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const end = periodTitle(last, asOfIn(series, last));
  return periods.length === 1 ? end : `${periodTitle(first, asOfIn(series, first))}–${end}`;
}

/** `2026-02` or `2025-03..2026-02`, for a file's name. */
export function periodsText(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  return periods.length === 1 ? formatPeriod(last) : `${formatPeriod(first)}..${formatPeriod(last)}`;
}

/** What a table of all chosen indicators is called: as it was typed, else by the indicators and what its rows are. */
export function subjectTitle({ title, grid, level, levelLabel }: GridFrame): string {
  if (title) return title;
  const { indicators } = grid;
  const names = indicators.map(({ name }) => name);
  const subject =
    names.length > NAMED_INDICATORS
      ? `Capaian ${names.length} indikator`
      : new Intl.ListFormat('id', { type: 'conjunction' }).format(names);
  const rows = level === 'puskesmas' ? 'kecamatan dan puskesmas' : levelLabel;
  return `${subject} menurut ${rows}`;
}
