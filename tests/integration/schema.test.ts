import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError, closeStore, openStore } from '@/db/client';
import { migrateStore, needsMigration } from '@/db/migrate';
import { CRITERIA } from '@/lib/facilities/criteria';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { networkStore } from '../fixtures/network';
import { olderDatabase } from '../fixtures/older-database';
import { temporaryStore } from '../fixtures/store';

/** Keyed by what they are asked for: facts, the rollup and the dated records (design section 3). */
const WITHOUT_ROWID = [
  'cadre',
  'criterion_requirement',
  'declaration',
  'facility_criterion',
  'facility_report',
  'facility_span',
  'fact',
  'roll',
  'service_area',
  'target',
  'target_group',
  'training',
];

type Table = { name: string; wr: number; strict: number };

describe('the schema after migrating', () => {
  const tablesOf = ({ sqlite }: ReturnType<typeof temporaryStore>) =>
    (sqlite.pragma('table_list') as (Table & { schema: string; type: string })[]).filter(
      ({ schema, type, name }) => schema === 'main' && type === 'table' && !/^(sqlite_|__drizzle)/.test(name),
    );

  it('is STRICT in every table', () => {
    const tables = tablesOf(temporaryStore());
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('keeps facts, the rollup and dated records WITHOUT ROWID', () => {
    const tables = tablesOf(temporaryStore());
    expect(
      tables
        .filter(({ wr }) => wr === 1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(WITHOUT_ROWID);
  });

  it('leads the keys of fact and roll with the month', () => {
    const { sqlite } = temporaryStore();
    const keyOf = (table: string) =>
      (sqlite.pragma(`table_info(${table})`) as { name: string; pk: number }[])
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map(({ name }) => name);
    expect(keyOf('roll')).toEqual(['month', 'area_id', 'indicator_id']);
    expect(keyOf('fact').slice(0, 3)).toEqual(['month', 'leaf', 'indicator_id']);
  });

  it('refuses text in a number’s place and a row that refers to nothing', () => {
    const { sqlite } = temporaryStore();
    expect(() => sqlite.exec("INSERT INTO series VALUES (1, 'x', 2)")).toThrow(/INTEGER/);
    expect(() => sqlite.exec("INSERT INTO district VALUES (42, 0, 'uji')")).toThrow(/FOREIGN KEY/);
  });

  it('has no broken reference once filled, and writes ahead with full synchronisation', () => {
    const { sqlite } = networkStore();
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('holds the catalogue and the checklists, and migrating again changes nothing', () => {
    const store = temporaryStore();
    const counts = () => [
      store.sqlite.prepare('SELECT count(*) FROM indicator').pluck().get(),
      store.sqlite.prepare('SELECT count(*) FROM criterion').pluck().get(),
      store.sqlite.prepare('SELECT count(*) FROM criterion_requirement').pluck().get(),
      store.sqlite.prepare('SELECT total_changes()').pluck().get(),
    ];
    const before = counts();
    expect(before.slice(0, 3)).toEqual([CATALOGUE.length, CRITERIA.length, CRITERIA.length]);
    migrateStore(store);
    expect(counts()).toEqual(before);
    expect(needsMigration(store)).toBe(false);
  });

  it('leaves what a district has edited alone', () => {
    const store = temporaryStore();
    store.sqlite.exec("UPDATE criterion SET name = 'Ada 5 kader', lacking = 'kurang kader' WHERE code = 'PSY-KADER5'");
    migrateStore(store);
    expect(store.sqlite.prepare("SELECT name, lacking FROM criterion WHERE code = 'PSY-KADER5'").raw().get()).toEqual([
      'Ada 5 kader',
      'kurang kader',
    ]);
  });

  it('gives a database from before the words "belum ..." were stored the words that pages had, and keeps its edits', () => {
    const file = path.join(path.dirname(temporaryStore().path), 'lama.db');
    olderDatabase(file, 4);
    const store = openStore(file);
    try {
      store.sqlite.exec(`INSERT INTO criterion (code, facility_type, name, position, actor, source)
        VALUES ('PSY-KADER5', 'posyandu', 'Lima kader', 7, 'kecamatan', 'SK Bupati')`);
      store.sqlite.exec('INSERT INTO criterion_requirement SELECT id, 24312, 0 FROM criterion');
      migrateStore(store);
      const read = (code: string) =>
        store.sqlite
          .prepare('SELECT name, lacking, position, actor, source FROM criterion WHERE code = ?')
          .raw()
          .get(code);
      expect(read('PSY-KADER5')).toEqual(['Lima kader', 'belum 5 kader', 7, 'kecamatan', 'SK Bupati']);
      expect(read('SH-LANSIA')).toContain('belum melayani lanjut usia');
      expect(store.sqlite.prepare("SELECT count(*) FROM criterion WHERE lacking = ''").pluck().get()).toBe(0);
      const dated = `SELECT from_month, required FROM criterion_requirement JOIN criterion c ON c.id = criterion_id
        WHERE code = 'PSY-KADER5'`;
      expect(store.sqlite.prepare(dated).raw().all()).toEqual([[24312, 0]]);
    } finally {
      closeStore(store);
    }
  });
});

describe('a database from a newer version', () => {
  it.each([
    ['with one migration more', "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)"],
    ['with another migration', "UPDATE __drizzle_migrations SET hash = 'another'"],
  ])('is refused and left as it is: %s', (_, change) => {
    const store = networkStore();
    store.sqlite.exec(change);
    store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const before = fs.readFileSync(store.path);
    const opened = openStore(store.path);
    try {
      expect(() => migrateStore(opened)).toThrow(StoreError);
      expect(() => migrateStore(opened)).toThrow('versi program yang lebih baru');
    } finally {
      closeStore(opened);
    }
    expect(fs.readFileSync(store.path).equals(before)).toBe(true);
    expect(fs.existsSync(`${store.path}-wal`) ? fs.statSync(`${store.path}-wal`).size : 0).toBe(0);
  });
});
