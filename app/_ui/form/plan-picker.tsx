import type { ReactNode } from 'react';
import { type Area, byName } from '@/db/places';
import { fullName } from '@/lib/narrative/place';
import { ViewForm } from './view-form';

type Props = Readonly<{
  action: string;
  year: number;
  years: readonly number[];
  area: Area;
  areas: readonly Area[];
  children: ReactNode;
}>;

/** Which year and area of a plan is looked at; the plan's own choice stands behind them. */
export function PlanPicker({ action, year, years, area, areas, children }: Props) {
  const offered = areas.some(({ code }) => code === area.code) ? areas : [area, ...areas];
  const [first, ...rest] = offered;
  return (
    <ViewForm action={action}>
      <label>
        Tahun
        <select name="tahun" defaultValue={year}>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        Wilayah
        <select name="wilayah" defaultValue={area.code}>
          {[...(first ? [first] : []), ...byName(rest)].map((each) => (
            <option key={each.code} value={each.code}>
              {fullName(each)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </ViewForm>
  );
}
