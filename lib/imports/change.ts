import type { ImportRecord } from './record';

/** One row's effect on the store: what it says, and the value of its key before (null where there was none). */
export type Change = Readonly<{ record: ImportRecord; before: ImportRecord['value'] }>;

/** What a change does: a value where there was none, another value, or the end of a value. */
export type ChangeKind = 'new' | 'changed' | 'withdrawn';

export function kindOf({ record, before }: Change): ChangeKind {
  if (record.value === null) return 'withdrawn';
  return before === null ? 'new' : 'changed';
}

/** The key of a record as one text: the table, then its parts in the order of their names. */
export function keyText({ table, key }: Pick<ImportRecord, 'table' | 'key'>): string {
  const parts = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1));
  return [table, ...parts.map(([, part]) => part)].join('\n');
}

/** The change that takes another one back. */
export function inverse({ record, before }: Change): Change {
  return { record: { ...record, value: before } as ImportRecord, before: record.value };
}

/**
 * A text that is the same for the same changes in whatever order, and another one for any other value, before or
 * after: its hash tells whether what a person has agreed to is still what would be stored.
 */
export function fingerprintText(changes: readonly Change[]): string {
  return changes
    .map(({ record, before }) => JSON.stringify([keyText(record), sorted(before), sorted(record.value)]))
    .sort()
    .join('\n');
}

function sorted(value: ImportRecord['value']): unknown {
  return value && Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** True when two values of a key are the same, part by part. */
export function sameValue(a: ImportRecord['value'], b: ImportRecord['value']): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
