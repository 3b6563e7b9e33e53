import { createHash } from 'node:crypto';
import type { AgendaItem } from '@/lib/rakor/agenda';
import type { Minutes, Rakor } from '@/lib/rakor/rakor';

/*
 * What tells one state of a thing from another, short enough for a form: a form carries the mark of what its author
 * looked at, and is not stored over anything else.
 */

/** Of what a meeting's form shows. */
export function factsMark({ title, heldOn, place, area, period, state }: Rakor): string {
  return markOf([title, heldOn, place, area, period, state]);
}

/** Of what the minutes say. */
export function minutesMark({ chair, attended, conclusions, signatories }: Minutes): string {
  const signs = signatories.map(({ role, name, rank, nip }) => [role, name, rank, nip]);
  return markOf([chair, attended, conclusions, signs]);
}

/** Of the agenda's items and their order, not of what each says. */
export function orderMark(items: readonly AgendaItem[]): string {
  return markOf(items.map(({ id }) => id));
}

/** Of what one item says, wherever it stands. */
export function itemMark({ id, kind, options, title, body, notes }: AgendaItem): string {
  return markOf([id, kind, Object.entries(options).sort(), title, body, notes]);
}

function markOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
