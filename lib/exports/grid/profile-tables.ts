import type { Period } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { type HeadedColumn, type SexPart, figureColumn, figureParts, partsOf } from './figure-columns';
import { type GridFrame, type OfficialTable, upper } from './official-table';
import { periodTables } from './period-tables';
import { shortPeriod } from './titles';

/**
 * As the annexes of the Profil Kesehatan: NO, KECAMATAN, PUSKESMAS; the denominator once for all indicators that stand
 * beside each other and share it; of each indicator the number and the percentage, by sex where asked for. One table
 * for each period, its number typed by the reader: numbers shift from year to year (domain section 9).
 */
export function profileTables(frame: GridFrame): OfficialTable[] {
  const { periods, indicators, split } = frame.grid;
  const columns = indicators.flatMap((indicator, index) =>
    indicatorColumns(indicator, split, sharesDenominator(indicators[index - 1], indicator)),
  );
  const numbered = frame.number ? `Tabel ${frame.number}` : 'Profil';
  const nameOf = periods.length > 1 ? (period: Period) => `${numbered} ${shortPeriod(period)}` : () => numbered;
  return periodTables(frame, { style: 'official', columns, nameOf });
}

/** Two cumulative indicators over one sasaran of the year have one and the same denominator in every row. */
function sharesDenominator(before: Indicator | undefined, { targetGroup }: Indicator): boolean {
  return targetGroup !== null && before?.targetGroup === targetGroup;
}

function indicatorColumns(indicator: Indicator, split: boolean, isShared: boolean): HeadedColumn[] {
  const sexes = partsOf(indicator, split);
  const parts = figureParts(indicator);
  const under = (heading: string, sex: SexPart) => (sexes.length > 1 ? [upper(heading), sex] : [upper(heading)]);
  const place = (sex: SexPart, heading: string) => ({ of: indicator.code, sex, over: under(heading, sex) });
  const denominators = sexes.map((sex) =>
    figureColumn(indicator, { ...place(sex, indicator.unit), part: 'denominator', header: 'JUMLAH' }),
  );
  const numbers = sexes.flatMap((sex) =>
    parts
      .filter((part) => part !== 'denominator')
      .map((part) =>
        figureColumn(indicator, {
          ...place(sex, indicator.name),
          part,
          header: part === 'value' ? 'CAPAIAN' : 'JUMLAH',
        }),
      ),
  );
  return parts.includes('denominator') && !isShared ? [...denominators, ...numbers] : numbers;
}
