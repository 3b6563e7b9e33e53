import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder: whatever is installed or built belongs to this checkout alone. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** A step that failed, in words that say what to do. */
export class BootstrapError extends Error {}

/** Tells progress on standard error: standard output belongs to the command that was asked for. */
export function say(sentence) {
  process.stderr.write(`[pantau-ilp] ${sentence}\n`);
}

const TELL_EVERY = 20_000;
const LINES_KEPT = 120;

/**
 * Runs a program quietly, telling every 20 seconds that it is still at work; resolves to `{ code, output }`, where
 * output is the end of what it wrote. Rejects only when the program cannot be started.
 */
export function runQuietly(label, command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).split('\n').slice(-LINES_KEPT).join('\n');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const ticker = setInterval(
      () => say(`${label}: masih berjalan (${Math.round((Date.now() - started) / 1000)} detik) …`),
      TELL_EVERY,
    );
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const settle = (then) => {
      clearInterval(ticker);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      then();
    };
    child.on('error', (error) => settle(() => reject(error)));
    child.on('close', (code) => settle(() => resolve({ code: code ?? 1, output })));
  });
}
