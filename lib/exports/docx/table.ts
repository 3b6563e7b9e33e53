import { headerOf } from '@/lib/exports/layout';
import type { PdfTable } from '@/lib/exports/pdf/document';
import { planOf } from '@/lib/exports/pdf/table-plan';
import { type Column, type TableRow as Row, allRows, isNumeric, textOf } from '@/lib/exports/table';
import { WIDTH } from './paper';
import { type Docx, paragraphOf } from './paragraph';

/** Twentieths of a point; and a page tall enough for any row, since rows go on over pages by themselves. */
const TWENTIETHS = 20;
const TALL = 10_000;

/** A table whose header repeats on every page and whose rows are not parted; columns as wide as on the PDF's paper. */
export function tableOf(docx: Docx, table: PdfTable) {
  const { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow } = docx;
  const widths = widthsOf(table);
  const cell = (text: string, column: Column, index: number, head: boolean, bold: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'EFF1F0' } } : {}),
      children: [paragraphOf(docx, text, { bold, size: 8.5, after: 0, align: isNumeric(column) ? 'right' : 'left' })],
    });
  const row = (texts: readonly string[], { head, bold }: Readonly<{ head: boolean; bold: boolean }>) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: table.columns.map((column, index) => cell(texts[index] ?? '', column, index, head, bold)),
    });
  const textsOf = (each: Row) => table.columns.map((column) => textOf(each, column));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8A9490' } as const;
  return [
    new Table({
      width: { size: WIDTH, type: 'dxa' },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [
        row(table.columns.map(headerOf), { head: true, bold: true }),
        ...allRows(table).map((each) => row(textsOf(each), { head: false, bold: each === table.totalRow })),
      ],
    }),
    ...table.notes.map((note) => paragraphOf(docx, `Catatan: ${note}`, { size: 8, after: 2 })),
  ];
}

/** Room that the office's own font may take more than the PDF's, in points a column. */
const SPARE = 14;

/** The plan of the PDF's page, in twentieths of a point; a document that is edited keeps all columns in one table. */
function widthsOf(table: PdfTable): number[] {
  const planned = planOf(table, { width: WIDTH / TWENTIETHS, height: TALL, dense: false }).groups.flat();
  const wanted = table.columns.map((column) => (planned.find((each) => each.column === column)?.width ?? 0) + SPARE);
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => Math.floor((width * WIDTH) / sum));
}
