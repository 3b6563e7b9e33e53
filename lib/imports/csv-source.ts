import { readCsv } from './csv';
import type { ImportLimits } from './limits';
import { longSpots } from './place';
import { IMPORT_TABLES, type ImportTable, type UploadedFile } from './report';
import {
  type Refusal,
  type RowBudget,
  type Source,
  type TableRow,
  refused,
  refusedSource,
  tableSource,
  tooLarge,
  unknownSource,
} from './source';
import { TABLES } from './tables';

/** The table whose name a CSV's name begins with, whatever its case, or null. */
export function tableOf(file: string): ImportTable | null {
  const name = file.toLowerCase();
  return IMPORT_TABLES.find((table) => name.startsWith(table)) ?? null;
}

/** The table of a CSV; more rows than the call may still bring are `too-large`. */
export function csvSource({ name: file, content }: UploadedFile, limits: ImportLimits, budget: RowBudget): Source {
  const table = tableOf(file);
  if (!table) return unknownSource(file, `Nama berkas "${file}" tidak diawali nama tabel.`);
  const definition = TABLES[table];
  if (content.byteLength > limits.fileBytes) return refusedSource(file, definition, tooLarge(limits));
  const { rows, broken } = readCsv(
    content,
    budget.leftOf(table),
    definition.headers.map(({ name }) => name),
  );
  if (broken?.code === 'too-large') return refusedSource(file, definition, budget.refusal());
  const error = broken && refused(file, definition, broken);
  const row = error?.row ?? 1;
  const end = error && { row, text: () => undefined, broken: error, spots: longSpots(null, row, new Map()) };
  const source = tableSource({ file, definition, sheet: null }, rows, tooWide, end);
  budget.take(source);
  return source;
}

function tooWide({ row, cells }: TableRow, header: TableRow): Refusal | null {
  if (cells.length <= header.cells.length) return null;
  const message =
    `Baris ini berisi ${cells.length} sel, padahal judul kolomnya ${header.cells.length}. ` +
    'Apit isi yang memuat pemisah dengan tanda petik.';
  return { code: 'unreadable-file', message, row };
}
