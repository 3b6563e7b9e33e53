import { perform, seeOther } from '@/app/_api/perform';
import { readForm } from '@/app/_border/form';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { beginJob, ownerOf } from '@/app/_server/import-job';
import { batchOf } from '@/db/ledger/batches';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Starts taking a batch back. */
export const POST = perform('steward', async ({ request, store, reader, params }) => {
  const batch = readNumber(params.nomor ?? '', 'nomor');
  if (!batchOf(store, batch)) return refuse(404, 'nomor', `Impor nomor ${batch} tidak ada.`);
  const reason = (await readForm(request)).get('alasan')?.trim().slice(0, 500) || null;
  const { id } = await beginJob(store, { kind: 'urungkan' }, () => ({
    task: { kind: 'undo', batch },
    owner: ownerOf(reader),
    author: { origin: 'urung', actor: nameOf(reader), acceptedBy: null, reason, scope: { kind: 'all' } },
    files: [],
  }));
  return seeOther(`/data/impor/${id}`);
});
