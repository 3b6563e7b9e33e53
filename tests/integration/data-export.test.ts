import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '@/db/imports/import-files';
import type { Coverage } from '@/db/queries/coverage';
import { month } from '@/lib/coverage/period';
import { districtStore } from '../fixtures/store';

const ROOT = process.cwd();

let folder: string;
let database: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-export-'));
  database = filledDatabase();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Three active posyandu in Hulu, one of them sudah ILP; one, not active, in Hilir. */
function filledDatabase(): string {
  const store = districtStore();
  const files = {
    'fasilitas.csv': [
      'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur',
      'PKM-1,puskesmas,Hulu,62.02.01.1001,,,,,,',
      ...['62.02.01.1001', '62.02.01.2002', '62.02.01.2003', '62.02.02.2001'].map(
        (desa, index) => `PSY-${index + 1},posyandu,Melati ${index + 1},${desa},PKM-1,,,,,`,
      ),
    ],
    'kriteria.csv': [
      'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti',
      ...[1, 2, 3].map((number) => `2026-01,PSY-${number},PSY-AKTIF,ya,`),
    ],
    'penetapan.csv': ['periode,kode_fasilitas,status,nomor_sk', '2026-02,PSY-1,sudah,SK 1'],
  };
  const uploads = Object.entries(files).map(([name, lines]) => ({ name, content: Buffer.from(lines.join('\n')) }));
  const report = importFiles(store, uploads, { dryRun: false, currentMonth: month(2026, 6) });
  expect(report.errors).toEqual([]);
  return store.path;
}

function run(changes: Readonly<Record<string, string | null>>, more: readonly string[] = [], at = database) {
  const wanted = { indikator: 'ILP-PSY', wilayah: '62.02', tingkat: 'kecamatan', periode: '2026-02', format: 'csv' };
  const options = Object.entries({ ...wanted, ...changes }).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}`, value],
  );
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-export.ts'), ...options, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, PWS_DATABASE: at },
  });
  return { status, stdout, text: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

describe('npm run data:export', () => {
  it('writes the API’s CSV to standard output, and nothing else', () => {
    const { status, text, stderr } = run({});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ code, state, numerator, denominator }) => [code, state, numerator, denominator])).toEqual([
      ['62.02.01', 'reported', '1', '3'],
      ['62.02.02', 'not-applicable', '', ''],
      ['62.02', 'reported', '1', '3'],
    ]);
    expect(rows.at(-1)).toMatchObject({ target: '0.75', unitsToTarget: '2' });
  });

  it('writes the API’s JSON body, with the same figures', () => {
    const { status, text } = run({ format: 'json' });
    expect(status).toBe(0);
    const body = JSON.parse(text) as Coverage;
    expect(body).toMatchObject({ indicator: 'ILP-PSY', period: '2026-02', target: 0.75, targetSource: 'catalogue' });
    expect(body.total).toMatchObject({ numerator: 1, denominator: 3, change: { numerator: 1, denominator: 0 } });
  });

  it('writes the workbook for people to a file, or into a folder under its own name', async () => {
    const { status, stdout, stderr } = run({ format: 'xlsx', ke: folder });
    expect({ status, bytes: stdout.length }).toEqual({ status: 0, bytes: 0 });
    const file = path.join(folder, 'ilp-psy_contoh_2026-02.xlsx');
    expect(stderr).toContain(file);
    const { sheets } = await readXlsx(fs.readFileSync(file));
    expect(sheets[0]?.name).toBe('Sampul');
    const [total] = (sheets[1]?.rows ?? []).filter((row) => String(row[1]).startsWith('Jumlah'));
    expect(total?.slice(2, 5)).toEqual([1, 3, 1 / 3]);
    expect(sheets[1]?.rows.flat()).toContain('tidak berlaku');
    expect(run({ format: 'xlsx' }).stdout.equals(fs.readFileSync(file))).toBe(true);
  });

  it('exits 1 for a code that this database does not have, naming it and the nearest', () => {
    const indicator = run({ indikator: 'ILPPSY' });
    expect(indicator).toMatchObject({ status: 1, text: '' });
    expect(indicator.stderr).toContain('"ILPPSY"');
    expect(indicator.stderr).toContain('ILP-PSY');
    const area = run({ wilayah: '64.74' });
    expect(area.status).toBe(1);
    expect(area.stderr).toContain('"64.74"');
  });

  it.each([
    [{ periode: 'Februari' }, '--periode'],
    [{ tingkat: 'provinsi' }, '--tingkat'],
    [{ format: 'pdf' }, '--format'],
    [{ wilayah: null }, '--wilayah'],
  ])('exits 2 and says how for %j', (changes, named) => {
    const { status, text, stderr } = run(changes);
    expect({ status, text }).toEqual({ status: 2, text: '' });
    expect(stderr).toContain(named);
  });

  it('exits 2 for an option that it does not know', () => {
    expect(run({}, ['--warna', 'merah']).status).toBe(2);
  });

  it('never writes over the database, and says when a place cannot be written or read', () => {
    const before = fs.readFileSync(database);
    expect(run({ ke: database }).status).toBe(2);
    expect(fs.readFileSync(database).equals(before)).toBe(true);
    expect(run({ ke: path.join(folder, 'tidak-ada', 'x.csv') })).toMatchObject({ status: 1 });
    expect(run({}, [], path.join(folder, 'tidak-ada.db')).status).toBe(1);
    const foreign = path.join(folder, 'catatan.txt');
    fs.writeFileSync(foreign, 'bukan basis data');
    expect(run({}, [], foreign).stderr).toContain('bukan basis data Pantau ILP');
  });
});
