import { type Shown, hasData } from '@/app/_server/page-context';
import {
  type Month,
  type Period,
  asOfMonth,
  formatMonth,
  formatPeriod,
  monthRange,
  yearOf,
} from '@/lib/coverage/period';
import { formatMonthName, formatPeriodName } from '@/lib/narrative/format';

/**
 * Every month with data, newest first, then the quarters and years whose last month (or, while they are not over, last
 * month with data) has any. The value that is shown is always among them.
 */
export function PeriodPicker({ shown }: Readonly<{ shown: Shown }>) {
  const { bounds } = shown;
  const value = formatPeriod(shown.period);
  const months = bounds ? monthRange(bounds.first, bounds.last).reverse().map(formatMonth) : [];
  const options = months.includes(value) || !/^\d{4}-\d{2}$/.test(value) ? months : [value, ...months];
  return (
    <label>
      Periode
      <select name="periode" defaultValue={value}>
        <optgroup label="Bulan">
          {options.map((text) => (
            <option key={text} value={text}>
              {monthLabel(text)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Triwulan dan tahun">
          {longerPeriods(shown, value).map(({ text, label: optionLabel }) => (
            <option key={text} value={text}>
              {optionLabel}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function monthLabel(text: string): string {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return formatMonthName((year * 12 + month - 1) as Month);
}

function longerPeriods({ bounds, current }: Shown, value: string): { text: string; label: string }[] {
  const years = bounds
    ? Array.from({ length: yearOf(bounds.last) - yearOf(bounds.first) + 1 }, (_, index) => yearOf(bounds.last) - index)
    : [];
  const found = years
    .flatMap((year): Period[] => [
      { kind: 'year', year },
      ...([4, 3, 2, 1] as const).map((quarter): Period => ({ kind: 'quarter', year, quarter })),
    ])
    .filter((period) => hasData({ bounds, asOf: asOfMonth(period, current, bounds?.last ?? null) }))
    .map((period) => ({ text: formatPeriod(period), label: formatPeriodName(period) }));
  const isLonger = !/^\d{4}-\d{2}$/.test(value);
  return isLonger && !found.some(({ text }) => text === value) ? [{ text: value, label: value }, ...found] : found;
}
