import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Agreement } from '@/db/jobs/run-job';
import { setState } from '@/db/jobs/state';

/** What can be asked of the process that works on a job. */
export type Order = Readonly<{ kind: 'periksa' } | { kind: 'simpan'; agreement: Agreement } | { kind: 'urungkan' }>;

type Waiting = Readonly<{ folder: string; order: Order }>;
type Line = { running: number; waiting: Waiting[] };

/** Shared by every route of this server, however its code was bundled. */
const held = globalThis as typeof globalThis & { pantauImportLine?: Line };

/** Storing takes turns anyway; a second process lets a check go on beside it. */
const AT_ONCE = 2;
/** MiB: what a file of the largest size that is taken needs, several times over. */
const MOST_MEMORY = 2048;

/**
 * Starts the work on a job in a process of its own, or puts it in line when two are at it. How far it is, is told in
 * the job's folder (db/jobs/state); a process that ends without a last word shows there too.
 */
export function startWork(folder: string, order: Order): void {
  setState(folder, { phase: 'queued' });
  const line = (held.pantauImportLine ??= { running: 0, waiting: [] });
  line.waiting.push({ folder, order });
  next(line);
}

function next(line: Line): void {
  if (line.running >= AT_ONCE) return;
  const work = line.waiting.shift();
  if (!work) return;
  line.running += 1;
  const child = spawn(process.execPath, commandOf(work), {
    cwd: process.cwd(),
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = () => {
    line.running -= 1;
    next(line);
  };
  child.once('error', (error) => {
    console.error(error);
    setState(work.folder, { phase: 'failed', why: 'Pekerjaan ini tidak dapat dimulai di server. Coba lagi.' });
    ended();
  });
  child.once('exit', ended);
}

function commandOf({ folder, order }: Waiting): string[] {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'scripts', 'import-worker.ts');
  const agreement = order.kind === 'simpan' ? [JSON.stringify(order.agreement)] : [];
  return [`--max-old-space-size=${MOST_MEMORY}`, '--import', 'tsx', script, folder, order.kind, ...agreement];
}
