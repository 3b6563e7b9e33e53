import { perform, seeOther } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { readAfter, readKind } from '@/app/_border/agenda-form';
import { fieldOf } from '@/app/_border/form-fields';
import { readRakor } from '@/app/_border/rakor-address';
import { readTyped } from '@/app/_border/rakor-form';
import { itemId } from '@/app/_ui/rakor/form-names';
import { addItem } from '@/db/rakor/item-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Adds an item to the agenda, and leads to its form. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const typed = await readTyped(request);
  const fresh = { kind: readKind(typed), options: {}, title: null, body: null, notes: null };
  const decision = { actor: nameOf(reader), seen: fieldOf(typed, 'dilihat'), after: readAfter(typed) };
  const { outcome, item } = addItem(store, id, fresh, decision);
  return buttonAnswer(performed, id, outcome, () => seeOther(`/rakor/${id}?ubah=${item}#${itemId(item ?? 0)}`));
});
