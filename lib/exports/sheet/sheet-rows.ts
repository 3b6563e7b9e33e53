import type { Cell as SheetCell, CellStyle, CellValue } from 'hucre/xlsx';
import { LINE_HEIGHT } from './look';

/** Rows under construction: values beside the styles that lie on them, keyed `row,column` from 0. */
export class SheetRows {
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
