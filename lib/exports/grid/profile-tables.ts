import type { Indicator } from '@/lib/indicators/indicator';
import { type HeadedColumn, type SexPart, figureColumn, figureParts, partsOf } from './figure-columns';
import { gridRows } from './grid-rows';
import { namingColumns } from './naming-columns';
import { type GridFrame, type OfficialTable, officialTable, upper } from './official-table';
import { asOfIn, periodTitle, shortPeriod, subjectTitle } from './titles';

/**
 * As the annexes of the Profil Kesehatan: NO, KECAMATAN, PUSKESMAS; the denominator once for all indicators that stand
 * beside each other and share it; of each indicator the number and the percentage, by sex where asked for. One table
 * for each period, its number typed by the reader: numbers shift from year to year (domain section 9).
 */
export function profileTables(frame: GridFrame): OfficialTable[] {
  const { periods, indicators, series: all, split } = frame.grid;
  const naming = namingColumns(frame, 'official');
  const columns = indicators.flatMap((indicator, index) =>
    indicatorColumns(indicator, split, sharesDenominator(indicators[index - 1], indicator)),
  );
  return periods.map((period, at) => {
    const series = all.flatMap((own) => own[at] ?? []);
    const numbered = frame.number ? `Tabel ${frame.number}` : 'Profil';
    return officialTable(frame, {
      name: periods.length > 1 ? `${numbered} ${shortPeriod(period)}` : numbered,
      title: subjectTitle(frame),
      periodTitle: periodTitle(period, asOfIn(series, period)),
      position: at + 1,
      columns: [...naming, ...columns],
      naming: naming.length,
      ...gridRows(
        frame,
        series.map((each) => ({ of: each.indicator.code, series: each })),
      ),
      series,
    });
  });
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
