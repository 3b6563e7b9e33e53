import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { formatMonth } from '@/lib/coverage/period';
import type { PlannedItem } from '@/lib/rakor/agenda';
import type { Minutes } from '@/lib/rakor/rakor';
import { audit } from '../audit';
import type { Store } from '../client';
import { statement } from '../statement';
import { writeAside } from '../write';
import { insertItem } from './item-writer';
import { type Decision, type RakorOutcome, onRakor, rakorSubject } from './on-rakor';
import { factsMark, minutesMark } from './rakor-mark';

/** What is decided of a meeting before it starts. */
export type RakorFacts = Readonly<{ title: string; heldOn: string; place: string; period: Month }>;
export type NewRakor = RakorFacts & Readonly<{ areaId: AreaId; items: readonly PlannedItem[] }>;

/** Makes a meeting with its agenda; returns its number. */
export function createRakor(store: Store, fresh: NewRakor, actor: string | null): number {
  return writeAside(store, () => {
    const { title, heldOn, place, areaId, period, items } = fresh;
    const { lastInsertRowid } = store.sqlite
      .prepare(
        `INSERT INTO rakor (title, held_on, place, area_id, period, created_at, created_by)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(title, heldOn, place, areaId, period, new Date().toISOString(), actor);
    const id = Number(lastInsertRowid);
    items.forEach((item, index) => insertItem(store, id, item, index + 1));
    audit(store, { actor, action: 'rakor-buat', subject: rakorSubject(id), detail: `${title}; ${items.length} butir` });
    return id;
  });
}

/** Changes title, day, place and month of a meeting that has not started. */
export function changeRakor(store: Store, id: number, facts: RakorFacts, decision: Decision): RakorOutcome {
  return onRakor(store, id, (rakor) => {
    if (rakor.state !== 'rencana') return 'fixed';
    if (factsMark(rakor) !== decision.seen) return 'overtaken';
    const { title, heldOn, place, period } = facts;
    store.sqlite
      .prepare('UPDATE rakor SET title = ?, held_on = ?, place = ?, period = ? WHERE id = ?')
      .run(title, heldOn, place, period, id);
    const detail = [title, heldOn, place, formatMonth(period)].filter(Boolean).join('; ');
    audit(store, { actor: decision.actor, action: 'rakor-ubah', subject: rakorSubject(id), detail });
    return 'stored';
  });
}

/** Removes a meeting that never started, with its agenda; what was agreed under it keeps it. */
export function deleteRakor(store: Store, id: number, { actor, seen }: Decision): RakorOutcome {
  return onRakor(store, id, (rakor) => {
    if (rakor.state !== 'rencana') return 'fixed';
    if (factsMark(rakor) !== seen) return 'overtaken';
    if (statement(store, 'SELECT 1 FROM agreement WHERE rakor_id = ?').get(id) !== undefined) return 'agreed';
    store.sqlite.prepare('DELETE FROM rakor WHERE id = ?').run(id);
    audit(store, { actor, action: 'rakor-hapus', subject: rakorSubject(id), detail: rakor.title });
    return 'stored';
  });
}

/** Stores what the minutes say beside the agreements: before, in and after the meeting. */
export function saveMinutes(store: Store, id: number, minutes: Minutes, { actor, seen }: Decision): RakorOutcome {
  return onRakor(store, id, (rakor) => {
    if (minutesMark(rakor.minutes) !== seen) return 'overtaken';
    store.sqlite.prepare('UPDATE rakor SET minutes = ? WHERE id = ?').run(JSON.stringify(minutes), id);
    const detail = `${minutes.conclusions.length} huruf rumusan; ${minutes.signatories.length} penanda tangan`;
    audit(store, { actor, action: 'rakor-berita-acara', subject: rakorSubject(id), detail });
    return 'stored';
  });
}
