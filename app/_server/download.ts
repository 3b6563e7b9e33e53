import type { Body } from '@/app/_api/answer';
import { refuse } from '@/app/_border/refusal';
import { peopleCsv } from '@/lib/exports/csv';
import { fileName } from '@/lib/exports/file-name';
import type { ExportTable } from '@/lib/exports/table';
import { workbook } from '@/lib/exports/xlsx';

/** A table as the file that the address asks for; anything but csv and xlsx is refused, naming what the address offers. */
export async function downloadOf(table: ExportTable, format: string, choices = 'csv atau xlsx'): Promise<Body> {
  if (format === 'csv')
    return { content: peopleCsv(table), type: 'text/csv; charset=utf-8', fileName: fileName(table, 'csv') };
  if (format === 'xlsx') return workbookBody(table);
  return refuse(400, 'format', `"${format}" bukan format berkas. Pilih ${choices}.`);
}

/** One workbook with a sheet for each table, named after the first. */
export async function workbookBody(table: ExportTable, ...more: readonly ExportTable[]): Promise<Body> {
  return {
    content: await workbook([table, ...more]),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: fileName(table, 'xlsx'),
  };
}
