import { columnText } from '../cells/formed';
import { type Spots } from '../place';
import type { CellPlace } from '../report';
import type { SourceRow, TableRow } from '../source';
import type { TableDefinition } from '../table';
import { isTotal, withoutTotals } from '../totals';
import type { CellForm } from '../workbook/cell-form';
import { type Role, type WideKind, isBeside, roleOf } from './words';

/** A cell of a wide sheet: what is in it, where it stands, and what heads its column. */
export type WideCell = Readonly<{ text: string; form: CellForm; row: number; column: number | null; header: string }>;

/** A sheet of a template as far as it is understood without asking the database. */
export type WideSheet = Readonly<{
  file: string;
  sheet: string;
  kind: WideKind;
  header: TableRow;
  body: readonly TableRow[];
  /** Rows of sums at the end, which are left out. */
  sums: readonly TableRow[];
  roles: ReadonlyMap<Role, number>;
  /** The columns with anything in them that say nothing of the row as a whole. */
  values: readonly Readonly<{ index: number; header: string }>[];
  month: WideCell | null;
  puskesmas: WideCell | null;
}>;

/** A wide sheet and, where its workbook has a PETUNJUK, the month that stands there. */
export type WideRead = Readonly<{ wide: WideSheet; guide: WideCell | null }>;

/** Title rows above a header are no more than this. */
const SEARCHED_ROWS = 15;

type Above = Pick<WideSheet, 'month' | 'puskesmas'>;

/**
 * Finds a wide sheet's header: the first of the first rows that names its rows and heads as many columns as `heads`
 * asks for; null when there is none.
 */
export function wideSheet(
  { file, sheet, kind }: Pick<WideSheet, 'file' | 'sheet' | 'kind'>,
  rows: readonly TableRow[],
  heads: (header: string) => boolean,
  above: (rows: readonly TableRow[]) => Above,
): WideSheet | null {
  const at = rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => isHeader(kind, cells, heads));
  const header = rows[at];
  if (!header) return null;
  const roles = new Map<Role, number>();
  const values: { index: number; header: string }[] = [];
  const below = rows.slice(at + 1);
  const width = Math.max(header.cells.length, ...below.map(({ cells }) => cells.length));
  for (let index = 0; index < width; index++) {
    const written = header.cells[index] ?? '';
    const role = roleOf(written);
    if (role && !roles.has(role)) roles.set(role, index);
    else if (!isBeside(written) && (written !== '' || below.some((row) => isFilled(row, index))))
      values.push({ index, header: written });
  }
  const names = (['kode', 'nama', 'desa'] as const).flatMap((role) => roles.get(role) ?? []);
  const isSum = (row: TableRow) => isTotal(row) && names.filter((index) => isFilled(row, index)).length <= 1;
  const { kept, sums } = withoutTotals(below, isSum);
  return { file, sheet, kind, header, body: kept, sums, roles, values, ...above(rows.slice(0, at)) };
}

function isHeader(kind: WideKind, cells: readonly string[], heads: (header: string) => boolean): boolean {
  const roles = new Set(cells.map(roleOf));
  if (kind === 'daftar') return roles.has('nama') && (roles.has('jenis') || roles.has('desa'));
  const naming = roles.has('kode') || roles.has('nama') || roles.has('desa');
  return naming && cells.some((cell) => roleOf(cell) === null && heads(cell));
}

/** A failed formula has no text, but is not empty. */
export function isFilled({ cells, forms }: TableRow, index: number): boolean {
  return (cells[index] ?? '') !== '' || forms?.[index] === 'no-result';
}

/** The cell of a row in a column, empty or not. */
export function cellAt({ header }: Pick<WideSheet, 'header'>, row: TableRow, index: number): WideCell {
  const [text, form] = [row.cells[index] ?? '', row.forms?.[index] ?? 'text'];
  return { text, form, row: row.row, column: index, header: header.cells[index] ?? '' };
}

/** The cell of a role, or null where the sheet has no such column. */
export function roleCell(sheet: WideSheet, row: TableRow, role: Role): WideCell | null {
  const index = sheet.roles.get(role);
  return index === undefined ? null : cellAt(sheet, row, index);
}

/** A cell that the sheet only implies: it has a value, and stands where another does. */
export function implied(text: string, beside: WideCell | null, row: number): WideCell {
  return { text, form: 'text', row: beside?.row ?? row, column: beside?.column ?? null, header: beside?.header ?? '' };
}

/** A row of a table made of cells of a wide sheet; a column without a cell is one that the file does not have. */
export function wideRow(
  { sheet }: Pick<WideSheet, 'sheet'>,
  row: number,
  { headers }: TableDefinition,
  cells: Readonly<Record<string, WideCell | null>>,
): SourceRow {
  const sorts = new Map(headers.map(({ name, sort }) => [name, sort]));
  const form = (column: string) => {
    const cell = cells[column];
    return cell && cell.form !== 'text' ? { text: cell.text, form: cell.form } : undefined;
  };
  const text = (column: string) => {
    const [cell, sort] = [cells[column], sorts.get(column)];
    return cell && cell.form !== 'text' && sort ? columnText(cell, sort) : cell?.text;
  };
  const spots: Spots = (column) => {
    const cell = column === null ? null : (cells[column] ?? null);
    const at: CellPlace = { sheet, row: cell?.row ?? row, column: cell?.column == null ? null : cell.column + 1 };
    return { at, column: cell ? cell.header : column, wide: sheet };
  };
  return { row, text, form, broken: null, spots };
}
