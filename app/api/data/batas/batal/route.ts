import { perform, seeOther } from '@/app/_api/perform';
import { readBoundaryLevel, readSet } from '@/app/_border/boundary-request';
import { readSentForm } from '@/app/_border/upload';
import { BoundariesChangedError, withdrawBoundaries } from '@/db/boundary-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Withdraws the boundaries that the page showed as drawn; if others are drawn by now, nothing is changed. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const form = await readSentForm(request, '', 0);
  try {
    withdrawBoundaries(store, readBoundaryLevel(form), nameOf(reader), readSet(form));
    return seeOther('/data/batas?hasil=dibatalkan');
  } catch (error) {
    if (error instanceof BoundariesChangedError) return seeOther('/data/batas?hasil=berubah');
    throw error;
  }
});
