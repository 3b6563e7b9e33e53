import { stringify } from 'csv-stringify/sync';
import type { UploadedFile } from '@/lib/imports/report';

/** A table as a CSV file, UTF-8 with commas; null for a table without rows. Its name begins with the table's. */
export function csvFile(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): UploadedFile | null {
  return rows.length === 0 ? null : { name: `${name}.csv`, content: Buffer.from(stringify([headers, ...rows])) };
}
