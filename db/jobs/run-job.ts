import type { Month } from '@/lib/coverage/period';
import type { UploadedFile } from '@/lib/imports/report';
import type { Store } from '../client';
import { importFiles } from '../imports/import-files';
import { importLimits } from '../imports/import-limits';
import { undoBatch } from '../imports/undo';
import { acceptStored, acceptSubmission, filesSent, submissionOf, submit } from '../ledger/submissions';
import { waitsForDinkes } from '../ledger/verification';
import { type Job, filesOf } from './job';
import { type Preview, fingerprintOf, preview } from './preview';
import { writeCopies } from './copies';
import type { Checked, JobStateNews } from './state';

/** What a person has agreed to: the fingerprint of what they saw, and the reason that a closed month asks for. */
export type Agreement = Readonly<{ fingerprint: string; reason: string | null }>;

type Told = (state: JobStateNews) => void;

/** A reason that stands for the one that is asked for when the job is confirmed. */
const ASKED_LATER = '…';

/** What was agreed to is no longer what would be stored. */
class Moved extends Error {}
/** Somebody else has decided on the submission meanwhile. */
class Decided extends Error {}

/**
 * Checks a job's files and works out what storing them would do. Nothing is stored; the files in which something was
 * found are copied into the job's folder with their cells marked.
 */
export function checkJob(store: Store, folder: string, job: Job, currentMonth: Month, tell: Told): Checked {
  tell({ phase: 'reading' });
  const files = jobFiles(store, folder, job);
  tell({ phase: 'checking' });
  const author = { ...job.author, reason: job.author.reason ?? ASKED_LATER };
  const options = { currentMonth, author };
  const { checked, report } = preview(store, files, options, () => tell({ phase: 'weighing' }));
  return { ...checked, copies: writeCopies(folder, files, report, importLimits(store)) };
}

/**
 * Stores what a job's owner has agreed to: checks again, in the transaction that writes, and stores nothing when the
 * difference has moved. What a puskesmas sends goes to the Dinkes instead, where that is the rule. Returns null when
 * it has moved.
 */
export function storeJob(
  store: Store,
  folder: string,
  job: Job,
  currentMonth: Month,
  { fingerprint, reason }: Agreement,
): JobStateNews | null {
  const files = jobFiles(store, folder, job);
  const author = { ...job.author, reason: reason ?? job.author.reason };
  const guard = ({ changes }: Readonly<{ changes: Preview['changes'] }>) => {
    if (fingerprintOf(changes) !== fingerprint) throw new Moved();
  };
  try {
    if (waitsForDinkes(store, job.author))
      return { phase: 'submitted', submission: send(store, files, job, currentMonth, guard, reason) };
    const settled = (batch: number) => settle(store, job, batch);
    const { errors, batch } = importFiles(store, files, { dryRun: false, currentMonth, author, guard, settled });
    if (errors.length > 0) return null;
    if (batch === null) settleStored(store, job);
    return { phase: 'stored', batch };
  } catch (error) {
    if (error instanceof Moved) return null;
    if (error instanceof Decided) {
      return {
        phase: 'refused',
        why: 'Kiriman ini sudah diputuskan orang lain. Tidak ada yang disimpan.',
        obstacles: [],
      };
    }
    throw error;
  }
}

/** Takes a batch back, or says what stands in the way. */
export function undoJob(store: Store, { task, author }: Job, currentMonth: Month): JobStateNews {
  if (task.kind !== 'undo') throw new Error('not an undo');
  const result = undoBatch(store, task.batch, { currentMonth, author });
  if (result.undone) return { phase: 'stored', batch: result.batch };
  return { phase: 'refused', why: result.why, obstacles: result.obstacles };
}

type Guard = (checked: Readonly<{ changes: Preview['changes'] }>) => void;

function send(
  store: Store,
  files: readonly UploadedFile[],
  { author }: Job,
  currentMonth: Month,
  guard: Guard,
  reason: string | null,
): number {
  const { scope, actor } = author;
  if (scope.kind !== 'puskesmas' || actor === null) throw new Error('only a puskesmas account submits');
  const { report, changes } = preview(
    store,
    files,
    { currentMonth, author: { ...author, reason: reason ?? ASKED_LATER } },
    () => {},
  );
  guard({ changes });
  if (report.errors.length > 0) throw new Moved();
  return submit(store, { actor, puskesmas: scope.puskesmas, files, reason });
}

function settle(store: Store, { task, author }: Job, batch: number): void {
  if (task.kind !== 'submission') return;
  if (!acceptSubmission(store, task.submission, author.acceptedBy, batch)) throw new Decided();
}

/** What was sent twice, or entered another way meanwhile, leaves nothing to store, and is still to be decided. */
function settleStored(store: Store, { task, author }: Job): void {
  if (task.kind !== 'submission') return;
  if (!acceptStored(store, task.submission, author.acceptedBy)) throw new Decided();
}

function jobFiles(store: Store, folder: string, job: Job): UploadedFile[] {
  if (job.task.kind !== 'submission') return filesOf(folder, job);
  const submission = submissionOf(store, job.task.submission);
  if (!submission) throw new Error(`no submission ${job.task.submission}`);
  return filesSent(store, submission);
}
