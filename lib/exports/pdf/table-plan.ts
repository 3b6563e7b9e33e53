import { textWidth, wrapText } from '@/lib/drawing/text-width';
import { headerOf } from '@/lib/exports/layout';
import { type Column, allRows, isNumeric, textOf } from '@/lib/exports/table';
import type { PdfTable } from './document';
import { type Upright, roomOf } from './paper';

/** Left and right of every cell, in points. */
export const CELL_PADDING = 3;
/** Sizes of letters in points, from what reads best to the least that is read on paper. */
const SIZES = [9, 8, 7.5] as const;
/** As wide as a text is set before it is wrapped, in letters; and the widest word that is not broken. */
const TEXT_LETTERS = 26;
const WORD_LETTERS = 22;

/** How a table goes on paper: the size of its letters, and its columns in groups that each fit the width. */
export type TablePlan = Readonly<{
  size: number;
  groups: readonly (readonly Readonly<{ column: Column; width: number }>[])[];
  /** False where a row is so tall that it must be able to go on over a page. */
  keepsRows: boolean;
}>;

type Measured = Readonly<{ column: Column; least: number; natural: number }>;

/** Upright where the table fits so with the usual letters or a little smaller, lying where it does not. */
export function orientationOf(table: PdfTable): Upright {
  const { width } = roomOf('portrait');
  return [9, 8].some((size) => leastWidth(measured(table, size)) <= width) ? 'portrait' : 'landscape';
}

/**
 * The plan of a table in a width: the largest letters with which all columns fit. Where none do, the columns are parted
 * into groups, each begun by the columns that name a row, so that none is ever cut off.
 */
export function planOf(table: PdfTable, width: number, height: number): TablePlan {
  const fitting = SIZES.find((size) => leastWidth(measured(table, size)) <= width);
  const size = fitting ?? SIZES[1];
  const columns = measured(table, size);
  const groups = (fitting ? [columns] : parted(columns, width)).map((group) => spread(group, width));
  return { size, groups, keepsRows: tallest(table, groups, size) < height / 2 };
}

function measured(table: PdfTable, size: number): Measured[] {
  const rows = allRows(table);
  return table.columns.map((column) => {
    const texts = rows.map((row) => textOf(row, column));
    const header = headerOf(column);
    const widest = (parts: readonly string[], weight: 400 | 700) =>
      parts.reduce((most, part) => Math.max(most, textWidth(part, size, weight)), 0);
    const word = Math.min(
      Math.max(
        widest(header.split(/\s/), 700),
        widest(
          texts.flatMap((text) => text.split(/\s/)),
          400,
        ),
      ),
      WORD_LETTERS * size * 0.6,
    );
    const cells = widest(texts, column.key === 'name' ? 700 : 400);
    const least = isNumeric(column) ? Math.max(word, numberWidth(table, column, size)) : word;
    const wanted = isNumeric(column) ? least : Math.max(word, Math.min(cells, TEXT_LETTERS * size * 0.5));
    return { column, least: wanted + 2 * CELL_PADDING, natural: Math.max(cells, wanted) + 2 * CELL_PADDING };
  });
}

/** Numbers are never broken; an absence in their column may stand in two lines. */
function numberWidth(table: PdfTable, column: Column, size: number): number {
  return allRows(table).reduce((most, row) => {
    const isNumber = typeof row[column.key] === 'number';
    return isNumber ? Math.max(most, textWidth(textOf(row, column), size, 700)) : most;
  }, 0);
}

function leastWidth(columns: readonly Measured[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0);
}

/** Columns in groups of at most a width; each begins with those that name a row. */
function parted(columns: readonly Measured[], width: number): Measured[][] {
  const naming = columns.slice(0, namingColumns(columns));
  const groups: Measured[][] = [[...naming]];
  for (const column of columns.slice(naming.length)) {
    const group = groups.at(-1) ?? [];
    if (group.length > naming.length && leastWidth(group) + column.least > width) groups.push([...naming, column]);
    else group.push(column);
  }
  return groups;
}

/** The columns that name a row: up to the first text, when that is the first or second column. */
function namingColumns(columns: readonly Measured[]): number {
  return columns.findIndex(({ column: { kind } }) => kind === 'text') === 1 ? 2 : 1;
}

/** The width shared out: texts first take what they could use, then every column alike, down to what there is. */
function spread(columns: readonly Measured[], width: number): { column: Column; width: number }[] {
  const least = leastWidth(columns);
  if (least > width) return columns.map((each) => ({ column: each.column, width: (each.least * width) / least }));
  const wanted = columns.reduce((sum, each) => sum + each.natural - each.least, 0);
  const given = Math.min(wanted, width - least);
  const left = (width - least - given) / columns.length;
  return columns.map(({ column, least: own, natural }) => ({
    column,
    width: own + (wanted > 0 ? ((natural - own) * given) / wanted : 0) + left,
  }));
}

/** The height of the tallest row, about, in points. */
function tallest(table: PdfTable, groups: TablePlan['groups'], size: number): number {
  const lines = allRows(table).flatMap((row) =>
    groups.flat().map(({ column, width }) => {
      const text = textOf(row, column);
      if (text.length < 60) return 1;
      return wrapText(text, size, Math.max(width - 2 * CELL_PADDING, size)).length;
    }),
  );
  return lines.reduce((most, count) => Math.max(most, count), 1) * size * 1.25;
}
