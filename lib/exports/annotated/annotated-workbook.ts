import { readCsv } from '@/lib/imports/csv';
import { tableOf } from '@/lib/imports/csv-source';
import { DEFAULT_LIMITS, type ImportLimits } from '@/lib/imports/limits';
import type { UploadedFile } from '@/lib/imports/report';
import { WorkbookFailure } from '@/lib/imports/workbook/failure';
import { baseWorkbook, csvWorkbook, textRow } from './base-workbook';
import { LIST_NAME, LIST_TITLE } from './list-sheet';
import { type Findings, listed } from './marks';
import { type Packing, markedWorkbook } from './marked-workbook';

const CSV = /\.csv$/i;

/**
 * A file of an import as the workbook that is handed back: the user's own, with every cell that something is wrong
 * with coloured and commented, and a sheet that lists all. A CSV comes back as a workbook of one sheet. `findings` may
 * be those of the whole call; each file has its own. Never throws: what cannot be copied comes back as the list alone,
 * which says so.
 */
export function annotatedWorkbook(
  file: UploadedFile,
  findings: Findings,
  packing: Packing,
  limits: ImportLimits = DEFAULT_LIMITS,
): UploadedFile {
  const own = listed(findings, file.name);
  const name = copyName(file.name);
  try {
    if (file.content.byteLength > limits.fileBytes) throw new WorkbookFailure('too-large', 'Berkas terlalu besar.');
    const { content, sheet } = CSV.test(file.name) ? asWorkbook(file, packing, limits) : { ...file, sheet: null };
    const only = { sheet, list: false };
    return { name, content: markedWorkbook({ ...file, content }, own, packing, limits, only) };
  } catch {
    // Whatever went wrong, the findings are what the user waits for.
    const content = baseWorkbook(LIST_NAME, textRow(LIST_TITLE), packing.deflate);
    const only = { sheet: null, list: true };
    return { name, content: markedWorkbook({ ...file, content }, own, packing, DEFAULT_LIMITS, only) };
  }
}

/** `kriteria maret.csv` is `kriteria maret - periksa.xlsx`, and so is the copy of `kriteria maret - periksa (2).xlsx`. */
export function copyName(file: string): string {
  return `${file.replace(/( - periksa( \(\d+\))?)?\.(csv|xlsx)$/i, '')} - periksa.xlsx`;
}

function asWorkbook({ name, content }: UploadedFile, { deflate }: Packing, limits: ImportLimits) {
  const { rows, broken } = readCsv(content, limits.tableRows);
  // Where a CSV breaks off the rest is unknown; a copy without it would be sent back as if it were all.
  if (broken) throw new WorkbookFailure('unreadable-file', broken.message);
  const sheet = tableOf(name) ?? 'tabel';
  return { content: csvWorkbook(sheet, rows, deflate), sheet };
}
