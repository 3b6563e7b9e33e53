import type { CsvRow } from './csv';
import type { ImportError } from './report';
import type { TableDefinition } from './table';

/** Title rows above a header are no more than this. */
const SEARCHED_ROWS = 15;
/** A title, or a label and its value (`Periode | 2026-02`): no table has so few columns. */
const TITLE_CELLS = 2;

/** Where each known header stands in a row, and what is wrong with the header itself. */
export type Header = Readonly<{ columns: ReadonlyMap<string, number>; errors: ImportError[] }>;

/**
 * Reads the header of a table: case and surrounding spaces are ignored, the order is free. `unknown-header` for a
 * stranger or a repetition, `missing-header` for each that is needed; a column without a header is let through when
 * it is empty to the bottom, as spreadsheets save such columns without showing them.
 */
export function readHeader(
  { cells, row }: CsvRow,
  body: readonly CsvRow[],
  { table, headers }: TableDefinition,
  file: string,
  sheet: string | null = null,
): Header {
  const columns = new Map<string, number>();
  const errors: ImportError[] = [];
  const known = new Set(headers.map((header) => header.name));
  const wrong = (index: number | null, column: string, value: string | null, message: string) => {
    const code = index === null ? 'missing-header' : 'unknown-header';
    const at = { sheet, row, column: index === null ? null : index + 1 };
    errors.push({ file, table, row, column, code, message, value, at });
  };
  cells.forEach((written, index) => {
    const name = written.toLowerCase();
    if (columns.has(name)) {
      wrong(index, name, written, `Judul kolom "${name}" ada dua kali. Hapus salah satunya.`);
    } else if (known.has(name)) {
      columns.set(name, index);
    } else if (name !== '') {
      wrong(index, written, written, `Judul kolom "${written}" tidak dikenal. Hapus atau perbaiki.`);
    } else if (body.some((each) => (each.cells[index] ?? '') !== '')) {
      wrong(index, '', null, `Kolom ke-${index + 1} berisi tetapi tidak berjudul. Beri judul atau hapus.`);
    }
  });
  for (const { name, optional } of headers) {
    if (optional || columns.has(name)) continue;
    wrong(null, name, null, `Judul kolom "${name}" tidak ada. Tambahkan kolomnya.`);
  }
  return { columns, errors };
}

/**
 * Which of a table's rows is its header: the first, unless only titles stand above one of the next that carries half of
 * the headers that are needed. A title is one or two cells, or a few with none of the headers; a row of data is none.
 */
export function headerIndex(rows: readonly CsvRow[], { headers }: TableDefinition): number {
  const known = new Set(headers.map(({ name }) => name));
  const enough = headers.filter(({ optional }) => !optional).length / 2;
  const carried = ({ cells }: CsvRow) =>
    new Set(cells.map((cell) => cell.toLowerCase()).filter((cell) => known.has(cell))).size;
  const isTitle = (row: CsvRow) => {
    const filled = row.cells.filter((cell) => cell !== '').length;
    return filled <= TITLE_CELLS || (filled < enough && carried(row) === 0);
  };
  const found = rows.slice(0, SEARCHED_ROWS).findIndex((row) => carried(row) >= enough);
  return found > 0 && rows.slice(0, found).every(isTitle) ? found : 0;
}
