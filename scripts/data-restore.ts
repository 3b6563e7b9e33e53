import { parseArgs } from 'node:util';
import { type Restored, restoreStore } from '@/db/backup/restore';
import type { District } from '@/db/places';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { EnvironmentError, readEnvironment } from './environment';
import { typedPath } from './typed-path';

const EXIT = { restored: 0, refused: 1, usage: 2, interrupted: 130 } as const;
const USAGE =
  'Cara pakai: npm run data:restore -- BERKAS [--ya]. BERKAS: salinan dari data:backup. ' +
  '--ya: juga bila kabupaten/kotanya lain, atau data contoh bertukar dengan data sungguhan.';

const say = (sentence: string) => console.error(sentence);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

/** Restores the file of the command line and prints where the replaced database is kept; returns the exit code. */
async function main(): Promise<number> {
  try {
    const { from, confirmed } = readRequest();
    const { database, timezone } = readEnvironment(process.env, process.cwd());
    const keptAs = ({ code }: District) => {
      const { day, time } = wallClockAt(new Date(), timezone ?? timeZoneOf(code));
      return `${database}.digantikan-${day}-${time}`;
    };
    tell(await restoreStore(from, { file: database, keptAs, confirmed, say }));
    return EXIT.restored;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError || error instanceof EnvironmentError ? EXIT.usage : EXIT.refused;
  }
}

function readRequest(): { from: string; confirmed: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { ya: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [from, ...rest] = positionals;
    if (from && rest.length === 0) return { from: typedPath(from), confirmed: values.ya };
  } catch {
    // An unknown flag: the usage says which there are.
  }
  throw new UsageError(USAGE);
}

function tell({ kept }: Restored): void {
  if (kept) process.stdout.write(`${kept}\n`);
  say(kept ? `Selesai. Basis data yang digantikan disimpan sebagai ${kept}.` : 'Selesai.');
  say('Semua orang perlu masuk lagi; yang sedang membuka halaman cukup memuatnya ulang.');
}

// Leaving through process.exit lets the draft be swept away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.interrupted));
process.exitCode = await main();
