import type { ImportTable, ImportWarning } from './report';
import type { TableRow } from './source';

const LABEL = /^(grand\s+)?(jumlah|total)(\s+(total|semua|seluruh|seluruhnya|keseluruhan))?\s*:?$/i;

/** True for a row whose first filled cell says that it sums up the others. */
export function isTotal({ cells }: TableRow): boolean {
  return LABEL.test(labelOf(cells));
}

function labelOf(cells: readonly string[]): string {
  return cells.find((cell) => cell !== '') ?? '';
}

/** What is left when the rows of sums at the end are taken off, and those rows; sums are counted, never read. */
export function withoutTotals(
  rows: readonly TableRow[],
  isSum: (row: TableRow) => boolean,
): Readonly<{ kept: readonly TableRow[]; sums: readonly TableRow[] }> {
  const last = rows.findLastIndex((row) => !isSum(row)) + 1;
  return { kept: rows.slice(0, last), sums: rows.slice(last) };
}

/** Says that a row was taken for a sum and left out. */
export function leftOut(
  { row, cells }: TableRow,
  { file, table, sheet }: Readonly<{ file: string; table: ImportTable; sheet: string | null }>,
): ImportWarning {
  const value = labelOf(cells);
  const message = `Baris "${value}" di akhir tabel dibaca sebagai jumlah dan tidak ikut diimpor.`;
  return { file, table, row, column: null, code: 'read-as', message, value, at: { sheet, row, column: null } };
}
