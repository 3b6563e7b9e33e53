import { perform, seeOther } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { readStep } from '@/app/_border/agenda-form';
import { fieldOf } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { readRakor } from '@/app/_border/rakor-address';
import { readTyped } from '@/app/_border/rakor-form';
import { itemId } from '@/app/_ui/rakor/form-names';
import { moveItem } from '@/db/rakor/item-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Moves an item of the agenda one place up or down. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const item = readNumber(params.butir ?? '', 'butir');
  const typed = await readTyped(request);
  const decision = { actor: nameOf(reader), seen: fieldOf(typed, 'dilihat'), step: readStep(typed) };
  return buttonAnswer(performed, id, moveItem(store, id, item, decision), () =>
    seeOther(`/rakor/${id}#${itemId(item)}`),
  );
});
