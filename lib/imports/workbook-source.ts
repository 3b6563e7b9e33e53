import type { ImportLimits } from './limits';
import { IMPORT_TABLES, type ImportTable, type UploadedFile } from './report';
import { type RowBudget, type Source, refusedSource, tableSource, tooLarge, unknownSource } from './source';
import { TABLES } from './tables';
import { WorkbookFailure } from './workbook/failure';
import { type Sheet, openWorkbook } from './workbook/workbook';
import type { Inflate } from './workbook/zip';

/** The sheet that every workbook of ours for people begins with (lib/exports/xlsx). */
const COVER = 'sampul';

/**
 * The tables of a workbook: each sheet that bears a table's name, hidden or not, in the workbook's order; others are
 * ignored. A workbook that cannot be read, or has no such sheet, is one refusal of the whole file.
 */
export function workbookSources(
  { name: file, content }: UploadedFile,
  limits: ImportLimits,
  inflate: Inflate,
  budget: RowBudget,
): Source[] {
  if (content.byteLength > limits.fileBytes) return [refusedSource(file, null, tooLarge(limits))];
  try {
    const sheets = openWorkbook(content, limits, inflate);
    const sources = sheets.flatMap((sheet) => sheetSource(file, sheet, budget) ?? []);
    if (nameOf(sheets[0]?.name ?? '') === COVER && sources.every(isForPeople)) return [forPeople(file)];
    return sources.length > 0 ? sources : [unknownSource(file, 'Tidak ada lembar yang bernama tabel.')];
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return [refusedSource(file, null, error)];
  }
}

function sheetSource(file: string, sheet: Sheet, budget: RowBudget): Source | null {
  const table = tableOf(sheet);
  if (!table) return null;
  const definition = TABLES[table];
  const rows = sheet.rows(budget.leftOf(table));
  if (!rows) return refusedSource(file, definition, budget.refusal(), sheet.name);
  const source = tableSource({ file, definition, sheet: sheet.name }, rows);
  budget.take(source);
  return source;
}

function tableOf({ name }: Sheet): ImportTable | null {
  return IMPORT_TABLES.find((table) => table === nameOf(name)) ?? null;
}

function nameOf(sheet: string): string {
  return sheet.trim().toLowerCase();
}

/** Under a cover, a sheet without a single header of its table is one of the tables that we write for people. */
function isForPeople({ definition, errors }: Source): boolean {
  const missing = errors.filter(({ code }) => code === 'missing-header').length;
  return missing === definition?.headers.filter(({ optional }) => !optional).length;
}

function forPeople(file: string): Source {
  const message =
    'Berkas ini unduhan untuk dibaca, bukan tabel impor: bila diimpor, angka jadi akan tercatat sebagai data. ' +
    'Kirim tabel aslinya.';
  return refusedSource(file, null, { code: 'unreadable-file', message });
}
