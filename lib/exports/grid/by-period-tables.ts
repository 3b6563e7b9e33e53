import { formatPeriod } from '@/lib/coverage/period';
import { figureColumns } from './figure-columns';
import { gridRows } from './grid-rows';
import { namingColumns } from './naming-columns';
import { type GridFrame, type OfficialTable, officialTable } from './official-table';
import { indicatorHeading, periodsTitle, shortPeriodAsOf } from './titles';

/** Rows are areas, and each period has its columns: one table for each indicator. */
export function byPeriodTables(frame: GridFrame): OfficialTable[] {
  const { grid, title, levelLabel } = frame;
  const { indicators, split } = grid;
  const naming = namingColumns(frame, 'coded');
  return indicators.map((indicator, at) => {
    const series = grid.series[at] ?? [];
    const columns = series.flatMap(({ period, asOf }) =>
      figureColumns(indicator, formatPeriod(period), [shortPeriodAsOf(period, asOf)], split),
    );
    const heading = `${indicatorHeading(indicator)} menurut ${levelLabel}`;
    return officialTable(frame, {
      name: indicator.code,
      title: title ? `${title}: ${indicatorHeading(indicator)}` : heading,
      periodTitle: periodsTitle(grid.periods, series),
      position: at + 1,
      columns: [...naming, ...columns],
      naming: naming.length,
      ...gridRows(
        frame,
        series.map((each) => ({ of: formatPeriod(each.period), series: each })),
      ),
      series,
    });
  });
}
