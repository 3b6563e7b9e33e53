import { randomUUID } from 'node:crypto';
import type { Reader } from '@/lib/access/reader';

/** What a form's answer has to say on the page that it leads to; a password or key is shown that once and kept nowhere. */
export type Note = Readonly<{ kind: 'done' | 'failed'; sentence: string; password?: string; link?: string }>;

type Held = Readonly<{ reader: string; until: number; note: Note }>;

const KEPT_MS = 5 * 60 * 1000;
const MOST = 500;
const held = globalThis as typeof globalThis & { pantauNotes?: Map<string, Held> };

/** Keeps a note in this process for its reader alone, and returns the ticket to put into the next page's address. */
export function leaveNote(reader: Reader, note: Note): string {
  const notes = (held.pantauNotes ??= new Map());
  for (const [ticket, { until }] of notes) {
    if (until < Date.now() || notes.size >= MOST) notes.delete(ticket);
  }
  const ticket = randomUUID();
  notes.set(ticket, { reader: idOf(reader), until: Date.now() + KEPT_MS, note });
  return ticket;
}

/** The note of a ticket, once; null when it was taken, has aged, or is somebody else's. */
export function takeNote(reader: Reader, ticket: string | null): Note | null {
  const found = ticket === null ? undefined : held.pantauNotes?.get(ticket);
  if (!found || found.reader !== idOf(reader) || found.until < Date.now()) return null;
  held.pantauNotes?.delete(ticket ?? '');
  return found.note;
}

function idOf(reader: Reader): string {
  return reader.kind === 'account' ? reader.id : '';
}
