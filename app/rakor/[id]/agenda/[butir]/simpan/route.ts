import { perform, seeOther } from '@/app/_api/perform';
import { formAnswer, formBack } from '@/app/_api/rakor-answer';
import { readItem } from '@/app/_border/agenda-form';
import { fieldOf } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { readRakor } from '@/app/_border/rakor-address';
import { readTyped } from '@/app/_border/rakor-form';
import { refuse } from '@/app/_border/refusal';
import { itemId } from '@/app/_ui/rakor/form-names';
import { changeItem } from '@/db/rakor/item-writer';
import { agendaOf } from '@/db/rakor/rakors';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Somebody else took the item off the agenda while its form was open: what was typed is on the page before. */
const GONE =
  'Butir agenda ini sementara itu dihapus, sehingga isian Anda belum tersimpan. Kembali dengan tombol peramban untuk menyalinnya, lalu tambahkan butir baru.';

/** Stores what an item of the agenda says: own title, text and notes, and what it is narrowed to. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const rakor = readRakor(store, params.id ?? '');
  const { id } = rakor;
  const number = readNumber(params.butir ?? '', 'butir');
  const item = agendaOf(store, id).find((each) => each.id === number);
  if (!item) return refuse(404, 'butir', GONE);
  const typed = await readTyped(request);
  const form = { form: itemId(number), open: `ubah=${number}`, typed };
  const read = readItem(store, rakor, item.kind, typed);
  if (!read.ok) return formBack(performed, `/rakor/${id}`, form, { kind: 'refused', problems: read.problems });
  const decision = { actor: nameOf(reader), seen: fieldOf(typed, 'dilihat') };
  const outcome = changeItem(store, id, number, read.value, decision);
  const then = () => seeOther(`/rakor/${id}?tersimpan=${itemId(number)}#${itemId(number)}`);
  return formAnswer(performed, id, outcome, { form, then });
});
