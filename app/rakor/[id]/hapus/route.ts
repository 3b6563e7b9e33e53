import { perform } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { withNote } from '@/app/_api/with-note';
import { fieldOf } from '@/app/_border/form-fields';
import { readRakor } from '@/app/_border/rakor-address';
import { readTyped } from '@/app/_border/rakor-form';
import { deleteRakor } from '@/db/rakor/rakor-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Removes a meeting that never started. */
export const POST = perform('convene', async (performed) => {
  const { store, reader, request, params } = performed;
  const { id, title } = readRakor(store, params.id ?? '');
  const seen = fieldOf(await readTyped(request), 'dilihat');
  const outcome = deleteRakor(store, id, { actor: nameOf(reader), seen });
  const then = () => withNote(reader, '/rakor', { kind: 'done', sentence: `"${title}" sudah dihapus.` });
  return buttonAnswer(performed, id, outcome, then);
});
