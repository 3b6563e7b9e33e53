import { type Month, formatMonth, monthRange } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{ first: Month; last: Month; value: Month; name?: string; label?: string }>;

/** One month of those from `first` to `last`, newest first; the value is always among them. */
export function MonthPicker({ first, last, value, name = 'periode', label = 'Bulan' }: Props) {
  const months = monthRange(first, last).reverse();
  const offered = months.includes(value) ? months : [value, ...months];
  return (
    <label>
      {label}
      <select name={name} defaultValue={formatMonth(value)}>
        {offered.map((each) => (
          <option key={each} value={formatMonth(each)}>
            {formatMonthName(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
