import { perform } from '@/app/_api/perform';
import { formAnswer, formBack } from '@/app/_api/rakor-answer';
import { withNote } from '@/app/_api/with-note';
import { fieldOf } from '@/app/_border/form-fields';
import { readRakor } from '@/app/_border/rakor-address';
import { readFacts, readTyped } from '@/app/_border/rakor-form';
import { FACTS_FORM } from '@/app/_ui/rakor/form-names';
import { changeRakor } from '@/db/rakor/rakor-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Changes title, day, place and month of a meeting that has not started. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const typed = await readTyped(request);
  const form = { form: FACTS_FORM, typed };
  const read = readFacts(typed);
  if (!read.ok) return formBack(performed, `/rakor/${id}`, form, { kind: 'refused', problems: read.problems });
  const outcome = changeRakor(store, id, read.value, { actor: nameOf(reader), seen: fieldOf(typed, 'dilihat') });
  const then = () => withNote(reader, `/rakor/${id}`, { kind: 'done', sentence: 'Fakta rapat tersimpan.' });
  return formAnswer(performed, id, outcome, { form, then });
});
