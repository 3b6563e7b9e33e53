import { perform } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { withNote } from '@/app/_api/with-note';
import { readRakor } from '@/app/_border/rakor-address';
import { closeRakor } from '@/db/rakor/holding';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Ends a meeting that is held. */
export const POST = perform('convene', (performed) => {
  const { store, reader, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const outcome = closeRakor(store, id, nameOf(reader));
  const sentence = 'Rapat ditutup. Berita acaranya dapat dilengkapi dan diunduh di bawah.';
  return buttonAnswer(performed, id, outcome, () => withNote(reader, `/rakor/${id}`, { kind: 'done', sentence }));
});
