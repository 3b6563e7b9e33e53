import { perform } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { withNote } from '@/app/_api/with-note';
import { fieldOf } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { readRakor } from '@/app/_border/rakor-address';
import { readTyped } from '@/app/_border/rakor-form';
import { removeItem } from '@/db/rakor/item-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Takes an item off the agenda. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const item = readNumber(params.butir ?? '', 'butir');
  const seen = fieldOf(await readTyped(request), 'dilihat');
  const outcome = removeItem(store, id, item, { actor: nameOf(reader), seen });
  const then = () => withNote(reader, `/rakor/${id}`, { kind: 'done', sentence: 'Butir agenda dihapus.' });
  return buttonAnswer(performed, id, outcome, then);
});
