import { announcedFacilities, withAnnounced } from './announced';
import type { Scope } from './cells/cell';
import { Hints } from './hints';
import { DEFAULT_LIMITS, type ImportLimits } from './limits';
import type { ImportRecord } from './record';
import type { Reference } from './reference';
import type { ImportError, ImportTable, ImportWarning, TableCount, UploadedFile } from './report';
import { similarNames } from './similar-names';
import { type Source, type SourceRow, readSource, tableOf } from './source';
import type { CheckedRow, TableDefinition } from './table';

/** What a call comes to: its findings, and the rows that would change something, in the order of the files. */
export type CheckedImport = Readonly<{
  tables: readonly TableCount[];
  errors: readonly ImportError[];
  warnings: readonly ImportWarning[];
  changes: readonly ImportRecord[];
}>;

/**
 * Checks all files of a call together, in any order, against the database (`reference`) and against each other; the
 * facilities that the call brings are known to its other tables. Nothing is written here. Every error of every row is
 * listed, for one cell the first that applies (contracts section 4). Never throws, whatever the bytes.
 */
export function checkImport(
  files: readonly UploadedFile[],
  reference: Reference,
  limits: ImportLimits = DEFAULT_LIMITS,
): CheckedImport {
  const sources = readSources(files, limits);
  const hints = new Hints();
  const announced = announcedFacilities(sources, { reference, hints });
  const scope = { reference: withAnnounced(reference, announced), hints };
  const seen = new SeenRows();
  const checked = sources.map((source) => checkSource(source, scope, seen));
  return {
    tables: checked.flatMap(({ count }) => (count ? [count] : [])),
    errors: checked.flatMap(({ errors }) => errors),
    warnings: [...checked.flatMap(({ warnings }) => warnings), ...similarNames(reference, announced)],
    changes: checked.flatMap(({ changes }) => changes),
  };
}

function readSources(files: readonly UploadedFile[], limits: ImportLimits): Source[] {
  const rowsLeft = new Map<ImportTable | null, number>();
  return files.map((file) => {
    const table = tableOf(file.name);
    const left = rowsLeft.get(table) ?? limits.tableRows;
    const source = readSource(file, limits, left);
    rowsLeft.set(table, left - source.rows.length);
    return source;
  });
}

type CheckedSource = {
  count: TableCount | null;
  errors: ImportError[];
  warnings: ImportWarning[];
  changes: ImportRecord[];
};

function checkSource(
  { file, definition, rows, errors: fileErrors }: Source,
  scope: Scope,
  seen: SeenRows,
): CheckedSource {
  const result: CheckedSource = { count: null, errors: [...fileErrors], warnings: [], changes: [] };
  if (!definition) return result;
  const { table } = definition;
  const count = { file, table, rows: rows.length, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const sourceRow of rows) {
    const { row, broken } = sourceRow;
    if (broken) {
      result.errors.push(broken);
      count.rejected += 1;
      continue;
    }
    const { errors, warnings, record, change } = checkRow(definition, sourceRow, file, scope, seen);
    for (const error of errors) result.errors.push({ file, table, row, ...error });
    for (const warning of warnings) result.warnings.push({ file, table, row, ...warning });
    count[change ?? 'rejected'] += 1;
    if (record && change !== 'unchanged') result.changes.push(record);
  }
  return { ...result, count };
}

function checkRow(
  definition: TableDefinition,
  { row, text }: SourceRow,
  file: string,
  scope: Scope,
  seen: SeenRows,
): CheckedRow {
  const checked = definition.checkRow(text, scope);
  const [column] = definition.key;
  const earlier = seen.note(definition, text, { file, row });
  if (!earlier || checked.errors.some((error) => error.column === column)) return checked;
  const place = earlier.file === file ? `baris ${earlier.row}` : `baris ${earlier.row} ${earlier.file}`;
  const message = `Kunci yang sama (${definition.key.join(', ')}) sudah ada di ${place}. Hapus salah satunya.`;
  const duplicate = { column, code: 'duplicate-row', message, value: text(column) ?? null } as const;
  const errors = [duplicate, ...checked.errors];
  return { ...checked, errors, record: null, change: null };
}

type Place = Readonly<{ file: string; row: number }>;

/** The keys met so far in a call. Codes and periods have one spelling each, so that a key's text is the key. */
class SeenRows {
  private readonly places = new Map<string, Place>();

  /** Notes a row; returns where its key was met before, or null. A key with an empty or missing cell is none. */
  note({ table, key }: TableDefinition, text: (header: string) => string | undefined, place: Place): Place | null {
    const parts = key.map((column) => text(column));
    if (parts.some((part) => !part)) return null;
    const known = [table, ...parts].join('\n');
    const earlier = this.places.get(known);
    if (!earlier) this.places.set(known, place);
    return earlier ?? null;
  }
}
