import { linesOf } from '../layout';
import { type Column, type TableRow, allRows, cellOf } from '../table';
import { type HeadCell, leafText } from './heads';
import type { OfficialTable } from './official-table';
import { officialText } from './symbols';

const NARROWEST = 7;
const WIDEST_NAME = 34;

/**
 * Widths in characters: names as wide as their longest, figures as narrow as their numbers and the longest word above
 * them allow, since a table has many of them.
 */
export function officialWidths(table: OfficialTable, heads: readonly HeadCell[]): number[] {
  const rows = allRows(table);
  const widths = table.columns.map((column, index) => {
    const isName = index < table.naming;
    const own = isName ? longestName(table.rows, column) : longestNumber(rows, column);
    const word = longestWord(leafText(column)) + 2;
    const width = Math.max(column.key === 'no' ? 5 : NARROWEST, own + 2, word);
    return isName ? Math.min(width, WIDEST_NAME) : width;
  });
  for (const { column, columns, text, isLeaf } of heads) {
    if (isLeaf) continue;
    const needed = longestWord(text) + 2;
    const held = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    const more = Math.max(0, Math.ceil((needed - held) / columns));
    for (let at = column; at < column + columns; at += 1) widths[at] = (widths[at] ?? 0) + more;
  }
  return widths;
}

/** How many lines each row of headings takes at the widths; a heading over several rows counts in the last of them. */
export function headLines(heads: readonly HeadCell[], widths: readonly number[], depth: number): number[] {
  const lines = Array.from({ length: depth }, () => 1);
  for (const { row, rows, column, columns, text } of heads) {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0) - 1;
    const needed = linesOf(text, width) - (rows - 1);
    lines[row + rows - 1] = Math.max(lines[row + rows - 1] ?? 1, needed);
  }
  return lines;
}

function longestWord(text: string): number {
  return text.split(' ').reduce((most, word) => Math.max(most, word.length), 0);
}

function longestName(rows: readonly TableRow[], column: Column): number {
  return rows.reduce((most, row) => Math.max(most, officialText(row, column, false).length), 0);
}

/** The largest number of a column is its longest: formatting every one of them takes longer than writing the file. */
function longestNumber(rows: readonly TableRow[], column: Column): number {
  const largest = rows.reduce((most, row) => {
    const cell = cellOf(row, column);
    return typeof cell === 'number' ? Math.max(most, cell) : most;
  }, 0);
  return officialText({ [column.key]: largest }, column, true).length;
}
