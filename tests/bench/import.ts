import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { type Store, closeStore, openStore } from '@/db/client';
import { checkAhead } from '@/db/imports/check-call';
import { writeRecords } from '@/db/imports/record-writer';
import { writeChanges } from '@/db/imports/write-changes';
import { fileIn, newJobFolder, openJob, removeJob } from '@/db/jobs/job';
import { desaOf } from '@/db/rollup/desa';
import { nothingTouched } from '@/db/rollup/touched';
import { write } from '@/db/write';
import { areaCode } from '@/lib/areas/code';
import { type Month, addMonths, formatMonth } from '@/lib/coverage/period';
import { COMMAND } from '@/lib/imports/author';
import type { FactImport, ImportRecord } from '@/lib/imports/record';
import { APPENDED, KABUPATEN, reportedByDesa } from './district';
import { best, compare } from './interleave';
import type { Measure } from './measure';
import { ROOT, type Server, startServer } from './server';

const ROUNDS = 5;
const HEADER = ['periode', 'kode', 'kode_indikator', 'pembilang', 'penyebut', 'jenis_kelamin'];

/** A month's reports of every desa, in the columns of capaian. */
function monthRows(store: Store, at: Month): string[][] {
  const indicators = [...reportedByDesa(store).values()];
  return [...desaOf(store, KABUPATEN)].flatMap((desa, place) =>
    indicators.flatMap(({ code, kind }, which) => {
      const count = (place * 7 + which * 3 + at) % 60;
      const row = [
        formatMonth(at),
        areaCode(desa, 'desa'),
        code,
        String(count),
        kind === 'monthly' ? String(count + 9) : '',
      ];
      // Every fourth is reported for L and P, as in the district that the other figures are taken from.
      return which % 4 === 0
        ? [
            [...row, 'L'],
            [...row, 'P'],
          ]
        : [[...row, '']];
    }),
  );
}

const csv = (rows: readonly (readonly string[])[]) => [
  { name: 'capaian.csv', content: Buffer.from([HEADER, ...rows].map((row) => row.join(',')).join('\n')) },
];

/** How a month's rows are stored, apart from their check. */
type Storing = (store: Store, ahead: CheckedAhead) => void;
type CheckedAhead = ReturnType<typeof checkAhead>;

const storeFacts: Storing = (store, { lookups, checked }) => {
  writeRecords(store, lookups, checked.changes.map(({ record }) => record).filter(isFact), nothingTouched());
};
const storeFactsAndRollup: Storing = (store, { lookups, checked }) => {
  writeChanges(store, lookups, checked.changes);
};
/**
 * What the rollup adds to storing a district's month, a month appended after the other: its rows with their rollup
 * against the rows alone. The check and the ledger, which every import has with or without a rollup, are in neither.
 */
export async function storingMeasures(store: Store): Promise<Measure[]> {
  const rows = monthRows(store, addMonths(APPENDED, 1)).length;
  let next = addMonths(APPENDED, 1);
  const timeOf = (storing: Storing) => {
    const at = next;
    next = addMonths(next, 1);
    const ahead = checkAhead(store, csv(monthRows(store, at)), { currentMonth: at });
    const start = performance.now();
    write(store, () => storing(store, ahead));
    const time = performance.now() - start;
    // A month that was stored without its rollup gets it afterwards: the next one is then again the only new month.
    if (storing === storeFacts) write(store, () => storeFactsAndRollup(store, ahead));
    return time;
  };
  timeOf(storeFactsAndRollup);
  const { ratio } = await best(BOUND, async () => {
    const [rolled, alone]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      rolled.push(timeOf(storeFactsAndRollup));
      alone.push(timeOf(storeFacts));
    }
    return compare(rolled, alone);
  });
  const name = `Menyimpan sebulan ${rows} baris: dengan rekap / barisnya saja`;
  return [{ name, value: ratio, unit: '×', bound: BOUND, kind: 'gate', decimals: 2 }];
}

const BOUND = 2.5;

const isFact = (record: ImportRecord): record is FactImport => record.table === 'capaian';

/** How slow `/` is at its slowest (p95) while a workbook of some 10,000 rows is checked beside the server. */
export async function checkingMeasure(database: string): Promise<Measure> {
  const store = openStore(database);
  const rows = monthRows(store, APPENDED).slice(0, 10_000);
  closeStore(store);
  const content = await writeXlsx({ sheets: [{ name: 'capaian', rows: [HEADER, ...rows] }] });
  const server = await startServer(database);
  try {
    await answers(server, AT_ONCE, 40);
    const { ratio } = await best(2, async () => {
      const quiet = await answers(server, AT_ONCE, 150);
      const busy = await whileChecking(database, content, (isOver) => answers(server, isOver, 60));
      return compare([p95(busy)], [p95(quiet)]);
    });
    const name = `p95 dari / selama buku kerja ${rows.length} baris diperiksa / saat tenang`;
    return { name, value: ratio, unit: '×', bound: 2, kind: 'gate', decimals: 2 };
  } finally {
    await server.stop();
  }
}

/** For what is measured beside nothing. */
const AT_ONCE = () => true;

/** Milliseconds until `/` is there, at least so many times, and on until it is over. */
async function answers(server: Server, isOver: () => boolean, atLeast: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < atLeast || !isOver()) {
    const start = performance.now();
    await server.get('/');
    times.push(performance.now() - start);
  }
  return times;
}

async function whileChecking<T>(
  database: string,
  content: Uint8Array,
  measure: (isOver: () => boolean) => Promise<T>,
): Promise<T> {
  const { id, folder } = newJobFolder(database);
  fs.writeFileSync(fileIn(folder, 0), content);
  const author = { ...COMMAND, origin: 'berkas' } as const;
  openJob(folder, { id, task: { kind: 'files' }, owner: 'bench', author, createdAt: '', files: ['rekap.xlsx'] });
  const script = path.join(ROOT, 'scripts', 'import-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, 'periksa'], {
    cwd: ROOT,
    env: { ...process.env, PWS_DATABASE: database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let over = false;
  child.once('exit', () => (over = true));
  try {
    return await measure(() => over);
  } finally {
    child.kill();
    removeJob(folder);
  }
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
