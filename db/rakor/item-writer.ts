import type { AgendaItem, PlannedItem } from '@/lib/rakor/agenda';
import { audit } from '../audit';
import type { Store } from '../client';
import { statement } from '../statement';
import { itemMark, orderMark } from './rakor-mark';
import { agendaOf } from './rakors';
import { type Decision, type RakorOutcome, onRakor, rakorSubject } from './on-rakor';

/** Writes an item of a meeting's agenda at a position; call it inside a transaction. Returns its number. */
export function insertItem({ sqlite }: Store, rakor: number, item: PlannedItem, position: number): number {
  const { kind, options, title, body, notes } = item;
  const { lastInsertRowid } = sqlite
    .prepare(
      'INSERT INTO rakor_item (rakor_id, position, kind, options, title, body, notes) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(rakor, position, kind, JSON.stringify(options), title, body, notes);
  return Number(lastInsertRowid);
}

/** Adds an item after another (null: first); `seen` is the mark of the order. The new item's number with the outcome. */
export function addItem(
  store: Store,
  rakor: number,
  item: PlannedItem,
  { after, ...decision }: Decision & Readonly<{ after: number | null }>,
): Readonly<{ outcome: RakorOutcome; item: number | null }> {
  let added: number | null = null;
  const outcome = onAgenda(store, rakor, decision, (items) => {
    const before = items.findIndex(({ id }) => id === after) + 1;
    const place = after === null ? 0 : before === 0 ? items.length : before;
    added = insertItem(store, rakor, item, place + 1);
    const ids = items.map(({ id }) => id);
    reorder(store, [...ids.slice(0, place), added, ...ids.slice(place)]);
    return `menambah butir ${added} (${item.kind})`;
  });
  return { outcome, item: added };
}

/** Moves an item one place up or down; at the end where it stands already nothing changes. */
export function moveItem(
  store: Store,
  rakor: number,
  item: number,
  { step, ...decision }: Decision & Readonly<{ step: -1 | 1 }>,
): RakorOutcome {
  return onAgenda(store, rakor, decision, (items) => {
    const ids = items.map(({ id }) => id);
    const from = ids.indexOf(item);
    if (from < 0) return null;
    const to = Math.min(ids.length - 1, Math.max(0, from + step));
    ids.splice(to, 0, ...ids.splice(from, 1));
    reorder(store, ids);
    return `memindahkan butir ${item} ke urutan ${to + 1}`;
  });
}

/** Stores what an item says; `seen` is the item's own mark. Its kind stays. */
export function changeItem(store: Store, rakor: number, id: number, said: PlannedItem, by: Decision): RakorOutcome {
  return onItem(store, rakor, id, by, () => {
    const { options, title, body, notes } = said;
    store.sqlite
      .prepare('UPDATE rakor_item SET options = ?, title = ?, body = ?, notes = ? WHERE id = ?')
      .run(JSON.stringify(options), title, body, notes, id);
    return `mengubah butir ${id}`;
  });
}

/** Takes an item off the agenda; `seen` is the item's own mark. */
export function removeItem(store: Store, rakor: number, id: number, by: Decision): RakorOutcome {
  return onItem(store, rakor, id, by, ({ kind, title }) => {
    store.sqlite.prepare('DELETE FROM rakor_item WHERE id = ?').run(id);
    return `menghapus butir ${id} (${[kind, title].filter(Boolean).join(': ')})`;
  });
}

type Work = (items: readonly AgendaItem[]) => string | null;

/** Changes the order of an agenda that is still as its author saw it; `work` tells the audit what it did. */
function onAgenda(store: Store, rakor: number, { actor, seen }: Decision, work: Work): RakorOutcome {
  return onRakor(store, rakor, ({ state }) => {
    if (state !== 'rencana') return 'fixed';
    const items = agendaOf(store, rakor);
    if (orderMark(items) !== seen) return 'overtaken';
    return noted(store, rakor, actor, work(items));
  });
}

function onItem(
  store: Store,
  rakor: number,
  id: number,
  { actor, seen }: Decision,
  work: (item: AgendaItem) => string,
): RakorOutcome {
  return onRakor(store, rakor, ({ state }) => {
    if (state !== 'rencana') return 'fixed';
    const item = agendaOf(store, rakor).find((each) => each.id === id);
    if (!item) return 'missing';
    return itemMark(item) === seen ? noted(store, rakor, actor, work(item)) : 'overtaken';
  });
}

function noted(store: Store, rakor: number, actor: string | null, detail: string | null): RakorOutcome {
  if (detail === null) return 'missing';
  audit(store, { actor, action: 'rakor-agenda', subject: rakorSubject(rakor), detail });
  return 'stored';
}

function reorder(store: Store, ids: readonly number[]): void {
  const place = statement(store, 'UPDATE rakor_item SET position = ? WHERE id = ?');
  ids.forEach((id, index) => place.run(index + 1, id));
}
