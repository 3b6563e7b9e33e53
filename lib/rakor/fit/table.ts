import { lineCount, textWidth } from '@/lib/drawing/text-width';
import { type Column, type TableRow, allRows, isNumeric, textOf } from '@/lib/exports/table';
import type { SlideTable } from '../slide';
import { SMALLEST } from './sheet';

/** Letters, the height of their lines, and the space around a cell: left and right together, above and below together. */
export type TableSize = Readonly<{ size: number; line: number; across: number; down: number }>;

const SIZES: readonly TableSize[] = [
  { size: 36, line: 46, across: 40, down: 26 },
  { size: 30, line: 38, across: 36, down: 18 },
  { size: 27, line: 34, across: 30, down: 13 },
  { size: SMALLEST, line: 30, across: 22, down: 9 },
];

/** A table as it stands: its letters, each column's part of its width, and the heights of its header, rows and total. */
export type TableFit = Readonly<{
  size: TableSize;
  columns: readonly number[];
  head: number;
  rows: readonly number[];
  total: number;
}>;

/**
 * The largest letters with which a table stands in the room; the smallest where none is small enough. Columns share the
 * width by what they say: figures keep their lines whole, texts are broken into as many lines as they take.
 */
export function fitTable(table: SlideTable, width: number, height: number): TableFit {
  const fits = SIZES.map((size) => fitIn(table, size, width));
  return fits.find(({ head, rows, total }) => head + total + sum(rows) <= height) ?? (fits.at(-1) as TableFit);
}

function fitIn(table: SlideTable, size: TableSize, width: number): TableFit {
  const widths = columnWidths(table, size, width);
  const heightOf = (text: (column: Column) => string, bold: boolean) => {
    const lines = table.columns.map((column, index) => {
      const room = (widths[index] ?? 0) - size.across;
      return lineCount(text(column), size.size, room, bold ? 700 : 400);
    });
    return Math.max(1, ...lines) * size.line + size.down;
  };
  const rowHeight = (row: TableRow, bold = false) => heightOf((column) => textOf(row, column), bold);
  return {
    size,
    columns: widths.map((each) => each / width),
    head: heightOf(({ header }) => header, true),
    rows: table.rows.map((row) => rowHeight(row)),
    total: table.totalRow ? rowHeight(table.totalRow, true) : 0,
  };
}

/** A word that takes more of a table is broken: an address would leave the other columns no room. */
const LONGEST_WORD = 0.3;

/** What each column would take in one line, and the least it can do with: its longest word, or a whole figure. */
function columnWidths(table: SlideTable, { size, across }: TableSize, width: number): number[] {
  const wanted = table.columns.map((column) => {
    const cells = allRows(table).map((row) => textOf(row, column));
    const words = [
      ...column.header.split(' '),
      ...(isNumeric(column) ? cells : cells.flatMap((each) => each.split(' '))),
    ];
    const longest = widest(words, size) + across;
    const least = isNumeric(column) ? longest : Math.min(longest, width * LONGEST_WORD);
    return { least, most: Math.max(least, widest([...cells, column.header], size) + across) };
  });
  const most = sum(wanted.map((each) => each.most));
  if (most <= width) return wanted.map((each) => (each.most * width) / most);
  const least = sum(wanted.map((each) => each.least));
  if (least >= width) return wanted.map((each) => (each.least * width) / least);
  const spread = (width - least) / (most - least);
  return wanted.map((each) => each.least + (each.most - each.least) * spread);
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, 600)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
