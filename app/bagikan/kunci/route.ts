import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readForm } from '@/app/_border/form';
import { readPlace } from '@/app/_border/parameters';
import { ownAddress } from '@/app/_server/own-address';
import { maySharePlace } from '@/app/_server/sharing';
import { notShared } from '@/app/_api/not-shared';
import { makeShareKey } from '@/db/accounts/share-key';
import { amountOf } from '@/db/settings';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Makes a read-only way to one area and shows it to its maker, once. */
export const POST = perform('share', async ({ request, store, deployment, reader }) => {
  const form = await readForm(request);
  const place = readPlace(store, form.get('wilayah') ?? '', 'wilayah');
  if (place.kind !== 'area' || !maySharePlace({ store, deployment, reader }, place.area.code)) {
    return notShared('membuat tautan baca untuk wilayah itu');
  }
  const days = amountOf(store, 'share.days');
  const key = makeShareKey(store, { area: place.area, actor: nameOf(reader), days });
  const sentence = `Tautan baca sudah dibuat dan berlaku ${days} hari. Salin sekarang: tautan ini tidak dapat ditampilkan lagi.`;
  const link = ownAddress(`/bagi/${key}`, request.headers);
  return withNote(reader, `/bagikan?wilayah=${place.area.code}`, { kind: 'done', sentence, link });
});
