import fs from 'node:fs';
import path from 'node:path';
import type { AssignedCode, TableCount } from '@/lib/imports/report';
import type { DifferenceView } from '@/lib/narrative/difference';
import type { FindingsView } from '@/lib/narrative/import-findings';
import type { UndoObstacle } from '../imports/undo';
import type { HeadlineEffect } from './effect';
import { writeJson } from './job';

/** What a check has found, and what storing it would do. */
export type Checked = Readonly<{
  tables: readonly TableCount[];
  findings: FindingsView;
  /** Codes that new facilities of DAFTAR would be given. */
  assigned: readonly AssignedCode[];
  difference: DifferenceView;
  /** How many rows it would change, and how many of these withdraw a value. */
  changes: number;
  withdrawn: number;
  effects: readonly HeadlineEffect[];
  /** Closed months that it would revise, as `YYYY-MM`. */
  revises: readonly string[];
  fingerprint: string;
  /** The names of the annotated copies, each in `copyIn` of its place in this list. */
  copies: readonly string[];
}>;

/** How far a job is. Only the process that works on it writes this; pages read it. */
export type JobState = Readonly<{ at: string; pid?: number }> &
  Readonly<
    | { phase: 'queued' }
    | { phase: 'reading' | 'checking' | 'weighing' | 'storing' }
    /** Ready to be confirmed, or with errors; `moved`: what was confirmed is no longer what would be stored. */
    | { phase: 'checked'; checked: Checked; moved: boolean }
    | { phase: 'stored'; batch: number | null }
    /** With the Dinkes, which has to accept it. */
    | { phase: 'submitted'; submission: number }
    | { phase: 'refused'; why: string; obstacles: readonly UndoObstacle[] }
    | { phase: 'failed'; why: string }
  >;

export type JobPhase = JobState['phase'];

const WORKING: readonly JobPhase[] = ['queued', 'reading', 'checking', 'weighing', 'storing'];

/** True while somebody has to wait. */
export function isWorking({ phase }: JobState): boolean {
  return WORKING.includes(phase);
}

export function setState(folder: string, state: JobStateNews): void {
  writeJson(folder, 'state.json', { ...state, at: new Date().toISOString(), pid: process.pid });
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type JobStateNews = Without<JobState, 'at' | 'pid'>;

/** How far a job is; one whose process has gone without a last word has failed, and its files are still there. */
export function stateOf(folder: string): JobState {
  const state = JSON.parse(fs.readFileSync(path.join(folder, 'state.json'), 'utf8')) as JobState;
  if (!isWorking(state) || state.pid === undefined || isAlive(state.pid)) return state;
  return { phase: 'failed', at: state.at, why: 'Pekerjaan ini terhenti sebelum selesai. Periksa sekali lagi.' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
