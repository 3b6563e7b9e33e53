import { CsvError, parse } from 'csv-parse/sync';
import { LAST_SPREADSHEET_ROW } from './limits';
import type { ErrorCode } from './report';

/** A row that has something in it. `row` is what a spreadsheet shows: blank lines count, a quoted line break does not. */
export type CsvRow = Readonly<{ row: number; cells: readonly string[] }>;

/** What ended the reading of a file, at a row or (null) for the whole file. */
export type CsvBreak = Readonly<{ row: number | null; code: ErrorCode; message: string }>;

/** Rows up to where the file breaks off, or all of them when `broken` is null; cells without surrounding spaces. */
export type CsvText = Readonly<{ rows: readonly CsvRow[]; broken: CsvBreak | null }>;

const LINE_BREAKS = ['\r\n', '\n', '\r'];

/** How many records and blank lines have been read, the current one among them. */
type Lines = Readonly<{ records: number; empty_lines: number }>;

class TooManyRows extends Error {}

/**
 * Reads the text of a CSV: UTF-8 with or without BOM, separated by `,` or `;` (whichever the line has more of that bears
 * two of `headers`, else its first line), at most `limit` rows after the first. An empty file is `empty-file`, another encoding or an unclosed quote
 * `unreadable-file`, more rows `too-large` (contracts section 7, "Files").
 */
export function readCsv(content: Uint8Array, limit: number, headers: readonly string[] = []): CsvText {
  const text = decode(content);
  if (text === null) {
    return broken(null, 'unreadable-file', 'Berkas bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8".');
  }
  if (text.trim() === '') return broken(null, 'empty-file', 'Berkas kosong. Isi judul kolom dan barisnya.');
  const rows: CsvRow[] = [];
  const collect = (record: string[], info: Lines) => {
    const row = info.records + info.empty_lines;
    // `trim` below only clears what stands around quotes.
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
    if (rows.length > limit + 1 || row > LAST_SPREADSHEET_ROW) throw new TooManyRows();
    return null;
  };
  try {
    parse(text, {
      delimiter: delimiterOf(text, headers),
      record_delimiter: LINE_BREAKS,
      relax_column_count: true,
      trim: true,
      // They count as rows, but each costs ten times a row when it is read as a record of too few cells.
      skip_empty_lines: true,
      on_record: collect,
    });
  } catch (error) {
    if (error instanceof TooManyRows) {
      return broken(null, 'too-large', `Lebih dari ${limit} baris.`);
    }
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records']) + Number(error['empty_lines']) + 1;
    return { rows, broken: { row, code: 'unreadable-file', ...said(error) } };
  }
  return { rows, broken: null };
}

function broken(row: number | null, code: ErrorCode, message: string): CsvText {
  return { rows: [], broken: { row, code, message } };
}

function decode(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // UTF-16 without a mark passes as UTF-8; its zero bytes give it away.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** The separator of the header, or of the first line with something in it; quoted text does not count. */
function delimiterOf(text: string, headers: readonly string[]): ',' | ';' {
  const lines = text.split(/\r\n|\n|\r/, 50).filter((candidate) => candidate.trim() !== '');
  const names = (line: string) =>
    line.split(/[,;]/).filter((cell) => headers.includes(cell.replaceAll('"', '').trim().toLowerCase())).length;
  const line = lines.find((candidate) => names(candidate) > 1) ?? lines[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

function said(error: CsvError): { message: string } {
  const cause =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'Tanda petik dibuka tetapi tidak ditutup.'
      : 'Tanda petik tidak pada tempatnya: petik mengapit seluruh isi sel, dan petik di dalamnya ditulis dua kali ("").';
  return { message: `${cause} Baris ini dan sesudahnya tidak dapat dibaca; perbaiki lalu kirim lagi.` };
}
