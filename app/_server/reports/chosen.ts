import type { PdfTable } from '@/lib/exports/pdf/document';
import type { ExportTable } from '@/lib/exports/table';

/** Some columns of a table out, in its own order: paper has room for less than a sheet. Its figures are the table's. */
export function chosen({ columns, rows, totalRow, notes }: ExportTable, keys: readonly string[]): PdfTable {
  return { columns: columns.filter(({ key }) => keys.includes(key)), rows, totalRow, notes };
}
