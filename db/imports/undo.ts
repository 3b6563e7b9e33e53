import type { Month } from '@/lib/coverage/period';
import type { Author } from '@/lib/imports/author';
import { type Change, inverse, keyText, sameValue } from '@/lib/imports/change';
import { judgeTogether } from '@/lib/imports/joint/judge';
import type { ImportRecord } from '@/lib/imports/record';
import type { Reference } from '@/lib/imports/reference';
import { closedMonthsSentence } from '@/lib/narrative/closed-months';
import { restingSentence } from '@/lib/narrative/undo';
import type { Store } from '../client';
import { addBatch, batchOf, batchesAfter } from '../ledger/batches';
import { changesOf } from '../ledger/changes';
import { write } from '../write';
import { reportOf, revisedBy, storedValue } from './check-call';
import { loadLookups } from './lookups';
import { storeReference } from './reference';
import { restingOn } from './resting';
import { writeChanges } from './write-changes';

/** A change that cannot be taken back: what stands there now, and why (the batch that touched it, where known). */
export type UndoObstacle = Readonly<{
  record: ImportRecord;
  now: ImportRecord['value'];
  batch: number | null;
  why: string;
}>;

/** Undone, as another batch; or refused, with a sentence and every obstacle. */
export type UndoResult = Readonly<
  { undone: true; batch: number } | { undone: false; why: string; obstacles: readonly UndoObstacle[] }
>;

export type UndoOptions = Readonly<{ currentMonth: Month; author: Author }>;

class Refused extends Error {
  constructor(
    readonly why: string,
    readonly obstacles: readonly UndoObstacle[] = [],
  ) {
    super(why);
  }
}

/**
 * Restores exactly what was stored before a batch, as a batch of its own with its rollup (so that it can be undone in
 * turn); or changes nothing and says what has touched the same rows since, or what rests on them now.
 */
export function undoBatch(store: Store, id: number, { currentMonth, author }: UndoOptions): UndoResult {
  try {
    return write(store, () => {
      const changes = takenBack(store, id);
      const lookups = loadLookups(store);
      const reference = storeReference(store, lookups, currentMonth);
      const obstacles = [
        ...touchedSince(store, id, changes, reference),
        ...restingOn(store, lookups, changes).map(({ change: { record, before }, table, rows }) => {
          return { record, now: before, batch: null, why: restingSentence(table, rows) };
        }),
        ...contradictions(changes, reference),
      ];
      if (obstacles.length > 0) {
        throw new Refused(`${obstacles.length} dari ${changes.length} perubahan tidak dapat dikembalikan.`, obstacles);
      }
      const revises = revisedBy(changes, store);
      if (revises.length > 0 && !author.reason) throw new Refused(closedMonthsSentence(revises));
      writeChanges(store, lookups, changes);
      const report = (batch: number) => reportOf([], { tables: [], errors: [], warnings: [] }, true, batch);
      return { undone: true, batch: addBatch(store, { author, files: [], report, changes, revises, undoes: id }) };
    });
  } catch (error) {
    if (error instanceof Refused) return { undone: false, why: error.why, obstacles: error.obstacles };
    throw error;
  }
}

/** The changes that take a batch back, the last one first. */
function takenBack(store: Store, id: number): Change[] {
  const batch = batchOf(store, id);
  if (!batch) throw new Refused(`Impor nomor ${id} tidak ada.`);
  if (batch.undoneBy !== null) throw new Refused(`Impor nomor ${id} sudah diurungkan oleh nomor ${batch.undoneBy}.`);
  const changes = changesOf(store, id);
  if (changes.length > 0) return changes.map(inverse).reverse();
  throw new Refused('Impor ini tersimpan sebelum perubahan dicatat satu per satu, jadi tidak dapat diurungkan.');
}

/** What no longer stands as the batch left it, with the last batch that has touched it since. */
function touchedSince(store: Store, id: number, changes: readonly Change[], reference: Reference): UndoObstacle[] {
  const touched = changes.flatMap(({ record, before }) => {
    const now = storedValue(reference, record);
    return sameValue(now, before) ? [] : [{ record, now }];
  });
  if (touched.length === 0) return [];
  const wanted = new Set(touched.map(({ record }) => keyText(record)));
  const last = new Map<string, number>();
  for (const later of batchesAfter(store, id)) {
    for (const { record } of changesOf(store, later)) {
      const key = keyText(record);
      if (wanted.has(key)) last.set(key, later);
    }
  }
  return touched.map(({ record, now }) => {
    const batch = last.get(keyText(record)) ?? null;
    return {
      record,
      now,
      batch,
      why: batch === null ? 'Sudah berubah sesudahnya.' : `Diubah lagi oleh nomor ${batch}.`,
    };
  });
}

/** What would be counted twice, or would disagree with its training batch, if the values came back (lib/imports/joint). */
function contradictions(changes: readonly Change[], reference: Reference): UndoObstacle[] {
  const rows = changes.map(({ record }, index) => ({ file: '', row: index, record }));
  const findings = judgeTogether(rows, reference, { kind: 'all' });
  return rows.flatMap((row) =>
    findings.errorsAt(row).map(({ message }) => {
      return { record: row.record, now: storedValue(reference, row.record), batch: null, why: message };
    }),
  );
}
