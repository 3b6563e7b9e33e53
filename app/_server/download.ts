import type { Body } from '@/app/_api/answer';
import { refuse } from '@/app/_border/refusal';
import { peopleCsv } from '@/lib/exports/csv';
import { fileName } from '@/lib/exports/file-name';
import { tableDocument } from '@/lib/exports/pdf/table-document';
import { type ExportTable, allRows } from '@/lib/exports/table';
import { workbook } from '@/lib/exports/xlsx';
import { formatCount } from '@/lib/narrative/format';
import { kopOf, pdfBody, signingOf } from './pdf';
import { store } from './store';

/** Cells that a PDF takes: more are some hundred pages, which nobody prints, and seconds that everybody else waits. */
const MOST_PDF_CELLS = 25_000;

/** A table as the file that the address asks for; other formats are refused, naming what the address offers. */
export async function downloadOf(table: ExportTable, format: string, choices?: string): Promise<Body> {
  return downloadAll([table], format, choices);
}

/** Tables that belong together: a workbook and a PDF hold them all, a CSV the first. */
export async function downloadAll(
  tables: readonly [ExportTable, ...ExportTable[]],
  format: string,
  choices = 'csv, xlsx, atau pdf',
): Promise<Body> {
  const [table, ...more] = tables;
  if (format === 'csv')
    return { content: peopleCsv(table), type: 'text/csv; charset=utf-8', fileName: fileName(table, 'csv') };
  if (format === 'xlsx') return workbookBody(table, ...more);
  if (format === 'pdf') return tablesPdf(tables);
  return refuse(400, 'format', `"${format}" bukan format berkas. Pilih ${choices}.`);
}

/** One workbook of one or more tables, named after the first. */
export async function workbookBody(table: ExportTable, ...more: readonly ExportTable[]): Promise<Body> {
  return {
    content: await workbook([table, ...more]),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: fileName(table, 'xlsx'),
  };
}

/** Tables under the office's kop, signed where the office has named who signs. */
async function tablesPdf(tables: readonly [ExportTable, ...ExportTable[]]): Promise<Body> {
  refuseLarge(tables);
  const kop = kopOf(store());
  const signing = kop.letterhead.signatory.name ? signingOf(store()) : null;
  return pdfBody(tableDocument(tables, kop, signing), tables[0]);
}

/** Refuses tables of more cells than a PDF takes, naming the way out. */
export function refuseLarge(tables: readonly Pick<ExportTable, 'rows' | 'totalRow' | 'columns'>[]): void {
  const cells = tables.reduce((sum, table) => sum + allRows(table).length * table.columns.length, 0);
  if (cells > MOST_PDF_CELLS) {
    const most = formatCount(MOST_PDF_CELLS);
    refuse(
      400,
      'format',
      `Tabel ini memuat ${formatCount(cells)} sel; PDF memuat paling banyak ${most}. Unduh XLSX, atau pilih wilayah yang lebih kecil.`,
    );
  }
}
