import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { boundaryAreas } from '@/db/boundaries';
import { storeBoundaries, withdrawBoundaries } from '@/db/boundary-writer';
import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import type { District } from '@/db/places';
import { BOUNDARY_LEVELS, type BoundaryCheck, type BoundaryLevel, checkBoundaries } from '@/lib/areas/boundary/check';
import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';
import { timeZoneOf } from '@/lib/areas/time-zone';
import type { UploadedFile } from '@/lib/imports/report';
import { boundaryFindings, boundaryNote, coverageSentence } from '@/lib/narrative/boundary';
import { EnvironmentError, readEnvironment } from './environment';
import { readGivenFile } from './given-file';
import { prepareDistrict } from './prepared';

const EXIT = { stored: 0, refused: 1, usage: 2 } as const;
const USAGE =
  'Cara pakai: npm run geo:import -- BERKAS --tingkat kecamatan|desa [--sumber "..."] [--tanggal 2023] [--dry-run] [--json], ' +
  'atau npm run geo:import -- --batal --tingkat kecamatan|desa. BERKAS: GeoJSON atau TopoJSON.';

const say = (sentence: string) => console.error(sentence);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

/** `path` is null where the boundaries of a level are to be withdrawn. */
type Request = Readonly<{
  path: string | null;
  level: BoundaryLevel;
  source: string | null;
  dated: string | null;
  dryRun: boolean;
  json: boolean;
}>;

/** Brings in a file of official boundaries, or withdraws the last one; returns the exit code. */
function main(): number {
  try {
    const request = readRequest();
    const { database, timezone } = readEnvironment(process.env, process.cwd());
    const file = request.path === null ? null : readFile(request.path);
    const store = openStore(database);
    try {
      const home = prepareDistrict(store);
      return file ? bringIn(store, home, file, timezone, request) : withdraw(store, request.level);
    } finally {
      closeStore(store);
    }
  } catch (error) {
    say(error instanceof Error ? sentenceOf(error) : String(error));
    return EXIT.usage;
  }
}

function readRequest(): Request {
  try {
    const { values, positionals } = parseArgs({
      options: {
        tingkat: { type: 'string' },
        sumber: { type: 'string' },
        tanggal: { type: 'string' },
        batal: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const level = BOUNDARY_LEVELS.find((each) => each === values.tingkat);
    const [path = null, ...rest] = positionals;
    if (level && rest.length === 0 && values.batal === (path === null)) {
      const [source, dated] = [values.sumber?.trim() || null, values.tanggal?.trim() || null];
      return { path, level, source, dated, dryRun: values['dry-run'], json: values.json };
    }
  } catch {
    // An unknown flag: the usage says which there are.
  }
  throw new UsageError(USAGE);
}

function readFile(given: string): UploadedFile {
  const file = readGivenFile(given, BOUNDARY_LIMITS.fileBytes);
  if (file) return file;
  throw new UsageError(`Berkas ${given} tidak ada atau tidak dapat dibaca. ${USAGE}`);
}

function bringIn(store: Store, home: District, file: UploadedFile, timezone: string | null, request: Request): number {
  const { level, source, dated, dryRun, json } = request;
  // The Swedish way of writing a date is YYYY-MM-DD.
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: timezone ?? timeZoneOf(home.code) });
  const question = { level, district: home.name, areas: boundaryAreas(store, home), source, dated, today };
  const check = checkBoundaries(file.content, question);
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  const isTaken = check.report !== null && !dryRun;
  const isNew = isTaken && storeBoundaries(store, { ...check, level, fileName: file.name, sha256 }, null);
  if (json) process.stdout.write(JSON.stringify({ ...check, sha256, committed: isNew }));
  else tell(check, level, home);
  say(conclusion(check, request, isNew));
  return check.report ? EXIT.stored : EXIT.refused;
}

function tell(check: BoundaryCheck, level: BoundaryLevel, home: District): void {
  if (!check.report) return check.errors.forEach(print);
  print(coverageSentence(check.report, level, home.code));
  for (const { sentence, areas } of boundaryFindings(check.report, level, home.code)) {
    print(sentence);
    for (const area of areas) print(`  ${area}`);
  }
}

function conclusion(check: BoundaryCheck, { level, dryRun }: Request, isNew: boolean): string {
  if (!check.report) return `Berkas ditolak: ${check.errors.length} masalah. Tidak ada yang disimpan.`;
  const note = boundaryNote(check, false);
  if (dryRun) return `Berkas dapat dipakai. Percobaan saja: tidak ada yang disimpan. Keterangan pada peta: "${note}".`;
  if (!isNew) return `Berkas ini sudah tergambar sebagai batas ${level}; tidak ada yang berubah.`;
  return `Batas ${level} disimpan. Keterangan pada peta: "${note}". Batalkan dengan npm run geo:import -- --batal --tingkat ${level}.`;
}

function withdraw(store: Store, level: BoundaryLevel): number {
  const set = withdrawBoundaries(store, level, null);
  if (!set) {
    say(`Tidak ada batas ${level} yang dapat dibatalkan: tidak ada berkas yang tergambar.`);
    return EXIT.refused;
  }
  say(`Batas ${level} dari ${set.fileName} dibatalkan; peta kembali ke yang sebelumnya.`);
  return EXIT.stored;
}

function sentenceOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof EnvironmentError || error instanceof StoreError;
  if ('code' in error && error.code === 'SQLITE_BUSY') {
    return 'Batas tidak jadi disimpan. Basis data sedang ditulis program lain; tunggu sebentar, lalu ulangi.';
  }
  return known ? error.message : `Batas tidak jadi disimpan; tidak ada yang berubah. ${error.message}`;
}

process.exitCode = main();
