import { perform, seeOther } from '@/app/_api/perform';
import { formAnswer, formBack } from '@/app/_api/rakor-answer';
import { fieldOf } from '@/app/_border/form-fields';
import { readRakor } from '@/app/_border/rakor-address';
import { readMinutes, readTyped } from '@/app/_border/rakor-form';
import { MINUTES_FORM } from '@/app/_ui/rakor/form-names';
import { saveMinutes } from '@/db/rakor/rakor-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Stores what the minutes say beside the agreements: chair, who attended, conclusions, who signs. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const typed = await readTyped(request);
  const form = { form: MINUTES_FORM, typed };
  const read = readMinutes(typed);
  if (!read.ok) return formBack(performed, `/rakor/${id}`, form, { kind: 'refused', problems: read.problems });
  const outcome = saveMinutes(store, id, read.value, { actor: nameOf(reader), seen: fieldOf(typed, 'dilihat') });
  const then = () => seeOther(`/rakor/${id}?tersimpan=${MINUTES_FORM}#${MINUTES_FORM}`);
  return formAnswer(performed, id, outcome, { form, then });
});
