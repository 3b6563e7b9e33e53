import { createHash } from 'node:crypto';
import type { Sqlite } from '../client';

/** Every table's rows and the sha256 of its content, and those of the schema itself under `sqlite_schema`. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Hashing thousands of small texts costs more than the hash: they are put together up to this many characters. */
const PIECE = 1 << 16;

/**
 * What a database holds, table by table, whatever its file looks like: each value as the SQL literal that makes it, in
 * the order of the table's key. Two databases with equal fingerprints answer every question alike. It reads everything
 * (a second for a district), in the transaction that is open on the connection, or else table by table.
 */
export function fingerprint(sqlite: Sqlite): Fingerprint {
  return Object.fromEntries(['sqlite_schema', ...tablesOf(sqlite)].map((table) => [table, contentOf(sqlite, table)]));
}

/** The names of the tables in which two fingerprints differ. */
export function differingTables(one: Fingerprint, other: Fingerprint): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((table) => one[table] !== other[table]);
}

function tablesOf(sqlite: Sqlite): string[] {
  return sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%' ORDER BY name")
    .pluck()
    .all() as string[];
}

function contentOf(sqlite: Sqlite, table: string): string {
  const columns = (sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[])
    // where a table begins in the file is no content
    .filter((column) => table !== 'sqlite_schema' || column !== 'rootpage')
    .map((column) => `quote(${quoted(column)})`);
  // NOT INDEXED: the rows come in the order of the table's own key, never in that of an index that covers it.
  const source = `${quoted(table)} ${table === 'sqlite_schema' ? 'ORDER BY type, name' : 'NOT INDEXED'}`;
  const hash = createHash('sha256');
  let rows = 0;
  let piece = '';
  for (const row of sqlite
    .prepare(`SELECT ${columns.join(" || ',' || ")} FROM ${source}`)
    .pluck()
    .iterate()) {
    rows++;
    piece += `${row as string}\n`;
    if (piece.length < PIECE) continue;
    hash.update(piece);
    piece = '';
  }
  return `${rows} ${hash.update(piece).digest('hex')}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
