import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readBoundaryLevel, readSet } from '@/app/_border/boundary-request';
import { readForm } from '@/app/_border/form';
import { BoundariesChangedError, withdrawBoundaries } from '@/db/boundary-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Withdraws the boundaries that the page showed as drawn; if others are drawn by now, nothing is changed. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const form = await readForm(request);
  const [level, seen] = [readBoundaryLevel(form.get('tingkat')), readSet(form.get('berkas'))];
  try {
    withdrawBoundaries(store, level, nameOf(reader), seen);
    const sentence = `Batas ${level} dibatalkan. Peta kembali ke berkas sebelumnya, atau ke peta indikatif bila tidak ada.`;
    return withNote(reader, '/data/batas', { kind: 'done', sentence });
  } catch (error) {
    if (!(error instanceof BoundariesChangedError)) throw error;
    const sentence = 'Tidak ada yang dibatalkan: sementara itu batas yang tergambar sudah berubah.';
    return withNote(reader, '/data/batas', { kind: 'failed', sentence });
  }
});
