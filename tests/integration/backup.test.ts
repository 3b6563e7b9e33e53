import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyStore } from '@/db/backup/copy';
import { dailyBackup } from '@/db/backup/daily';
import { fingerprint } from '@/db/backup/fingerprint';
import { backupStanding } from '@/db/backup/journal';
import { type Store, closeStore, openStore } from '@/db/client';
import { dataVersion, write } from '@/db/write';
import { isDailyBackupDue } from '@/scripts/daily-schedule';
import { ran } from '../fixtures/command';
import { imported } from '../fixtures/imports';
import { NETWORK } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

let store: Store;
let folder: string;
beforeEach(() => {
  store = districtStore();
  imported(store, NETWORK);
  folder = path.join(path.dirname(store.path), 'cadangan');
});

const silent = (): void => undefined;
const contentOf = (file: string) => {
  const copy = openStore(file, { readonly: true });
  try {
    return fingerprint(copy.sqlite);
  } finally {
    closeStore(copy);
  }
};
const backup = (...args: string[]) => ran('scripts/data-backup.ts', args, { database: store.path });

describe('npm run data:backup -- FILE', () => {
  it('copies what is still in the log of a database in use, into one file, and prints what it is', async () => {
    expect(fs.statSync(`${store.path}-wal`).size).toBeGreaterThan(0);
    const held = fingerprint(store.sqlite);
    const { status, stdout, stderr } = await backup('cadangan/pws.db');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('sama dengan basis data') });
    const file = path.join(folder, 'pws.db');
    const content = fs.readFileSync(file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(stdout).toBe(`${file}\t${content.length}\t${sha256}\t${dataVersion(store).version}\n`);
    expect(fs.readdirSync(folder)).toEqual(['pws.db']);
    expect(contentOf(file)).toEqual(held);
    expect(backupStanding(store)).toMatchObject({ good: { file, detail: expect.stringContaining(sha256) } });
  });

  it('can be read from where nothing may be written', async () => {
    const file = path.join(folder, 'pws.db');
    await copyStore(store, file, { elsewhere: '' });
    const copy = new Database(file, { readonly: true, fileMustExist: true });
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    copy.close();
    expect(fs.readdirSync(folder)).toEqual(['pws.db']);
  });

  it('never overwrites, and names file and remedy', async () => {
    const file = path.join(path.dirname(store.path), 'ada.db');
    fs.writeFileSync(file, 'milik orang lain');
    const { status, stdout, stderr } = await backup('ada.db');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `${file} sudah ada dan tidak ditimpa. Pindahkan atau hapus berkas itu dahulu, atau pilih nama lain.\n`,
    );
    expect(fs.readFileSync(file, 'utf8')).toBe('milik orang lain');
  });

  it.each([
    [[]],
    [['a.db', 'b.db']],
    [['--harian', 'f', 'a.db']],
    [['a.db', '--simpan', '3']],
    [['--harian', 'f', '--simpan', '0']],
  ])('exits 2 with its usage for %j', async (args) => {
    const { status, stderr } = await backup(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('Cara pakai') });
  });

  it('copies no damaged database and leaves nothing behind', async () => {
    const { path: file } = store;
    closeStore(store);
    const handle = fs.openSync(file, 'r+');
    // far behind the first pages, so that it still opens
    fs.writeSync(handle, Buffer.alloc(40_000, 0x55), 0, 40_000, fs.statSync(file).size / 2);
    fs.closeSync(handle);
    const { status, stderr } = await backup('cadangan/pws.db');
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/Basis data .* rusak/) });
    expect(fs.existsSync(folder) ? fs.readdirSync(folder) : []).toEqual([]);
  });
});

describe('a copy of every day', () => {
  const daily = (day: string, keep = 3) => dailyBackup(store, { folder, keep, day, say: silent });

  it('is made once a day, and the oldest goes when there are more than are kept', async () => {
    for (const day of ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']) {
      expect(await daily(day)).toMatchObject({ version: dataVersion(store).version });
    }
    expect(await daily('2026-03-02')).toBeNull();
    expect(fs.readdirSync(folder)).toEqual(['test-2026-02-28.db', 'test-2026-03-01.db', 'test-2026-03-02.db']);
  });

  it('touches no other file, and never lets example data rotate real data away', async () => {
    fs.mkdirSync(folder);
    const others = ['test-sebelum-0003-2026-01-01.db', 'catatan.txt', 'lain-2026-01-01.db', 'test-2026-01-01.db.txt'];
    for (const name of others) fs.writeFileSync(path.join(folder, name), '');
    await daily('2026-03-01', 1);
    store.sqlite.exec('UPDATE district SET example = 1');
    await daily('2026-03-02', 1);
    expect(fs.readdirSync(folder).sort()).toEqual(
      [...others, 'contoh_test-2026-03-02.db', 'test-2026-03-01.db'].sort(),
    );
  });

  it('sweeps what a killed copy of its own left a day ago, and nothing younger', async () => {
    const [old, young] = ['test-2026-02-01.db.baru-abcDEF', 'test-2026-03-01.db.baru-abcDEF'];
    for (const name of [old, young]) fs.mkdirSync(path.join(folder, name), { recursive: true });
    fs.utimesSync(path.join(folder, old), new Date('2026-02-01'), new Date('2026-02-01'));
    await daily('2026-03-02');
    expect(fs.readdirSync(folder)).toEqual([young, 'test-2026-03-02.db']);
  });

  it('that fails is noted until one succeeds, and leaves the older ones', async () => {
    expect(backupStanding(store)).toEqual({ good: null, failure: null });
    await daily('2026-03-01', 1);
    const inTheWay = path.join(folder, 'test-2026-03-02.db-journal');
    fs.writeFileSync(inTheWay, '');
    await expect(daily('2026-03-02', 1)).rejects.toThrow(/tidak ditimpa/);
    expect(backupStanding(store)).toMatchObject({
      good: { file: path.join(folder, 'test-2026-03-01.db') },
      failure: { file: path.join(folder, 'test-2026-03-02.db'), detail: expect.stringContaining('tidak ditimpa') },
    });
    expect(fs.readdirSync(folder)).toContain('test-2026-03-01.db');
    fs.rmSync(inTheWay);
    await daily('2026-03-02', 1);
    expect(backupStanding(store)).toMatchObject({ failure: null });
  });

  it('is as good when others write so much that it cannot be noted: that is said', async () => {
    const other = openStore(store.path);
    const told: string[] = [];
    try {
      other.sqlite.exec('BEGIN IMMEDIATE');
      const say = (sentence: string) => told.push(sentence);
      expect(await dailyBackup(store, { folder, keep: 3, day: '2026-03-01', say })).not.toBeNull();
    } finally {
      closeStore(other);
    }
    expect(told).toContainEqual(expect.stringMatching(/jejak audit.*sedang ditulis program lain/));
    expect(fs.readdirSync(folder)).toEqual(['test-2026-03-01.db']);
  });

  it('is due from two o’clock by the district’s clock until it is there', async () => {
    const due = (now: string) =>
      isDailyBackupDue({ database: store.path, folder, keep: 3, timezone: 'Asia/Jakarta' }, new Date(now));
    expect(due('2026-03-01T18:59:59Z')).toBe(false);
    expect(due('2026-03-01T19:00:00Z')).toBe(true);
    expect(due('2026-03-02T05:00:00Z')).toBe(true);
    await daily('2026-03-02');
    expect(due('2026-03-02T05:00:00Z')).toBe(false);
    expect(due('2026-03-02T19:00:00Z')).toBe(true);
  });

  it('is made by the command that a scheduler calls, and not a second time', async () => {
    expect(await backup('--harian', 'cadangan', '--simpan', '2')).toMatchObject({ status: 0 });
    const again = await backup('--harian', 'cadangan', '--simpan', '2');
    expect(again).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('sudah ada') });
    expect(fs.readdirSync(folder)).toEqual([expect.stringMatching(/^test-\d{4}-\d\d-\d\d\.db$/)]);
  });
});

describe('a fingerprint', () => {
  it('tells databases apart by any value, and not by how their files were made', () => {
    const before = fingerprint(store.sqlite);
    store.sqlite.exec('VACUUM');
    expect(fingerprint(store.sqlite)).toEqual(before);
    write(store, () => store.sqlite.exec("UPDATE facility SET name = 'Melati ' WHERE code = 'PSY-1'"));
    const { facility, data_version: version, ...rest } = fingerprint(store.sqlite);
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((table) => [table, before[table]])));
    expect(facility).not.toBe(before.facility);
    expect(version).not.toBe(before.data_version);
  });
});
