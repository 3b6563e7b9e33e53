import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import type { Indicator } from '@/lib/indicators/indicator';

type Props = Readonly<{ indicators: readonly Indicator[]; value: string }>;

/** Every indicator, grouped as the index groups them. */
export function IndicatorPicker({ indicators, value }: Props) {
  return (
    <label>
      Indikator
      <select name="kode" defaultValue={value}>
        {INDICATOR_GROUPS.map(({ title, holds }) => (
          <optgroup key={title} label={title}>
            {indicators.filter(holds).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
