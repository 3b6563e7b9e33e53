import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Template } from './template';
import { MONTH_LABEL, PUSKESMAS_LABEL, labelled } from '@/lib/imports/wide/words';
import { formatMonth } from '@/lib/coverage/period';
import { EXAMPLE_LABEL } from '@/lib/exports/table';
import { formatMonthName } from '@/lib/narrative/format';
import { STYLES } from './style';

export type StyledCell = readonly [value: CellValue, style: CellStyle];

export const ONE_PAGE_WIDE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A sheet under construction, row by row; nothing in it can be changed but what a style unlocks. */
export class Grid {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();

  /** Adds a row and returns its number as a spreadsheet shows it. */
  add(cells: readonly StyledCell[], height?: number): number {
    const row = this.rows.push(cells.map(([value]) => value)) - 1;
    cells.forEach(([, style], column) => this.cells.set(`${row},${column}`, { style }));
    if (height !== undefined) this.heights.set(row, { height });
    return row + 1;
  }

  /** Protected without a password: against slips, not against the person whose file it is. */
  sheet(name: string, widths: readonly number[], more: Partial<WriteSheet> = {}): WriteSheet {
    return {
      name,
      rows: this.rows,
      cells: this.cells,
      rowDefs: this.heights,
      columns: widths.map((width) => ({ width })),
      protection: { sheet: true, formatColumns: true, formatRows: true },
      pageSetup: { paperSize: 'a4', orientation: 'landscape' },
      ...more,
    };
  }
}

/** The rows above a table: what it is, whose and of which month, in cells that the import reads. */
export function addIdentity(grid: Grid, { owner, month, example }: Template, title: string, hint: string): void {
  grid.add([example ? [`${title} (${EXAMPLE_LABEL})`, STYLES.example] : [title, STYLES.title]], 20);
  const whose = owner.kind === 'puskesmas' ? labelled(owner.name, owner.code) : `semua puskesmas, ${owner.name}`;
  grid.add([
    [PUSKESMAS_LABEL, STYLES.label],
    [whose, STYLES.identity],
  ]);
  grid.add([
    [MONTH_LABEL, STYLES.label],
    [formatMonth(month), STYLES.identity],
    [formatMonthName(month), STYLES.hint],
  ]);
  grid.add([[hint, STYLES.hint]]);
}

/** `A7:C40`, columns from 0, rows as a spreadsheet shows them. */
export function range(column: number, firstRow: number, lastRow: number, lastColumn = column): string {
  return `${letters(column)}${firstRow}:${letters(lastColumn)}${lastRow}`;
}

export function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** A drop-down list; what is not in it is refused by the spreadsheet already. */
export function listOf(where: string, choices: readonly string[] | string): DataValidation {
  const list = typeof choices === 'string' ? { formula1: choices } : { values: [...choices] };
  return {
    type: 'list',
    range: where,
    ...list,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Pilih dari daftar',
    errorMessage: 'Isi ini tidak ada di daftar pilihan. Pilih dari daftar, atau kosongkan selnya.',
  };
}

/** Whole numbers from 0. */
export function wholeNumbers(where: string): DataValidation {
  return {
    type: 'whole',
    operator: 'between',
    formula1: '0',
    formula2: '999999999',
    range: where,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Bilangan bulat',
    errorMessage: 'Tulis bilangan bulat, 0 atau lebih. Kosongkan bila belum ada laporan.',
  };
}
