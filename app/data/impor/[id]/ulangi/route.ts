import { perform, seeOther } from '@/app/_api/perform';
import { jobOrRefuse } from '@/app/_server/import-job';
import { startWork } from '@/app/_server/import-work';
import { isWorking } from '@/db/jobs/state';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** Checks once more what was sent, after the work on it has failed. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return perform('send', async ({ store, reader }) => {
    const { id } = await params;
    const { folder, job, state } = jobOrRefuse(store, reader, id);
    if (!isWorking(state)) startWork(folder, { kind: job.task.kind === 'undo' ? 'urungkan' : 'periksa' });
    return seeOther(`/data/impor/${id}`);
  })(request);
}
