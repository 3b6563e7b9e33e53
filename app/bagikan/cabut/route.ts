import { z } from 'zod';
import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readForm } from '@/app/_border/form';
import { refuse } from '@/app/_border/refusal';
import { maySharePlace } from '@/app/_server/sharing';
import { notShared } from '@/app/_api/not-shared';
import { areaOfShareKey, revokeShareKey } from '@/db/accounts/share-key';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

const NUMBER = z.coerce.number().int().positive();

/** Ends a read-only way at once. */
export const POST = perform('share', async ({ request, store, deployment, reader }) => {
  const form = await readForm(request);
  const id = NUMBER.safeParse(form.get('kunci'));
  const area = id.success ? areaOfShareKey(store, id.data) : null;
  if (!id.success || area === null) return refuse(404, 'kunci', 'Tautan baca itu tidak ada.');
  if (!maySharePlace({ store, deployment, reader }, area)) {
    return notShared('mencabut tautan baca itu');
  }
  const ended = revokeShareKey(store, id.data, nameOf(reader));
  const sentence = ended
    ? 'Tautan baca dicabut: yang memegangnya tidak dapat membuka apa pun lagi.'
    : 'Tautan baca itu sudah berakhir.';
  return withNote(reader, `/bagikan?wilayah=${area}`, { kind: 'done', sentence });
});
