import type { CsvRow } from './csv';
import type { ImportError } from './report';
import type { TableDefinition } from './table';

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
): Header {
  const columns = new Map<string, number>();
  const errors: ImportError[] = [];
  const known = new Set(headers.map((header) => header.name));
  const wrong = (code: 'unknown-header' | 'missing-header', column: string, value: string | null, message: string) =>
    errors.push({ file, table, row, column, code, message, value });
  cells.forEach((written, index) => {
    const name = written.toLowerCase();
    if (columns.has(name)) {
      wrong('unknown-header', name, written, `Judul kolom "${name}" ada dua kali. Hapus salah satunya.`);
    } else if (known.has(name)) {
      columns.set(name, index);
    } else if (name !== '') {
      wrong('unknown-header', written, written, `Judul kolom "${written}" tidak dikenal. Hapus atau perbaiki.`);
    } else if (body.some((each) => (each.cells[index] ?? '') !== '')) {
      wrong('unknown-header', '', null, `Kolom ke-${index + 1} berisi tetapi tidak berjudul. Beri judul atau hapus.`);
    }
  });
  for (const { name, optional } of headers) {
    if (optional || columns.has(name)) continue;
    wrong('missing-header', name, null, `Judul kolom "${name}" tidak ada. Tambahkan kolomnya.`);
  }
  return { columns, errors };
}
