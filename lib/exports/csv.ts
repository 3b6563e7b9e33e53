import { stringify } from 'csv-stringify/sync';
import { type Cell, cellText } from './cell';
import { type Column, type ExportTable, allRows, cellOf, unitOf } from './table';

/**
 * The CSV for people: UTF-8 with BOM, `;`, CRLF, one header row, decimal comma and no thousands point (`73,9`, `1234`),
 * so that a spreadsheet set to id-ID reads numbers as numbers. Absences stay words. A text that a spreadsheet would run
 * as a formula gets an apostrophe in front; numbers, negative ones included, are left alone.
 * Area codes are left out: a spreadsheet set to id-ID reads 62.02.06 as a time of day. They are in the XLSX.
 */
export function peopleCsv(table: ExportTable): string {
  const columns = table.columns.filter((column) => column.kind !== 'area-code');
  const header = columns.map((column) => {
    const unit = unitOf(column);
    return unit ? `${column.header} (${unit})` : column.header;
  });
  const rows = allRows(table).map((row) => columns.map((column) => fieldOf(cellOf(row, column), column)));
  return stringify([header, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { number: (value, { index }) => plainNumber(value, columns[index]) },
  });
}

/** Numbers stay numbers up to the writer, which tells them apart from texts that begin like one. */
function fieldOf(cell: Cell, column: Column): number | string {
  return typeof cell === 'number' && column.kind !== 'month' ? cell : cellText(cell, column);
}

/** The number as people read it, without grouping, percent sign or plus, and with a minus that programs know. */
function plainNumber(value: number, column: Column | undefined): string {
  if (!column) return String(value);
  return cellText(value, column).replace(/[.%+]/g, '').replace('−', '-');
}

/** One value of a machine's row; a list is joined by a space. */
export type MachineValue = string | number | boolean | null | readonly string[];
export type MachineRow = Readonly<Record<string, MachineValue>>;

/**
 * The CSV for machines (contracts section 7, "The API's .csv is for machines"): UTF-8 without BOM, comma, point, LF,
 * raw keys as headers, numbers unrounded, null as an empty field, lists joined by a space. Nothing is escaped beyond
 * RFC 4180 quoting: what is read back is the JSON's own value.
 */
export function machineCsv(keys: readonly string[], rows: readonly MachineRow[]): string {
  const records = rows.map((row) => keys.map((key) => machineField(row[key] ?? null)));
  return stringify([[...keys], ...records], { quote_record_delimiter: true });
}

function machineField(value: MachineValue): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
