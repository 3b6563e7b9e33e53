import { figureColumns } from './figure-columns';
import { gridRows } from './grid-rows';
import { namingColumns } from './naming-columns';
import { type GridFrame, type OfficialTable, officialTable } from './official-table';
import { asOfIn, indicatorHeading, periodTitle, shortPeriod, subjectTitle } from './titles';

/** Rows are areas, and each indicator has its columns: one table for each period. */
export function byAreaTables(frame: GridFrame): OfficialTable[] {
  const { periods, indicators, split, series: all } = frame.grid;
  const naming = namingColumns(frame, 'coded');
  const columns = indicators.flatMap((indicator) =>
    figureColumns(indicator, indicator.code, [indicatorHeading(indicator)], split),
  );
  return periods.map((period, at) => {
    const series = all.flatMap((own) => own[at] ?? []);
    return officialTable(frame, {
      name: shortPeriod(period),
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
