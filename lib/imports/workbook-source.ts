import type { ImportLimits } from './limits';
import { IMPORT_TABLES, type ImportTable, type UploadedFile } from './report';
import type { Scope } from './cells/cell';
import {
  type Refusal,
  type RowBudget,
  type Source,
  refusedSource,
  tableSource,
  tooLarge,
  unknownSource,
} from './source';
import { TABLES } from './tables';
import { identity } from './wide/month';
import { type Read, readWide } from './wide/read';
import type { WideCell } from './wide/sheet';
import { isGuide, wideKindOf } from './wide/words';
import { WorkbookFailure } from './workbook/failure';
import { type Sheet, openWorkbook } from './workbook/workbook';
import type { Inflate } from './workbook/zip';

/** The sheet that every workbook of ours for people begins with (lib/exports/xlsx). */
const COVER = 'sampul';

/** A wide sheet is as long as a puskesmas has facilities, and as wide as there are indicators, twice. */
const WIDE_ROWS = 5000;
const WIDE_COLUMNS = 400;

/**
 * The tables of a workbook: each sheet that bears a table's name or a template's, hidden or not, in the workbook's
 * order; others are ignored. A workbook that cannot be read, or has no such sheet, is one refusal of the whole file.
 */
export function workbookSources(
  { name: file, content }: UploadedFile,
  limits: ImportLimits,
  inflate: Inflate,
  budget: RowBudget,
  scope: Scope,
): Read[] {
  if (content.byteLength > limits.fileBytes) return [refusedSource(file, null, tooLarge(limits))];
  try {
    const sheets = openWorkbook(content, limits, inflate);
    const guide = once(() => guideMonth(sheets));
    const read = sheets.flatMap((sheet) => readSheet(file, sheet, { budget, scope, guide }) ?? []);
    if (nameOf(sheets[0]?.name ?? '') === COVER && read.every(isForPeople)) return [forPeople(file)];
    return read.length > 0
      ? read
      : (strangers(file, sheets) ?? [unknownSource(file, 'Tidak ada lembar yang bernama tabel.')]);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return [refusedSource(file, null, error)];
  }
}

function guideMonth(sheets: readonly Sheet[]): WideCell | null {
  const rows = sheets.find(({ name }) => isGuide(name))?.rows(WIDE_ROWS, WIDE_COLUMNS) ?? [];
  return identity(rows).month;
}

type Context = Readonly<{ budget: RowBudget; scope: Scope; guide: () => WideCell | null }>;

/** A long table, a sheet of a template, or null for any other sheet. */
function readSheet(file: string, sheet: Sheet, { budget, scope, guide }: Context): Read | null {
  const [table, kind] = [tableOf(sheet), wideKindOf(sheet.name)];
  if (!table && !kind) return null;
  const definition = table ? TABLES[table] : WIDE_TABLES[kind ?? 'rekap'];
  const rows = table ? sheet.rows(budget.leftOf(table)) : sheet.rows(WIDE_ROWS, WIDE_COLUMNS);
  if (!rows) return refusedSource(file, definition, table ? budget.refusal() : tooLong(sheet), sheet.name);
  // A long table may be called "kriteria" too, and bring more rows than a template ever has.
  const wide = kind && rows.length <= WIDE_ROWS ? readWide({ file, sheet: sheet.name, kind }, rows, scope) : null;
  if (wide) return { wide, guide: guide() };
  if (!table) return null;
  const source = tableSource({ file, definition, sheet: sheet.name }, rows);
  budget.take(source);
  return source;
}

const WIDE_TABLES = { rekap: TABLES.capaian, kriteria: TABLES.kriteria, daftar: TABLES.fasilitas } as const;

function tooLong({ name }: Sheet): Refusal {
  const message = `Lembar ${name} lebih dari ${WIDE_ROWS.toLocaleString('id-ID')} baris. Bagi menjadi beberapa berkas.`;
  return { code: 'too-large', message };
}

/** In a workbook without any table, sheets that bear a template's name without its headers are what is wrong. */
function strangers(file: string, sheets: readonly Sheet[]): Source[] | null {
  const found = sheets.flatMap(({ name }) => {
    const kind = wideKindOf(name);
    if (!kind) return [];
    const message = `Judul kolom lembar ${name} tidak dikenal. Pakai templat: lembar REKAP, KRITERIA, atau DAFTAR.`;
    return [refusedSource(file, WIDE_TABLES[kind], { code: 'missing-header', message, row: 1 }, name)];
  });
  return found.length > 0 ? found : null;
}

function tableOf({ name }: Sheet): ImportTable | null {
  return IMPORT_TABLES.find((table) => table === nameOf(name)) ?? null;
}

function nameOf(sheet: string): string {
  return sheet.trim().toLowerCase();
}

/** Under a cover, a sheet without a single header of its table is one of the tables that we write for people. */
function isForPeople(read: Read): boolean {
  if ('wide' in read) return false;
  const { definition, errors } = read;
  const missing = errors.filter(({ code }) => code === 'missing-header').length;
  return missing === definition?.headers.filter(({ optional }) => !optional).length;
}

function forPeople(file: string): Source {
  const message =
    'Berkas ini unduhan untuk dibaca, bukan tabel impor: bila diimpor, angka jadi akan tercatat sebagai data. ' +
    'Kirim tabel aslinya.';
  return refusedSource(file, null, { code: 'unreadable-file', message });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
