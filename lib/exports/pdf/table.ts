import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { HAIRLINE, INK, MUTED_INK, TRACK } from '@/lib/drawing/palette';
import { isAbsent } from '@/lib/exports/cell';
import { headerOf } from '@/lib/exports/layout';
import { type Column, type TableRow, cellOf, isNumeric, textOf } from '@/lib/exports/table';
import type { PdfTable } from './document';
import { CELL_PADDING, planOf } from './table-plan';

/**
 * A table as the writer of PDF takes it: its header on every page, numbers flush right, absences in words, the total
 * under a stronger line. Columns that do not fit the width follow in further tables, and it is said which.
 */
export function tableContent(table: PdfTable, room: Readonly<{ width: number; height: number }>): Content[] {
  const { size, groups, keepsRows } = planOf(table, room.width, room.height);
  const numbers = new Map(table.columns.map((column, index) => [column, index + 1]));
  const parts = groups.map((group, index): Content => {
    const columns = group.map(({ column }) => column);
    const head: TableCell[][] = [
      columns.map((column) => ({
        text: headerOf(column),
        bold: true,
        alignment: sideOf(column),
        verticalAlignment: 'bottom',
        fillColor: TRACK,
      })),
    ];
    if (table.numbered) {
      head.push(columns.map((column) => ({ text: `(${numbers.get(column)})`, alignment: 'center', color: MUTED_INK })));
    }
    const rows = table.rows.map((row) => columns.map((column) => cell(row, column, false)));
    const total = table.totalRow ? [columns.map((column) => cell(table.totalRow ?? {}, column, true))] : [];
    return {
      stack: [
        ...(groups.length > 1 ? [groupLine(index, groups.length)] : []),
        {
          fontSize: size,
          table: {
            headerRows: head.length,
            keepWithHeaderRows: rows.length > 0 ? 1 : 0,
            dontBreakRows: keepsRows,
            widths: group.map(({ width }) => width - 2 * CELL_PADDING),
            body: [...head, ...rows, ...total],
          },
          layout: ruled(head.length, total.length > 0),
        },
      ],
      margin: [0, 2, 0, 4],
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    };
  });
  const none: Content[] =
    table.rows.length === 0 ? [{ text: 'Tidak ada baris.', italics: true, margin: [0, 0, 0, 4] }] : [];
  const notes = table.notes.map((note): Content => ({
    text: `Catatan: ${note}`,
    fontSize: Math.min(size, 8),
    color: MUTED_INK,
    margin: [0, 1, 0, 0],
  }));
  return [...parts, ...none, ...notes];
}

function groupLine(index: number, count: number): Content {
  return {
    text: `Bagian ${index + 1} dari ${count} kolom tabel ini`,
    fontSize: 8,
    italics: true,
    color: MUTED_INK,
    margin: [0, 0, 0, 2],
  };
}

function cell(row: TableRow, column: Column, total: boolean): TableCell {
  const absent = isAbsent(cellOf(row, column));
  return {
    text: textOf(row, column),
    alignment: sideOf(column),
    bold: total,
    italics: absent && !total,
    color: absent ? MUTED_INK : INK,
  };
}

function sideOf(column: Column): 'left' | 'right' {
  return isNumeric(column) ? 'right' : 'left';
}

/** Lines that survive a photocopier: strong around the header, hair between rows, medium over the total. */
function ruled(headRows: number, hasTotal: boolean): CustomTableLayout {
  const weight = (line: number, count: number) => {
    if (line === 0 || line === headRows || line === count) return 0.9;
    return hasTotal && line === count - 1 ? 0.9 : 0.4;
  };
  return {
    hLineWidth: (line, node) => weight(line, node.table.body.length),
    hLineColor: (line, node) => (weight(line, node.table.body.length) > 0.5 ? INK : HAIRLINE),
    vLineWidth: () => 0,
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => 2,
    paddingBottom: () => 2,
  };
}
