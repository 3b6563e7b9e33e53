import { type CellSort, type Column, type Problem, type Scope, isProblem, problem } from './cells/cell';
import { formProblem, formReadAs } from './cells/formed';
import type { ImportRecord, StoredRecords } from './record';
import type { ErrorCode, ImportTable, WarningCode } from './report';
import type { FormedCell } from './workbook/cell-form';

export type Columns = Readonly<Record<string, Column<unknown>>>;
type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A row's cells as read; undefined where a cell is wrong or its column is not in the file. */
export type Cells<C extends Columns> = { readonly [H in keyof C]: ValueOf<C[H]> | undefined };
/** The cells of a row without any error; undefined only in an optional column that the file leaves out. */
export type SoundCells<C extends Columns> = { readonly [H in keyof C]: ValueOf<C[H]> };

export type RowProblem<C extends Columns> = Problem & Readonly<{ column: keyof C & string }>;

/** Everything there is to a table; the rest of the importer is the same for all. */
export type TableSpec<C extends Columns, R extends ImportRecord> = Readonly<{
  table: R['table'];
  columns: C;
  /** The columns that make a row unique, in the order of contracts section 7, "Files". */
  key: readonly [keyof C & string, ...(keyof C & string)[]];
  /** What is wrong with cells that are fine each by itself; undefined cells have had their error. */
  check?: (cells: Cells<C>, scope: Scope) => RowProblem<C>[];
  record: (cells: SoundCells<C>, scope: Scope) => R;
  stored: (records: StoredRecords, key: R['key']) => R['value'];
}>;

export type CellFinding<Code> = Readonly<{ column: string; code: Code; message: string; value: string | null }>;

/**
 * What a row would do to the store; `change` is null for a row with an error. `record` is what its cells say, whether
 * they agree with each other or not; null where a cell cannot be read.
 */
export type CheckedRow = Readonly<{
  /** The key's cells as understood, so that what is written in two ways is one key; null without a key. */
  key: string | null;
  errors: readonly CellFinding<ErrorCode>[];
  warnings: readonly CellFinding<WarningCode>[];
  record: ImportRecord | null;
  change: 'new' | 'changed' | 'unchanged' | null;
}>;

/** A row's text by header: undefined where the file has no such column, '' where the cell is empty or missing. */
export type RowText = (header: string) => string | undefined;

/** A row's cells as a workbook holds them; undefined where `text` says all there is, as in every CSV. */
export type RowForm = (header: string) => FormedCell | undefined;

export type TableDefinition = Readonly<{
  table: ImportTable;
  headers: readonly Readonly<{ name: string; optional: boolean; filled: boolean; sort: CellSort }>[];
  key: readonly [string, ...string[]];
  checkRow(text: RowText, scope: Scope, form?: RowForm): CheckedRow;
}>;

/** Makes a table out of what is particular to it: its columns, its key, its row checks and what its rows mean. */
export function defineTable<C extends Columns, R extends ImportRecord>(spec: TableSpec<C, R>): TableDefinition {
  const columns = Object.entries(spec.columns);
  const order = Object.keys(spec.columns);
  return {
    table: spec.table,
    headers: columns.map(([name, { optional, filled, read }]) => ({ name, optional, filled, sort: read.sort })),
    key: spec.key,
    checkRow(text, scope, form = ONLY_TEXT) {
      const { cells, errors, warnings, whole } = readCells(columns, text, form, scope);
      const key = keyOf(spec, cells, text);
      const record = errors.length === 0 && whole ? spec.record(cells as SoundCells<C>, scope) : null;
      const wrong = new Set(errors.map((error) => error.column));
      for (const { column, code, message } of spec.check?.(cells as Cells<C>, scope) ?? []) {
        if (wrong.has(column)) continue;
        wrong.add(column);
        errors.push({ column, code, message, value: text(column) || null });
      }
      errors.sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
      if (errors.length > 0 || !record) return { key, errors, warnings, record, change: null };
      const change = changeOf(spec.stored(scope.reference.stored, record.key), record.value);
      return { key, errors, warnings, record, change };
    },
  };
}

const ONLY_TEXT: RowForm = () => undefined;

function readCells(
  columns: readonly (readonly [string, Column<unknown>])[],
  text: RowText,
  form: RowForm,
  scope: Scope,
) {
  const cells: Record<string, unknown> = {};
  const errors: CellFinding<ErrorCode>[] = [];
  const warnings: CellFinding<WarningCode>[] = [];
  let whole = true;
  for (const [column, { read, filled, optional }] of columns) {
    const value = text(column);
    if (value === undefined) {
      whole &&= optional;
      continue;
    }
    const formed = form(column);
    const unfit = formed && formProblem(formed, read.sort, column);
    const cell = unfit ?? (value !== '' ? read(value, column, scope) : filled ? missing(column) : { value: null });
    if (isProblem(cell)) {
      errors.push({ column, ...cell, value: value || null });
      continue;
    }
    cells[column] = cell.value;
    const readAs = cell.readAs ?? (formed && formReadAs(formed, read.sort));
    if (readAs == null) continue;
    const written = formed?.text ?? value;
    const message = `${column} "${written}" dibaca sebagai ${readAs}. Periksa bila maksudnya lain.`;
    warnings.push({ column, code: 'read-as', message, value: written });
  }
  return { cells, errors, warnings, whole };
}

/** A key with an empty or missing cell is none, but for the columns that may be empty or left out. */
function keyOf<C extends Columns, R extends ImportRecord>(
  { key, columns }: TableSpec<C, R>,
  cells: Readonly<Record<string, unknown>>,
  text: RowText,
): string | null {
  const parts = key.map((column) => cells[column] ?? text(column) ?? '');
  if (parts.some((part, index) => part === '' && columns[key[index] ?? '']?.filled)) return null;
  return parts.map(String).join('\n');
}

function missing(column: string): Problem {
  return problem('missing-value', `${column} kosong. Isi sel ini.`);
}

/** A withdrawal of nothing is unchanged; one of a stored value counts as changed (contracts section 7). */
function changeOf(stored: ImportRecord['value'], value: ImportRecord['value']): 'new' | 'changed' | 'unchanged' {
  if (stored === null) return value === null ? 'unchanged' : 'new';
  return value !== null && sameValue(stored, value) ? 'unchanged' : 'changed';
}

function sameValue(a: object, b: object): boolean {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}
