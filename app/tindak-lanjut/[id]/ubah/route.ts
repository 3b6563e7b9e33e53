import { agreementAnswer, agreementRefused } from '@/app/_api/agreement-answer';
import { perform } from '@/app/_api/perform';
import { readEntry } from '@/app/_border/agreement-fields';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { findAgreement } from '@/db/agreements/agreements';
import { changeAgreement } from '@/db/agreements/writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Corrects an agreement; the meeting that agreed on it stays. */
export const POST = perform('convene', async ({ store, reader, request, params }) => {
  const held = findAgreement(store, readNumber(params.id ?? '', 'id'));
  if (!held) return refuse(404, 'id', 'Tindak lanjut ini tidak ada.');
  const fields = await readFields(request);
  const answered = { reader, id: held.id, form: 'tindak-lanjut', fields };
  const read = readEntry(store, { ...fields, rakor: held.rakorId === null ? '' : String(held.rakorId) });
  if (read.kind === 'unclear') return agreementRefused(answered, read.problems);
  const by = { actor: nameOf(reader), at: new Date().toISOString(), seen: Number(fieldOf(fields, 'dilihat')) };
  return agreementAnswer(answered, changeAgreement(store, held.id, read.entry, by));
});
