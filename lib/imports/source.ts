import { type CsvBreak, type CsvRow, readCsv } from './csv';
import { readHeader } from './header';
import type { ImportLimits } from './limits';
import { IMPORT_TABLES, type ErrorCode, type ImportError, type ImportTable, type UploadedFile } from './report';
import type { RowText, TableDefinition } from './table';
import { TABLES } from './tables';

/** A row of a file, its cells by header; `broken` says why when it cannot be read as a row at all. */
export type SourceRow = Readonly<{ row: number; text: RowText; broken: ImportError | null }>;

/** A file of the call as far as it can be read; without a definition it holds no table that is known. */
export type Source = Readonly<{
  file: string;
  definition: TableDefinition | null;
  rows: readonly SourceRow[];
  /** Errors of the whole file and of its header. */
  errors: readonly ImportError[];
}>;

const EMPTY = 'Berkas kosong. Isi judul kolom dan barisnya.';

/** The table whose name a CSV's name begins with, whatever its case, or null. */
export function tableOf(file: string): ImportTable | null {
  const name = file.toLowerCase();
  return IMPORT_TABLES.find((table) => name.startsWith(table)) ?? null;
}

/** Reads a file without asking what its cells mean; more than `rowsLeft` rows are `too-large`. */
export function readSource({ name: file, content }: UploadedFile, limits: ImportLimits, rowsLeft: number): Source {
  const table = tableOf(file);
  const definition = table && TABLES[table];
  const wrong = (code: ErrorCode, message: string, row: number | null = null): ImportError => {
    return { file, table, row, column: null, code, message, value: null };
  };
  const refused = (code: ErrorCode, message: string): Source => {
    return { file, definition, rows: [], errors: [wrong(code, message)] };
  };
  if (!definition) return refused('unreadable-file', unknownTable(file));
  if (content.byteLength > limits.fileBytes) return refused('too-large', tooLarge(limits));
  const { rows, broken } = readCsv(content, rowsLeft);
  if (broken?.code === 'too-large') return refused('too-large', tooMany(limits));
  const [header, ...body] = rows;
  if (!header) {
    const error = broken ? wrong(broken.code, broken.message, broken.row) : wrong('empty-file', EMPTY);
    return { file, definition, rows: [], errors: [error] };
  }
  const { columns, errors } = readHeader(header, body, definition, file);
  const read = body.map(({ row, cells }): SourceRow => {
    const tooWide = cells.length > header.cells.length;
    return {
      row,
      text: textOf(columns, cells),
      broken: tooWide ? wrong('unreadable-file', wide(cells, header), row) : null,
    };
  });
  if (broken) read.push(brokenRow(broken, wrong(broken.code, broken.message, broken.row)));
  if (read.length === 0) errors.push(wrong('empty-file', 'Berkas hanya berisi judul kolom. Isi barisnya.'));
  return { file, definition, rows: read, errors };
}

function textOf(columns: ReadonlyMap<string, number>, cells: readonly string[]): RowText {
  return (header) => {
    const index = columns.get(header);
    return index === undefined ? undefined : (cells[index] ?? '');
  };
}

function brokenRow({ row }: CsvBreak, error: ImportError): SourceRow {
  return { row: row ?? 1, text: () => undefined, broken: error };
}

function unknownTable(file: string): string {
  return `Nama berkas "${file}" tidak diawali nama tabel. Pakai salah satu: ${IMPORT_TABLES.join(', ')}.`;
}

function tooLarge({ fileBytes }: ImportLimits): string {
  return `Berkas lebih besar dari ${Math.floor(fileBytes / 1024 / 1024)} MiB. Bagi menjadi beberapa berkas.`;
}

function tooMany({ tableRows }: ImportLimits): string {
  return `Satu impor memuat paling banyak ${tableRows.toLocaleString('id-ID')} baris per tabel. Bagi menjadi beberapa impor.`;
}

function wide({ length }: readonly string[], header: CsvRow): string {
  return (
    `Baris ini berisi ${length} sel, padahal judul kolomnya ${header.cells.length}. ` +
    'Apit isi yang memuat pemisah dengan tanda petik.'
  );
}
