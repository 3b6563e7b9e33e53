import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '@/db/client';
import { migrationsApplied, needsMigration } from '@/db/migrate';
import { checkDatabase, prepareDatabase } from '@/scripts/start-database';
import { portProblem } from '@/scripts/start-port';
import { looking } from '../fixtures/bontang';
import { olderDatabase } from '../fixtures/older-database';
import { districtStore, temporaryStore } from '../fixtures/store';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-start-'));
  folders.push(folder);
  return folder;
}

const silent = (): void => undefined;

describe('checkDatabase', () => {
  it('accepts this program’s database, and a place where one can be made, without making anything', () => {
    expect(() => checkDatabase(districtStore().path)).not.toThrow();
    const folder = temporaryFolder();
    expect(() => checkDatabase(path.join(folder, 'baru', 'pws.db'))).not.toThrow();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder, and a place below a file', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'berkas'), '');
    expect(() => checkDatabase(folder)).toThrow(StoreError);
    expect(() => checkDatabase(path.join(folder, 'berkas', 'pws.db'))).toThrow(/tidak dapat dibuat/);
  });

  it('refuses another program’s database, and one whose making was cut off, and leaves both as they are', () => {
    const file = path.join(temporaryFolder(), 'lain.db');
    new Database(file).exec('CREATE TABLE lain (a)').close();
    const before = fs.readFileSync(file);
    expect(() => checkDatabase(file)).toThrow(/bukan basis data Pantau ILP/);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(() => checkDatabase(temporaryStore().path)).toThrow(/terputus/);
  });

  it('refuses a file that is no database at all', () => {
    const file = path.join(temporaryFolder(), 'surat.txt');
    fs.writeFileSync(file, 'bukan basis data '.repeat(100));
    expect(() => checkDatabase(file)).toThrow(StoreError);
  });
});

describe('prepareDatabase', () => {
  it('refuses a database from a newer version and changes nothing', async () => {
    const { sqlite, path: file } = districtStore();
    sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('dari masa depan', 9999999999999)");
    const tables = () => sqlite.prepare('SELECT count(*) AS n, total(length(sql)) AS size FROM sqlite_schema').get();
    const before = tables();
    await expect(prepareDatabase(file, ROOT, silent)).rejects.toThrow(/lebih baru/);
    expect(tables()).toEqual(before);
  });

  it('leaves the data of a current database alone', async () => {
    const { sqlite, path: file } = districtStore();
    const version = () => sqlite.pragma('data_version', { simple: true });
    const before = version();
    expect(await prepareDatabase(file, ROOT, silent)).toBe(true);
    expect(version()).toBe(before);
    expect(fs.existsSync(path.join(path.dirname(file), 'cadangan'))).toBe(false);
  });

  it('copies an older database before it migrates it, says where, and keeps the last three copies', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'pws.db');
    olderDatabase(file, 2);
    const copies = path.join(folder, 'cadangan');
    fs.mkdirSync(copies);
    const earlier = ['0000-2026-01-01-000000', '0001-2026-02-01-000000', '0001-2026-02-02-000000'];
    for (const name of earlier) fs.writeFileSync(path.join(copies, `pws-sebelum-${name}.db`), '');

    const said: string[] = [];
    expect(await prepareDatabase(file, ROOT, (sentence) => said.push(sentence))).toBe(true);
    const found = fs.readdirSync(copies);
    expect(found).toEqual([
      'pws-sebelum-0001-2026-02-01-000000.db',
      'pws-sebelum-0001-2026-02-02-000000.db',
      expect.stringMatching(/^pws-sebelum-0002-\d{4}-\d\d-\d\d-\d{6}\.db$/),
    ]);
    const copy = path.join(copies, found[2] ?? '');
    expect(said).toEqual([expect.stringContaining(copy)]);
    expect(looking(copy, migrationsApplied)).toBe(2);
    expect(looking(file, needsMigration)).toBe(false);
  });

  it('migrates nothing that it could not copy first', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'pws.db');
    olderDatabase(file, 2);
    fs.writeFileSync(path.join(folder, 'cadangan'), 'bukan folder');
    await expect(prepareDatabase(file, ROOT, silent)).rejects.toThrow(StoreError);
    expect(looking(file, migrationsApplied)).toBe(2);
  });
});

describe('portProblem', () => {
  it('names a busy port and the remedy, and finds nothing wrong with a free one', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await portProblem(port, '127.0.0.1')).toMatch(
      new RegExp(`^Port ${port} sedang dipakai .*PORT=${port + 1}\\.$`),
    );
    await new Promise((resolve) => server.close(resolve));
    expect(await portProblem(port, '127.0.0.1')).toBeNull();
  });

  it('names an address that is not this computer’s', async () => {
    expect(await portProblem(3000, '192.0.2.1')).toMatch(/PWS_HOST=192\.0\.2\.1/);
  });
});
