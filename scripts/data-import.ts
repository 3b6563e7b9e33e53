import { parseArgs } from 'node:util';
import { closeStore, openStore, type Store, StoreError } from '@/db/client';
import { storageFault } from '@/db/fault';
import { importFiles } from '@/db/imports/import-files';
import { importLimits } from '@/db/imports/import-limits';
import type { District } from '@/db/places';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { type Month, monthAt } from '@/lib/coverage/period';
import { COMMAND } from '@/lib/imports/author';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { EnvironmentError, readEnvironment } from './environment';
import { readGivenFile } from './given-file';
import { writeCopies } from './import/copies';
import { conclusion, importJson, importSummary } from './import/summary';
import { prepareDistrict } from './prepared';

const EXIT = { imported: 0, rejected: 1, usage: 2 } as const;
const USAGE =
  'Cara pakai: npm run data:import -- BERKAS... [--dry-run] [--json] [--salinan FOLDER] [--alasan "..."]. ' +
  'BERKAS: .xlsx atau .csv.';

const say = (sentence: string) => console.error(sentence);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

/** `reason` is needed where a closed month is changed; `copies` is where annotated copies go. */
type Request = Readonly<{
  paths: readonly string[];
  dryRun: boolean;
  json: boolean;
  reason: string | null;
  copies: string | null;
}>;

/** Imports the files of the command line; returns the exit code of contracts section 1. */
function main(): number {
  try {
    const request = readRequest();
    const { database, timezone } = readEnvironment(process.env, process.cwd());
    const store = openStore(database);
    try {
      const home = prepareDistrict(store);
      const limits = importLimits(store);
      const files = request.paths.map((given) => readFile(given, limits.fileBytes));
      const report = run(store, home, files, timezone, request);
      tell(report, request);
      if (request.copies !== null) writeCopies(request.copies, files, report, limits).forEach(say);
      return report.errors.length > 0 ? EXIT.rejected : EXIT.imported;
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
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        alasan: { type: 'string' },
        salinan: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { 'dry-run': dryRun, json, alasan, salinan = null } = values;
    const reason = alasan?.trim() || null;
    if (positionals.length > 0) return { paths: positionals, dryRun, json, reason, copies: salinan };
  } catch {
    // An unknown flag: the usage says which there are.
  }
  throw new UsageError(USAGE);
}

function readFile(given: string, mostBytes: number): UploadedFile {
  const file = readGivenFile(given, mostBytes);
  if (file) return file;
  throw new UsageError(`Berkas ${given} tidak ada atau tidak dapat dibaca. ${USAGE}`);
}

function run(
  store: Store,
  home: District,
  files: readonly UploadedFile[],
  timezone: string | null,
  { dryRun, reason }: Request,
): ImportReport {
  if (home.example) say('Peringatan: basis data ini berisi data contoh. Labelnya tetap CONTOH, apa pun yang diimpor.');
  const author = { ...COMMAND, reason };
  return importFiles(store, files, { dryRun, currentMonth: currentMonth(home, timezone), author });
}

function currentMonth(home: District, timezone: string | null): Month {
  return monthAt(new Date(), timezone ?? timeZoneOf(home.code));
}

function tell(report: ImportReport, { dryRun, json }: Request): void {
  for (const piece of json ? importJson(report) : importSummary(report, dryRun)) process.stdout.write(piece);
  if (json) say(conclusion(report, dryRun));
}

function sentenceOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof EnvironmentError || error instanceof StoreError;
  return known ? error.message : `Impor tidak jadi; tidak ada yang disimpan. ${storageFault(error) ?? error.message}`;
}

process.exitCode = main();
