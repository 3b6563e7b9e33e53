import { perform } from '@/app/_api/perform';
import { buttonAnswer } from '@/app/_api/rakor-answer';
import { withNote } from '@/app/_api/with-note';
import { readRakor } from '@/app/_border/rakor-address';
import { startRakor } from '@/db/rakor/holding';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Starts a meeting: its slides are frozen with the figures of this moment. */
export const POST = perform('convene', (performed) => {
  const { store, reader, deployment, params } = performed;
  const { id } = readRakor(store, params.id ?? '');
  const outcome = startRakor(store, id, { actor: nameOf(reader), timeZone: deployment.timeZone });
  const sentence = 'Rapat dimulai. Angkanya dibekukan sebagaimana pada saat ini, dan tetap ditampilkan demikian.';
  return buttonAnswer(performed, id, outcome, () => withNote(reader, `/rakor/${id}`, { kind: 'done', sentence }));
});
