import type { Author } from '@/lib/imports/author';
import { keyText } from '@/lib/imports/change';
import {
  type EditedRecord,
  type RowEdit,
  type ValueTexts,
  editFiles,
  fieldOfError,
  sameTexts,
  valueTexts,
} from '@/lib/imports/edit';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { lastTouches } from '../ledger/last-touch';
import { submit } from '../ledger/submissions';
import { waitsForDinkes } from '../ledger/verification';
import type { CheckedCall } from './check-call';
import { importFiles } from './import-files';

/** A row that another changed while the form was open: what stands there now, who did it and when, where it is known. */
export type Overtaking = Readonly<{ field: string; now: ValueTexts; actor: string | null; at: string | null }>;

/**
 * Stored (`batch` null: everything stood like that already); submitted, where the Dinkes decides first; or refused, by
 * field; or overtaken. But for the first nothing is stored.
 */
export type EditOutcome = Readonly<
  | { kind: 'saved'; batch: number | null }
  | { kind: 'submitted'; submission: number }
  | { kind: 'refused'; problems: Readonly<Record<string, string>> }
  | { kind: 'overtaken'; rows: readonly Overtaking[] }
>;

export type EditOptions = Readonly<{ currentMonth: Month; author: Author; planAhead?: boolean }>;

class OvertakenRows extends Error {
  constructor(readonly edits: readonly Readonly<{ edit: RowEdit; now: ValueTexts }>[]) {
    super('rows were changed meanwhile');
  }
}

/** What was checked is not for its author to store: it goes to the Dinkes. */
class ToBeSubmitted extends Error {}

/**
 * Writes what a form would change, as the import of its rows: every check, every sentence and the ledger are those of a
 * file. What the form's author saw is compared inside the transaction: a row that has changed since is overtaken, and
 * nothing is stored.
 */
export function applyEdits(store: Store, edits: readonly RowEdit[], options: EditOptions): EditOutcome {
  if (edits.length === 0) return { kind: 'saved', batch: null };
  try {
    const waits = waitsForDinkes(store, options.author);
    const guard = (checked: CheckedCall) => {
      refuseOvertaken(edits, checked);
      if (waits && checked.changes.length > 0) throw new ToBeSubmitted();
    };
    const { errors, batch } = importFiles(store, editFiles(edits), { ...options, dryRun: false, guard });
    if (errors.length === 0) return { kind: 'saved', batch };
    // For one field the first that applies.
    const problems = [...errors].reverse().map((error) => [fieldOfError(edits, error), error.message]);
    return { kind: 'refused', problems: Object.fromEntries(problems) };
  } catch (error) {
    if (error instanceof ToBeSubmitted) return { kind: 'submitted', submission: submitEdits(store, edits, options) };
    if (!(error instanceof OvertakenRows)) throw error;
    return { kind: 'overtaken', rows: overtakings(store, error) };
  }
}

function submitEdits(store: Store, edits: readonly RowEdit[], { author }: EditOptions): number {
  const { scope, actor, reason } = author;
  if (scope.kind !== 'puskesmas' || actor === null) throw new Error('only a puskesmas account submits');
  return submit(store, { actor, puskesmas: scope.puskesmas, files: editFiles(edits), reason });
}

function refuseOvertaken(edits: readonly RowEdit[], { changes }: CheckedCall): void {
  const before = new Map(changes.map(({ record, before: value }) => [keyText(record), { ...record, value }]));
  const overtaken = edits.flatMap((edit) => {
    const stored = before.get(keyText(edit.record as EditedRecord));
    if (!stored) return [];
    const now = valueTexts(stored as EditedRecord);
    return sameTexts(now, edit.seen) ? [] : [{ edit, now }];
  });
  if (overtaken.length > 0) throw new OvertakenRows(overtaken);
}

function overtakings(store: Store, { edits }: OvertakenRows): Overtaking[] {
  const keyOf = ({ record }: RowEdit) => keyText(record as EditedRecord);
  const touches = lastTouches(store, new Set(edits.map(({ edit }) => keyOf(edit))));
  return edits.map(({ edit, now }) => {
    const batch = touches.get(keyOf(edit));
    return { field: edit.field, now, actor: batch?.actor ?? null, at: batch?.createdAt ?? null };
  });
}
