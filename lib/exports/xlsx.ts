import { type Cell as SheetCell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Month, monthOfYear, yearOf } from '@/lib/coverage/period';
import { columnLetters } from '@/lib/imports/workbook/cell-name';
import { DEFAULT_DECIMALS, isAbsent } from './cell';
import { coverBlocks, sheetNames } from './cover';
import { columnWidths, headerOf, linesOf, tallestOf } from './layout';
import {
  type Column,
  EXAMPLE_LABEL,
  type ExportTable,
  type TableRow,
  cellOf,
  isNumeric,
  sourceText,
  textOf,
} from './table';

const COVER_NAME = 'Sampul';
const COVER_WIDTHS = [20, 100] as const;
/** Points; fonts are named in every style, since a style without one falls back to the reader's own. */
const LINE_HEIGHT = 13.5;
const TITLE_LINE_HEIGHT = 20;
/** Room below a header's words, where the filter button would otherwise lie on them. */
const FILTER_HEIGHT = 14;
const FONT = { name: 'Arial', size: 10, color: { rgb: '1F2933' } } as const;
const TITLE_FONT = { ...FONT, size: 14, bold: true } as const;
const MUTED = { rgb: '52606D' };
const HAIR = { style: 'hair', color: { rgb: '9AA5B1' } } as const;
const THIN = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const MEDIUM = { style: 'medium', color: FONT.color } as const;
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F4' } } as const;
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const STYLES = {
  coverTitle: { font: TITLE_FONT },
  coverHeading: { font: { ...FONT, bold: true }, border: { bottom: THIN } },
  label: { font: { ...FONT, bold: true }, alignment: WRAPPED },
  text: { font: FONT, alignment: WRAPPED },
  title: { font: TITLE_FONT, alignment: WRAPPED },
  subtitle: { font: { ...FONT, color: MUTED }, alignment: WRAPPED },
  example: { font: { ...FONT, bold: true, color: { rgb: '9B1C1C' } }, alignment: WRAPPED },
} as const satisfies Record<string, CellStyle>;

/** Files with no known date of change still need one that never differs. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

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
    sheets: [coverSheet(tables, cover), ...sheets.map(({ sheet }) => sheet)],
    namedRanges: sheets.map(({ sheet, headerRow }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${sheet.name}'!$${headerRow}:$${headerRow}`,
      scope: sheet.name,
    })),
    properties: { title: tables[0].title, subject: tables[0].period, created: date, modified: date },
    defaultFont: { name: FONT.name, size: FONT.size },
  });
}

/** Rows under construction: values beside the styles that lie on them, keyed `row,column` from 0. */
class Grid {
  readonly rows: CellValue[][] = [];
  readonly cells = new Map<string, Partial<SheetCell>>();
  readonly rowDefs = new Map<number, { height: number }>();

  /** Adds a row and returns its number as a spreadsheet shows it. */
  add(values: readonly CellValue[], style: (column: number) => CellStyle, height = LINE_HEIGHT): number {
    const row = this.rows.push([...values]) - 1;
    values.forEach((_, column) => this.cells.set(`${row},${column}`, { style: style(column) }));
    this.rowDefs.set(row, { height });
    return row + 1;
  }

  addBlank(): void {
    this.rows.push([]);
  }
}

function coverSheet(tables: Tables, name: string): WriteSheet {
  const grid = new Grid();
  grid.add([tables[0].title], () => STYLES.coverTitle, TITLE_LINE_HEIGHT);
  for (const { heading, lines } of coverBlocks(tables)) {
    grid.addBlank();
    if (heading) grid.add([heading, null], () => STYLES.coverHeading, LINE_HEIGHT + 3);
    for (const { label, text } of lines) {
      const textStyle = text === EXAMPLE_LABEL ? STYLES.example : STYLES.text;
      const height = LINE_HEIGHT * tallestOf([label, text], COVER_WIDTHS) + 2;
      grid.add([label, text], (column) => (column === 0 ? STYLES.label : textStyle), height);
    }
  }
  const { rows, cells, rowDefs } = grid;
  const columns = COVER_WIDTHS.map((width) => ({ width }));
  return { name, rows, cells, rowDefs, columns, view: { showGridLines: false }, ...page(tables[0], 1) };
}

function tableSheet(table: ExportTable, name: string): { sheet: WriteSheet; headerRow: number } {
  const { columns } = table;
  const widths = columnWidths(table);
  const span = widths.reduce((sum, width) => sum + width, 0);
  const grid = new Grid();
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
    ...page(table, 0),
  };
  return { sheet, headerRow };
}

/** The columns that name a row stay in sight: up to the first text, when that is the first or second column. */
function namingColumns(columns: readonly Column[]): number {
  return columns.findIndex(({ kind }) => kind === 'text') === 1 ? 2 : 1;
}

function addRow(grid: Grid, columns: readonly Column[], widths: readonly number[], row: TableRow, total: boolean) {
  const texts = columns.map((column) => textOf(row, column));
  grid.add(
    columns.map((column) => valueOf(row, column)),
    (index) => cellStyle(columns[index], index, row, total),
    LINE_HEIGHT * tallestOf(texts, widths),
  );
}

/** What is written: numbers as numbers (points times 100, rates times their unit), months as dates, absences as words. */
function valueOf(row: TableRow, column: Column): CellValue {
  const cell = cellOf(row, column);
  if (typeof cell !== 'number') return cell === null ? null : textOf(row, column);
  if (column.kind === 'month') return new Date(Date.UTC(yearOf(cell as Month), monthOfYear(cell as Month) - 1, 1));
  if (column.kind === 'rate') return scaled(cell, column.per ?? 1);
  return column.kind === 'signed-percent' ? scaled(cell, 100) : cell;
}

/** The product in the 15 digits that a spreadsheet keeps: 0.014 times 100 is 1.4, not 1.4000000000000001. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

function numberFormat({ kind, decimals = DEFAULT_DECIMALS }: Column): string | undefined {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  switch (kind) {
    case 'count':
      return '#,##0';
    case 'signed-count':
      return '+#,##0;-#,##0;0';
    case 'percent':
      return `${digits}%`;
    case 'signed-percent':
      return `+${digits};-${digits};${digits}`;
    case 'rate':
      return `#,##${digits}`;
    case 'month':
      // 421 is Indonesian: month names do not follow the reader's own language.
      return '[$-421]mmmm yyyy';
    case 'text':
    case 'area-code':
      return undefined;
  }
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

/** A4 landscape, as wide as one page and `pages` long (0: as long as it is), numbered, labelled on every page. */
function page({ example, title }: ExportTable, pages: 0 | 1): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: pages },
    headerFooter: {
      ...(example ? { oddHeader: '&CCONTOH' } : {}),
      oddFooter: `&L${title.slice(0, 100).replaceAll('&', '&&')}&RHalaman &P dari &N`,
    },
  };
}
