import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

const ROOT = process.cwd();

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-templat-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function database(): string {
  const store = districtStore();
  imported(store, { fasilitas: ['PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,'] });
  return store.path;
}

function run(at: string, ...options: string[]) {
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-template.ts'), ...options];
  const env = { ...process.env, PWS_DATABASE: at, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run data:templat', () => {
  it('writes the template of a puskesmas into a folder under its own name, or of all into a file', async () => {
    const at = database();
    expect(run(at, '--puskesmas', 'PKM-1', '--periode', '2026-02', '--ke', '.')).toMatchObject({
      status: 0,
      stdout: '',
    });
    const content = fs.readFileSync(path.join(folder, 'templat_puskesmas-hulu_2026-02.xlsx'));
    const { sheets } = await readXlsx(content);
    expect(sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['Puskesmas', 'Puskesmas Hulu (PKM-1)']);
    expect(run(at, '--puskesmas', 'semua', '--periode', '2026-02', '--ke', 'semua.xlsx').status).toBe(0);
    const all = await readXlsx(fs.readFileSync(path.join(folder, 'semua.xlsx')));
    expect(all.sheets.find(({ name }) => name === 'REKAP')?.rows).toHaveLength(6 + 5 + 1);
  });

  it('says what is wrong: usage 2, no such puskesmas 1, a place that cannot be written 1', () => {
    const at = database();
    expect(run(at, '--puskesmas', 'PKM-1')).toMatchObject({ status: 2, stderr: expect.stringContaining('--periode') });
    expect(run(at, '--puskesmas', 'PKM-1', '--periode', 'Februari', '--ke', 'a.xlsx').status).toBe(2);
    const stranger = run(at, '--puskesmas', 'PKM-9', '--periode', '2026-02', '--ke', 'a.xlsx');
    expect(stranger).toMatchObject({ status: 1, stderr: expect.stringContaining('"semua"') });
    const nowhere = run(at, '--puskesmas', 'PKM-1', '--periode', '2026-02', '--ke', 'tidak/ada/a.xlsx');
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('tidak dapat ditulis') });
    expect(run(at, '--puskesmas', 'PKM-1', '--periode', '2026-02', '--ke', at).status).toBe(2);
  });
});
