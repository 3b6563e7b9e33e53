import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { type Store, closeStore, openStore } from '@/db/client';
import { checkAhead, reportOf } from '@/db/imports/check-call';
import { importFiles } from '@/db/imports/import-files';
import { writeRecords } from '@/db/imports/record-writer';
import { fileIn, newJobFolder, openJob, removeJob } from '@/db/jobs/job';
import { addBatch } from '@/db/ledger/batches';
import { keepFiles } from '@/db/ledger/kept-files';
import { desaOf } from '@/db/rollup/desa';
import { recompute } from '@/db/rollup/recompute';
import { nothingTouched } from '@/db/rollup/touched';
import { write } from '@/db/write';
import { areaCode } from '@/lib/areas/code';
import { type Month, addMonths, formatMonth } from '@/lib/coverage/period';
import { COMMAND } from '@/lib/imports/author';
import type { ImportRecord } from '@/lib/imports/record';
import { APPENDED, KABUPATEN, reportedByDesa } from './district';
import { best, compare, interleave } from './interleave';
import type { Measure } from './measure';
import { ROOT, type Server, startServer } from './server';

const ROUNDS = 3;
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

/**
 * What the rollup adds to the import of a district's month: the whole import (check, facts, ledger, rollup) against the
 * same without the rollup, a month after the other.
 */
export async function importMeasure(store: Store): Promise<Measure> {
  let next = addMonths(APPENDED, 1);
  const call = () => {
    const at = next;
    next = addMonths(next, 1);
    return { files: csv(monthRows(store, at)), currentMonth: at };
  };
  const rows = monthRows(store, next).length;
  const whole = () => {
    const { files, currentMonth } = call();
    if (importFiles(store, files, { dryRun: false, currentMonth }).batch === null) throw new Error('not imported');
  };
  const factsAlone = () => {
    const { files, currentMonth } = call();
    const { lookups, checked } = checkAhead(store, files, { currentMonth });
    write(store, () => {
      const records = checked.changes.map(({ record }) => record);
      writeRecords(store, lookups, records.filter(isFact), nothingTouched());
      addBatch(store, {
        author: COMMAND,
        files: keepFiles(store, files),
        report: (batch) => reportOf(files, checked, true, batch),
        changes: checked.changes,
        revises: [],
      });
    });
  };
  const { ratio } = await best(2.5, () => interleave(whole, factsAlone, ROUNDS, 1));
  const name = `Impor sebulan ${rows} baris: dengan rekap / fakta saja`;
  return { name, value: ratio, unit: '×', bound: 2.5, kind: 'gate', decimals: 2 };
}

/**
 * The same of the storing step by itself, without check and ledger: the literal reading of "storing facts alone". It is
 * beyond its bound, and shown so: the rollup writes nearly as many rows as the facts are.
 */
export async function storingMeasure(store: Store): Promise<Measure> {
  let next = addMonths(APPENDED, 40);
  const storing = (withRollup: boolean) => () => {
    const at = next;
    next = addMonths(next, 1);
    const { lookups, checked } = checkAhead(store, csv(monthRows(store, at)), { currentMonth: at });
    const records = checked.changes.map(({ record }) => record).filter(isFact);
    const start = performance.now();
    write(store, () => {
      const touched = nothingTouched();
      writeRecords(store, lookups, records, touched);
      if (withRollup) recompute(store, touched);
    });
    return performance.now() - start;
  };
  // Facts alone first, so that the months that follow are gained one by one.
  const alone = Array.from({ length: ROUNDS }, storing(false));
  storing(true)();
  const whole = Array.from({ length: ROUNDS }, storing(true));
  const { ratio } = compare(whole, alone);
  const name = 'Menyimpan sebulan, tanpa pemeriksaan: dengan rekap / fakta saja';
  return { name, value: ratio, unit: '×', bound: 2.5, kind: 'info', decimals: 2 };
}

const isFact = (record: ImportRecord) => record.table === 'capaian';

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
