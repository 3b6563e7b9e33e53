import { textWidth, wrapText } from '@/lib/drawing/text-width';
import { headCells, leafText } from '@/lib/exports/grid/heads';
import { headerOf } from '@/lib/exports/layout';
import { type TableRow, allRows, isNumeric, namingColumns, textOf } from '@/lib/exports/table';
import type { PdfColumn, PdfTable } from './document';
import { type Upright, roomOf } from './paper';

/** Left and right of every cell, in points; a text that follows a number stands further from it. */
export const CELL_PADDING = 3.5;
export const INDENT = 6;

/** Letters in points, and how many of them a text column has at least before its texts are wrapped. */
type Attempt = Readonly<{ size: number; letters: number }>;
/** From what reads best to the least that is read on paper. */
const ATTEMPTS: readonly Attempt[] = [
  { size: 9, letters: 26 },
  { size: 8, letters: 26 },
  { size: 8, letters: 18 },
  { size: 7.5, letters: 14 },
  { size: 7.5, letters: 0 },
];
/** What an upright page must do with: beyond it the page is turned. */
const UPRIGHT_ATTEMPTS = 3;
/** The widest word that is not broken, and the widest that a column grows for its texts, in letters. */
const WORD_LETTERS = 22;
const TEXT_LETTERS = 70;

/** Headings in capitals are a little wider than the estimate of their letters. */
const CAPITALS = 1.03;

type PlannedColumn = Readonly<{ column: PdfColumn; width: number; indent: number }>;

/** How a table goes on paper: the size of its letters, and its columns in groups that each fit the width. */
export type TablePlan = Readonly<{
  size: number;
  groups: readonly (readonly PlannedColumn[])[];
  /** False where a row is so tall that it must be able to go on over a page. */
  keepsRows: boolean;
}>;

type Measured = Readonly<{ column: PdfColumn; indent: number; least: number; natural: number }>;
/** What there is for a table, in points; `dense`: smaller letters, for what must stay on few pages. */
export type Room = Readonly<{ width: number; height: number; dense: boolean }>;

/** Upright where the table fits so in letters that read well, lying where it does not. */
export function orientationOf(table: PdfTable): Upright {
  const { width } = roomOf('portrait');
  const fits = ATTEMPTS.slice(0, UPRIGHT_ATTEMPTS).some((attempt) => leastWidth(measured(table, attempt)) <= width);
  return fits ? 'portrait' : 'landscape';
}

/**
 * The plan of a table in a room: the best letters with which all columns fit. Where none do, the columns are parted into
 * groups, each begun by the columns that name a row, so that none is ever cut off.
 */
export function planOf(table: PdfTable, { width, height, dense }: Room): TablePlan {
  const attempts = dense ? ATTEMPTS.slice(1) : ATTEMPTS;
  for (const attempt of attempts) {
    const columns = measured(table, attempt);
    if (leastWidth(columns) <= width) return planned(table, [columns], attempt.size, { width, height });
  }
  const [, attempt] = ATTEMPTS;
  if (!attempt) throw new RangeError('no size to set a table in');
  return planned(table, parted(measured(table, attempt), width, table.naming), attempt.size, { width, height });
}

function planned(
  table: PdfTable,
  parts: readonly (readonly Measured[])[],
  size: number,
  { width, height }: Readonly<{ width: number; height: number }>,
): TablePlan {
  const groups = parts.map((part) => spread(part, width));
  return { size, groups, keepsRows: tallest(table, groups, size) < height / 2 };
}

function measured(table: PdfTable, { size, letters }: Attempt): Measured[] {
  const rows = allRows(table);
  const above = headingShares(table, size);
  return table.columns.map((column, index) => {
    const texts = rows.map((row) => textOf(row, column));
    const words = texts.flatMap((text) => text.split(/\s/));
    const header = headingOf(column);
    const word = Math.min(
      Math.max(widest(header.split(/\s/), size * CAPITALS, 700), widest(words, size, 400), above[index] ?? 0),
      WORD_LETTERS * size * 0.6,
    );
    const cells = widest(texts, size, table.totalRow ? 700 : 400);
    const before = table.columns[index - 1];
    const indent = before && isRight(before) && !isRight(column) ? INDENT : 0;
    const whole = isRight(column) ? wholeWidth(rows, column, size) : Math.min(cells, letters * size * 0.5);
    const least = Math.max(word, whole);
    const natural = Math.max(least, Math.min(cells, TEXT_LETTERS * size * 0.5), textWidth(header, size, 700) / 2);
    const around = 2 * CELL_PADDING + indent;
    return { column, indent, least: least + around, natural: natural + around };
  });
}

/** What stands directly above a column: its name and unit, or under grouped headings what those leave to say. */
export function headingOf(column: PdfColumn): string {
  return column.over ? leafText(column) : headerOf(column);
}

/**
 * What each column must be as wide as for what stands above it: its number, and its part of the longest word of a heading
 * over several, so that they fit it together.
 */
function headingShares({ columns, numbered }: PdfTable, size: number): number[] {
  const shares = columns.map((_, index) => (numbered ? textWidth(`(${index + 1})`, size, 700) : 0));
  for (const cell of headCells(columns)) {
    if (cell.isLeaf) continue;
    const share = widest(cell.text.split(/\s/), size, 700) / cell.columns;
    for (let at = cell.column; at < cell.column + cell.columns; at += 1) shares[at] = Math.max(shares[at] ?? 0, share);
  }
  return shares;
}

function widest(texts: readonly string[], size: number, weight: 400 | 700): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size, weight)), 0);
}

/** Figures are never broken; an absence in their column may stand in two lines. */
function wholeWidth(rows: readonly TableRow[], column: PdfColumn, size: number): number {
  const whole = rows.filter((row) => !isNumeric(column) || typeof row[column.key] === 'number');
  const texts = whole.map((row) => textOf(row, column));
  return widest(texts, size, 700);
}

/** True for what is set flush right: numbers, and figures that are written as text. */
export function isRight(column: PdfColumn): boolean {
  return column.side === 'right' || isNumeric(column);
}

function leastWidth(columns: readonly Measured[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0);
}

/** Columns in groups of at most a width; each begins with those that name a row. A block is not cut unless it is wider. */
function parted(columns: readonly Measured[], width: number, given: number | undefined): Measured[][] {
  const naming = columns.slice(0, given ?? namingColumns(columns.map(({ column }) => column)));
  const groups: Measured[][] = [[...naming]];
  for (const block of blocksOf(columns.slice(naming.length))) {
    const isWider = leastWidth([...naming, ...block]) > width;
    for (const part of isWider ? block.map((column) => [column]) : [block]) {
      const group = groups.at(-1) ?? [];
      if (group.length > naming.length && leastWidth([...group, ...part]) > width) groups.push([...naming, ...part]);
      else group.push(...part);
    }
  }
  return groups;
}

/** Neighbours of one block together, every other column by itself. */
function blocksOf(columns: readonly Measured[]): Measured[][] {
  const blocks: Measured[][] = [];
  for (const column of columns) {
    const { block } = column.column;
    const last = blocks.at(-1);
    if (block !== undefined && last?.[0]?.column.block === block) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** The width shared out: first what texts and headers could use, then to every column alike, down to what there is. */
function spread(columns: readonly Measured[], width: number): PlannedColumn[] {
  const least = leastWidth(columns);
  const scale = Math.min(1, width / least);
  const wanted = columns.reduce((sum, each) => sum + each.natural - each.least, 0);
  const given = Math.max(0, Math.min(wanted, width - least));
  const left = Math.max(0, width - least - given) / columns.length;
  return columns.map(({ column, indent, least: own, natural }) => ({
    column,
    indent,
    width: own * scale + (wanted > 0 ? ((natural - own) * given) / wanted : 0) + left,
  }));
}

/** The height of the tallest row, about, in points. */
function tallest(table: PdfTable, groups: TablePlan['groups'], size: number): number {
  const lines = allRows(table).flatMap((row) =>
    groups.flat().map(({ column, indent, width }) => {
      const text = textOf(row, column);
      const room = Math.max(width - 2 * CELL_PADDING - indent, size);
      return text.length < 60 ? 1 : wrapText(text, size, room).length;
    }),
  );
  return lines.reduce((most, count) => Math.max(most, count), 1) * size * 1.25;
}
