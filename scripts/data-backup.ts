import { parseArgs } from 'node:util';
import { type Copied, copyStore } from '@/db/backup/copy';
import { dailyBackup } from '@/db/backup/daily';
import { noteBackup } from '@/db/backup/journal';
import { damageOf } from '@/db/backup/soundness';
import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import { isFromNewerProgram } from '@/db/migrate';
import { holdsDistrict } from '@/db/places';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { zoneOf } from './district-zone';
import { DAYS_KEPT, type Environment, EnvironmentError, keptDays, readEnvironment } from './environment';
import { typedPath } from './typed-path';

const EXIT = { made: 0, refused: 1, usage: 2, interrupted: 130 } as const;
const USAGE =
  'Cara pakai: npm run data:backup -- BERKAS, atau npm run data:backup -- --harian FOLDER [--simpan JUMLAH]. ' +
  `JUMLAH hari yang disimpan: 1 sampai 3650, bawaan ${DAYS_KEPT}.`;

const say = (sentence: string) => console.error(sentence);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

type Request = Readonly<{ file: string } | { folder: string; keep: number }>;

/** Makes the copy of the command line and prints file, bytes, sha256 and data version; returns the exit code. */
async function main(): Promise<number> {
  try {
    const request = readRequest();
    const settings = readEnvironment(process.env, process.cwd());
    const store = openStore(settings.database);
    try {
      requireOwn(store);
      const copied = await make(store, request, settings);
      if (copied) tell(copied);
      else say('Cadangan hari ini sudah ada; tidak dibuat lagi.');
      return EXIT.made;
    } finally {
      closeStore(store);
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError || error instanceof EnvironmentError ? EXIT.usage : EXIT.refused;
  }
}

function readRequest(): Request {
  try {
    const { values, positionals } = parseArgs({
      options: { harian: { type: 'string' }, simpan: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    const keep = keptDays(values.simpan ?? String(DAYS_KEPT));
    if (values.harian && file === undefined && keep !== null) return { folder: typedPath(values.harian), keep };
    if (file && rest.length === 0 && values.harian === undefined && values.simpan === undefined) {
      return { file: typedPath(file) };
    }
  } catch {
    // An unknown flag: the usage says which there are.
  }
  throw new UsageError(USAGE);
}

function requireOwn(store: Store): void {
  const name = `Basis data ${store.path}`;
  try {
    if (!holdsDistrict(store)) throw new StoreError(`${store.path} bukan basis data Pantau ILP; periksa PWS_DATABASE.`);
    if (!isFromNewerProgram(store)) return;
  } catch (error) {
    throw damageOf(error, name) ?? error;
  }
  throw new StoreError(`${name} dibuat oleh versi program yang lebih baru. Perbarui program ini dahulu.`);
}

async function make(store: Store, request: Request, { timezone }: Environment): Promise<Copied | null> {
  if ('folder' in request) {
    const { day } = wallClockAt(new Date(), zoneOf(store, timezone));
    return dailyBackup(store, { ...request, day, say });
  }
  const copied = await copyStore(store, request.file, { elsewhere: 'pilih nama lain', say });
  noteBackup(store, copied, say);
  return copied;
}

function tell({ file, bytes, sha256, version }: Copied): void {
  process.stdout.write(`${[file, bytes, sha256, version].join('\t')}\n`);
  say(`Selesai: ${file}, sudah diperiksa sama dengan basis data.`);
}

// Leaving through process.exit lets the half-made copy be swept away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.interrupted));
process.exitCode = await main();
