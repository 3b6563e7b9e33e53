import type { Store } from '../client';
import { statement } from '../statement';
import { rakorSubject } from './on-rakor';

/** Who last wrote anything of a meeting, and when (ISO, UTC), by the audit; null where nobody did. */
export function lastRakorNote(store: Store, id: number): Readonly<{ at: string; actor: string | null }> | null {
  const row = statement(store, 'SELECT at, actor FROM audit WHERE subject = ? ORDER BY id DESC LIMIT 1').get(
    rakorSubject(id),
  );
  return (row as { at: string; actor: string | null } | undefined) ?? null;
}

export type Agreed = Readonly<{ total: number; done: number }>;

/** How much each meeting agreed on, and how much of it is done, by the meeting's number; none where nothing was agreed. */
export function agreedByRakor(store: Store): Map<number, Agreed> {
  const rows = statement(
    store,
    `SELECT rakor_id AS rakor, count(*) AS total, sum(state = 'selesai') AS done FROM agreement
     WHERE rakor_id IS NOT NULL GROUP BY rakor_id`,
  ).all() as (Agreed & { rakor: number })[];
  return new Map(rows.map(({ rakor, ...agreed }) => [rakor, agreed]));
}
