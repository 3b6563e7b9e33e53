import { type Month, formatMonth, month, monthRange } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { normalisedName } from '@/lib/narrative/near';
import { type Scope, isProblem } from '../cells/cell';
import { columnText } from '../cells/formed';
import { monthCell } from '../cells/period';
import { placed } from '../place';
import type { ImportError, ImportTable, ImportWarning } from '../report';
import type { TableRow } from '../source';
import { type WideCell, type WideSheet, cellAt, implied } from './sheet';
import { MONTH_LABEL, PUSKESMAS_LABEL } from './words';

/** What stands above a sheet's header, or on PETUNJUK: the cells beside "Bulan" and "Puskesmas". */
export function identity(rows: readonly TableRow[]): Pick<WideSheet, 'month' | 'puskesmas'> {
  return { month: besideLabel(rows, MONTH_LABEL), puskesmas: besideLabel(rows, PUSKESMAS_LABEL) };
}

function besideLabel(rows: readonly TableRow[], label: string): WideCell | null {
  for (const row of rows) {
    const at = row.cells.findIndex((cell) => normalisedName(cell) === normalisedName(label));
    if (at < 0) continue;
    const value = row.cells.findIndex((cell, index) => index > at && cell !== '');
    if (value >= 0) return { ...cellAt({ header: row }, row, value), header: label };
  }
  return null;
}

export type SheetMonth = Readonly<{
  /** Null when the sheet's month has an error. */
  month: Month | null;
  errors: readonly ImportError[];
  warnings: readonly ImportWarning[];
}>;

/** The one month that a wide sheet is about: its own, which must agree with PETUNJUK's, or that of PETUNJUK. */
export function sheetMonth(
  { file, sheet, header, month: own }: WideSheet,
  table: ImportTable,
  guide: WideCell | null,
  scope: Scope,
): SheetMonth {
  const written = own ?? guide;
  const row = own?.row ?? header.row;
  const spots = () => {
    const column = own?.column == null ? null : own.column + 1;
    return { at: { sheet, row, column }, column: MONTH_LABEL, wide: sheet };
  };
  const found = (code: ImportError['code'], message: string): SheetMonth => {
    const finding = { column: MONTH_LABEL, code, message, value: written?.text ?? null };
    return { month: null, errors: [{ file, table, row, ...placed(finding, spots) }], warnings: [] };
  };
  if (!written) {
    return found(
      'missing-value',
      `${MONTH_LABEL} tidak ada. Tulis "${MONTH_LABEL}" dan bulannya (2026-02) di atas tabel.`,
    );
  }
  const named = namedMonth(written.text);
  const read = monthCell()(monthText(written), MONTH_LABEL, scope);
  if (isProblem(read)) return found(read.code, read.message);
  if (own && guide && monthText(guide) !== monthText(own)) {
    const message = `${MONTH_LABEL} "${own.text}" berbeda dari lembar PETUNJUK ("${guide.text}"). Pakai templat bulan itu.`;
    return found('bad-period', message);
  }
  if (named === null) return { month: read.value, errors: [], warnings: [] };
  const message = `${MONTH_LABEL} "${written.text}" dibaca sebagai ${formatMonth(read.value)}. Periksa bila maksudnya lain.`;
  const warning = { column: MONTH_LABEL, code: 'read-as', message, value: written.text } as const;
  return { month: read.value, errors: [], warnings: [{ file, table, row, ...placed(warning, spots) }] };
}

function monthText(cell: WideCell): string {
  const named = namedMonth(cell.text);
  if (named !== null) return formatMonth(named);
  return cell.form === 'text' ? cell.text : columnText(cell, 'month');
}

/** "Februari 2026" as a month, or null. */
function namedMonth(text: string): Month | null {
  const year = Number(/^[a-z]+\s+(\d{4})$/i.exec(text.trim())?.[1] ?? 0);
  if (year === 0) return null;
  const months = monthRange(month(year, 1), month(year, 12));
  return months.find((each) => normalisedName(formatMonthName(each)) === normalisedName(text)) ?? null;
}

/** The month as a row's own cell; what is wrong about it there is shown at `beside`. Without a month there is no cell. */
export function monthAt(month: Month | null, beside: WideCell): WideCell | null {
  return month === null ? null : implied(formatMonth(month), beside, beside.row);
}
