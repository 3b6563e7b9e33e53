import type { CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '@/lib/imports/workbook/cell-name';
import { linesOf, tallestOf } from '../layout';
import { valueOf } from '../sheet/cell-value';
import { LINE_HEIGHT, STYLES, page } from '../sheet/look';
import { SheetRows } from '../sheet/sheet-rows';
import { EXAMPLE_LABEL, type TableRow, cellOf, sourceText } from '../table';
import { headCells, headDepth } from './heads';
import { officialPages } from './official-pages';
import type { OfficialTable } from './official-table';
import { headLines, officialWidths } from './official-widths';
import { CellStyles, OFFICIAL_STYLES } from './sheet-style';
import { type Signer, addSignature } from './signature';
import { officialText, signOf, symbolNote } from './symbols';

/** A sheet, and what is repeated on every printed page of it: a defined name of the workbook. */
export type OfficialSheet = Readonly<{ sheet: WriteSheet; printTitles: string }>;

/**
 * One table as a sheet in the official look: the centred title, grouped headings, the column numbers, the rows, JUMLAH,
 * the source, the notes and, where asked for, who signs. Headings and names stay in sight and on every printed page.
 */
export function officialSheet(
  table: OfficialTable,
  name: string,
  { split, signer, styles }: Readonly<{ split: boolean; signer: Signer | null; styles: CellStyles }>,
): OfficialSheet {
  const { columns, naming, totalRow } = table;
  const heads = headCells(columns);
  const widths = officialWidths(table, heads);
  const grid = new SheetRows();
  const merges: MergeRange[] = [];
  const { seen, titled } = officialPages(table, widths, 0);
  const width = widths.slice(0, titled).reduce((sum, each) => sum + each, 0);
  // A line's room is counted in characters of the sheet's own size; larger ones take more of it.
  const addLine = (text: string, style: CellStyle, lineHeight = LINE_HEIGHT, size = 1) => {
    const row = grid.add([text], () => style, lineHeight * linesOf(text, width / size)) - 1;
    if (titled > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: titled - 1 });
  };
  if (table.example) addLine(EXAMPLE_LABEL, STYLES.example);
  for (const line of table.titleLines) addLine(line, OFFICIAL_STYLES.titleLine, 16, 1.4);
  grid.addBlank();
  const firstHead = grid.rows.length;
  addHeads(grid, merges, table, widths);
  grid.add(
    columns.map((_, index) => `(${index + 1})`),
    () => OFFICIAL_STYLES.number,
  );
  const frozen = grid.rows.length;
  for (const row of table.rows) addRow(grid, table, row, widths, styles);
  if (totalRow) {
    const at = addRow(grid, table, totalRow, widths, styles) - 1;
    if (naming > 1) merges.push({ startRow: at, startCol: 0, endRow: at, endCol: naming - 1 });
  }
  grid.addBlank();
  addLine(`Sumber: ${sourceText(table)}. Data per ${table.dataPer}.`, OFFICIAL_STYLES.note, LINE_HEIGHT, 0.85);
  for (const note of table.notes) addLine(note, OFFICIAL_STYLES.note, LINE_HEIGHT, 0.85);
  addLine(`Keterangan: ${symbolNote(split)}`, OFFICIAL_STYLES.note, LINE_HEIGHT, 0.85);
  if (signer) addSignature(grid, merges, signer, widths, seen);
  const height = [...grid.rowDefs.values()].reduce((sum, row) => sum + row.height, 0);
  return {
    sheet: {
      name,
      rows: grid.rows,
      cells: grid.cells,
      rowDefs: grid.rowDefs,
      columns: widths.map((width) => ({ width })),
      merges,
      freezePane: { rows: frozen, columns: naming },
      view: { showGridLines: false },
      headerFooter: page({ example: table.example, title: table.titleLines.join(', ') }).headerFooter,
      ...officialPages(table, widths, height).setup,
    },
    printTitles: `'${name}'!$A:$${columnLetters(naming - 1)},'${name}'!$${firstHead + 1}:$${frozen}`,
  };
}

function addHeads(grid: SheetRows, merges: MergeRange[], table: OfficialTable, widths: readonly number[]): void {
  const { columns } = table;
  const heads = headCells(columns);
  const depth = headDepth(columns);
  const lines = headLines(heads, widths, depth);
  for (let row = 0; row < depth; row += 1) {
    const own = new Map(heads.filter((head) => head.row === row).map((head) => [head.column, head]));
    const at = grid.rows.length;
    grid.add(
      columns.map((_, column) => own.get(column)?.text ?? null),
      () => OFFICIAL_STYLES.head,
      LINE_HEIGHT * (lines[row] ?? 1) + 3,
    );
    for (const { column, columns: wide, rows: tall } of own.values()) {
      if (wide > 1 || tall > 1) {
        merges.push({ startRow: at, startCol: column, endRow: at + tall - 1, endCol: column + wide - 1 });
      }
    }
  }
}

/** Numbers as numbers, absences as signs; the row JUMLAH says so over all that names a row. */
function addRow(
  grid: SheetRows,
  { columns, naming, partial, totalRow }: OfficialTable,
  row: TableRow,
  widths: readonly number[],
  styles: CellStyles,
): number {
  const isTotal = row === totalRow;
  const isPartial = (key: string) => partial.get(row)?.has(key) ?? false;
  const label = isTotal ? (row.name ?? null) : null;
  const texts = isTotal ? [] : columns.slice(0, naming).map((column) => officialText(row, column, false));
  return grid.add(
    columns.map((column, index) => {
      if (isTotal && index < naming) return index === 0 ? String(label ?? '') : null;
      return signOf(cellOf(row, column)) ?? valueOf(row, column);
    }),
    (index) => {
      const column = columns[index];
      if (!column || (isTotal && index < naming)) return OFFICIAL_STYLES.totalLabel;
      return styles.of(column, cellOf(row, column), { partial: isPartial(column.key), total: isTotal });
    },
    LINE_HEIGHT * tallestOf(texts, widths) + 2,
  );
}
