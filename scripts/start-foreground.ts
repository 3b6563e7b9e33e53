import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Foreground = Readonly<{ cwd: string; env: NodeJS.ProcessEnv; stdout?: 'inherit' | 2 }>;

/**
 * Runs a Node program in the foreground and passes on the signals that this process gets, so that stopping the one
 * stops both in good order. Resolves to its exit code; 0 when a signal that was passed on ended it.
 */
export function foreground(args: readonly string[], { cwd, env, stdout = 'inherit' }: Foreground): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', stdout, 'inherit'] });
  let told = false;
  const passOn = (signal: NodeJS.Signals): void => {
    told = true;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? (told ? 0 : 1)));
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, passOn);
  });
}

const LOOK_EVERY = 1000;

/**
 * npm runs a command in a shell and, when it is told to stop, stops that shell only: a server would be left behind that
 * holds its port. So a command that npm started stops when the shell above it has gone. (Windows keeps the parent's
 * number: there the console's own Ctrl+C reaches every process.)
 */
export function stopWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY).unref();
}
