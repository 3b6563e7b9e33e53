import type { TableFrame } from './coverage-table';
import { fileStem } from './file-name';
import type { ExportTable } from './table';

/** What a table says itself; the rest stands around every table of its view. */
export type TableBody = Pick<ExportTable, 'name' | 'title' | 'definition' | 'columns' | 'rows'> &
  Partial<Pick<ExportTable, 'totalRow' | 'notes'>> &
  Readonly<{
    /** The first part of the file's name. */
    subject: string;
  }>;

/** A table with its frame: where, when, from which source, example or not, and the name of its file. */
export function framedTable(
  frame: TableFrame,
  { subject, totalRow = null, notes = [], ...body }: TableBody,
): ExportTable {
  const { areaName, periodLabel, periodText, source, dataPer, changedAt, example } = frame;
  return {
    ...body,
    totalRow,
    notes,
    area: areaName,
    period: periodLabel,
    source,
    dataPer,
    changedAt,
    example,
    fileStem: fileStem({ subject, area: areaName, period: periodText, example }),
  };
}
