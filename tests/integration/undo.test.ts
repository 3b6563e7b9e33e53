import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { undoBatch } from '@/db/imports/undo';
import { batchOf, revisions } from '@/db/ledger/batches';
import { changesOf } from '@/db/ledger/changes';
import { closeMonth } from '@/db/ledger/closed-months';
import { keptFile } from '@/db/ledger/kept-files';
import { rebuild } from '@/db/rollup/rebuild';
import { month } from '@/lib/coverage/period';
import type { Author } from '@/lib/imports/author';
import { IMPORT_MONTH, type Tables, attempt, imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

const ADMIN: Author = {
  origin: 'urung',
  actor: 'admin',
  acceptedBy: null,
  reason: null,
  scope: { kind: 'all' },
};

const undo = (store: Store, batch: number, reason: string | null = null) =>
  undoBatch(store, batch, { currentMonth: IMPORT_MONTH, author: { ...ADMIN, reason } });

/** Everything that was told to the store, and what was worked out of it; ids apart, which are never used again. */
const TRUTH = [
  `SELECT f.code, f.type, f.name, f.area_id, p.code AS puskesmas, f.opened_month, f.closed_month, f.pilot, f.latitude
   FROM facility f LEFT JOIN facility p ON p.id = f.puskesmas_id ORDER BY f.code`,
  `SELECT f.code, criterion_id, month, met, evidence FROM facility_criterion JOIN facility f ON f.id = facility_id
   ORDER BY 1, 2, 3`,
  'SELECT f.code, month, status, decree FROM declaration JOIN facility f ON f.id = facility_id ORDER BY 1, 2',
  'SELECT f.code, month, cadres, trained FROM cadre JOIN facility f ON f.id = facility_id ORDER BY 1, 2',
  'SELECT f.code, month, reported_on FROM facility_report JOIN facility f ON f.id = facility_id ORDER BY 1, 2',
  'SELECT f.code, s.area_id, from_month FROM service_area s JOIN facility f ON f.id = s.puskesmas_id ORDER BY 2, 3',
  'SELECT * FROM target_group ORDER BY year, group_code, area_id, sex',
  'SELECT year, area_id, hundredths, source, code FROM target JOIN indicator ON id = indicator_id ORDER BY 5, 1, 2',
  'SELECT * FROM training ORDER BY code, participants, area_id',
  `SELECT month, coalesce(f.code, leaf) AS who, i.code, sex, numerator, denominator FROM fact
   JOIN indicator i ON i.id = indicator_id LEFT JOIN facility f USING (leaf) ORDER BY 1, 2, 3, 4`,
  'SELECT code, definition FROM indicator ORDER BY code',
  `SELECT month, roll.area_id, i.code, numerator, denominator, expected, reported FROM roll
   JOIN indicator i ON i.id = indicator_id ORDER BY 1, 2, 3`,
  'SELECT * FROM series',
];
const stateOf = ({ sqlite }: Store) => TRUTH.map((sql) => sqlite.prepare(sql).all());

/** One of everything that a call can bring: new, changed, moved and withdrawn rows. */
const EVERYTHING: Tables = {
  fasilitas: [
    'PKM-3,puskesmas,Puskesmas Baru,62.02.02.2002,,,,,,',
    'PSY-9,posyandu,Seroja,62.02.02.2002,PKM-3,2026-02,,ya,,',
    'PSY-4,posyandu,Anggrek,62.02.01.2003,PKM-2,2026-02,,,,',
  ],
  kriteria: ['2026-02,PSY-9,PSY-AKTIF,ya,foto', '2026-01,PSY-2,PSY-AKTIF,,', '2026-01,PSY-1,PSY-AKTIF,tidak,'],
  penetapan: ['2026-03,PSY-9,sudah,SK 9', '2026-03,PSY-3,sudah,SK 3'],
  kader: ['2026-03,PSY-1,7,7,7,3,2,2', '2026-02,PSY-9,5,4,3,1,1,1'],
  wilayah_kerja: ['62.02.02.2002,PKM-3,2026-01'],
  sasaran: ['2026,62.02.01.1001,bumil,120,SK,', '2026,62.02.01.2002,bumil,40,SK,'],
  target: ['2026,K6,62.02,90,Renstra'],
  indikator: ['KELAS,Kelas ibu,Ibu ikut kelas,Ibu hamil,kumulatif,naik,bumil,ibu,2,'],
  capaian: ['2026-02,62.02.01.1001,K6,9,,', '2026-02,PSY-9,DS,10,20,', '2026-03,62.02.01.2002,KELAS,3,,'],
  laporan: ['2026-02,PSY-9,2026-03-04'],
  pelatihan: ['LAT-1,1,2026-02-01,,Aula,kader,62.02.01,20'],
};

const FIRST: Tables = {
  sasaran: ['2026,62.02.01.1001,bumil,100,,'],
  capaian: ['2026-02,62.02.01.1001,K6,7,,', '2026-01,PSY-4,PSY-BUKA,,,', '2026-02,PSY-4,DS,8,9,'],
};

function numberOf(report: { batch: number | null }): number {
  if (report.batch === null) throw new Error('no batch');
  return report.batch;
}

describe('undoBatch', () => {
  it('restores exactly what was before a batch of every table, and can itself be undone', () => {
    const store = networkStore(FIRST);
    const before = stateOf(store);
    const batch = numberOf(imported(store, EVERYTHING));
    const after = stateOf(store);
    expect(after).not.toEqual(before);
    const undone = undo(store, batch);
    expect(undone).toMatchObject({ undone: true });
    expect(stateOf(store)).toEqual(before);
    expect(rebuild(store)).toEqual([]);
    expect(store.sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(batchOf(store, batch)?.undoneBy).toBe(undone.undone && undone.batch);
    expect(undo(store, batch)).toMatchObject({ undone: false, why: expect.stringContaining('sudah diurungkan') });
    expect(undo(store, undone.undone ? undone.batch : 0)).toMatchObject({ undone: true });
    expect(stateOf(store)).toEqual(after);
    expect(rebuild(store)).toEqual([]);
  });

  it('changes nothing and names what a later batch has touched', () => {
    const store = networkStore(FIRST);
    const batch = numberOf(
      imported(store, { capaian: ['2026-02,62.02.01.1001,K6,9,,', '2026-03,62.02.01.1001,K6,4,,'] }),
    );
    const later = numberOf(imported(store, { capaian: ['2026-02,62.02.01.1001,K6,11,,'] }));
    const before = stateOf(store);
    const result = undo(store, batch);
    expect(result).toMatchObject({ undone: false, why: '1 dari 2 perubahan tidak dapat dikembalikan.' });
    expect(result.undone ? [] : result.obstacles).toMatchObject([
      { batch: later, now: { numerator: 11 }, why: `Diubah lagi oleh nomor ${later}.` },
    ]);
    expect(stateOf(store)).toEqual(before);
    expect(undo(store, later)).toMatchObject({ undone: true });
    expect(undo(store, batch)).toMatchObject({ undone: true });
  });

  it('does not end a facility that later rows rest on', () => {
    const store = networkStore();
    const batch = numberOf(
      imported(store, {
        fasilitas: ['PSY-9,posyandu,Seroja,62.02.02.2002,PKM-2,,,,,'],
        kriteria: ['2026-02,PSY-9,PSY-AKTIF,ya,'],
      }),
    );
    const later = numberOf(
      imported(store, { kriteria: ['2026-03,PSY-9,PSY-RUTIN,ya,'], capaian: ['2026-02,PSY-9,DS,10,20,'] }),
    );
    const result = undo(store, batch);
    expect(result.undone ? [] : result.obstacles.map(({ why }) => why)).toEqual([
      'Masih dirujuk 1 baris kriteria yang datang sesudahnya.',
      'Masih dirujuk 1 baris capaian yang datang sesudahnya.',
    ]);
    expect(undo(store, later)).toMatchObject({ undone: true });
    expect(undo(store, batch)).toMatchObject({ undone: true });
    expect(rebuild(store)).toEqual([]);
  });

  it('does not bring back what would now be counted twice', () => {
    const store = networkStore(FIRST);
    const batch = numberOf(imported(store, { capaian: ['2026-02,62.02.01.1001,K6,,,'] }));
    imported(store, { capaian: ['2026-02,PSY-1,K6,3,,'] });
    const result = undo(store, batch);
    expect(result).toMatchObject({ undone: false });
    expect(result.undone ? '' : result.obstacles[0]?.why).toContain('Bertentangan');
  });

  it('answers for a number that there is not', () => {
    expect(undo(networkStore(), 99)).toEqual({ undone: false, why: 'Impor nomor 99 tidak ada.', obstacles: [] });
  });

  it('restores after random imports, one after the other, newest first', () => {
    const rows = fc.array(
      fc.record({
        code: fc.constantFrom('62.02.01.1001', '62.02.01.2002', 'PSY-3'),
        at: fc.constantFrom('2026-01', '2026-02', '2026-03'),
        count: fc.option(fc.integer({ min: 0, max: 20 })),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (calls) => {
        const store = networkStore(FIRST);
        const states = [stateOf(store)];
        const numbers: number[] = [];
        for (const call of calls) {
          const unique = new Map(call.map(({ code, at, count }) => [`${at},${code},KN1`, count ?? '']));
          const report = attempt(store, { capaian: [...unique].map(([key, count]) => `${key},${count},,`) });
          if (report.batch === null) continue;
          numbers.push(report.batch);
          states.push(stateOf(store));
        }
        for (const number of numbers.reverse()) {
          states.pop();
          expect(undo(store, number)).toMatchObject({ undone: true });
          expect(stateOf(store)).toEqual(states.at(-1));
        }
        expect(rebuild(store)).toEqual([]);
      }),
      { numRuns: 15, seed: 4 },
    );
  });
});

describe('the ledger', () => {
  it('keeps the files, the changes and who sent them', () => {
    const store = networkStore(FIRST);
    const batch = numberOf(imported(store, { capaian: ['2026-02,62.02.01.1001,K6,9,,'] }));
    const held = batchOf(store, batch);
    expect(held).toMatchObject({ origin: 'perintah', actor: null, revises: [], undoneBy: null });
    const [file] = held?.files ?? [];
    expect(file && Buffer.from(keptFile(store, file)?.content ?? []).toString()).toContain('62.02.01.1001,K6,9');
    expect(changesOf(store, batch)).toMatchObject([
      { record: { table: 'capaian', value: { numerator: 9 } }, before: { numerator: 7 } },
    ]);
    expect(() => store.sqlite.exec('DELETE FROM audit')).toThrow('append-only');
    expect(() => store.sqlite.exec("UPDATE audit SET actor = 'x'")).toThrow('append-only');
    expect(store.sqlite.prepare('SELECT action, subject FROM audit ORDER BY id DESC').get()).toEqual({
      action: 'impor',
      subject: `nomor ${batch}`,
    });
  });

  it('asks for a reason where a closed month is changed, and lists the revision', () => {
    const store = networkStore(FIRST);
    closeMonth(store, month(2026, 2), 'admin');
    const rows: Tables = { capaian: ['2026-01,62.02.01.1001,K6,2,,'] };
    const refused = attempt(store, rows);
    expect(refused).toMatchObject({ committed: false, errors: [{ code: 'not-allowed', row: null }] });
    expect(refused.errors[0]?.message).toContain('Februari 2026');
    expect(attempt(store, { capaian: ['2026-03,62.02.01.1001,K6,2,,'] })).toMatchObject({ committed: true });
    const report = attempt(store, rows, { ...ADMIN, origin: 'perintah', reason: 'Salah ketik di buku register' });
    expect(report).toMatchObject({ committed: true, errors: [] });
    expect([...revisions(store)]).toEqual([
      ['2026-02', [{ id: report.batch, reason: 'Salah ketik di buku register' }]],
    ]);
    expect(undo(store, numberOf(report))).toMatchObject({ undone: false, obstacles: [] });
    expect(undo(store, numberOf(report), 'Ternyata benar')).toMatchObject({ undone: true });
  });
});
