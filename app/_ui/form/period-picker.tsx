import type { SeriesBounds } from '@/db/rollup/series';
import { type Month, formatMonth, monthRange, monthsOf, yearOf } from '@/lib/coverage/period';
import { formatMonthName, formatPeriodName } from '@/lib/narrative/format';

type Props = Readonly<{
  bounds: SeriesBounds;
  /** The period as the address says it. */
  value: string;
  name?: string;
  label?: string;
}>;

/** Every month with data, newest first, then quarters and years. The value that is shown is always among them. */
export function PeriodPicker({ bounds, value, name = 'periode', label = 'Periode' }: Props) {
  const months = bounds ? monthRange(bounds.first, bounds.last).reverse().map(formatMonth) : [];
  const options = months.includes(value) || !/^\d{4}-\d{2}$/.test(value) ? months : [value, ...months];
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        <optgroup label="Bulan">
          {options.map((text) => (
            <option key={text} value={text}>
              {monthLabel(text)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Triwulan dan tahun">
          {longerPeriods(bounds, value).map(({ text, label: optionLabel }) => (
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

function longerPeriods(bounds: SeriesBounds, value: string): { text: string; label: string }[] {
  const years = bounds
    ? Array.from({ length: yearOf(bounds.last) - yearOf(bounds.first) + 1 }, (_, index) => yearOf(bounds.last) - index)
    : [];
  const found = years.flatMap((year) => [
    { text: String(year), label: formatPeriodName({ kind: 'year', year }) },
    ...([4, 3, 2, 1] as const)
      .filter((quarter) => {
        const { first, last } = monthsOf({ kind: 'quarter', year, quarter });
        return bounds !== null && first <= bounds.last && last >= bounds.first;
      })
      .map((quarter) => ({
        text: `${year}-T${quarter}`,
        label: formatPeriodName({ kind: 'quarter', year, quarter }),
      })),
  ]);
  const isLonger = value !== '' && !/^\d{4}-\d{2}$/.test(value);
  return isLonger && !found.some(({ text }) => text === value) ? [{ text: value, label: value }, ...found] : found;
}
