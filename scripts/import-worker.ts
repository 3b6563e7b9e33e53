/**
 * Does one job of the page for imports in a process of its own, so that pages stay fast: `FOLDER periksa` checks it,
 * `FOLDER simpan AGREEMENT` stores what was agreed to, `FOLDER urungkan` takes a batch back. It tells how far it is in
 * the job's folder, and nobody else.
 */
import os from 'node:os';
import { z } from 'zod';
import { closeStore, openStore, type Store } from '@/db/client';
import { readJob, type Job } from '@/db/jobs/job';
import { type Agreement, checkJob, storeJob, undoJob } from '@/db/jobs/run-job';
import { setState, type JobStateNews } from '@/db/jobs/state';
import { storageFault } from '@/db/fault';
import { district } from '@/db/places';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { type Month, monthAt } from '@/lib/coverage/period';
import { readEnvironment } from './environment';

/** Milliseconds to wait for whoever writes. */
const PATIENCE = 120_000;
const AGREEMENT = z.object({ fingerprint: z.string(), reason: z.string().nullable() });

// Whoever reads a page comes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

const [folder = '', order = '', agreement = ''] = process.argv.slice(2);
const tell = (state: JobStateNews) => setState(folder, state);

function main(): void {
  const job = readJob(folder);
  const { database, timezone } = readEnvironment(process.env, process.cwd());
  const store = openStore(database);
  // Another import may hold the database for as long as it takes; nobody waits at a page for this one.
  store.sqlite.pragma(`busy_timeout = ${PATIENCE}`);
  try {
    const home = district(store);
    if (!home) throw new Error(`${database} holds no district`);
    const current = monthAt(new Date(), timezone ?? timeZoneOf(home.code));
    if (order === 'periksa') check(store, job, current, false);
    else if (order === 'simpan') keep(store, job, current, AGREEMENT.parse(JSON.parse(agreement)));
    else if (order === 'urungkan') tell(undoJob(store, job, current));
    else throw new Error(`unknown order ${order}`);
  } finally {
    closeStore(store);
  }
}

function check(store: Store, job: Job, current: Month, moved: boolean): void {
  tell({ phase: 'checked', checked: checkJob(store, folder, job, current, tell), moved });
}

function keep(store: Store, job: Job, current: Month, agreed: Agreement): void {
  tell({ phase: 'storing' });
  const state = storeJob(store, folder, job, current, agreed);
  if (state) tell(state);
  else check(store, job, current, true);
}

/** What went wrong, for the person who waits. */
function sentenceOf(error: unknown): string {
  const why = storageFault(error) ?? 'Pekerjaan ini gagal di server; sebabnya ada di catatan server.';
  return `Tidak ada yang disimpan. ${why}`;
}

try {
  main();
} catch (error) {
  console.error(error);
  tell({ phase: 'failed', why: sentenceOf(error) });
  process.exitCode = 1;
}
