import { createHash } from 'node:crypto';
import type { Month } from '@/lib/coverage/period';
import { formatMonth } from '@/lib/coverage/period';
import type { ChecklistLine, LineEdit } from '@/lib/facilities/checklist-line';
import { monthWithoutAny, turnsAfter } from '@/lib/facilities/turns';
import { editDetail } from '@/lib/narrative/checklist-edit';
import { audit } from '../audit';
import type { Store } from '../client';
import { checklistLine, checklistLines } from '../queries/checklist';
import { write } from '../write';
import { type Consequence, writeWithConsequence } from './consequence';

/** Who decides, with which reason; and what was looked at: the line (`lineMark`) and the consequence. */
export type EditDecision = Readonly<{
  actor: string | null;
  reason: string;
  seen: string;
  fingerprint: string;
  current: Month;
}>;

/**
 * Stored; or not: somebody changed the line meanwhile (`overtaken`), its consequence is another by now (`moved`), a
 * closed month would be revised without a reason (`unreasoned`), or nothing would be wajib in a month (`unruled`).
 */
export type EditOutcome = Readonly<
  | { kind: 'stored'; consequence: Consequence }
  | { kind: 'overtaken' | 'moved' | 'unreasoned' }
  | { kind: 'unruled'; month: Month }
>;

class NotStored extends Error {
  constructor(readonly outcome: EditOutcome) {
    super(outcome.kind);
  }
}

/** What tells one state of a line from another, short enough for a form. */
export function lineMark(line: ChecklistLine): string {
  return createHash('sha256').update(JSON.stringify(line)).digest('base64url').slice(0, 22);
}

/** A month in which an edit would leave nothing wajib for a kind, or null. */
export function unruledMonth(store: Store, { code, wajib }: LineEdit): Month | null {
  const lines = checklistLines(store);
  const type = lines.find((line) => line.code === code)?.type;
  const kin = lines.filter((line) => line.type === type);
  return monthWithoutAny(
    kin.map(({ turns, ...line }) => (wajib && line.code === code ? turnsAfter(turns, wajib) : turns)),
  );
}

/**
 * Stores an edit of a checklist with everything that follows from it, when it is still what its author looked at.
 * Nothing is written otherwise.
 */
export function storeEdit(store: Store, edit: LineEdit, decision: EditDecision): EditOutcome {
  const { actor, reason, seen, fingerprint, current } = decision;
  try {
    return write(store, (): EditOutcome => {
      const line = checklistLine(store, edit.code);
      if (!line || lineMark(line) !== seen) throw new NotStored({ kind: 'overtaken' });
      const month = unruledMonth(store, edit);
      if (month !== null) throw new NotStored({ kind: 'unruled', month });
      const consequence = writeWithConsequence(store, edit, current);
      if (consequence.fingerprint !== fingerprint) throw new NotStored({ kind: 'moved' });
      if (consequence.closed.length > 0 && reason === '') throw new NotStored({ kind: 'unreasoned' });
      const revised = consequence.closed.map(formatMonth).join(', ');
      const detail = [
        editDetail(consequence),
        revised && `merevisi bulan tertutup ${revised}`,
        reason && `alasan: ${reason}`,
      ];
      audit(store, { actor, action: 'kriteria', subject: edit.code, detail: detail.filter(Boolean).join('; ') });
      return { kind: 'stored', consequence };
    });
  } catch (error) {
    if (error instanceof NotStored) return error.outcome;
    throw error;
  }
}
