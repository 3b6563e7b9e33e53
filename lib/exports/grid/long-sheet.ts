import type { Cell as SheetCell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '@/lib/imports/workbook/cell-name';
import { headerOf } from '../layout';
import { numberFormat, valueOf } from '../sheet/cell-value';
import { FONT, MEDIUM, SHADE, page } from '../sheet/look';
import { type Column, EXAMPLE_LABEL, type ExportTable, cellOf, isNumeric, textOf } from '../table';

/** Rows that are looked at for a column's width: tens of thousands are alike. */
const SAMPLED_ROWS = 400;
const NARROWEST = 9;
const WIDEST = 40;
const HEADER: CellStyle = { font: { ...FONT, bold: true }, fill: SHADE, border: { bottom: MEDIUM } };

/** The long table as a sheet to be filtered and counted, not printed: one row of headers, and nothing between the rows. */
export function longSheet(table: ExportTable, name: string): WriteSheet {
  const { columns, example } = table;
  const lead = example ? [[EXAMPLE_LABEL]] : [];
  const header = lead.length;
  const styles = columns.map((column) => ({ style: styleOf(column) }));
  const cells = new Map<string, Partial<SheetCell>>(
    columns.map((_, index) => [`${header},${index}`, { style: HEADER }]),
  );
  if (example) cells.set('0,0', { style: { font: { ...FONT, bold: true, color: { rgb: '9B1C1C' } } } });
  table.rows.forEach((row, at) => {
    columns.forEach((column, index) => {
      const style = styles[index];
      // Only numbers have a look of their own; a style a cell would make the file half as large again.
      if (style && typeof cellOf(row, column) === 'number') cells.set(`${header + 1 + at},${index}`, style);
    });
  });
  return {
    name,
    rows: [...lead, columns.map(headerOf), ...table.rows.map((row) => columns.map((column) => valueOf(row, column)))],
    cells,
    columns: columns.map((column) => ({ width: widthOf(table, column) })),
    freezePane: { rows: header + 1, columns: 0 },
    autoFilter: { range: `A${header + 1}:${columnLetters(columns.length - 1)}${header + 1 + table.rows.length}` },
    ...page(table),
  };
}

function styleOf(column: Column): CellStyle {
  const format = isNumeric(column) ? numberFormat(column) : undefined;
  return { font: FONT, ...(format ? { numFmt: format } : {}) };
}

function widthOf({ rows }: ExportTable, column: Column): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  const sampled = rows.filter((_, index) => index % step === 0);
  const widest = sampled.reduce((most, row) => Math.max(most, textOf(row, column).length), headerOf(column).length + 2);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}
