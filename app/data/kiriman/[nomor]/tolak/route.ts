import { perform, seeOther } from '@/app/_api/perform';
import { readForm } from '@/app/_border/form';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { rejectSubmission } from '@/db/ledger/submissions';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Turns a submission down, with a sentence for its sender. */
export const POST = perform('steward', async ({ request, store, reader, params }) => {
  const id = readNumber(params.nomor ?? '', 'nomor');
  const note = (await readForm(request)).get('catatan')?.trim().slice(0, 500);
  if (!note) return seeOther(`/data/kiriman?perlu=${id}`);
  if (!rejectSubmission(store, id, nameOf(reader), note)) {
    return refuse(404, 'nomor', 'Kiriman ini tidak ada atau sudah diputuskan.');
  }
  return seeOther('/data/kiriman');
});
