import type { Drill, SlideBlock } from './slide';

/**
 * A table of texts that are ready to read, as slides show them: the headers by key, in the order of the columns, and rows
 * that may each lead somewhere.
 */
export function textTable<Key extends string>(
  headers: Readonly<Record<Key, string>>,
  rows: readonly Readonly<Record<Key, string>>[],
  drills: readonly (Drill | null)[] = rows.map(() => null),
): SlideBlock {
  const columns = Object.entries<string>(headers).map(([key, header]) => ({ key, header, kind: 'text' as const }));
  return {
    kind: 'table',
    table: { columns, rows: rows.map((row) => ({ ...row })), totalRow: null, notes: [] },
    drills,
  };
}
