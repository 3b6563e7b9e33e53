import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RefusalError } from '@/app/_border/refusal';
import { readTemplateRequest } from '@/app/_border/template-request';
import { templateBody } from '@/app/_server/template';
import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import { needsMigration } from '@/db/migrate';
import { district } from '@/db/places';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { monthAt } from '@/lib/coverage/period';
import { EnvironmentError, readEnvironment } from './environment';

const EXIT = { written: 0, refused: 1, usage: 2 } as const;
const NAMES = { puskesmas: '--puskesmas', periode: '--periode' };
const USAGE =
  'Cara pakai: npm run data:templat -- --puskesmas KODE|semua --periode 2026-02 --ke BERKAS.xlsx (atau folder)';

/** A command line that cannot be understood, in one sentence that comes before the usage line. */
class UsageError extends Error {}

type Options = Readonly<{ puskesmas: string; periode: string; ke: string }>;

const say = (sentence: string) => console.error(sentence);

/** Writes the template of a puskesmas and month; returns 0 written, 1 refused, 2 usage. */
async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    const { database, timezone } = readEnvironment(process.env, process.cwd());
    const store = openExisting(database);
    try {
      await write(store, options, timezone);
    } finally {
      closeStore(store);
    }
    return EXIT.written;
  } catch (error) {
    return explain(error);
  }
}

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const known = { puskesmas: text, periode: text, ke: text };
  let values: Partial<Record<keyof Options, string>>;
  try {
    ({ values } = parseArgs({ args, options: known }));
  } catch {
    throw new UsageError('Ada pilihan yang tidak dikenal atau tidak berisi.');
  }
  const missing = (['puskesmas', 'periode', 'ke'] as const).filter((name) => !values[name]?.trim());
  if (missing.length > 0) throw new UsageError(`Belum diisi: ${missing.map((name) => `--${name}`).join(', ')}.`);
  const { puskesmas = '', periode = '', ke = '' } = values;
  return { puskesmas: puskesmas.trim(), periode: periode.trim(), ke: ke.trim() };
}

/** Opens for reading only: a template changes nothing, so it does not bring an old database up to date either. */
function openExisting(database: string): Store {
  const store = openStore(database, { readonly: true });
  try {
    if (needsMigration(store) || !district(store)) {
      throw new StoreError(
        `Basis data ${database} belum siap: jalankan npm start atau npm run data:init -- KODE dulu.`,
      );
    }
    return store;
  } catch (error) {
    closeStore(store);
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${database} bukan basis data Pantau ILP; periksa PWS_DATABASE.`);
  }
}

async function write(store: Store, { puskesmas, periode, ke }: Options, timezone: string | null): Promise<void> {
  const held = district(store);
  if (!held) throw new StoreError(`Basis data ${store.path} belum memiliki kabupaten/kota.`);
  const timeZone = timezone ?? timeZoneOf(held.code);
  const asked = readTemplateRequest(store, { puskesmas, periode }, monthAt(new Date(), timeZone), NAMES);
  const { content, fileName } = await templateBody(store, asked, timeZone);
  const wanted = path.resolve(process.env.INIT_CWD ?? process.cwd(), ke);
  const file = fs.existsSync(wanted) && fs.statSync(wanted).isDirectory() ? path.join(wanted, fileName) : wanted;
  if (file === path.resolve(store.path))
    throw new UsageError('--ke menunjuk basis data itu sendiri; pilih berkas lain.');
  try {
    fs.writeFileSync(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(`${file} tidak dapat ditulis (${code}): periksa apakah foldernya ada dan boleh ditulisi.`);
  }
  say(`Tertulis: ${file}.`);
}

/** Says what went wrong: a malformed value is usage, a code that this database does not have is refused. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    say(`${error.message}\n${USAGE}`);
    return EXIT.usage;
  }
  if (error instanceof RefusalError) {
    const { status, parameter, detail } = error.refusal;
    say(`${parameter}: ${detail}`);
    return status === 404 ? EXIT.refused : EXIT.usage;
  }
  say(error instanceof Error ? error.message : String(error));
  return error instanceof EnvironmentError ? EXIT.usage : EXIT.refused;
}

process.exitCode = await main();
