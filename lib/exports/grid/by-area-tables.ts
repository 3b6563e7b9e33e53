import { figureColumns } from './figure-columns';
import type { GridFrame, OfficialTable } from './official-table';
import { periodTables } from './period-tables';
import { indicatorHeading, shortPeriod } from './titles';

/** Rows are areas, and each indicator has its columns: one table for each period. */
export function byAreaTables(frame: GridFrame): OfficialTable[] {
  const { indicators, split } = frame.grid;
  const columns = indicators.flatMap((indicator) =>
    figureColumns(indicator, indicator.code, [indicatorHeading(indicator)], split),
  );
  return periodTables(frame, { style: 'coded', columns, nameOf: shortPeriod });
}
