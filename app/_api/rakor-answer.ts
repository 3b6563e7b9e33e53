import type { Typed } from '@/app/_border/rakor-form';
import { refuse } from '@/app/_border/refusal';
import { type FormState, keepForm } from '@/app/_server/form-state';
import type { RakorOutcome } from '@/db/rakor/on-rakor';
import { lastRakorNote } from '@/db/rakor/rakor-notes';
import { formatMoment } from '@/lib/narrative/format';
import { changedMeanwhile } from '@/lib/narrative/rakor';
import { type Performed, seeOther } from './perform';
import { withNote } from './with-note';

/** Why nothing was stored where nobody else is in the way. */
const OBSTACLES: Readonly<Record<'fixed' | 'agreed' | 'empty', string>> = {
  fixed: 'Belum tersimpan: keadaan rapat ini sudah berubah, sehingga itu tidak dapat dilakukan lagi.',
  agreed: 'Rapat ini tidak dihapus: sudah ada kesepakatan di dalamnya.',
  empty: 'Rapat belum dimulai: agendanya belum menghasilkan satu halaman pun. Tambahkan butir agenda dahulu.',
};

/**
 * Leads on after a button of a meeting's page: to `then` when it was done, else back to the meeting with the reason.
 */
export function buttonAnswer(performed: Performed, id: number, outcome: RakorOutcome, then: () => Response): Response {
  if (outcome === 'stored') return then();
  if (outcome === 'missing') return refuse(404, 'id', 'Rapat atau butir agenda ini sudah tidak ada.');
  const sentence =
    outcome === 'overtaken' ? `${meanwhile(performed, id)} Periksa lagi, lalu ulangi bila perlu.` : OBSTACLES[outcome];
  return withNote(performed.reader, `/rakor/${id}`, { kind: 'failed', sentence });
}

/** Where a form of a meeting stands: its name, which is its place on the page, what opens it, and what was typed. */
export type MeetingForm = Readonly<{ form: string; open?: string; typed: Typed }>;

/** The same for a form with fields: what could not be stored comes back with all that was typed. */
export function formAnswer(
  performed: Performed,
  id: number,
  outcome: RakorOutcome,
  { form, then }: Readonly<{ form: MeetingForm; then: () => Response }>,
): Response {
  if (outcome !== 'overtaken') return buttonAnswer(performed, id, outcome, then);
  return formBack(performed, `/rakor/${id}`, form, { kind: 'overtaken', problems: { '': meanwhile(performed, id) } });
}

/** Leads back to a form's page with all that was typed and what is wrong with it. */
export function formBack(
  { reader }: Performed,
  page: string,
  { form, open = '', typed }: MeetingForm,
  state: Pick<FormState, 'kind' | 'problems'>,
): Response {
  const isian = keepForm(reader, { ...state, form, values: typed });
  return seeOther(`${page}?${open}${open && '&'}isian=${isian}#${form}`);
}

function meanwhile({ store, deployment: { timeZone } }: Performed, id: number): string {
  const last = lastRakorNote(store, id);
  return changedMeanwhile(last && { actor: last.actor, moment: formatMoment(new Date(last.at), timeZone) });
}
