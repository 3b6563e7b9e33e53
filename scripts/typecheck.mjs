/** `npm run typecheck`: makes the types that Next.js generates (git-ignored, so absent in a fresh clone), then checks all. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const MODULES = path.join(ROOT, 'node_modules');

function run(script, args, stdio) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [path.join(MODULES, script), ...args], { cwd: ROOT, env, stdio }).status ?? 1;
}

const made = run('next/dist/bin/next', ['typegen'], ['ignore', 'ignore', 'inherit']);
process.exitCode = made || run('typescript/bin/tsc', ['--noEmit', '--pretty', 'false'], 'inherit');
