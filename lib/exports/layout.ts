import { type Column, type ExportTable, allRows, textOf, unitOf } from './table';

const NARROWEST = 9;
const WIDEST = 48;

/** A column's header in a sheet: with its unit, but for percent cells, which show their own sign. */
export function headerOf(column: Column): string {
  const unit = column.kind === 'percent' ? '' : unitOf(column);
  return unit ? `${column.header} (${unit})` : column.header;
}

/** Each column's width in characters: its longest cell, or the longest word of its header (set in bold). */
export function columnWidths(table: ExportTable): number[] {
  return table.columns.map((column) => {
    const words = headerOf(column)
      .split(' ')
      .map((word) => word.length + 4);
    const cells = allRows(table).map((row) => textOf(row, column).length + 3);
    return Math.min(
      WIDEST,
      [...words, ...cells].reduce((widest, width) => Math.max(widest, width), NARROWEST),
    );
  });
}

/**
 * How many lines a text takes when wrapped between words at a width in characters. Rows are given their height by it:
 * spreadsheets never fit merged cells, and do not fit others when they open a file.
 */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + word.length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / width);
    used += word.length + 1;
  }
  return lines;
}

/** The most lines that any cell of a row takes at the given widths. */
export function tallestOf(texts: readonly string[], widths: readonly number[]): number {
  return texts.reduce((most, text, index) => Math.max(most, linesOf(text, widths[index] ?? WIDEST)), 1);
}
