import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readIndicator, readLevel, readPeriod, readPlace } from '@/app/_border/parameters';
import { RefusalError } from '@/app/_border/refusal';
import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import { needsMigration } from '@/db/migrate';
import { district } from '@/db/places';
import { type CoverageRequest, coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { monthAt } from '@/lib/coverage/period';
import { fileName } from '@/lib/exports/file-name';
import { coverageCsv } from '@/lib/exports/machine';
import { workbook } from '@/lib/exports/xlsx';
import { EnvironmentError, readEnvironment } from './environment';

const EXIT = { written: 0, refused: 1, usage: 2 } as const;
const FORMATS = ['csv', 'xlsx', 'json'] as const;
type Format = (typeof FORMATS)[number];
const REQUIRED = ['indikator', 'wilayah', 'tingkat', 'periode', 'format'] as const;
const USAGE =
  'Cara pakai: npm run data:export -- --indikator ILP-PSY --wilayah 62.02 --tingkat kecamatan --periode 2026-02 ' +
  '--format csv|xlsx|json [--ke BERKAS]';

/** A command line that cannot be understood, in one sentence that comes before the usage line. */
class UsageError extends Error {}

type Options = Readonly<Record<(typeof REQUIRED)[number], string> & { format: Format; ke: string | null }>;
type Output = Readonly<{ content: string | Uint8Array; name: string; example: boolean }>;

const say = (sentence: string) => console.error(sentence);

/** Writes one coverage table to a file or standard output; returns the exit code of contracts section 1. */
async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    const { database, timezone } = readEnvironment(process.env, process.cwd());
    const store = openExisting(database);
    try {
      deliver(await render(store, options, timezone), options, database);
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
  const known = { indikator: text, wilayah: text, tingkat: text, periode: text, format: text, ke: text };
  let values: Partial<Record<keyof typeof known, string>>;
  try {
    ({ values } = parseArgs({ args, options: known }));
  } catch {
    throw new UsageError('Ada pilihan yang tidak dikenal atau tidak berisi.');
  }
  const missing = REQUIRED.filter((name) => !values[name]?.trim());
  if (missing.length > 0) throw new UsageError(`Belum diisi: ${missing.map((name) => `--${name}`).join(', ')}.`);
  const { indikator = '', wilayah = '', tingkat = '', periode = '', ke } = values;
  const format = FORMATS.find((candidate) => candidate === values.format?.trim());
  if (!format) throw new UsageError(`--format "${values.format}" tidak dikenal: pilih ${FORMATS.join(', ')}.`);
  if (ke?.trim() === '') throw new UsageError('--ke harus berisi nama berkas atau folder.');
  if (!ke && format === 'xlsx' && process.stdout.isTTY) throw new UsageError('Untuk xlsx, sebutkan berkasnya: --ke.');
  return {
    indikator: indikator.trim(),
    wilayah: wilayah.trim(),
    tingkat: tingkat.trim(),
    periode: periode.trim(),
    format,
    ke: ke ?? null,
  };
}

/** Opens for reading only: an export changes nothing, so it does not bring an old database up to date either. */
function openExisting(database: string): Store {
  const store = openStore(database, { readonly: true });
  try {
    if (needsMigration(store) || !district(store)) {
      throw new StoreError(
        `Basis data ${database} belum siap: jalankan npm start atau npm run data:init -- KODE lebih dahulu.`,
      );
    }
    return store;
  } catch (error) {
    closeStore(store);
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${database} bukan basis data Pantau ILP; periksa PWS_DATABASE.`);
  }
}

/** The same tables as the API: its JSON body, its CSV for machines, and the workbook for people. */
async function render(store: Store, options: Options, timezone: string | null): Promise<Output> {
  const held = district(store);
  if (!held) throw new StoreError('Basis data ini belum memiliki kabupaten/kota.');
  const timeZone = timezone ?? timeZoneOf(held.code);
  const place = readPlace(store, options.wilayah, '--wilayah');
  const request: CoverageRequest = {
    indicator: readIndicator(store, options.indikator, '--indikator'),
    place,
    level: readLevel(place, options.tingkat, '--tingkat'),
    period: readPeriod(options.periode, '--periode'),
    current: monthAt(new Date(), timeZone),
  };
  const body = coverage(store, request);
  const table = coverageTableOf(store, request, body, timeZone);
  const about = { name: fileName(table, options.format), example: held.example };
  switch (options.format) {
    case 'json':
      return { ...about, content: `${JSON.stringify(body)}\n` };
    case 'csv':
      return { ...about, content: coverageCsv(body) };
    case 'xlsx':
      return { ...about, content: await workbook([table]) };
  }
}

function deliver({ content, name, example }: Output, { ke }: Options, database: string): void {
  if (ke === null) {
    process.stdout.write(content);
    return;
  }
  const wanted = path.resolve(process.env.INIT_CWD ?? process.cwd(), ke);
  const file = fs.existsSync(wanted) && fs.statSync(wanted).isDirectory() ? path.join(wanted, name) : wanted;
  if (file === database) throw new UsageError('--ke menunjuk basis data itu sendiri; pilih berkas lain.');
  try {
    fs.writeFileSync(file, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(`${file} tidak dapat ditulis (${code}): periksa apakah foldernya ada dan boleh ditulisi.`);
  }
  const label = example && !path.basename(file).startsWith('contoh_') ? ' Isinya data contoh, bukan capaian.' : '';
  say(`Tertulis: ${file}.${label}`);
}

/** Says what went wrong: a malformed value is usage, a code that this database does not have is refused. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    say(`${error.message}\n${USAGE}`);
    return EXIT.usage;
  }
  if (error instanceof RefusalError) {
    const { status, parameter, detail, nearest } = error.refusal;
    say(`${parameter}: ${detail}${nearest ? ` Maksud Anda "${nearest}"?` : ''}`);
    return status === 404 ? EXIT.refused : EXIT.usage;
  }
  say(error instanceof Error ? error.message : String(error));
  return error instanceof EnvironmentError ? EXIT.usage : EXIT.refused;
}

process.exitCode = await main();
