import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '@/lib/imports/workbook/cell-name';
import { isAbsent } from './cell';
import { coverBlocks, sheetNames } from './cover';
import { columnWidths, headerOf, linesOf, tallestOf } from './layout';
import { numberFormat, valueOf } from './sheet/cell-value';
import { COVER_NAME, coverSheet } from './sheet/cover-sheet';
import { FONT, HAIR, LINE_HEIGHT, MEDIUM, MUTED, SHADE, STYLES, THIN, TITLE_LINE_HEIGHT, page } from './sheet/look';
import { SheetRows } from './sheet/sheet-rows';
import {
  type Column,
  EXAMPLE_LABEL,
  type ExportTable,
  type TableRow,
  cellOf,
  isNumeric,
  namingColumns,
  sourceText,
  textOf,
} from './table';

/** Room below a header's words, where the filter button would otherwise lie on them. */
const FILTER_HEIGHT = 14;

/** Files with no known date of change still need one that never differs. */
export const NO_DATE = new Date(Date.UTC(2000, 0, 1));

export type Tables = readonly [ExportTable, ...ExportTable[]];

/**
 * The workbook for people: a cover sheet `Sampul`, then one sheet a table with real numbers under number formats.
 * Texts are always texts, never formulas. The same tables give the same bytes.
 */
export async function workbook(tables: Tables): Promise<Uint8Array> {
  const [cover = COVER_NAME, ...names] = sheetNames([COVER_NAME, ...tables.map((table) => table.name)]);
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? table.name));
  const date = tables[0].changedAt ?? NO_DATE;
  return writeXlsx({
    sheets: [coverSheet(tables[0], coverBlocks(tables), cover), ...sheets.map(({ sheet }) => sheet)],
    namedRanges: sheets.map(({ sheet, headerRow }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${sheet.name}'!$${headerRow}:$${headerRow}`,
      scope: sheet.name,
    })),
    properties: { title: tables[0].title, subject: tables[0].period, created: date, modified: date },
    defaultFont: { name: FONT.name, size: FONT.size },
  });
}

function tableSheet(table: ExportTable, name: string): { sheet: WriteSheet; headerRow: number } {
  const { columns } = table;
  const widths = columnWidths(table);
  const span = widths.reduce((sum, width) => sum + width, 0);
  const grid = new SheetRows();
  const merged: number[] = [];
  const addLine = (text: string, style: CellStyle, lineHeight = LINE_HEIGHT) => {
    const lines = linesOf(text, (span * LINE_HEIGHT) / lineHeight);
    merged.push(grid.add([text], () => style, lineHeight * lines) - 1);
  };
  if (table.example) addLine(EXAMPLE_LABEL, STYLES.example);
  addLine(table.title, STYLES.title, TITLE_LINE_HEIGHT);
  addLine(`${table.area}, ${table.period}`, STYLES.subtitle);
  addLine(`Data per ${table.dataPer}. Sumber: ${sourceText(table)}`, STYLES.subtitle);
  grid.addBlank();
  const headers = columns.map(headerOf);
  const headerHeight = LINE_HEIGHT * tallestOf(headers, widths) + FILTER_HEIGHT;
  const headerRow = grid.add(headers, (index) => headerStyle(columns[index], index), headerHeight);
  for (const row of table.rows) addRow(grid, columns, widths, row, false);
  const lastRow = grid.rows.length;
  if (table.totalRow) addRow(grid, columns, widths, table.totalRow, true);
  if (table.notes.length > 0) grid.addBlank();
  for (const note of table.notes) addLine(`Catatan: ${note}`, STYLES.subtitle);
  const lastColumn = columns.length - 1;
  const { rows, cells, rowDefs } = grid;
  const sheet: WriteSheet = {
    name,
    rows,
    cells,
    rowDefs,
    columns: widths.map((width) => ({ width })),
    merges:
      lastColumn > 0 ? merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })) : [],
    freezePane: { rows: headerRow, columns: namingColumns(columns) },
    autoFilter: { range: `A${headerRow}:${columnLetters(lastColumn)}${lastRow}` },
    ...page(table),
  };
  return { sheet, headerRow };
}

function addRow(grid: SheetRows, columns: readonly Column[], widths: readonly number[], row: TableRow, total: boolean) {
  const texts = columns.map((column) => textOf(row, column));
  grid.add(
    columns.map((column) => valueOf(row, column)),
    (index) => cellStyle(columns[index], index, row, total),
    LINE_HEIGHT * tallestOf(texts, widths),
  );
}

function cellStyle(column: Column | undefined, index: number, row: TableRow, total: boolean): CellStyle {
  const cell = column ? cellOf(row, column) : null;
  const wrapText = column?.kind === 'text';
  const numFmt = column && typeof cell === 'number' ? numberFormat(column) : undefined;
  return {
    font: isAbsent(cell) ? { ...FONT, bold: total, italic: true, color: MUTED } : { ...FONT, bold: total },
    border: total ? { top: MEDIUM } : { bottom: HAIR },
    alignment: { ...sideOf(column, index), vertical: 'top', wrapText },
    ...(numFmt ? { numFmt } : {}),
  };
}

function headerStyle(column: Column | undefined, index: number): CellStyle {
  return {
    font: { ...FONT, bold: true },
    fill: SHADE,
    border: { top: THIN, bottom: MEDIUM },
    alignment: { ...sideOf(column, index), vertical: 'top', wrapText: true },
  };
}

/** Numbers flush right; a text in their midst keeps its distance from the number before it. */
function sideOf(column: Column | undefined, index: number): NonNullable<CellStyle['alignment']> {
  if (column && isNumeric(column)) return { horizontal: 'right' };
  return index === 0 ? { horizontal: 'left' } : { horizontal: 'left', indent: 1 };
}
