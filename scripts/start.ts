/**
 * `npm start` (and, with --dev, `npm run dev`): looks at settings, port and database before it changes anything, builds
 * what is stale, makes or migrates the database, then serves in the foreground until it is told to stop.
 */
import path from 'node:path';
import { StoreError } from '@/db/client';
import { keepDailyBackups } from './daily-schedule';
import { type Environment, EnvironmentError, readEnvironment } from './environment';
import { serverCommand } from './server-command';
import { admitFirst } from './start-account';
import { checkDatabase, prepareDatabase } from './start-database';
import { foreground, stopWithNpm } from './start-foreground';
import { portProblem } from './start-port';

const ROOT = path.resolve(import.meta.dirname, '..');

function say(sentence: string): void {
  process.stderr.write(`[pantau-ilp] ${sentence}\n`);
}

/** The settings as they were understood; what is not set stays unset, so that the database decides. */
function serverEnvironment(settings: Environment, dev: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    PWS_HOST: settings.host,
    PWS_URL: settings.url ?? undefined,
    PWS_DATABASE: settings.database,
    PWS_SECRET: settings.secret ?? undefined,
    PWS_TIMEZONE: settings.timezone ?? undefined,
    PWS_PUBLIC_READ: settings.publicRead === null ? undefined : String(settings.publicRead),
  };
}

/** Begins the daily backups where a folder is set for them; returns what ends them. */
function dailyBackups({ database, backup, backupKeep, timezone }: Environment): () => void {
  if (backup === null) return () => {};
  say(`Cadangan harian di ${backup}, ${backupKeep} hari disimpan.`);
  return keepDailyBackups({ database, folder: backup, keep: backupKeep, timezone }, ROOT, say);
}

async function start(dev: boolean): Promise<number> {
  const settings = readEnvironment(process.env, ROOT);
  const problem = await portProblem(settings.port, settings.host);
  if (problem) {
    say(problem);
    return 1;
  }
  checkDatabase(settings.database);
  if (!dev) {
    const built = await foreground([path.join(ROOT, 'scripts', 'bootstrap.mjs'), 'build'], {
      cwd: ROOT,
      env: process.env,
    });
    if (built !== 0) return built;
  }
  if (!(await prepareDatabase(settings.database, ROOT, say))) return 1;
  await admitFirst(settings.database, say);
  const { host, port } = settings;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  say(`Melayani di ${settings.url ?? `http://${shown}:${port}`} (berhenti dengan Ctrl+C).`);
  const endBackups = dailyBackups(settings);
  const served = foreground(serverCommand(ROOT, { port, host, dev }), {
    cwd: ROOT,
    env: serverEnvironment(settings, dev),
  });
  return served.finally(endBackups);
}

stopWithNpm();
try {
  process.exitCode = await start(process.argv.includes('--dev'));
} catch (error) {
  if (!(error instanceof EnvironmentError || error instanceof StoreError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
