import path from 'node:path';
import { parseArgs } from 'node:util';
import { StoreError } from '@/db/client';
import { createStore } from '@/db/create-store';
import { storageFault } from '@/db/fault';
import { UnknownDistrictError } from '@/db/registry';
import { EnvironmentError, readEnvironment } from './environment';

const EXIT = { made: 0, refused: 1, usage: 2, interrupted: 130 } as const;
const USAGE = 'Cara pakai: npm run data:init -- KODE [--contoh], misalnya npm run data:init -- 64.08';

const say = (sentence: string) => console.error(sentence);

/** Makes a new database for the district of the command line; returns the exit code of contracts section 1. */
async function main(): Promise<number> {
  const request = readRequest();
  if (!request) {
    say(USAGE);
    return EXIT.usage;
  }
  const { code, example } = request;
  const root = process.cwd();
  try {
    const { database } = readEnvironment(process.env, root);
    const shown = path.relative(root, database).startsWith('..') ? database : path.relative(root, database);
    say(`Membuat basis data ${shown} untuk ${code} …`);
    await createStore(database, code, { example, say });
    say(
      `Selesai: ${shown}. ${example ? 'Isinya data contoh.' : 'Jalankan npm start, masuk sebagai admin, lalu buka /data/mulai.'}`,
    );
    return EXIT.made;
  } catch (error) {
    if (error instanceof UnknownDistrictError || error instanceof EnvironmentError) {
      say(error.message);
      return EXIT.usage;
    }
    const because = error instanceof StoreError ? '' : 'Basis data tidak jadi dibuat; tidak ada yang berubah. ';
    say(because + (storageFault(error) ?? (error instanceof Error ? error.message : String(error))));
    return EXIT.refused;
  }
}

function readRequest(): { code: string; example: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ options: { contoh: { type: 'boolean' } }, allowPositionals: true });
    const [code, ...rest] = positionals;
    return code && rest.length === 0 ? { code: code.trim(), example: values.contoh ?? false } : null;
  } catch {
    return null;
  }
}

// Leaving through process.exit lets the half-made database be swept away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.interrupted));
process.exitCode = await main();
