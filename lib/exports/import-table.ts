import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { ImportTable } from '@/lib/imports/report';
import { TABLES } from '@/lib/imports/tables';
import { fileStem } from './file-name';
import { asText } from '@/lib/imports/cells/text';
import { machineCsv } from './csv';

/** Rows of one of the importer's tables, by header; a text per cell, as a CSV would have it. */
export type ImportRows = Readonly<{ table: ImportTable; rows: readonly Readonly<Record<string, string>>[] }>;

const HEADER = { font: { bold: true } } as const;
/** A code, a year and a choice are texts: a spreadsheet would make dates and numbers of them. */
const TEXT = { numFmt: '@' } as const;
const NUMBERS: readonly string[] = ['count', 'decimal', 'percent'];

/**
 * The table as a CSV that can be sent back as it is: the contract's headers, comma, point. People open it in a
 * spreadsheet too: words that it would run as a formula get an apostrophe in front, which the importer takes off again.
 */
export function importCsv({ table, rows }: ImportRows): string {
  const headers = headersOf(table);
  const plain = rows.map((row) =>
    Object.fromEntries(
      headers.map(({ name, sort }) => [name, sort === 'words' ? asText(row[name] ?? '') : (row[name] ?? '')]),
    ),
  );
  return machineCsv(
    headers.map(({ name }) => name),
    plain,
  );
}

/** The same as a workbook of one sheet that is named as its table; codes are texts, figures numbers. */
export async function importWorkbook({ table, rows }: ImportRows): Promise<Uint8Array> {
  const headers = headersOf(table);
  const isNumber = ({ sort }: Readonly<{ sort: string }>) => NUMBERS.includes(sort);
  const valueOf = (header: Readonly<{ name: string; sort: string }>, text: string) =>
    isNumber(header) && text !== '' ? Number(text) : text || null;
  return writeXlsx({
    sheets: [
      {
        name: table,
        rows: [
          headers.map(({ name }) => name),
          ...rows.map((row) => headers.map((header) => valueOf(header, row[header.name] ?? ''))),
        ],
        cells: new Map<string, Readonly<{ style: CellStyle }>>([
          ...headers.map((_, column) => [`0,${column}`, { style: HEADER }] as const),
          ...rows.flatMap((_, row) =>
            headers.flatMap((header, column) =>
              isNumber(header) ? [] : [[`${row + 1},${column}`, { style: TEXT }] as const],
            ),
          ),
        ]),
        columns: headers.map(({ name }) => ({ width: Math.max(14, name.length + 2) })),
        freezePane: { rows: 1 },
      },
    ],
  });
}

function headersOf(table: ImportTable) {
  return TABLES[table].headers;
}

/**
 * The file's name: it begins with the table's, as the importer wants a CSV's to (contracts section 7, "Files"), and only
 * then says that its data is an example's.
 */
export function importFileName(
  table: ImportTable,
  { area, year, example }: Readonly<{ area: string; year: number; example: boolean }>,
  ending: 'csv' | 'xlsx',
): string {
  const stem = fileStem({ subject: '', area, period: String(year), example });
  return `${table}_${stem}.${ending}`;
}
