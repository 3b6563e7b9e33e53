import { type Cell as SheetCell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Month, monthOfYear, yearOf } from '@/lib/coverage/period';
import { DEFAULT_DECIMALS, isAbsent } from './cell';
import { coverBlocks, sheetNames } from './cover';
import {
  type Column,
  EXAMPLE_LABEL,
  type ExportTable,
  type TableRow,
  allRows,
  cellOf,
  isNumeric,
  textOf,
  unitOf,
} from './table';

const COVER_NAME = 'Sampul';
const INK = { rgb: '1F2933' };
const MUTED = { rgb: '52606D' };
const HAIRLINE = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F4' } } as const;
const WRAP_TOP = { wrapText: true, vertical: 'top' } as const;
const STYLES = {
  title: { font: { bold: true, size: 14, color: INK }, alignment: WRAP_TOP },
  subtitle: { font: { color: MUTED }, alignment: WRAP_TOP },
  label: { font: { bold: true, color: INK }, alignment: WRAP_TOP },
  text: { font: { color: INK }, alignment: WRAP_TOP },
  example: { font: { bold: true, color: { rgb: '9B1C1C' } }, alignment: WRAP_TOP },
} as const satisfies Record<string, CellStyle>;

const LINE_HEIGHT = 15;
const TITLE_LINE_HEIGHT = 20;
const NARROWEST = 9;
const WIDEST = 48;
/** Files with no known date of change still need one that never differs. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The workbook for people: a cover sheet `Sampul`, then one sheet a table with real numbers under number formats.
 * Texts are always texts, never formulas. The same tables give the same bytes.
 */
export async function workbook(tables: readonly [ExportTable, ...ExportTable[]]): Promise<Uint8Array> {
  const [cover, ...names] = sheetNames([COVER_NAME, ...tables.map((table) => table.name)]);
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? table.name));
  const date = tables[0].changedAt ?? NO_DATE;
  return writeXlsx({
    sheets: [coverSheet(tables, cover ?? COVER_NAME), ...sheets.map(({ sheet }) => sheet)],
    namedRanges: sheets.map(({ sheet, headerRow }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${sheet.name}'!$${headerRow}:$${headerRow}`,
      scope: sheet.name,
    })),
    properties: { title: tables[0].title, subject: tables[0].period, created: date, modified: date },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

/** Rows under construction: values beside the styles that lie on them, keyed `row,column` from 0. */
class Grid {
  readonly rows: CellValue[][] = [];
  readonly cells = new Map<string, Partial<SheetCell>>();
  readonly heights = new Map<number, { height: number }>();

  /** Adds a row and returns its number as a spreadsheet shows it. */
  add(values: readonly CellValue[], style: (column: number) => CellStyle | null, height?: number): number {
    const row = this.rows.push([...values]) - 1;
    values.forEach((_, column) => {
      const look = style(column);
      if (look) this.cells.set(`${row},${column}`, { style: look });
    });
    if (height !== undefined) this.heights.set(row, { height });
    return row + 1;
  }
}

function coverSheet(tables: readonly [ExportTable, ...ExportTable[]], name: string): WriteSheet {
  const [labelWidth, textWidth] = [20, 95];
  const grid = new Grid();
  grid.add([tables[0].title], () => STYLES.title);
  for (const { heading, lines } of coverBlocks(tables)) {
    grid.add([], () => null);
    if (heading) grid.add([heading], () => STYLES.label);
    for (const { label, text } of lines) {
      const textStyle = text === EXAMPLE_LABEL ? STYLES.example : STYLES.text;
      const height = LINE_HEIGHT * linesOf(text, textWidth);
      grid.add([label, text], (column) => (column === 0 ? STYLES.label : textStyle), height);
    }
  }
  return {
    name,
    rows: grid.rows,
    cells: grid.cells,
    rowDefs: grid.heights,
    columns: [{ width: labelWidth }, { width: textWidth }],
    view: { showGridLines: false },
    ...page(tables[0]),
  };
}

function tableSheet(table: ExportTable, name: string): { sheet: WriteSheet; headerRow: number } {
  const { columns } = table;
  const widths = columns.map((column) => columnWidth(table, column));
  const span = widths.reduce((sum, width) => sum + width, 0);
  const grid = new Grid();
  const heading = (text: string, style: CellStyle, lineHeight = LINE_HEIGHT) =>
    grid.add([text], () => style, lineHeight * linesOf(text, (span * LINE_HEIGHT) / lineHeight));
  if (table.example) heading(EXAMPLE_LABEL, STYLES.example);
  heading(table.title, STYLES.title, TITLE_LINE_HEIGHT);
  heading(`${table.area}, ${table.period}`, STYLES.subtitle);
  heading(`Data per ${table.dataPer}. Sumber: ${table.source}`, STYLES.subtitle);
  const headings = grid.rows.length;
  grid.add([], () => null);
  const headerLines = Math.max(...columns.map((column, index) => linesOf(headerOf(column), widths[index] ?? WIDEST)));
  const headerRow = grid.add(columns.map(headerOf), (index) => headerStyle(columns[index]), LINE_HEIGHT * headerLines);
  for (const row of table.rows) addRow(grid, columns, row, false);
  const lastRow = grid.rows.length;
  if (table.totalRow) addRow(grid, columns, table.totalRow, true);
  const lastColumn = Math.max(columns.length - 1, 0);
  const merged = Array.from({ length: headings }, (_, row) => row);
  if (table.notes.length > 0) grid.add([], () => null);
  for (const note of table.notes) merged.push(heading(`Catatan: ${note}`, STYLES.subtitle) - 1);
  const sheet: WriteSheet = {
    name,
    rows: grid.rows,
    cells: grid.cells,
    rowDefs: grid.heights,
    columns: widths.map((width) => ({ width })),
    merges:
      lastColumn > 0 ? merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })) : [],
    freezePane: { rows: headerRow, columns: 1 },
    autoFilter: { range: `A${headerRow}:${columnLetters(lastColumn)}${Math.max(lastRow, headerRow)}` },
    ...page(table),
  };
  return { sheet, headerRow };
}

function addRow(grid: Grid, columns: readonly Column[], row: TableRow, total: boolean): void {
  grid.add(
    columns.map((column) => valueOf(row, column)),
    (index) => cellStyle(columns[index], row, total),
  );
}

/** What is written: numbers as numbers (percentage points times 100), months as dates, absences as words. */
function valueOf(row: TableRow, column: Column): CellValue {
  const cell = cellOf(row, column);
  if (typeof cell !== 'number') return cell === null ? null : textOf(row, column);
  if (column.kind === 'month') return new Date(Date.UTC(yearOf(cell as Month), monthOfYear(cell as Month) - 1, 1));
  return column.kind === 'signed-percent' ? cell * 100 : cell;
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
    case 'month':
      // 421 is Indonesian: month names do not follow the reader's own language.
      return '[$-421]mmmm yyyy';
    case 'text':
    case 'area-code':
      return undefined;
  }
}

function cellStyle(column: Column | undefined, row: TableRow, total: boolean): CellStyle | null {
  if (!column) return null;
  const cell = cellOf(row, column);
  const absent = isAbsent(cell);
  return {
    font: { bold: total, italic: absent, color: absent ? MUTED : INK },
    border: total ? { top: { style: 'medium', color: INK } } : { bottom: { ...HAIRLINE, style: 'hair' } },
    alignment: { horizontal: isNumeric(column) ? 'right' : 'left', vertical: 'top', wrapText: column.kind === 'text' },
    ...(typeof cell === 'number' ? { numFmt: numberFormat(column) } : {}),
  };
}

function headerStyle(column: Column | undefined): CellStyle {
  return {
    font: { bold: true, color: INK },
    fill: SHADE,
    border: { top: HAIRLINE, bottom: { style: 'medium', color: INK } },
    alignment: { horizontal: column && isNumeric(column) ? 'right' : 'left', vertical: 'bottom', wrapText: true },
  };
}

/** Percent cells show their own sign; percentage points do not. */
function headerOf(column: Column): string {
  return column.kind === 'signed-percent' ? `${column.header} (${unitOf(column)})` : column.header;
}

/** Wide enough for the longest cell and for the longest word of the header with its filter button. */
function columnWidth(table: ExportTable, column: Column): number {
  const words = headerOf(column)
    .split(' ')
    .map((word) => word.length + 3);
  const cells = allRows(table).map((row) => textOf(row, column).length + 2);
  return Math.min(
    WIDEST,
    [...words, ...cells].reduce((widest, width) => Math.max(widest, width), NARROWEST),
  );
}

/** How many lines a text takes when wrapped at a column's width: a spreadsheet does not fit merged cells by itself. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A4 landscape, as wide as one page, numbered; example data says so on every printed page. */
function page({ example, title }: ExportTable): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: {
      ...(example ? { oddHeader: '&CCONTOH' } : {}),
      oddFooter: `&L${title.slice(0, 100).replaceAll('&', '&&')}&RHalaman &P dari &N`,
    },
  };
}
