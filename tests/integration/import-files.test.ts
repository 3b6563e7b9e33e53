import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { importFiles } from '@/db/imports/import-files';
import { rebuild } from '@/db/rollup/rebuild';
import { dataVersion } from '@/db/write';
import { areaId, type AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { districtStore } from '../fixtures/store';

const FASILITAS = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
const KRITERIA = 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti';
const KADER = 'periode,kode_posyandu,kader,dilatih,dinilai,purwa,madya,utama';
const [FIRST_DESA, SECOND_DESA] = ['62.02.01.2002', '62.02.02.2001'] as [AreaCode, AreaCode];

const FILES: Readonly<Record<string, string>> = {
  'kriteria.csv': `${KRITERIA}\n2026-01,PSY-1,PSY-AKTIF,ya,Foto\n2026-01,PST-1,PST-HARI,tidak,`,
  'kader.csv': `${KADER}\n2026-02,PSY-1,5,4,3,1,1,1`,
  'penetapan.csv': 'periode,kode_fasilitas,status,nomor_sk\n2026-02,PSY-1,sudah,84/2026\n2026-03,PSY-1,,',
  'fasilitas.csv': [
    FASILITAS,
    `PSY-1,posyandu,Melati,${FIRST_DESA},PKM-1,2020-01,,ya,"-2,5",112.9`,
    `PST-1,pustu,Pustu Hulu,${FIRST_DESA},PKM-1,,,,,`,
    'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
  ].join('\n'),
  'target.csv': 'tahun;kode_indikator;kode_wilayah;target_persen;sumber\n2026;ILP-PSY;62.02;75,5;SK 1',
  'wilayah_kerja.csv': `kode_desa,kode_puskesmas,mulai\n${FIRST_DESA},PKM-1,2026-01`,
};

function uploaded(files: Readonly<Record<string, string>>): UploadedFile[] {
  return Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) }));
}

function run(store: Store, files: Readonly<Record<string, string>>, dryRun = false): ImportReport {
  return importFiles(store, uploaded(files), { dryRun, currentMonth: month(2026, 11) });
}

/** Everything in the database, row for row. */
function dump({ sqlite }: Store): string {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return JSON.stringify(tables.map((table) => [table, sqlite.prepare(`SELECT * FROM "${String(table)}"`).all()]));
}

function all(store: Store, sql: string): unknown[] {
  return store.sqlite.prepare(sql).all();
}

function counts({ tables }: ImportReport): Record<string, string> {
  return Object.fromEntries(tables.map((t) => [t.table, `${t.new} ${t.changed} ${t.unchanged} ${t.rejected}`]));
}

function filled(): Store {
  const store = districtStore();
  expect(run(store, FILES)).toMatchObject({ errors: [], committed: true });
  return store;
}

describe('importFiles', () => {
  it('stores every table of a call, whatever the order of its files, and derives the same from them', () => {
    const [store, other] = [districtStore(), districtStore()];
    const report = run(store, FILES);
    expect(report).toMatchObject({ files: Object.keys(FILES), errors: [], warnings: [], committed: true, batch: 1 });
    expect(counts(report)).toEqual({
      kriteria: '2 0 0 0',
      kader: '1 0 0 0',
      penetapan: '2 0 0 0',
      fasilitas: '3 0 0 0',
      target: '1 0 0 0',
      wilayah_kerja: '1 0 0 0',
    });
    expect(all(store, 'SELECT month, met, evidence FROM facility_criterion ORDER BY met')).toEqual([
      { month: month(2026, 1), met: 0, evidence: null },
      { month: month(2026, 1), met: 1, evidence: 'Foto' },
    ]);
    expect(all(store, 'SELECT month, status, decree FROM declaration')).toEqual([
      { month: month(2026, 2), status: 1, decree: '84/2026' },
      { month: month(2026, 3), status: null, decree: null },
    ]);
    expect(all(store, 'SELECT year, hundredths, source FROM target')).toEqual([
      { year: 2026, hundredths: 7550, source: 'SK 1' },
    ]);
    expect(
      all(store, 'SELECT code, pilot, latitude, puskesmas_id IS NULL AS alone FROM facility ORDER BY code'),
    ).toEqual([
      { code: 'PKM-1', pilot: 0, latitude: null, alone: 1 },
      { code: 'PST-1', pilot: 0, latitude: null, alone: 0 },
      { code: 'PSY-1', pilot: 1, latitude: -2.5, alone: 0 },
    ]);

    run(other, Object.fromEntries(Object.entries(FILES).reverse()));
    const rolled = 'SELECT * FROM roll ORDER BY month, area_id, indicator_id';
    expect(all(store, rolled)).not.toEqual([]);
    expect(all(other, rolled)).toEqual(all(store, rolled));
    expect(rebuild(store)).toEqual([]);
  });

  it('keeps the names, hashes and report of the files in a batch', () => {
    const store = districtStore();
    const report = run(store, FILES);
    const [batch] = all(store, 'SELECT files, report FROM batch') as { files: string; report: string }[];
    expect(JSON.parse(batch?.report ?? '')).toEqual(report);
    const sha256 = createHash('sha256')
      .update(FILES['target.csv'] ?? '')
      .digest('hex');
    expect(JSON.parse(batch?.files ?? '')).toContainEqual({ name: 'target.csv', sha256 });
  });

  it('changes nothing when the same files come twice: committed, without a batch or a new version', () => {
    const store = filled();
    const before = dump(store);
    const again = run(store, FILES);
    expect(again).toMatchObject({ errors: [], committed: true, batch: null });
    for (const { rows, unchanged } of again.tables) expect(unchanged).toBe(rows);
    expect(dump(store)).toBe(before);
  });

  it('stores nothing of any file when one row of one has an error, and leaves no trace', () => {
    const store = filled();
    const before = dump(store);
    const report = run(store, {
      'target.csv': 'tahun;kode_indikator;kode_wilayah;target_persen;sumber\n2026;ILP-PST;62.02;50;',
      'fasilitas.csv': `${FASILITAS}\nPSY-2,posyandu,Mawar,${SECOND_DESA},PKM-1,,,,,`,
      'kriteria.csv': `${KRITERIA}\n2026-01,PSY-2,PSY-AKTIF,ya,\n2026-01,PSY-2,PSY-SMD,barangkali,`,
    });
    expect(report).toMatchObject({ committed: false, batch: null, errors: [{ row: 3, column: 'terpenuhi' }] });
    expect(counts(report)).toEqual({ target: '1 0 0 0', fasilitas: '1 0 0 0', kriteria: '1 0 0 1' });
    expect(dump(store)).toBe(before);
  });

  it('only checks in a dry run', () => {
    const store = districtStore();
    const before = dump(store);
    const report = run(store, FILES, true);
    expect(report).toMatchObject({ errors: [], committed: false, batch: null });
    expect(counts(report)).toMatchObject({ fasilitas: '3 0 0 0', kriteria: '2 0 0 0' });
    expect(dump(store)).toBe(before);
  });

  it('raises the data version once for a call that changes something', () => {
    const store = filled();
    const { version } = dataVersion(store);
    run(store, { 'kriteria.csv': `${KRITERIA}\n2026-01,PSY-1,PSY-AKTIF,tidak,\n2026-01,PSY-1,PSY-SMD,ya,` });
    expect(dataVersion(store).version).toBe(version + 1);
  });

  it('withdraws rows, which counts as changed', () => {
    const store = filled();
    const report = run(store, {
      'kriteria.csv': `${KRITERIA}\n2026-01,PSY-1,PSY-AKTIF,,\n2026-02,PSY-1,PSY-AKTIF,,`,
      'kader.csv': `${KADER}\n2026-02,PSY-1,,,,,,`,
      'target.csv': 'tahun;kode_indikator;kode_wilayah;target_persen;sumber\n2026;ILP-PSY;62.02;;',
    });
    expect(counts(report)).toEqual({ kriteria: '0 1 1 0', kader: '0 1 0 0', target: '0 1 0 0' });
    expect(all(store, 'SELECT met FROM facility_criterion')).toEqual([{ met: 0 }]);
    expect(all(store, 'SELECT 1 FROM cadre UNION ALL SELECT 1 FROM target')).toEqual([]);
    expect(rebuild(store)).toEqual([]);
  });

  it('replaces attributes, and an optional column that is absent leaves what is stored', () => {
    const store = filled();
    const line = (name: string) => `PSY-1,posyandu,${name},${FIRST_DESA},,,,,,`;
    run(store, { 'fasilitas.csv': `${FASILITAS},kontak\n${line('Melati Putih')},0531` });
    run(store, { 'fasilitas.csv': `${FASILITAS}\n${line('Melati')}` });
    expect(
      all(store, "SELECT name, puskesmas_id, opened_month, pilot, contact FROM facility WHERE code = 'PSY-1'"),
    ).toEqual([{ name: 'Melati', puskesmas_id: null, opened_month: null, pilot: 0, contact: '0531' }]);
    expect(rebuild(store)).toEqual([]);
  });

  it('moves a facility to the next free leaf of its new desa, and its facts with it', () => {
    const store = filled();
    run(store, { 'fasilitas.csv': `${FASILITAS}\nPST-9,pustu,Pustu Hilir,${SECOND_DESA},,,,,,` });
    const leaf = (code: string) =>
      store.sqlite.prepare('SELECT leaf FROM facility WHERE code = ?').pluck().get(code) as number;
    const old = leaf('PSY-1');
    const addFact = store.sqlite.prepare(
      "INSERT INTO fact SELECT ?, ?, id, 0, 7, NULL FROM indicator WHERE code = 'K1'",
    );
    for (const at of [month(2026, 1), month(2026, 4)]) addFact.run(at, old);
    addFact.run(month(2026, 1), leaf('PST-1'));
    rebuild(store);

    const moved = `PSY-1,posyandu,Melati,${SECOND_DESA},PKM-1,2020-01,,ya,"-2,5",112.9`;
    const report = run(store, { 'fasilitas.csv': `${FASILITAS}\n${moved}` });
    expect(counts(report)).toEqual({ fasilitas: '0 1 0 0' });
    expect(leaf('PSY-1')).toBe(areaId(SECOND_DESA) + 2);
    expect(all(store, 'SELECT month, leaf, numerator FROM fact ORDER BY leaf, month')).toEqual([
      { month: month(2026, 1), leaf: leaf('PST-1'), numerator: 7 },
      { month: month(2026, 1), leaf: leaf('PSY-1'), numerator: 7 },
      { month: month(2026, 4), leaf: leaf('PSY-1'), numerator: 7 },
    ]);
    expect(rebuild(store)).toEqual([]);
  });

  it('refuses a change of jenis while records hold the facility to it', () => {
    const store = filled();
    const change = (code: string, from: string) =>
      run(store, { 'fasilitas.csv': `${FASILITAS}\n${code},${from},Nama,${FIRST_DESA},,,,,,` }).errors;
    expect(change('PST-1', 'poskesdes')).toMatchObject([{ column: 'jenis', code: 'bad-choice' }]);
    expect(change('PKM-1', 'pustu')).toMatchObject([{ column: 'jenis', code: 'bad-choice' }]);
    run(store, { 'kriteria.csv': `${KRITERIA}\n2026-01,PST-1,PST-HARI,,` });
    expect(change('PST-1', 'poskesdes')).toEqual([]);
  });

  it('takes thousands of rows of a call, and refuses them together', () => {
    const store = districtStore();
    const codes = Array.from({ length: 500 }, (_, index) => `PSY-${index}`);
    const facilities = codes.map((code, index) => `${code},posyandu,Posyandu ${index},${FIRST_DESA},,,,,,`);
    const months = Array.from(
      { length: 20 },
      (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    const criteria = codes.flatMap((code) => months.map((at) => `${at},${code},PSY-AKTIF,ya,`));
    const files = {
      'kriteria.csv': [KRITERIA, ...criteria].join('\n'),
      'fasilitas.csv': [FASILITAS, ...facilities].join('\n'),
    };
    const broken = { ...files, 'kriteria.csv': `${files['kriteria.csv']}\n2024-01,PSY-0,PSY-AKTIF,tidak,` };
    expect(run(store, broken).errors).toMatchObject([{ row: 10_002, column: 'periode', code: 'duplicate-row' }]);
    expect(counts(run(store, files))).toEqual({ kriteria: '10000 0 0 0', fasilitas: '500 0 0 0' });
  });

  it('never crashes on junk and never stores it', () => {
    const store = filled();
    const before = dump(store);
    const name = fc.constantFrom(...Object.keys(FILES), 'lain.csv', 'fasilitas.xlsx');
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(fc.constantFrom(FASILITAS, KRITERIA, KADER), fc.uint8Array({ maxLength: 200 }))
        .map(([header, bytes]) => Buffer.concat([Buffer.from(`${header}\n`), bytes])),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ name, content: junk }), { minLength: 1, maxLength: 3 }), (files) => {
        const report = importFiles(store, files, { dryRun: false, currentMonth: month(2026, 11) });
        expect(report.errors.length).toBeGreaterThan(0);
        expect(report.committed).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(dump(store)).toBe(before);
  });
});
