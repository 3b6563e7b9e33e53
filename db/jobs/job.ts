import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Author } from '@/lib/imports/author';
import type { UploadedFile } from '@/lib/imports/report';
import type { JobState } from './state';

/** What a job is for: files that were sent, one that waits for the Dinkes, or a batch to be taken back. */
export type JobTask = Readonly<
  { kind: 'files' } | { kind: 'submission'; submission: number } | { kind: 'undo'; batch: number }
>;

/** A piece of work that a person waits for, done by a process of its own and kept in a folder until it is an hour old. */
export type Job = Readonly<{
  id: string;
  task: JobTask;
  /** The session that it is bound to: nobody else sees or confirms it. */
  owner: string;
  author: Author;
  createdAt: string;
  files: readonly string[];
}>;

/** A file waits at most this long to be confirmed. */
export const JOB_MINUTES = 60;

const ID = /^[\w-]{22}$/;

/** The folder of all jobs, beside the database: `data/tmp/impor`. */
export function jobsFolder(database: string): string {
  return path.join(path.dirname(database), 'tmp', 'impor');
}

/** The folder of one job, or null when the text is no job's id or the folder is gone. */
export function jobFolder(database: string, id: string): string | null {
  if (!ID.test(id)) return null;
  const folder = path.join(jobsFolder(database), id);
  return fs.existsSync(path.join(folder, 'job.json')) ? folder : null;
}

/** An empty folder for what is being received; it is no job until `openJob` has named it one. */
export function newJobFolder(database: string): Readonly<{ id: string; folder: string }> {
  const id = randomBytes(16).toString('base64url');
  const folder = path.join(jobsFolder(database), id);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { id, folder };
}

/** Makes a job of a folder whose files are in place (`fileIn`). */
export function openJob(folder: string, job: Job): void {
  writeJson(folder, 'state.json', { phase: 'queued', at: new Date().toISOString() } satisfies JobState);
  writeJson(folder, 'job.json', job);
}

/** The job of a folder. */
export function readJob(folder: string): Job {
  return JSON.parse(fs.readFileSync(path.join(folder, 'job.json'), 'utf8')) as Job;
}

/** Where a job's nth file lies: under a number, so that its name is never a path. */
export function fileIn(folder: string, index: number): string {
  return path.join(folder, `berkas-${index}`);
}

export function filesOf(folder: string, { files }: Job): UploadedFile[] {
  return files.map((name, index) => ({ name, content: fs.readFileSync(fileIn(folder, index)) }));
}

/** Removes jobs that are older than their hour, and what was never received to the end. */
export function sweepJobs(database: string, now: number): void {
  const folder = jobsFolder(database);
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const each = path.join(folder, name);
    if (now - startOf(each, now) > JOB_MINUTES * 60_000) removeJob(each);
  }
}

/** When a job was opened, or when something last came into a folder that is not one yet. */
function startOf(folder: string, now: number): number {
  const dated = [path.join(folder, 'job.json'), folder].find((each) => fs.existsSync(each));
  return dated ? (fs.statSync(dated, { throwIfNoEntry: false })?.mtimeMs ?? now) : now;
}

export function removeJob(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Written whole or not at all: a reader never meets half a file. */
export function writeJson(folder: string, name: string, value: unknown): void {
  const draft = path.join(folder, `${name}.${process.pid}`);
  fs.writeFileSync(draft, JSON.stringify(value));
  fs.renameSync(draft, path.join(folder, name));
}
