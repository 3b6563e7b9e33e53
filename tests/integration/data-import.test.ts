import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAreas, setDistrict } from '@/db/areas';
import { closeStore, openStore } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import type { ImportReport } from '@/lib/imports/report';
import { SMALL_DISTRICT } from '../fixtures/store';
import { row, workbookOf } from '../fixtures/workbook';

const ROOT = process.cwd();
const FASILITAS =
  'kode_fasilitas;jenis;nama;kode_desa;kode_puskesmas;berdiri;tutup;lokus;lintang;bujur\n' +
  'PKM-1;puskesmas;Puskesmas Hulu;62.02.01.1001;;;;;;\n';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-import-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function database(example: boolean): void {
  const store = openStore(path.join(folder, 'pws.db'), { create: true });
  migrateStore(store);
  addAreas(store, SMALL_DISTRICT);
  setDistrict(store, '62.02', example, 'uji');
  closeStore(store);
}

function file(name: string, text: string): string {
  fs.writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

function importer(...args: string[]) {
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-import.ts'), ...args];
  const env = { ...process.env, PWS_DATABASE: path.join(folder, 'pws.db'), INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function stored<T>(sql: string): T {
  const store = openStore(path.join(folder, 'pws.db'), { readonly: true });
  try {
    return store.sqlite.prepare(sql).pluck().all() as T;
  } finally {
    closeStore(store);
  }
}

describe('npm run data:import', () => {
  it('imports and exits 0, in words, and a path is meant from where it was typed', () => {
    database(false);
    file('fasilitas.csv', FASILITAS);
    const { status, stdout, stderr } = importer('fasilitas.csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('fasilitas.csv: 1 baris (1 baru, 0 berubah, 0 tetap, 0 ditolak)');
    expect(stdout).toContain('Impor tersimpan sebagai nomor 1');
    expect(stored('SELECT code FROM facility')).toEqual(['PKM-1']);
  });

  it('prints only the report with --json, and stores nothing with --dry-run', () => {
    database(false);
    const given = file('fasilitas.csv', FASILITAS);
    const dry = importer('--dry-run', given, '--json');
    expect(dry.status).toBe(0);
    expect(JSON.parse(dry.stdout)).toEqual({
      files: ['fasilitas.csv'],
      tables: [{ file: 'fasilitas.csv', table: 'fasilitas', rows: 1, new: 1, changed: 0, unchanged: 0, rejected: 0 }],
      errors: [],
      warnings: [],
      committed: false,
      batch: null,
    });
    expect(stored('SELECT code FROM facility')).toEqual([]);
    expect((JSON.parse(importer(given, '--json').stdout) as ImportReport).batch).toBe(1);
  });

  it('exits 1 when rejected and lists every error with its place', () => {
    database(false);
    const given = file('fasilitas.csv', `${FASILITAS}PSY-1;posiandu;;62.02.01.1001;PKM-1;;;;;`);
    const { status, stdout } = importer(given);
    expect(status).toBe(1);
    expect(stdout).toMatch(/fasilitas\.csv baris 3 kolom jenis: .*posiandu.*\[bad-choice\]/);
    expect(stdout).toMatch(/fasilitas\.csv baris 3 kolom nama: .*\[missing-value\]/);
    expect(stdout).toContain('Impor ditolak: 2 kesalahan');
    const json = importer(given, '--json');
    expect(json.status).toBe(1);
    expect((JSON.parse(json.stdout) as ImportReport).errors).toHaveLength(2);
    expect(stored('SELECT code FROM facility')).toEqual([]);
  });

  it('writes the annotated copy of each file with findings beside, over no file that is there, with --salinan', () => {
    database(false);
    file('fasilitas.csv', FASILITAS);
    file('kader.csv', 'periode,kode_posyandu\n2026-01,PSY-9\n');
    const copies = () => fs.readdirSync(path.join(folder, 'hasil')).sort();
    expect(importer('fasilitas.csv', 'kader.csv', '--salinan', 'hasil').stderr).toContain('kader - periksa.xlsx');
    expect(copies()).toEqual(['kader - periksa.xlsx']);
    importer('kader.csv', '--salinan', 'hasil');
    expect(copies()).toEqual(['kader - periksa (2).xlsx', 'kader - periksa.xlsx']);
    const { status, stderr } = importer('kader.csv', '--salinan', 'kader.csv');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Laporan impornya tetap berlaku.')]);
  });

  it('imports a workbook of several sheets, and names the sheet of every count and error', () => {
    database(false);
    const header = ['kode_fasilitas', 'jenis', 'nama', 'kode_desa', 'kode_puskesmas'];
    const rest = ['berdiri', 'tutup', 'lokus', 'lintang', 'bujur'];
    const sheets = (criterion: string) => [
      {
        name: 'kriteria',
        rows: row('periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti') + row(...criterion.split(',')),
      },
      { name: 'fasilitas', rows: row(...header, ...rest) + row('PSY-1', 'posyandu', 'Melati', '62.02.01.1001') },
    ];
    const given = (criterion: string) => {
      fs.writeFileSync(path.join(folder, 'data.xlsx'), workbookOf(sheets(criterion)));
      return importer('data.xlsx');
    };
    const wrong = given('2026-01,PSY-1,PSY-AKTIF,mungkin');
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('data.xlsx lembar fasilitas: 1 baris (1 baru');
    expect(wrong.stdout).toMatch(/data\.xlsx lembar kriteria baris 2 kolom terpenuhi: .*\[bad-choice\]/);
    expect(stored('SELECT code FROM facility')).toEqual([]);
    expect(given('2026-01,PSY-1,PSY-AKTIF,ya')).toMatchObject({ status: 0, stderr: '' });
    expect(stored('SELECT code FROM facility')).toEqual(['PSY-1']);
  });

  it('exits 2 with a sentence on standard error when it cannot be carried out', () => {
    const given = file('fasilitas.csv', FASILITAS);
    const refused = (...args: string[]) => {
      const { status, stdout, stderr } = importer(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      return stderr;
    };
    expect(refused(given)).toContain('data:init');
    database(false);
    expect(refused()).toContain('Cara pakai');
    expect(refused(given, '--paksa')).toContain('Cara pakai');
    expect(refused('tidak-ada.csv')).toContain('tidak-ada.csv');
    expect(refused(folder)).toContain(folder);
  });

  it('says in words that another program is writing, and stores nothing', () => {
    database(false);
    const given = file('fasilitas.csv', FASILITAS);
    const other = openStore(path.join(folder, 'pws.db'));
    try {
      other.sqlite.exec('BEGIN IMMEDIATE');
      const { status, stderr } = importer(given);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/sedang ditulis program lain/) });
    } finally {
      closeStore(other);
    }
    expect(stored('SELECT code FROM facility')).toEqual([]);
  });

  it('warns when the database holds example data, and keeps its label', () => {
    database(true);
    const { status, stdout, stderr } = importer(file('fasilitas.csv', FASILITAS), '--json');
    expect(status).toBe(0);
    expect(stderr).toContain('CONTOH');
    expect((JSON.parse(stdout) as ImportReport).committed).toBe(true);
    expect(stored('SELECT example FROM district')).toEqual([1]);
  });
});
