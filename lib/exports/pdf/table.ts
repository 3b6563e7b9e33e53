import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { INK, MUTED_INK, OUTLINE, TRACK } from '@/lib/drawing/palette';
import { isAbsent } from '@/lib/exports/cell';
import { headCells, headDepth } from '@/lib/exports/grid/heads';
import { type TableRow, cellOf, textOf } from '@/lib/exports/table';
import type { PdfColumn, PdfTable } from './document';
import { CELL_PADDING, type Room, headingOf, isRight, planOf } from './table-plan';

/**
 * A table as the writer of PDF takes it: its header on every page, numbers flush right, absences in words, the total
 * under a stronger line. Columns that do not fit the width follow in further tables, and it is said which.
 */
export function tableContent(table: PdfTable, room: Room): Content[] {
  const { size, groups, keepsRows } = planOf(table, room);
  const numbers = new Map(table.columns.map((column, index) => [column, index + 1]));
  const parts = groups.map((group, index): Content => {
    const columns = group.map(({ column }) => column);
    const head = headRows(columns);
    if (table.numbered) {
      head.push(columns.map((column) => ({ text: `(${numbers.get(column)})`, alignment: 'center', color: MUTED_INK })));
    }
    const rows = table.rows.flatMap((row, at) => {
      const band = table.bands?.get(at);
      const cells = columns.map((column) => cell(row, column, false));
      return band === undefined ? [cells] : [bandCells(band, columns.length), cells];
    });
    const total = table.totalRow ? [columns.map((column) => cell(table.totalRow ?? {}, column, true))] : [];
    return {
      stack: [
        ...(groups.length > 1 ? [groupLine(index, groups.length)] : []),
        {
          fontSize: size,
          table: {
            headerRows: head.length,
            keepWithHeaderRows: keepsRows && rows.length > 0 ? 1 : 0,
            dontBreakRows: keepsRows,
            widths: group.map(({ width, indent }) => width - 2 * CELL_PADDING - indent),
            body: [...head, ...rows, ...total],
          },
          layout: {
            ...ruled(head.length, total.length > 0, room.dense),
            paddingLeft: (column) => CELL_PADDING + (group[column]?.indent ?? 0),
          },
        },
      ],
      margin: [0, 2, 0, 4],
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    };
  });
  const none: Content[] =
    table.rows.length === 0 ? [{ text: 'Tidak ada baris.', italics: true, margin: [0, 0, 0, 4] }] : [];
  // One paragraph: a line each would send the last of them to a page of their own.
  const notes: Content[] =
    table.notes.length > 0
      ? [
          {
            text: `Catatan: ${table.notes.map(asSentence).join(' ')}`,
            fontSize: Math.min(size, 8),
            color: MUTED_INK,
            margin: [0, 1, 0, 0],
          },
        ]
      : [];
  return [...parts, ...none, ...notes];
}

function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The headings of columns: one row, or as many as stand above each other, each over the columns that it is about. */
function headRows(columns: readonly PdfColumn[]): TableCell[][] {
  const isGrouped = headDepth(columns) > 1;
  const rows = Array.from({ length: headDepth(columns) }, () => columns.map((): TableCell => ({ text: '' })));
  for (const { row, column, rows: tall, columns: wide, isLeaf, text } of headCells(columns)) {
    const own = columns[column];
    const cells = rows[row];
    if (!own || !cells) continue;
    cells[column] = {
      text: isLeaf ? headingOf(own) : text,
      bold: true,
      alignment: isGrouped && own.over?.length !== 0 ? 'center' : sideOf(own),
      // The writer sets what reaches over several rows at the bottom of the last one, over the figures.
      verticalAlignment: isGrouped ? 'top' : 'bottom',
      fillColor: TRACK,
      rowSpan: tall,
      colSpan: wide,
    };
  }
  return rows;
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

/** A heading within the table, over all its columns. */
function bandCells(text: string, count: number): TableCell[] {
  const first: TableCell = { text, bold: true, colSpan: count, fillColor: TRACK };
  return [first, ...Array.from({ length: count - 1 }, (): TableCell => ({ text: '' }))];
}

function cell(row: TableRow, column: PdfColumn, total: boolean): TableCell {
  const absent = isAbsent(cellOf(row, column));
  return {
    text: textOf(row, column),
    alignment: sideOf(column),
    bold: total,
    italics: absent && !total,
    color: absent ? MUTED_INK : INK,
    // Figures under each other are as wide as each other, so that their digits stand in columns.
    ...(isRight(column) ? { fontFeatures: ['tnum'] } : {}),
  };
}

function sideOf(column: PdfColumn): 'left' | 'right' {
  return isRight(column) ? 'right' : 'left';
}

/** Lines that survive a photocopier: strong around the header, hair between rows, medium over the total. */
function ruled(headRows: number, hasTotal: boolean, dense: boolean): CustomTableLayout {
  const weight = (line: number, count: number) => {
    if (line === 0 || line === headRows || line === count) return 0.9;
    return hasTotal && line === count - 1 ? 0.9 : 0.35;
  };
  return {
    hLineWidth: (line, node) => weight(line, node.table.body.length),
    hLineColor: (line, node) => (weight(line, node.table.body.length) > 0.5 ? INK : OUTLINE),
    vLineWidth: () => 0,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => (dense ? 1 : 1.8),
    paddingBottom: () => (dense ? 1 : 1.8),
  };
}
