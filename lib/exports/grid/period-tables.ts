import type { Period } from '@/lib/coverage/period';
import type { HeadedColumn } from './figure-columns';
import { gridRows } from './grid-rows';
import { namingColumns } from './naming-columns';
import { type GridFrame, type OfficialTable, officialTable } from './official-table';
import { asOfIn, periodTitle, subjectTitle } from './titles';

type Look = Readonly<{
  style: 'official' | 'coded';
  /** The columns of the figures, behind those that name a row. */
  columns: readonly HeadedColumn[];
  /** The name of a period's table among the others. */
  nameOf: (period: Period) => string;
}>;

/** One table for each period, whose rows are areas and whose columns are those given. */
export function periodTables(frame: GridFrame, { style, columns, nameOf }: Look): OfficialTable[] {
  const { periods, series: all } = frame.grid;
  const naming = namingColumns(frame, style);
  return periods.map((period, at) => {
    const series = all.flatMap((own) => own[at] ?? []);
    return officialTable(frame, {
      name: nameOf(period),
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
