import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bontang, bontang, correctedReports, looking, truthOf, written } from '../fixtures/bontang';
import { type Surroundings, ran } from '../fixtures/command';

const PATIENCE = 120_000;

let city: Bontang;
let files: string[];
beforeAll(async () => {
  city = await bontang();
  files = written(city.folder, [looking(city.file, (store) => correctedReports(store, 2025, 2025))]);
}, PATIENCE);
afterAll(() => city.remove());

/** An import that finds no room says so in one sentence, and the database is as it was. */
async function requireRefusedImport(surroundings: Surroundings, words: RegExp): Promise<void> {
  const before = looking(surroundings.database, truthOf);
  const { status, stdout, stderr } = await ran('scripts/data-import.ts', files, surroundings);
  expect({ status, stdout, sentences: stderr.replace(/^Peringatan: .*\n/, '') }).toEqual({
    status: 2,
    stdout: '',
    sentences: expect.stringMatching(/^Impor tidak jadi; tidak ada yang disimpan\. [^\n]+\n$/),
  });
  expect(stderr).toMatch(words);
  looking(surroundings.database, (store) => {
    expect(store.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(truthOf(store)).toEqual(before);
  });
}

/** A backup that finds no room says so in one sentence, and leaves nothing in its folder. */
async function requireRefusedBackup(surroundings: Surroundings, folder: string, words: RegExp): Promise<void> {
  const before = fs.readdirSync(folder).sort();
  const { status, stdout, stderr } = await ran(
    'scripts/data-backup.ts',
    [path.join(folder, 'cadangan.db')],
    surroundings,
  );
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(fs.readdirSync(folder).sort()).toEqual(before);
}

// A limit on the size of a file that a shell sets: the disk refuses, though there is room. Windows has none.
describe.runIf(process.platform !== 'win32')('where files may not grow', () => {
  const under = ['sh', '-c', 'ulimit -f 400; exec "$@"', 'sh'];

  it(
    'refuses an import',
    () => requireRefusedImport({ database: city.copy('limited.db'), under }, /Cakram menolak/),
    PATIENCE,
  );

  it(
    'refuses a backup',
    async () => {
      const folder = fs.mkdtempSync(path.join(city.folder, 'terbatas-'));
      await requireRefusedBackup(
        { database: city.file, under },
        folder,
        /^Salinan tidak jadi dibuat; .*Cakram menolak/,
      );
    },
    PATIENCE,
  );
});

/** A disk of its own that is mounted for these tests. */
const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-cakram-'));
const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;
const canMount = process.platform === 'linux' && mount('size=1m');
if (!canMount) {
  fs.rmdirSync(disk);
  console.info('Uji cakram penuh dilewati: di sini tidak boleh memasang tmpfs (perlu root di Linux).');
}

describe.runIf(canMount)('on a disk that is full', () => {
  afterAll(() => {
    spawnSync('umount', [disk]);
    fs.rmSync(disk, { recursive: true, force: true });
  });

  it(
    'refuses an import, which is taken when there is room; a backup; and a restore',
    async () => {
      const database = path.join(disk, 'pws.db');
      const size = fs.statSync(city.file).size;
      expect(mount(`remount,size=${size + 400_000}`)).toBe(true);
      fs.copyFileSync(city.file, database);
      await requireRefusedImport({ database }, /Ruang cakram penuh/);
      await requireRefusedBackup({ database }, disk, /^Ruang cakram tidak cukup: perlu \d+ MB, tersedia 1 MB/);
      expect(mount(`remount,size=${size * 8}`)).toBe(true);
      expect(await ran('scripts/data-import.ts', files, { database })).toMatchObject({ status: 0 });

      // room for the draft and the copy of what is replaced, not for writing over it
      expect(mount(`remount,size=${Math.round(size * 3.4)}`)).toBe(true);
      const imported = looking(database, truthOf);
      expect(await ran('scripts/data-restore.ts', [city.file], { database })).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(/\nPemulihan tidak jadi\. Ruang cakram penuh\. .*\n$/),
      });
      expect(looking(database, truthOf)).toEqual(imported);
      expect(fs.readdirSync(disk)).toEqual(['pws.db']);
    },
    PATIENCE,
  );
});
