import { perform, seeOther } from '@/app/_api/perform';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { beginJob, ownerOf } from '@/app/_server/import-job';
import { submissionOf } from '@/db/ledger/submissions';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Checks a submission as the data stand now: accepting it is storing what this check shows. */
export const POST = perform('steward', async ({ store, reader, params }) => {
  const submission = submissionOf(store, readNumber(params.nomor ?? '', 'nomor'));
  if (submission?.status !== 'menunggu') return refuse(404, 'nomor', 'Kiriman ini tidak ada atau sudah diputuskan.');
  const { id, actor, puskesmas, reason, files } = submission;
  const job = await beginJob(store, { kind: 'periksa' }, () => ({
    task: { kind: 'submission', submission: id },
    owner: ownerOf(reader),
    author: { origin: 'berkas', actor, acceptedBy: nameOf(reader), reason, scope: { kind: 'puskesmas', puskesmas } },
    files: files.map(({ name }) => name),
  }));
  return seeOther(`/data/impor/${job.id}`);
});
