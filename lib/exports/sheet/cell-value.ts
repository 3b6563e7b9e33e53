import type { CellValue } from 'hucre/xlsx';
import { type Month, monthOfYear, yearOf } from '@/lib/coverage/period';
import { DEFAULT_DECIMALS } from '../cell';
import { type Column, type TableRow, cellOf, textOf } from '../table';

/** What is written: numbers as numbers (points times 100, rates times their unit), months as dates, absences as words. */
export function valueOf(row: TableRow, column: Column): CellValue {
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

/** The format under which a column's numbers are written; undefined for texts. */
export function numberFormat({ kind, decimals = DEFAULT_DECIMALS }: Column): string | undefined {
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
