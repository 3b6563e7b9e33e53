import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Store, closeStore, openStore } from '@/db/client';
import { createExampleStore } from '@/db/create-store';
import { importFiles } from '@/db/imports/import-files';
import { month } from '@/lib/coverage/period';
import type { ImportReport } from '@/lib/imports/report';
import { exampleFilesOf } from '../fixtures/example';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-example-'));
let store: Store;
beforeAll(async () => {
  const file = path.join(folder, 'pws.db');
  await createExampleStore(file);
  store = openStore(file);
});
afterAll(() => {
  closeStore(store);
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the example store', () => {
  it('went in through the importer, in one batch and without a warning', () => {
    const reports = store.sqlite.prepare('SELECT report FROM batch').pluck().all() as string[];
    expect(reports).toHaveLength(1);
    const report = JSON.parse(reports[0] ?? '{}') as ImportReport;
    expect(report.warnings).toEqual([]);
    expect(report.tables.map((each) => each.table).sort()).toEqual([
      'fasilitas',
      'kader',
      'kriteria',
      'penetapan',
      'wilayah_kerja',
    ]);
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
      .get(indicator, month(2026, 2));
    expect(row).toEqual({ numerator, denominator });
  });

  it('changes nothing when its files are imported once more', async () => {
    const files = await exampleFilesOf('62.02');
    const report = importFiles(store, files, { dryRun: false, currentMonth: month(2026, 2) });
    expect(report.errors).toEqual([]);
    expect(report.tables.map((each) => each.new + each.changed)).toEqual([0, 0, 0, 0, 0]);
  });
});
