import { type AgendaItem, type ItemOptions, itemKind } from '@/lib/rakor/agenda';
import { type Minutes, NO_MINUTES, type Rakor } from '@/lib/rakor/rakor';
import type { Store } from '../client';
import { statement } from '../statement';

const COLUMNS = `rakor.id, title, held_on AS heldOn, place, area_id AS areaId, area.code AS area, period, state,
  started_at AS startedAt, closed_at AS closedAt, minutes`;

type Row = Omit<Rakor, 'minutes'> & Readonly<{ minutes: string }>;

/** Every meeting, the latest first. */
export function rakors(store: Store): Rakor[] {
  const rows = statement(
    store,
    `SELECT ${COLUMNS} FROM rakor JOIN area ON area.id = area_id ORDER BY held_on DESC, rakor.id DESC`,
  ).all();
  return (rows as Row[]).map(fromRow);
}

/** The meeting of a number, or null. */
export function findRakor(store: Store, id: number): Rakor | null {
  const row = statement(store, `SELECT ${COLUMNS} FROM rakor JOIN area ON area.id = area_id WHERE rakor.id = ?`).get(
    id,
  );
  return row ? fromRow(row as Row) : null;
}

/**
 * The meeting of the same area that was held before: what it agreed on is looked at first. One that was planned and
 * never held is none, unless something was agreed under it.
 */
export function previousRakor(store: Store, { id, areaId, heldOn }: Rakor): Rakor | null {
  const row = statement(
    store,
    `SELECT ${COLUMNS} FROM rakor JOIN area ON area.id = area_id
     WHERE area_id = ? AND rakor.id <> ? AND (held_on, rakor.id) < (?, ?)
       AND (started_at IS NOT NULL OR EXISTS (SELECT 1 FROM agreement WHERE rakor_id = rakor.id))
     ORDER BY held_on DESC, rakor.id DESC LIMIT 1`,
  ).get(areaId, id, heldOn, id);
  return row ? fromRow(row as Row) : null;
}

/** The agenda in its order; an item of a kind that this program does not know is left out. */
export function agendaOf(store: Store, rakorId: number): AgendaItem[] {
  const rows = statement(
    store,
    'SELECT id, position, kind, options, title, body, notes FROM rakor_item WHERE rakor_id = ? ORDER BY position, id',
  ).all(rakorId) as (Omit<AgendaItem, 'kind' | 'options'> & Readonly<{ kind: string; options: string }>)[];
  return rows.flatMap((row) => {
    const kind = itemKind(row.kind);
    return kind === null ? [] : [{ ...row, kind, options: JSON.parse(row.options) as ItemOptions }];
  });
}

function fromRow(row: Row): Rakor {
  return { ...row, minutes: { ...NO_MINUTES, ...(JSON.parse(row.minutes) as Partial<Minutes>) } };
}
