import { deflateSync, inflateSync } from 'node:zlib';
import type { Change } from '@/lib/imports/change';
import type { ImportRecord } from '@/lib/imports/record';
import type { Store } from '../client';

/** So many changes are deflated together: a part is some ten kB, and one is opened without the others. */
const PART = 4000;
/** A page shows so many parts: working out the rest would hold up everybody else's pages. */
const SHOWN_PARTS = 3;

type Stored = readonly [table: string, key: unknown, before: unknown, after: unknown];

/** Stores what a batch changed, in the order in which it was written. */
export function storeChanges({ sqlite }: Store, batch: number, changes: readonly Change[]): void {
  const insert = sqlite.prepare('INSERT INTO batch_change (batch_id, part, value) VALUES (?, ?, ?)');
  for (let from = 0; from < changes.length; from += PART) {
    const part: Stored[] = changes.slice(from, from + PART).map(({ record, before }) => {
      return [record.table, record.key, before, record.value];
    });
    insert.run(batch, from / PART, deflateSync(JSON.stringify(part)));
  }
}

/** What a batch changed; empty for one from before changes were kept. */
export function changesOf(store: Store, batch: number): Change[] {
  return read(store, batch, Number.MAX_SAFE_INTEGER);
}

/** The first of what a batch changed, as much as a page can show, and whether that is all. */
export function firstChangesOf(store: Store, batch: number): Readonly<{ changes: Change[]; whole: boolean }> {
  const parts = store.sqlite.prepare('SELECT count(*) FROM batch_change WHERE batch_id = ?').pluck().get(batch);
  return { changes: read(store, batch, SHOWN_PARTS), whole: (parts as number) <= SHOWN_PARTS };
}

function read({ sqlite }: Store, batch: number, most: number): Change[] {
  const parts = sqlite
    .prepare('SELECT value FROM batch_change WHERE batch_id = ? ORDER BY part LIMIT ?')
    .pluck()
    .all(batch, most);
  return (parts as Buffer[]).flatMap((part) => {
    const stored = JSON.parse(inflateSync(part).toString()) as Stored[];
    return stored.map(([table, key, before, value]) => {
      return { record: { table, key, value } as ImportRecord, before: before as ImportRecord['value'] };
    });
  });
}
