import { columnText } from './cells/formed';
import { headerIndex, readHeader } from './header';
import type { ImportLimits } from './limits';
import { type Spots, longSpots } from './place';
import { type ErrorCode, IMPORT_TABLES, type ImportError, type ImportTable, type ImportWarning } from './report';
import type { RowForm, RowText, TableDefinition } from './table';
import { isTotal, leftOut, withoutTotals } from './totals';
import type { CellForm } from './workbook/cell-form';

/** A row of a table, its cells by header; `broken` says why when it cannot be read as a row at all. */
export type SourceRow = Readonly<{
  row: number;
  text: RowText;
  form?: RowForm;
  broken: ImportError | null;
  spots: Spots;
}>;

/** A table of the call as far as it can be read; without a definition it stands for a file that holds none. */
export type Source = Readonly<{
  file: string;
  definition: TableDefinition | null;
  rows: readonly SourceRow[];
  /** Errors of the whole file and of its header. */
  errors: readonly ImportError[];
  /** What was understood, but not as it was written, beside the cells themselves. */
  warnings: readonly ImportWarning[];
}>;

/** A row with something in it, as the file has it; only a workbook's cells have forms. */
export type TableRow = Readonly<{ row: number; cells: readonly string[]; forms?: readonly CellForm[] }>;

/** What a file or one of its tables is refused for. */
export type Refusal = Readonly<{ code: ErrorCode; message: string; row?: number | null }>;

const EMPTY: Refusal = { code: 'empty-file', message: 'Tabel kosong. Isi judul kolom dan barisnya.' };
const HEADER_ONLY: Refusal = { code: 'empty-file', message: 'Tabel hanya berisi judul kolom. Isi barisnya.' };

/** How many rows of each table the files of a call may still bring. */
export class RowBudget {
  private readonly left = new Map<ImportTable, number>();

  constructor(private readonly tableRows: number) {}

  leftOf(table: ImportTable): number {
    return this.left.get(table) ?? this.tableRows;
  }

  take({ definition, rows }: Source): void {
    if (definition) this.left.set(definition.table, this.leftOf(definition.table) - rows.length);
  }

  /** For a table that brings more than is left. */
  refusal(): Refusal {
    const most = this.tableRows.toLocaleString('id-ID');
    const message = `Satu impor memuat paling banyak ${most} baris per tabel. Bagi menjadi beberapa impor.`;
    return { code: 'too-large', message };
  }
}

/** For a file of more bytes than are taken. */
export function tooLarge({ fileBytes }: ImportLimits): Refusal {
  const message = `Berkas lebih besar dari ${Math.floor(fileBytes / 1024 / 1024)} MiB. Bagi menjadi beberapa berkas.`;
  return { code: 'too-large', message };
}

/** A file, or one table of it, that is not read at all. */
export function refusedSource(
  file: string,
  definition: TableDefinition | null,
  refusal: Refusal,
  sheet: string | null = null,
): Source {
  return { file, definition, rows: [], errors: [refused(file, definition, refusal, sheet)], warnings: [] };
}

/** A file that holds no table that is known. */
export function unknownSource(file: string, found: string): Source {
  const message = `${found} Pakai salah satu: ${IMPORT_TABLES.join(', ')}.`;
  return refusedSource(file, null, { code: 'unreadable-file', message });
}

/** The error of a file, a table, or a row of it that cannot be read. */
export function refused(
  file: string,
  definition: TableDefinition | null,
  { code, message, row = null }: Refusal,
  sheet: string | null = null,
): ImportError {
  const error = { file, table: definition?.table ?? null, row, column: null, code, message, value: null };
  return row === null && sheet === null ? error : { ...error, at: { sheet, row: row ?? 1, column: null } };
}

/** A table in a file; `sheet` is null in a CSV. */
export type TableAt = Readonly<{ file: string; definition: TableDefinition; sheet: string | null }>;

/**
 * Makes a table of its rows without asking what the cells mean: title rows above the header and sums at the end are left
 * out. `fault` is what makes a row unreadable, if anything; `end` is where the file breaks off.
 */
export function tableSource(
  { file, definition, sheet }: TableAt,
  rows: readonly TableRow[],
  fault: (row: TableRow, header: TableRow) => Refusal | null = () => null,
  end: SourceRow | null = null,
): Source {
  const [header, ...body] = rows.slice(headerIndex(rows, definition));
  if (!header)
    return end?.broken
      ? { file, definition, rows: [], errors: [end.broken], warnings: [] }
      : refusedSource(file, definition, EMPTY, sheet);
  const wide = widened(header, body, sheet);
  const { columns, errors } = readHeader(wide, body, definition, file, sheet);
  const cellsOf = cellReader(columns, definition);
  const { kept, sums } = end ? { kept: body, sums: [] } : withoutTotals(body, sumOf(definition, columns));
  const read = kept.map((row): SourceRow => {
    const problem = fault(row, header);
    const broken = problem && refused(file, definition, problem, sheet);
    return { row: row.row, ...cellsOf(row), broken, spots: longSpots(sheet, row.row, columns) };
  });
  if (end) read.push(end);
  if (read.length === 0) errors.push(refused(file, definition, HEADER_ONLY, sheet));
  const warnings = sums.map((row) => leftOut(row, { file, table: definition.table, sheet }));
  return { file, definition, rows: read, errors, warnings };
}

/** In a workbook the header is as wide as the widest row: a spreadsheet leaves out what is empty at the end of a row. */
function widened(header: TableRow, body: readonly TableRow[], sheet: string | null): TableRow {
  if (sheet === null) return header;
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), header.cells.length);
  return { ...header, cells: Array.from({ length: width }, (_, index) => header.cells[index] ?? '') };
}

/** A row of sums says so, and lacks something that a row of the table must have: TOTAL may be a facility's code. */
function sumOf({ headers }: TableDefinition, columns: ReadonlyMap<string, number>): (row: TableRow) => boolean {
  const filled = headers.flatMap(({ name, filled }) => (filled ? (columns.get(name) ?? []) : []));
  return (row) => isTotal(row) && filled.some((index) => (row.cells[index] ?? '') === '');
}

type RowCells = Pick<SourceRow, 'text' | 'form'>;

function cellReader(columns: ReadonlyMap<string, number>, { headers }: TableDefinition): (row: TableRow) => RowCells {
  const sorts = new Map(headers.map(({ name, sort }) => [name, sort]));
  return ({ cells, forms }) => {
    const written: RowText = (header) => {
      const index = columns.get(header);
      return index === undefined ? undefined : (cells[index] ?? '');
    };
    // Most cells of a workbook are text, and such a row reads like one of a CSV.
    if (!forms || forms.every((form) => form === 'text')) return { text: written };
    const form: RowForm = (header) => {
      const kind = forms[columns.get(header) ?? -1];
      return kind === undefined || kind === 'text' ? undefined : { text: written(header) ?? '', form: kind };
    };
    const text: RowText = (header) => {
      const [formed, sort] = [form(header), sorts.get(header)];
      return formed && sort ? columnText(formed, sort) : written(header);
    };
    return { text, form };
  };
}
