import type { FormFields } from '@/app/_border/form-fields';
import { keepForm } from '@/app/_server/form-state';
import type { EditOutcome, Overtaking } from '@/db/imports/edit';
import { nameOf, writeScope } from '@/lib/access/reader';
import type { Author } from '@/lib/imports/author';
import { overtakenRowSentence } from '@/lib/narrative/edit';
import { formatMoment } from '@/lib/narrative/format';
import { type Performed, seeOther } from './perform';

/** The author of an edit on a page: the reader, with the reason that he wrote. */
export function authorOf({ reader }: Performed, reason: string): Author {
  return {
    origin: 'halaman',
    actor: nameOf(reader),
    acceptedBy: null,
    reason: reason || null,
    scope: writeScope(reader),
  };
}

/** Where a form stands: its name, its page's address (with a query), and what was typed. */
export type FormPlace = Readonly<{ form: string; page: string; values: FormFields }>;

/** Leads back to the form's page: with the word that it is stored, or with all that was typed and what is in its way. */
export function editAnswer(performed: Performed, outcome: EditOutcome, { form, page, values }: FormPlace): Response {
  if (outcome.kind === 'saved') {
    return seeOther(`${withQuery(page, 'tersimpan', outcome.batch === null ? 'sama' : String(outcome.batch))}#${form}`);
  }
  if (outcome.kind === 'submitted') {
    return seeOther(`${withQuery(page, 'tersimpan', `kiriman-${outcome.submission}`)}#${form}`);
  }
  const problems =
    outcome.kind === 'refused'
      ? outcome.problems
      : Object.fromEntries(outcome.rows.map((row) => [row.field, sentenceOf(performed, row)]));
  const id = keepForm(performed.reader, { form, kind: outcome.kind, values, problems });
  return seeOther(`${withQuery(page, 'isian', id)}#${form}`);
}

function sentenceOf({ deployment: { timeZone } }: Performed, { now, actor, at }: Overtaking): string {
  return overtakenRowSentence(now, { actor, moment: at && formatMoment(new Date(at), timeZone) });
}

function withQuery(page: string, name: string, value: string): string {
  return `${page}${page.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value })}`;
}
