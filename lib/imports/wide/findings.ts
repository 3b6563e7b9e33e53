import { withNear } from '../cells/code';
import type { Scope } from '../cells/cell';
import { type Spots, placed } from '../place';
import type { NamedKind } from '../reference';
import type { ImportError, ImportTable, ImportWarning } from '../report';
import type { TableRow } from '../source';
import { leftOut } from '../totals';
import { type WideCell, type WideSheet, isFilled } from './sheet';

function spotsOf({ sheet }: WideSheet, cell: WideCell): Spots {
  const column = cell.column === null ? null : cell.column + 1;
  return () => ({ at: { sheet, row: cell.row, column }, column: cell.header, wide: sheet });
}

/** An error at a cell of a wide sheet. */
export function wrongAt(
  sheet: WideSheet,
  table: ImportTable,
  cell: WideCell,
  { code, message }: Pick<ImportError, 'code' | 'message'>,
): ImportError {
  const finding = { column: cell.header, code, message, value: cell.text || null };
  return { file: sheet.file, table, row: cell.row, ...placed(finding, spotsOf(sheet, cell)) };
}

/** A warning that a cell was understood, but not as it was written. */
export function readAs(sheet: WideSheet, table: ImportTable, cell: WideCell, message: string): ImportWarning {
  const finding = { column: cell.header, code: 'read-as', message, value: cell.text || null } as const;
  return { file: sheet.file, table, row: cell.row, ...placed(finding, spotsOf(sheet, cell)) };
}

/** The rows of sums that were left out. */
export function sumsLeftOut({ file, sheet, sums }: WideSheet, table: ImportTable): ImportWarning[] {
  return sums.map((row) => leftOut(row, { file, table, sheet }));
}

/** A column with something in it whose header is not known, or was there before. */
export function strangeColumn(
  sheet: WideSheet,
  table: ImportTable,
  { index, header }: WideSheet['values'][number],
  kind: NamedKind,
  scope: Scope,
): ImportError[] {
  if (!sheet.body.some((row: TableRow) => isFilled(row, index))) return [];
  const cell: WideCell = { text: header, form: 'text', row: sheet.header.row, column: index, header };
  const message =
    header === ''
      ? `Kolom ke-${index + 1} berisi tetapi tidak berjudul. Beri judul atau hapus.`
      : withNear(
          `Judul kolom "${header}" tidak dikenal.`,
          kind,
          header,
          'Perbaiki judulnya atau hapus kolomnya.',
          scope,
        );
  return [wrongAt(sheet, table, cell, { code: 'unknown-header', message })];
}

/** A column whose header says the same as one before it. */
export function repeatedColumn(sheet: WideSheet, table: ImportTable, index: number): ImportError {
  const header = sheet.header.cells[index] ?? '';
  const cell: WideCell = { text: header, form: 'text', row: sheet.header.row, column: index, header };
  const message = `Judul kolom "${header}" ada dua kali. Hapus salah satunya.`;
  return wrongAt(sheet, table, cell, { code: 'unknown-header', message });
}
