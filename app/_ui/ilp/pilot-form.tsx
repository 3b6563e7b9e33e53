import type { Shown } from '@/app/_server/page-context';
import { ViewForm } from '@/app/_ui/form/view-form';
import { type Month, addMonths, formatMonth, formatPeriod, monthRange } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{ path: string; shown: Shown; start: Month }>;

/** The month that lokus are set side by side from, newest first: a district knows when its own began. */
export function PilotForm({ path, shown, start }: Props) {
  const { bounds, asOf } = shown;
  const months = bounds ? monthRange(bounds.first, addMonths(asOf, -1)).reverse() : [];
  return (
    <ViewForm action={path} keep={{ bagian: 'lokus', periode: shown.asked ? formatPeriod(shown.period) : null }}>
      <label>
        Sejak bulan
        <select name="mulai" defaultValue={formatMonth(start)}>
          {months.map((each) => (
            <option key={each} value={formatMonth(each)}>
              {formatMonthName(each)}
            </option>
          ))}
        </select>
      </label>
    </ViewForm>
  );
}
