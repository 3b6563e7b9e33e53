import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dailyFile } from '@/db/backup/daily';
import { closeStore, openStore } from '@/db/client';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { zoneOf } from './district-zone';

export type DailySchedule = Readonly<{
  database: string;
  folder: string;
  keep: number;
  timezone: string | null;
}>;

/** Copies are made from this hour on by the district's clock: nobody works, and the day's last import is in. */
const QUIET_HOUR = 2;
const FIRST_LOOK = 60_000;
const LOOK_EVERY = 60 * 60_000;

/** True when the day's copy is still to be made: its quiet hour has come, or the machine was off then. */
export function isDailyBackupDue({ database, folder, timezone }: DailySchedule, now: Date): boolean {
  const store = openStore(database, { readonly: true });
  try {
    const { day, hour } = wallClockAt(now, zoneOf(store, timezone));
    return hour >= QUIET_HOUR && !fs.existsSync(dailyFile(store, folder, day));
  } finally {
    closeStore(store);
  }
}

/**
 * While the server runs, looks every hour whether the day's copy is due and has a process of its own make it; one that
 * fails says why, is noted in the audit, and is tried again an hour later. Returns what ends it.
 */
export function keepDailyBackups(schedule: DailySchedule, root: string, say: (sentence: string) => void): () => void {
  let child: ChildProcess | null = null;
  const look = (): void => {
    if (child) return;
    try {
      if (!isDailyBackupDue(schedule, new Date())) return;
    } catch (error) {
      say(`Cadangan harian tidak dapat dibuat: ${(error as Error).message}`);
      return;
    }
    child = backupProcess(schedule, root);
    child.once('error', (error) => say(`Cadangan harian tidak dapat dibuat: ${error.message}`));
    child.once('close', (code) => {
      child = null;
      if (code !== 0) say(`Cadangan harian tidak jadi; dicoba lagi satu jam lagi. Folder: ${schedule.folder}`);
    });
  };
  const first = setTimeout(look, FIRST_LOOK);
  const each = setInterval(look, LOOK_EVERY);
  return () => {
    clearTimeout(first);
    clearInterval(each);
    child?.kill();
  };
}

/** Its standard output goes to the log too: nobody reads the server's. */
function backupProcess({ database, folder, keep }: DailySchedule, root: string): ChildProcess {
  const script = path.join(root, 'scripts', 'data-backup.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, '--harian', folder, '--simpan', String(keep)], {
    cwd: root,
    env: { ...process.env, PWS_DATABASE: database },
    stdio: ['ignore', 2, 'inherit'],
  });
}
