import type { PdfTable } from '@/lib/exports/pdf/document';
import type { ExportTable } from '@/lib/exports/table';

/**
 * Some columns of a table out, in its own order: paper has room for less than a sheet. Its figures are the table's own; a
 * header may be said shorter where the heading above says the rest.
 */
export function chosen(
  { columns, rows, totalRow, notes }: ExportTable,
  headers: Readonly<Record<string, string | null>>,
): PdfTable {
  const kept = columns.filter(({ key }) => headers[key] !== undefined);
  return {
    columns: kept.map((column) => ({ ...column, header: headers[column.key] ?? column.header })),
    rows,
    totalRow,
    notes,
  };
}
