import { type Column, unitOf } from '../table';
import type { HeadedColumn } from './figure-columns';

/** One cell of grouped headings: where it stands, how far it reaches, and whether it is a column's own heading. */
export type HeadCell = Readonly<{
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  isLeaf: boolean;
}>;

/** What stands directly above a column: `%` and `per 100.000` where the cells are shares, else its name. */
export function leafText(column: Column): string {
  return column.kind === 'percent' ? '%' : unitOf(column) || column.header;
}

/** A column that may stand under headings: all that grouping them needs to know. */
type Headed = Column & Readonly<{ over?: readonly string[] }>;

/** How many rows the headings of columns take. */
export function headDepth(columns: readonly Headed[]): number {
  return columns.reduce((deepest, { over = [] }) => Math.max(deepest, over.length + 1), 1);
}

/**
 * The headings of columns as cells, row by row: a heading reaches over the neighbours that stand under the same ones; a
 * column with fewer headings than others fills the rows below with its own.
 */
export function headCells(columns: readonly Headed[]): HeadCell[] {
  const depth = headDepth(columns);
  return Array.from({ length: depth }, (_, row) =>
    columns.flatMap((column, index): HeadCell[] => {
      const { over = [] } = column;
      if (over.length < row) return [];
      if (over.length === row) {
        return [{ row, column: index, rows: depth - row, columns: 1, text: leafText(column), isLeaf: true }];
      }
      if (isUnder(columns[index - 1], over, row)) return [];
      let columnsOver = 1;
      while (isUnder(columns[index + columnsOver], over, row)) columnsOver += 1;
      return [{ row, column: index, rows: 1, columns: columnsOver, text: over[row] ?? '', isLeaf: false }];
    }),
  ).flat();
}

/** True for a column under the same headings, down to the row. */
function isUnder(column: Headed | undefined, over: readonly string[], row: number): boolean {
  return column !== undefined && over.slice(0, row + 1).every((text, at) => column.over?.[at] === text);
}

/** A column's heading in one line, with all that stands above it: `Lansia diskrining, L, Pembilang`. */
export function flatHeader({ over, header }: HeadedColumn): string {
  return [...over, header].join(', ');
}
