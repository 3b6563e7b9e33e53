import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { type Job, fileIn, jobFolder, jobsFolder, newJobFolder, openJob, sweepJobs } from '@/db/jobs/job';
import { checkJob, storeJob, undoJob } from '@/db/jobs/run-job';
import { type JobStateNews, stateOf } from '@/db/jobs/state';
import { batchOf } from '@/db/ledger/batches';
import { rejectSubmission, submissionOf, submissions } from '@/db/ledger/submissions';
import { waitingSubmissions } from '@/db/queries/waiting';
import { setSetting } from '@/db/setting-writer';
import { dataVersion } from '@/db/write';
import type { Author } from '@/lib/imports/author';
import { IMPORT_MONTH, type Tables, filesOf, imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

const ADMIN: Author = {
  origin: 'berkas',
  actor: 'admin',
  acceptedBy: null,
  reason: null,
  scope: { kind: 'all' },
};
const PUSKESMAS: Author = { ...ADMIN, actor: 'pkm.hulu', scope: { kind: 'puskesmas', puskesmas: 'PKM-1' } };

const ROWS: Tables = {
  penetapan: ['2026-03,PSY-4,sudah,SK 7'],
  capaian: ['2026-03,62.02.01.2002,K6,4,,'],
};

/** A job whose files are in place, as the route leaves it. */
function job(store: Store, tables: Tables, author = ADMIN, task: Job['task'] = { kind: 'files' }) {
  const { id, folder } = newJobFolder(store.path);
  const files = filesOf(tables);
  files.forEach(({ content }, index) => fs.writeFileSync(fileIn(folder, index), content));
  const made: Job = { id, task, owner: 'sesi', author, createdAt: '', files: files.map(({ name }) => name) };
  openJob(folder, made);
  return { job: made, folder };
}

function look(store: Store, { job: made, folder }: ReturnType<typeof job>) {
  const phases: string[] = [];
  const found = checkJob(store, folder, made, IMPORT_MONTH, ({ phase }: JobStateNews) => phases.push(phase));
  return { ...found, phases };
}

const keep = (store: Store, { job: made, folder }: ReturnType<typeof job>, fingerprint: string, reason = null) =>
  storeJob(store, folder, made, IMPORT_MONTH, { fingerprint, reason });

describe('checking a job', () => {
  it('says what would change, down to the headline figures, and stores nothing', () => {
    const store = networkStore();
    const before = [dataVersion(store).version, store.sqlite.prepare('SELECT * FROM roll').all()];
    const { phases, effects, changes, withdrawn } = look(store, job(store, ROWS));
    expect(phases).toEqual(['reading', 'checking', 'weighing']);
    expect([changes, withdrawn]).toEqual([2, 0]);
    expect(effects.find(({ code }) => code === 'ILP-PSY')).toMatchObject({
      month: '2026-03',
      before: { numerator: 1, denominator: 3 },
      after: { numerator: 2, denominator: 3 },
    });
    expect([dataVersion(store).version, store.sqlite.prepare('SELECT * FROM roll').all()]).toEqual(before);
  });

  it('counts what it withdraws, and lists errors without weighing anything', () => {
    const store = networkStore();
    expect(look(store, job(store, { kriteria: ['2026-01,PSY-1,PSY-AKTIF,,'] }))).toMatchObject({ withdrawn: 1 });
    const wrong = look(store, job(store, { kriteria: ['2026-01,PSY-99,PSY-AKTIF,ya,'] }));
    expect(wrong).toMatchObject({ changes: 0, effects: [], phases: ['reading', 'checking'] });
    expect(wrong.findings.errors.groups).toMatchObject([{ code: 'unknown-code', count: 1 }]);
    expect(wrong.copies).toEqual(['kriteria - periksa.xlsx']);
  });
});

describe('storing what was agreed to', () => {
  it('stores it under its author', () => {
    const store = networkStore();
    const work = job(store, ROWS);
    const state = keep(store, work, look(store, work).fingerprint);
    expect(state).toMatchObject({ phase: 'stored' });
    const batch = state?.phase === 'stored' ? state.batch : null;
    expect(batchOf(store, batch ?? 0)).toMatchObject({ origin: 'berkas', actor: 'admin', acceptedBy: null });
  });

  it('stores nothing when the difference has moved since', () => {
    const store = networkStore();
    const work = job(store, ROWS);
    const { fingerprint } = look(store, work);
    imported(store, { capaian: ['2026-03,62.02.01.2002,K6,3,,'] });
    const { version } = dataVersion(store);
    expect(keep(store, work, fingerprint)).toBeNull();
    expect(dataVersion(store).version).toBe(version);
    expect(look(store, work).fingerprint).not.toBe(fingerprint);
    expect(keep(store, work, look(store, work).fingerprint)).toMatchObject({ phase: 'stored' });
  });

  it('stores the same file once: the second time there is nothing to change', () => {
    const store = networkStore();
    const work = job(store, ROWS);
    keep(store, work, look(store, work).fingerprint);
    const again = look(store, work);
    expect(again.changes).toBe(0);
    expect(keep(store, work, again.fingerprint)).toEqual({ phase: 'stored', batch: null });
  });
});

describe('what a puskesmas sends', () => {
  it('waits for the Dinkes and moves no figure until it is accepted, by name', () => {
    const store = networkStore();
    const work = job(store, ROWS, PUSKESMAS);
    const roll = () => store.sqlite.prepare('SELECT * FROM roll').all();
    const before = roll();
    const sent = keep(store, work, look(store, work).fingerprint);
    expect(sent).toMatchObject({ phase: 'submitted' });
    const number = sent?.phase === 'submitted' ? sent.submission : 0;
    expect([waitingSubmissions(store).submissions, roll()]).toEqual([1, before]);
    expect(submissionOf(store, number)).toMatchObject({ actor: 'pkm.hulu', puskesmas: 'PKM-1', status: 'menunggu' });
    const accepting = job(store, {}, { ...PUSKESMAS, acceptedBy: 'admin' }, { kind: 'submission', submission: number });
    const stored = keep(store, accepting, look(store, accepting).fingerprint);
    expect(stored).toMatchObject({ phase: 'stored' });
    expect(submissionOf(store, number)).toMatchObject({ status: 'diterima', decidedBy: 'admin' });
    expect(batchOf(store, submissionOf(store, number)?.batchId ?? 0)).toMatchObject({
      actor: 'pkm.hulu',
      acceptedBy: 'admin',
    });
    expect([waitingSubmissions(store).submissions, roll()]).not.toEqual([0, before]);
  });

  it('is decided once: who comes later stores nothing', () => {
    const store = networkStore();
    const work = job(store, ROWS, PUSKESMAS);
    keep(store, work, look(store, work).fingerprint);
    const [{ id } = { id: 0 }] = submissions(store, null, 5);
    const accepting = job(store, {}, { ...PUSKESMAS, acceptedBy: 'admin' }, { kind: 'submission', submission: id });
    const { fingerprint } = look(store, accepting);
    expect(rejectSubmission(store, id, 'kadis', 'Baris kembar')).toBe(true);
    expect(rejectSubmission(store, id, 'kadis', 'Sekali lagi')).toBe(false);
    const { version } = dataVersion(store);
    expect(keep(store, accepting, fingerprint)).toMatchObject({ phase: 'refused' });
    expect(dataVersion(store).version).toBe(version);
  });

  it('is accepted, once, where all of it was stored another way meanwhile', () => {
    const store = networkStore();
    const work = job(store, ROWS, PUSKESMAS);
    keep(store, work, look(store, work).fingerprint);
    imported(store, ROWS);
    const [{ id } = { id: 0 }] = submissions(store, null, 5);
    const accepting = job(store, {}, { ...PUSKESMAS, acceptedBy: 'admin' }, { kind: 'submission', submission: id });
    const { changes, fingerprint } = look(store, accepting);
    expect(changes).toBe(0);
    expect(keep(store, accepting, fingerprint)).toEqual({ phase: 'stored', batch: null });
    expect(submissionOf(store, id)).toMatchObject({ status: 'diterima', decidedBy: 'admin', batchId: null });
    expect(keep(store, accepting, fingerprint)).toMatchObject({ phase: 'refused' });
  });

  it('is stored at once where the district has said so, and never reaches beyond its own', () => {
    const store = networkStore();
    setSetting(store, 'import.verification', 'tidak');
    const work = job(store, ROWS, PUSKESMAS);
    expect(keep(store, work, look(store, work).fingerprint)).toMatchObject({ phase: 'stored' });
    const foreign = look(store, job(store, { penetapan: ['2026-03,PSY-6,sudah,'] }, PUSKESMAS));
    expect(foreign.findings.errors.groups).toMatchObject([{ code: 'not-allowed', count: 1 }]);
  });
});

describe('taking a batch back as a job', () => {
  it('stores the undo, or says why not', () => {
    const store = networkStore();
    const { batch } = imported(store, { capaian: ['2026-03,62.02.01.2002,K6,3,,'] });
    const undoing = job(store, {}, { ...ADMIN, origin: 'urung' }, { kind: 'undo', batch: batch ?? 0 });
    expect(undoJob(store, undoing.job, IMPORT_MONTH)).toMatchObject({ phase: 'stored' });
    expect(undoJob(store, undoing.job, IMPORT_MONTH)).toMatchObject({ phase: 'refused' });
  });
});

describe('the folder of a job', () => {
  it('is found by its id alone, never by a path', () => {
    const store = networkStore();
    const { job: made, folder } = job(store, ROWS);
    expect(jobFolder(store.path, made.id)).toBe(folder);
    for (const id of ['..', `../${made.id}`, made.id.slice(1), `${made.id}/x`, '']) {
      expect(jobFolder(store.path, id), id).toBeNull();
    }
  });

  it('goes after its hour', () => {
    const store = networkStore();
    const { folder } = job(store, ROWS);
    sweepJobs(store.path, Date.now() + 59 * 60_000);
    expect(fs.existsSync(folder)).toBe(true);
    sweepJobs(store.path, Date.now() + 61 * 60_000);
    expect(fs.readdirSync(jobsFolder(store.path))).toEqual([]);
  });

  it('shows work whose process has gone as failed', () => {
    const store = networkStore();
    const { folder } = job(store, ROWS);
    const gone = { phase: 'checking', at: '2026-11-15T03:00:00Z', pid: 4_194_303 };
    fs.writeFileSync(path.join(folder, 'state.json'), JSON.stringify(gone));
    expect(stateOf(folder)).toMatchObject({ phase: 'failed', why: expect.stringContaining('terhenti') });
    fs.writeFileSync(path.join(folder, 'state.json'), JSON.stringify({ ...gone, pid: process.pid }));
    expect(stateOf(folder)).toMatchObject({ phase: 'checking' });
  });
});
