import { execFile } from 'node:child_process';
import path from 'node:path';
import type { BoundaryCheck, BoundaryLevel } from '@/lib/areas/boundary/check';

/** A check with the hash of the file's bytes. */
export type CheckedFile = BoundaryCheck & Readonly<{ sha256: string }>;

type Asked = Readonly<{ level: BoundaryLevel; source: string; dated: string }>;

/** What one check may take; a file within the limits needs about half of either. */
const MOST_MEMORY_MIB = 1024;
const MOST_MS = 120_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

const held = globalThis as typeof globalThis & { pantauBoundaryCheck?: boolean };

/** Another file is being checked: this one is not begun. */
export class CheckBusyError extends Error {}

/**
 * Checks a boundary file with the command itself, in a process of its own, one at a time: the server goes on answering
 * meanwhile, and whatever the file is, only that process can run out of memory or time. Null when it did. Throws
 * CheckBusyError.
 */
export async function checkBoundaryFile(file: string, asked: Asked): Promise<CheckedFile | null> {
  if (held.pantauBoundaryCheck) throw new CheckBusyError();
  held.pantauBoundaryCheck = true;
  try {
    return await run(file, asked);
  } finally {
    held.pantauBoundaryCheck = false;
  }
}

function run(file: string, { level, source, dated }: Asked): Promise<CheckedFile | null> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'scripts', 'geo-import.ts');
  const given = ['--tingkat', level, `--sumber=${source}`, `--tanggal=${dated}`, '--dry-run', '--json'];
  const args = [`--max-old-space-size=${MOST_MEMORY_MIB}`, '--import', 'tsx', script, file, ...given];
  const options = { timeout: MOST_MS, killSignal: 'SIGKILL', maxBuffer: MOST_OUTPUT, encoding: 'utf8' } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (_error, stdout, stderr) => {
      // A refused file ends the command with 1 and still says why; anything else says nothing there.
      if (stdout.startsWith('{')) return resolve(JSON.parse(stdout) as CheckedFile);
      console.error(`Pemeriksaan berkas batas tidak selesai. ${stderr.slice(0, 2000)}`);
      resolve(null);
    });
  });
}
