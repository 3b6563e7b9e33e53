import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Store, closeStore, openStore } from '@/db/client';
import { createExampleStore } from '@/db/create-store';
import { exampleImports } from '@/db/example/imports';
import { importFiles } from '@/db/imports/import-files';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { readDistrict } from '@/db/registry';
import { rebuild } from '@/db/rollup/rebuild';
import type { AreaCode } from '@/lib/areas/code';
import { type Month, month } from '@/lib/coverage/period';
import { fraction } from '@/lib/coverage/ratio';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { PwsRow } from '@/lib/pws/row';
import { exampleFilesOf } from '../fixtures/example';

const LAST = month(2026, 2);
const DECEMBER = month(2025, 12);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-example-'));
let store: Store;
beforeAll(async () => {
  const file = path.join(folder, 'pws.db');
  await createExampleStore(file);
  store = openStore(file);
}, 240_000);
afterAll(() => {
  closeStore(store);
  fs.rmSync(folder, { recursive: true, force: true });
});

const reports = () =>
  (store.sqlite.prepare('SELECT report FROM batch ORDER BY id').pluck().all() as string[]).map(
    (text) => JSON.parse(text) as ImportReport,
  );
const importAgain = (files: readonly UploadedFile[]) =>
  importFiles(store, files, { dryRun: false, currentMonth: LAST });

function pwsOf(code: string, at: Month, level: 'desa' | 'kecamatan' = 'desa') {
  const indicator = findIndicator(store, code);
  const place = findPlace(store, '62.02' as AreaCode);
  if (!indicator || !place) throw new Error(`${code} or the district is missing`);
  return pws(store, { indicator, place, level, month: at, current: LAST });
}

describe('the example store', () => {
  it('went in through the importer: the network without a warning, three years of services, and corrections', () => {
    const [network, ...services] = reports();
    expect(network?.warnings).toEqual([]);
    expect(network?.tables.map((each) => each.table).sort()).toEqual([
      'fasilitas',
      'kader',
      'kriteria',
      'penetapan',
      'wilayah_kerja',
    ]);
    const tables = (report: ImportReport | undefined) => report?.tables.map(({ table }) => table);
    expect(services).toHaveLength(4);
    expect(tables(services[0])).toEqual(['sasaran', 'target', 'capaian', 'laporan', 'pelatihan']);
    expect(tables(services[3])).toEqual(['capaian']);
  });

  it('was warned of what real data is warned of, and of nothing else', () => {
    const codes = new Map<string, number>();
    for (const { code } of reports().flatMap(({ warnings }) => warnings)) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect([...codes.keys()].sort()).toEqual(['no-target-group', 'outlier', 'over-target-group']);
    // Two months of one desa without sasaran.
    expect(codes.get('no-target-group')).toBeLessThan(100);
    expect(codes.get('over-target-group')).toBeLessThan(1000);
  });

  it('keeps its import history, in which a later batch changed earlier months', () => {
    const correction = reports().at(-1)?.tables[0];
    expect(correction?.changed).toBeGreaterThanOrEqual(10);
    expect(correction?.new).toBeGreaterThanOrEqual(1);
    expect(correction?.rejected).toBe(0);
  });

  it('is labelled and holds all facilities, the closed pustu included', () => {
    expect(store.sqlite.prepare('SELECT example FROM district').pluck().get()).toBe(1);
    expect(
      store.sqlite.prepare('SELECT type, count(*) AS count FROM facility GROUP BY type ORDER BY type').all(),
    ).toEqual([
      { type: 'posyandu', count: 326 },
      { type: 'puskesmas', count: 21 },
      { type: 'pustu', count: 153 },
    ]);
  });

  it.each([
    ['ILP-PSY', 229, 310],
    ['ILP-PST', 43, 152],
    ['PSY-AKT', 310, 326],
    ['DES-PST', 152, 185],
  ])('rolls %s up to %d of %d for the kabupaten in February 2026', (indicator, numerator, denominator) => {
    const row = store.sqlite
      .prepare(
        `SELECT numerator, denominator FROM roll JOIN indicator ON indicator.id = roll.indicator_id
         WHERE indicator.code = ? AND roll.month = ? AND roll.area_id = (SELECT area_id FROM district)`,
      )
      .get(indicator, LAST);
    expect(row).toEqual({ numerator, denominator });
  });

  it('stays small', () => {
    expect(store.sqlite.prepare('SELECT count(*) FROM fact').pluck().get()).toBeLessThan(210_000);
    expect(fs.statSync(store.path).size).toBeLessThan(25 * 1024 * 1024);
  });
});

describe('the services of the example store', () => {
  it.each([
    ['K1', 0.88, 0.95],
    ['K6', 0.7, 0.8],
    ['PF', 0.8, 0.9],
    ['IDL', 0.68, 0.8],
    ['DS', 0.7, 0.82],
    ['HT', 0.45, 0.6],
    ['DM', 0.5, 0.7],
    ['CKG', 0.1, 0.35],
    ['STN', 0.15, 0.22],
  ])('bring %s to between %d and %d of the year in 2025', (code, least, most) => {
    const { numerator, denominator } = pwsOf(code, DECEMBER).total.cumulative;
    if (numerator === null || denominator === null) throw new Error(`${code} has no value`);
    expect(fraction({ numerator, denominator })).toBeGreaterThan(least);
    expect(fraction({ numerator, denominator })).toBeLessThan(most);
  });

  it.each(CATALOGUE.filter(({ kind }) => kind === 'cumulative').map(({ code }) => code))(
    'show all four statuses of %s, and a Jelek that has not moved, within the last three months',
    (code) => {
      const rows = [month(2025, 12), month(2026, 1), LAST].flatMap((at) => pwsOf(code, at).rows);
      const statuses = new Set(rows.map(({ status }) => status));
      expect([...statuses]).toEqual(expect.arrayContaining(['baik', 'kurang', 'cukup', 'jelek']));
      expect(rows.some(({ status, trend }) => status === 'jelek' && trend === 'steady')).toBe(true);
      expect(rows.some(({ status, trend }) => status === 'jelek' && trend === 'down')).toBe(true);
    },
  );

  it.each(['DS', 'ND', 'TND', 'STN', 'WST', 'KEK', 'TTD'])('show all four statuses of %s in the last month', (code) => {
    const statuses = new Set(pwsOf(code, LAST).rows.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['baik', 'kurang', 'cukup', 'jelek']));
  });

  it('show the three absences apart, gaps, what may still change, zeros, and coverage beyond 100 %', () => {
    const [K1, DS, ODGJ, findings] = ['K1', 'DS', 'ODGJ', 'KR-TL'].map((code) => pwsOf(code, LAST).rows);
    const has = (rows: readonly PwsRow[] | undefined, holds: (row: PwsRow) => boolean) =>
      rows?.filter(holds).length ?? 0;
    // The desa without sasaran; those without posyandu; a month without findings.
    expect(has(K1, ({ reason }) => reason === 'no-target-group')).toBe(1);
    expect(has(DS, ({ state }) => state === 'not-applicable')).toBe(3);
    expect(has(findings, ({ state }) => state === 'not-applicable')).toBeGreaterThan(0);
    expect(has(DS, ({ state }) => state === 'not-reported')).toBeGreaterThan(10);
    expect(has(K1, ({ reason, state }) => reason === 'no-report' && state === 'partial')).toBeGreaterThan(5);
    expect(has(K1, ({ provisional }) => provisional)).toBeGreaterThan(10);
    expect(has(K1, ({ state, provisional }) => state === 'reported' && !provisional)).toBeGreaterThan(150);
    expect(has(ODGJ, ({ cumulative }) => cumulative.numerator === 0)).toBeGreaterThan(5);
    expect(has(K1, ({ cumulative }) => (cumulative.value ?? 0) > 1)).toBe(1);
    expect(
      has(pwsOf('K1', month(2025, 8)).rows, ({ reason }) => reason === 'no-last-month' || reason === 'no-report'),
    ).toBeGreaterThan(0);
  });

  it('are late for the month, and so marked, up to the kabupaten', () => {
    const { rows, total } = pwsOf('UPR', LAST, 'kecamatan');
    expect(total).toMatchObject({ state: 'partial', provisional: true });
    expect(new Set(rows.map(({ provisional }) => provisional))).toEqual(new Set([true, false]));
  });

  it('have a rollup without any difference', () => {
    expect(rebuild(store)).toEqual([]);
  }, 240_000);

  it('change nothing when the network and the corrections are imported once more', async () => {
    const network = importAgain(await exampleFilesOf('62.02'));
    const corrections = importAgain(exampleImports(await readDistrict('62.02')).at(-1) ?? []);
    for (const { errors, tables } of [network, corrections]) {
      expect(errors).toEqual([]);
      expect(tables.map((each) => each.new + each.changed)).toEqual(tables.map(() => 0));
      expect(tables.length).toBeGreaterThan(0);
    }
  }, 240_000);
});
