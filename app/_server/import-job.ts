import { notFound } from 'next/navigation';
import { refuse } from '@/app/_border/refusal';
import { type Job, jobFolder, newJobFolder, openJob, readJob, removeJob, sweepJobs } from '@/db/jobs/job';
import { type JobState, stateOf } from '@/db/jobs/state';
import type { Store } from '@/db/client';
import type { Reader } from '@/lib/access/reader';
import { type Order, startWork } from './import-work';

/** A job as its owner sees it. */
export type HeldJob = Readonly<{ job: Job; folder: string; state: JobState }>;

/** Who a job belongs to: a session, so that signing out ends what was left waiting. */
export function ownerOf(reader: Reader): string {
  return reader.kind === 'account' ? (reader.session ?? reader.id) : '';
}

/** The reader's own job of an id; null for any other and for one whose hour is over, as if it were not there. */
export function ownJob(store: Store, reader: Reader, id: string): HeldJob | null {
  sweepJobs(store.path, Date.now());
  const folder = jobFolder(store.path, id);
  if (!folder) return null;
  const job = readJob(folder);
  return job.owner === ownerOf(reader) && reader.kind === 'account' ? { job, folder, state: stateOf(folder) } : null;
}

/** The same for a page: what is not the reader's own is not found. */
export function jobOrNotFound(store: Store, reader: Reader, id: string): HeldJob {
  return ownJob(store, reader, id) ?? notFound();
}

/** The same for a form: 404 with what to do. */
export function jobOrRefuse(store: Store, reader: Reader, id: string): HeldJob {
  return (
    ownJob(store, reader, id) ??
    refuse(
      404,
      'id',
      'Kiriman ini tidak ada lagi: berkas menunggu paling lama satu jam dan hanya untuk sesi pengirimnya. Kirim lagi.',
    )
  );
}

/** Opens a job in a folder of its own and starts the work on it; what fails on the way leaves nothing behind. */
export async function beginJob(
  store: Store,
  order: Order,
  fill: (folder: string) => Promise<Omit<Job, 'id' | 'createdAt'>> | Omit<Job, 'id' | 'createdAt'>,
): Promise<Job> {
  sweepJobs(store.path, Date.now());
  const { id, folder } = newJobFolder(store.path);
  try {
    const job = { ...(await fill(folder)), id, createdAt: new Date().toISOString() };
    openJob(folder, job);
    startWork(folder, order);
    return job;
  } catch (error) {
    removeJob(folder);
    throw error;
  }
}
