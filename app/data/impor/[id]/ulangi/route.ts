import { perform, seeOther } from '@/app/_api/perform';
import { jobOrRefuse } from '@/app/_server/import-job';
import { startWork } from '@/app/_server/import-work';
import { isWorking } from '@/db/jobs/state';

export const dynamic = 'force-dynamic';

/** Checks once more what was sent, after the work on it has failed. */
export const POST = perform('send', async ({ store, reader, params }) => {
  const { id = '' } = params;
  const { folder, job, state } = jobOrRefuse(store, reader, id);
  if (!isWorking(state)) startWork(folder, { kind: job.task.kind === 'undo' ? 'urungkan' : 'periksa' });
  return seeOther(`/data/impor/${id}`);
});
