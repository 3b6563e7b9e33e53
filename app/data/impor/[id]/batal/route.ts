import { perform, seeOther } from '@/app/_api/perform';
import { jobOrRefuse } from '@/app/_server/import-job';
import { removeJob } from '@/db/jobs/job';
import { isWorking } from '@/db/jobs/state';

export const dynamic = 'force-dynamic';

/** Throws away what was sent and not stored. Work under way is let finish. */
export const POST = perform('send', async ({ store, reader, params }) => {
  const { id = '' } = params;
  const { folder, state } = jobOrRefuse(store, reader, id);
  if (isWorking(state)) return seeOther(`/data/impor/${id}`);
  removeJob(folder);
  return seeOther('/data/impor');
});
