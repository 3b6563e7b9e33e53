import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyStore } from '@/db/backup/copy';
import { fingerprint } from '@/db/backup/fingerprint';
import { restoreStore } from '@/db/backup/restore';
import { type Store, closeStore } from '@/db/client';
import { needsMigration } from '@/db/migrate';
import { dataVersion } from '@/db/write';
import { serve } from '../fixtures/api';
import { looking, truthOf } from '../fixtures/bontang';
import { ran } from '../fixtures/command';
import { imported } from '../fixtures/imports';
import { NETWORK } from '../fixtures/network';
import { olderDatabase } from '../fixtures/older-database';
import { districtStore } from '../fixtures/store';

let store: Store;
let folder: string;
let backup: string;
beforeEach(async () => {
  store = districtStore();
  imported(store, NETWORK);
  folder = path.dirname(store.path);
  backup = path.join(folder, 'cadangan.db');
  await copyStore(store, backup, { elsewhere: '' });
});

const kept = () => path.join(folder, 'test.db.digantikan');
const restored = (from = backup, confirmed = false, say: (sentence: string) => void = () => undefined) =>
  restoreStore(from, { file: store.path, keptAs: kept, confirmed, say });
const command = (...args: string[]) => ran('scripts/data-restore.ts', args, { database: store.path });
const contentOf = (file: string) => looking(file, ({ sqlite }) => fingerprint(sqlite));
const changed = () => imported(store, { kriteria: ['2026-02,PSY-2,PSY-AKTIF,tidak,'] });
/** The names in the folder, without SQLite's own log and index beside a database that is open. */
const names = () => fs.readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name));

describe('npm run data:restore', () => {
  it('puts the backup back under a server that goes on, and keeps what it replaced', async () => {
    const truth = truthOf(store);
    changed();
    store.sqlite.exec(`
      INSERT INTO user (id, name, email, email_verified, created_at, updated_at, role) VALUES ('1', 'A', 'a@b', 0, 0, 0, 'admin');
      INSERT INTO session (id, expires_at, token, created_at, updated_at, user_id) VALUES ('1', 0, 't', 0, 0, '1')`);
    const replaced = fingerprint(store.sqlite);
    const { version } = dataVersion(store);
    const get = serve(store);
    const address = 'coverage?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02';
    const before = await get(address);
    vi.useRealTimers();

    const { status, stdout, stderr } = await command('cadangan.db');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Semua orang perlu masuk lagi') });
    expect(contentOf(stdout.trim())).toEqual(replaced);
    expect(path.basename(stdout.trim())).toMatch(/^test\.db\.digantikan-\d{4}-\d\d-\d\d-\d{6}$/);

    // the very connections that were open before
    expect(truthOf(store)).toEqual(truth);
    expect(dataVersion(store).version).toBeGreaterThan(version);
    const after = await get(address, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(((await after.json()) as { total: unknown }).total).toMatchObject({ numerator: 2, denominator: 5 });
    changed();
  });

  it('signs everybody out, and notes where the data come from', async () => {
    store.sqlite.exec(`
      INSERT INTO user (id, name, email, email_verified, created_at, updated_at, role) VALUES ('1', 'A', 'a@b', 0, 0, 0, 'admin');
      INSERT INTO session (id, expires_at, token, created_at, updated_at, user_id) VALUES ('1', 0, 't', 0, 0, '1')`);
    const withSession = path.join(folder, 'masuk.db');
    await copyStore(store, withSession, { elsewhere: '' });
    await restored(withSession);
    const counts = store.sqlite.prepare('SELECT (SELECT count(*) FROM user), (SELECT count(*) FROM session)').raw();
    expect(counts.get()).toEqual([1, 0]);
    expect(store.sqlite.prepare('SELECT action, subject FROM audit ORDER BY id DESC').get()).toEqual({
      action: 'pemulihan',
      subject: 'masuk.db',
    });
  });

  it('loses nothing of who writes between the copy of what is replaced and the restore', async () => {
    const truth = truthOf(store);
    let written: unknown = null;
    await restored(backup, false, (sentence) => {
      if (sentence !== 'Memulihkan …' || written) return;
      changed();
      written = truthOf(store);
    });
    expect(truthOf(store)).toEqual(truth);
    expect(looking(kept(), truthOf)).toEqual(written);
    expect(names()).toEqual(['cadangan.db', 'test.db', 'test.db.digantikan']);
  });

  it('waits for nobody for ever: a database that is being written is left alone', async () => {
    const held = fingerprint(store.sqlite);
    store.sqlite.exec('BEGIN IMMEDIATE');
    await expect(restored()).rejects.toThrow(/^Pemulihan tidak jadi\. Basis data sedang ditulis program lain/);
    store.sqlite.exec('ROLLBACK');
    expect(fingerprint(store.sqlite)).toEqual(held);
    expect(names()).toEqual(['cadangan.db', 'test.db']);
  });

  it('leads back from an update: over a database that a newer program has migrated', async () => {
    const truth = truthOf(store);
    store.sqlite.exec(`
      INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('dari masa depan', 9999999999999);
      CREATE TABLE masa_depan (a INTEGER) STRICT`);
    await restored();
    expect(truthOf(store)).toEqual(truth);
    expect(looking(kept(), truthOf)).toHaveProperty('masa_depan');
  });

  it('brings an older backup up to date', async () => {
    const old = path.join(folder, 'lama.db');
    olderDatabase(old, 2);
    expect(looking(old, needsMigration)).toBe(true);
    await restored(old);
    expect(needsMigration(store)).toBe(false);
    expect(store.sqlite.prepare('SELECT count(*) FROM facility').pluck().get()).toBe(0);
    expect(looking(old, needsMigration)).toBe(true);
  });
});

describe('what is not restored', () => {
  const refused = async (from: string, sentence: RegExp) => {
    const held = fingerprint(store.sqlite);
    const before = names();
    await expect(restored(from)).rejects.toThrow(sentence);
    expect(fingerprint(store.sqlite)).toEqual(held);
    expect(names()).toEqual(before);
  };
  const spoiled = (spoil: (copy: Store) => void): string => {
    const file = path.join(folder, 'lain.db');
    fs.copyFileSync(backup, file);
    looking(file, spoil);
    return file;
  };

  it('is a file that is not there, the database itself, and another program’s', async () => {
    await refused(path.join(folder, 'tidak-ada.db'), /tidak ada/);
    await refused(store.path, /sedang dipakai/);
    const text = path.join(folder, 'surat.txt');
    fs.writeFileSync(text, 'bukan basis data '.repeat(100));
    await refused(text, /bukan basis data Pantau ILP/);
    await refused(
      spoiled(({ sqlite }) => sqlite.exec('DELETE FROM district')),
      /bukan basis data Pantau ILP/,
    );
  });

  it('is a backup from a newer program', async () => {
    const newer = spoiled(({ sqlite }) =>
      sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('dari masa depan', 9999999999999)"),
    );
    await refused(newer, /lebih baru/);
  });

  it('is a damaged backup', async () => {
    const damaged = path.join(folder, 'rusak.db');
    const content = fs.readFileSync(backup);
    fs.writeFileSync(damaged, content.fill(0x55, 4096 * 5, 4096 * 15));
    await refused(damaged, /rusak/);
    const unreferenced = spoiled(({ sqlite }) => {
      sqlite.pragma('foreign_keys = OFF');
      sqlite.exec("DELETE FROM area WHERE code = '62.02.01.2003'");
    });
    await refused(unreferenced, /acuan/);
  });

  it('is example data in place of real, or another district, until that is confirmed', async () => {
    const example = spoiled(({ sqlite }) => sqlite.exec('UPDATE district SET example = 1'));
    await refused(
      example,
      /berisi data contoh Kabupaten Contoh \(62\.02\), sedangkan basis data sekarang berisi data sungguhan Kabupaten Contoh \(62\.02\).*--ya/,
    );
    expect(await command('lain.db')).toMatchObject({ status: 1, stdout: '' });
    expect(await command('lain.db', '--ya')).toMatchObject({ status: 0 });
    expect(store.sqlite.prepare('SELECT example FROM district').pluck().get()).toBe(1);
  });

  it('is what the command line does not say', async () => {
    for (const args of [[], ['a.db', 'b.db'], ['a.db', '--paksa']]) {
      expect(await command(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Cara pakai') });
    }
  });
});

describe('where the database cannot be read', () => {
  it('moves a damaged one aside as it is, with its log, which never meets the restored one', async () => {
    const truth = truthOf(store);
    closeStore(store);
    fs.writeFileSync(store.path, 'rusak '.repeat(2000));
    fs.writeFileSync(`${store.path}-wal`, 'catatan lama');
    const told: string[] = [];
    expect(await restored(backup, false, (sentence) => told.push(sentence))).toEqual({ kept: kept() });
    expect(told).toContainEqual(expect.stringContaining('disimpan apa adanya'));
    expect(fs.readFileSync(kept(), 'utf8')).toMatch(/^rusak /);
    expect(fs.readFileSync(`${kept()}-wal`, 'utf8')).toBe('catatan lama');
    expect(looking(store.path, truthOf)).toEqual(truth);
  });

  it('restores where there is none, and where only its log is left', async () => {
    const truth = truthOf(store);
    closeStore(store);
    fs.rmSync(store.path);
    expect(await restored()).toEqual({ kept: null });
    expect(looking(store.path, truthOf)).toEqual(truth);
    fs.rmSync(store.path);
    fs.writeFileSync(`${store.path}-wal`, 'catatan lama');
    expect(await restored()).toEqual({ kept: kept() });
    expect(looking(store.path, truthOf)).toEqual(truth);
  });

  it('reads a backup that was copied by hand, its log included', async () => {
    const byHand = path.join(folder, 'tangan.db');
    changed();
    const truth = truthOf(store);
    for (const suffix of ['', '-wal']) fs.copyFileSync(store.path + suffix, byHand + suffix);
    imported(store, { kriteria: ['2026-03,PSY-1,PSY-AKTIF,tidak,'] });
    await restored(byHand);
    expect(truthOf(store)).toEqual(truth);
  });
});
