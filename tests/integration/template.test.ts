import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { importFiles } from '@/db/imports/import-files';
import { findIndicator } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { facilityList } from '@/db/queries/facility-list';
import { type Place, findPlace } from '@/db/queries/place';
import { templateOf } from '@/db/queries/template';
import { rebuild } from '@/db/rollup/rebuild';
import { dataVersion } from '@/db/write';
import { month } from '@/lib/coverage/period';
import type { ImportReport } from '@/lib/imports/report';
import { templateWorkbook } from '@/lib/templates/workbook';
import { IMPORT_MONTH, imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

const FEBRUARY = month(2026, 2);
const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.01.2003'];
const POSYANDU = ['PSY-1', 'PSY-2', 'PSY-3'];

/** A puskesmas of three desa, with three posyandu and a pustu, and something reported before. */
function filledStore(): Store {
  const store = districtStore();
  imported(store, {
    fasilitas: [
      'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
      'PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,,,,',
      'PST-1,pustu,Pustu Hulu,62.02.01.2002,PKM-1,,,,-2.5,112.9',
      ...POSYANDU.map((code, index) => `${code},posyandu,Posyandu ${index + 1},${DESA[index]},PKM-1,2020-01,,ya,,`),
    ],
    wilayah_kerja: DESA.map((desa) => `${desa},PKM-1,2025-01`),
    sasaran: DESA.flatMap((desa) => [`2026,${desa},bumil,400,SK,`, `2026,${desa},bayi,400,SK,`]),
    kriteria: ['2026-01,PSY-1,PSY-AKTIF,ya,', '2026-01,PSY-1,PSY-SMD,tidak,', '2026-01,PST-1,PST-HARI,ya,'],
    capaian: [
      '2026-01,62.02.01.1001,K1,7,,',
      '2026-01,PSY-1,DS,8,10,',
      '2026-01,PSY-2,DS,3,4,',
      '2026-01,62.02.01.1001,IDL,3,,L',
      '2026-01,62.02.01.1001,IDL,4,,P',
      '2026-01,PKM-1,PWS-EVB,1,1,',
    ],
    penetapan: ['2026-01,PSY-1,sudah,SK 1'],
  });
  return store;
}

function placeOf(store: Store, code = 'PKM-1'): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`no place ${code}`);
  return place;
}

async function templateFor(store: Store, code = 'PKM-1'): Promise<Uint8Array> {
  return templateWorkbook(templateOf(store, placeOf(store, code), FEBRUARY, 'Asia/Jakarta'));
}

function send(store: Store, content: Uint8Array): ImportReport {
  const files = [{ name: 'templat.xlsx', content }];
  return importFiles(store, files, { dryRun: false, currentMonth: IMPORT_MONTH });
}

/** Everything in the database, row for row. */
function dump({ sqlite }: Store): string {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return JSON.stringify(tables.map((table) => [table, sqlite.prepare(`SELECT * FROM "${String(table)}"`).all()]));
}

/** What somebody writes into a template: by sheet, by the row's code (or its number), by the column's header. */
type Entry = Readonly<{ sheet: string; row: string | number; column: string; value: CellValue }>;

/** The same workbook with these cells filled in, as a program that edits it would save it. */
async function filledIn(content: Uint8Array, entries: readonly Entry[]): Promise<Uint8Array> {
  const book = await readXlsx(content);
  for (const { sheet: name, row, column, value } of entries) {
    const sheet = book.sheets.find((each) => each.name === name);
    const header = sheet?.rows.findIndex((cells) => cells.includes('KODE')) ?? -1;
    const codes = sheet?.rows[header]?.indexOf('KODE') ?? -1;
    const at = typeof row === 'number' ? row - 1 : (sheet?.rows.findIndex((cells) => cells[codes] === row) ?? -1);
    const index = sheet?.rows[header]?.indexOf(column) ?? -1;
    if (!sheet || at < 0 || index < 0) throw new Error(`no cell ${name} ${row} ${column}`);
    const cells = (sheet.rows[at] ??= []);
    while (cells.length <= index) cells.push(null);
    cells[index] = value;
  }
  return writeXlsx({ sheets: book.sheets.map(({ name, rows }) => ({ name, rows })) });
}

const facts = ({ sqlite }: Store) =>
  sqlite
    .prepare(
      `SELECT coalesce(facility.code, area.code) || ' ' || indicator.code || ' ' || sex, numerator, denominator FROM fact
       JOIN indicator ON indicator.id = indicator_id LEFT JOIN area ON area.id = fact.leaf
       LEFT JOIN facility ON facility.leaf = fact.leaf WHERE month = ? ORDER BY 1`,
    )
    .raw()
    .all(FEBRUARY) as [string, number, number | null][];

describe('a template', () => {
  it('shows whose it is, its own desa and facilities, what holds, and last month beside; never a status', async () => {
    const store = filledStore();
    const { sheets } = await readXlsx(await templateFor(store));
    expect(sheets.map(({ name }) => name)).toEqual([
      'PETUNJUK',
      'REKAP',
      'KRITERIA',
      'KRITERIA PUSTU',
      'KRITERIA PUSKESMAS',
      'DAFTAR',
      'PILIHAN',
    ]);
    const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(
      rows('PETUNJUK')
        .slice(1, 3)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Puskesmas', 'Puskesmas Hulu (PKM-1)'],
      ['Bulan', '2026-02'],
    ]);
    const rekap = rows('REKAP');
    const header = rekap[5] ?? [];
    expect(rekap.slice(6).map((row) => row[1])).toEqual([...DESA, 'PKM-1']);
    const past = (column: string, row: number) => rekap[row]?.[header.indexOf(`bulan lalu ${column}`)];
    expect([
      past('K1', 6),
      past('DS', 6),
      past('IDL L', 6),
      past('IDL P', 6),
      past('K1', 7),
      past('PWS-EVB', 9),
    ]).toEqual([7, '8 / 10', 3, 4, '-', '1 / 1']);
    const [names, ...criteria] = rows('KRITERIA').slice(5);
    const word = (code: string) => criteria[0]?.[names?.indexOf(code) ?? -1] ?? null;
    expect([word('PSY-AKTIF'), word('PSY-SMD'), word('SPM-PU')]).toEqual(['ya', 'tidak', null]);
    const list = rows('DAFTAR');
    const status = list[4]?.indexOf('SUDAH/BELUM') ?? -1;
    expect(list.slice(5).every((row) => (row[status] ?? null) === null)).toBe(true);
  });

  it('locks everything but the cells to fill in, and offers choices', async () => {
    const { sheets } = await readXlsx(await templateFor(filledStore()), { readStyles: true });
    expect(sheets.every(({ protection }) => protection?.sheet === true && !protection.password)).toBe(true);
    expect(sheets.find(({ name }) => name === 'PILIHAN')?.hidden).toBe(true);
    const lists = sheets.flatMap(({ dataValidations = [] }) => dataValidations.filter(({ type }) => type === 'list'));
    expect(lists.length).toBeGreaterThanOrEqual(8);
    const rekap = sheets.find(({ name }) => name === 'REKAP');
    const locked = (row: number, column: number) =>
      rekap?.cells?.get(`${row},${column}`)?.style?.protection?.locked !== false;
    const k1 = rekap?.rows[5]?.indexOf('K1') ?? -1;
    expect([locked(5, k1), locked(6, 0), locked(6, 1), locked(6, k1), locked(6, k1 + 1), locked(9, k1)]).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('sent back untouched changes nothing, as often as one likes', async () => {
    const store = filledStore();
    for (const code of ['PKM-1', '62.02']) {
      const content = await templateFor(store, code);
      const before = dump(store);
      expect(send(store, content)).toMatchObject({ errors: [], warnings: [], committed: true, batch: null });
      expect(dump(store)).toBe(before);
    }
  });

  it('gives the same bytes for the same data', async () => {
    const store = filledStore();
    expect(Buffer.from(await templateFor(store)).equals(Buffer.from(await templateFor(store)))).toBe(true);
  });

  it('takes any puskesmas, one without desa and facilities too', async () => {
    const store = filledStore();
    expect(send(store, await templateFor(store, 'PKM-2'))).toMatchObject({ errors: [], batch: null });
  });
});

describe('a template filled in', () => {
  const count = fc.integer({ min: 0, max: 60 });
  const cumulative = fc.record({ column: fc.constantFrom('K1', 'K4', 'IDL L', 'IDL P', 'KN1'), value: count });
  const REPORTED = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...DESA), cumulative).map(([row, cell]) => ({ sheet: 'REKAP', row, ...cell })),
    { selector: ({ row, column }) => `${row} ${column}`, maxLength: 12 },
  );
  const MONTHLY = fc.uniqueArray(
    fc.record({ row: fc.constantFrom(...DESA), code: fc.constantFrom('TTD', 'STN', 'KEK'), part: count, rest: count }),
    { selector: ({ row, code }) => `${row} ${code}`, maxLength: 8 },
  );
  const CRITERIA = fc.uniqueArray(
    fc.record({
      row: fc.constantFrom(...POSYANDU),
      column: fc.constantFrom('PSY-AKTIF', 'PSY-SMD', 'SH-BAYI', 'SPM-PU'),
      value: fc.constantFrom('ya', 'tidak', 'Ya', 'TIDAK'),
    }),
    { selector: ({ row, column }) => `${row} ${column}`, maxLength: 10 },
  );

  it('comes out of the export as it was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(REPORTED, MONTHLY, CRITERIA, async (reported, monthly, criteria) => {
        const store = filledStore();
        const entries: Entry[] = [
          ...reported,
          ...monthly.flatMap(({ row, code, part, rest }) => [
            { sheet: 'REKAP', row, column: `${code} pembilang`, value: part },
            { sheet: 'REKAP', row, column: `${code} penyebut`, value: part + rest },
          ]),
          ...criteria.map((each) => ({ sheet: 'KRITERIA', ...each })),
        ];
        const content = await filledIn(await templateFor(store), entries);
        expect(send(store, content)).toMatchObject({ errors: [], committed: true });
        const sexes: Readonly<Record<string, number>> = { L: 1, P: 2 };
        const expected = [
          ...reported.map(({ row, column, value }) => {
            const [code = '', sex = ''] = column.split(' ');
            return [`${row} ${code} ${sexes[sex] ?? 0}`, value, null];
          }),
          ...monthly.map(({ row, code, part, rest }) => [`${row} ${code} 0`, part, part + rest]),
        ];
        expect(facts(store)).toEqual(expected.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
        for (const { row, code, part, rest } of monthly) {
          const indicator = findIndicator(store, code);
          if (!indicator) throw new Error(code);
          const request = {
            indicator,
            place: placeOf(store),
            level: 'desa',
            period: { kind: 'month', month: FEBRUARY },
            current: IMPORT_MONTH,
          } as const;
          const answer = coverage(store, request).rows.find(({ area }) => area.code === row);
          expect([answer?.numerator ?? null, answer?.denominator ?? null]).toEqual(
            part + rest === 0 ? [null, null] : [part, part + rest],
          );
        }
        const held = new Map(
          facilityList(store, placeOf(store), 'posyandu', FEBRUARY).map((each) => [each.code, each]),
        );
        for (const { row, column, value } of criteria) {
          const [met, silent] = [held.get(row)?.met.includes(column), held.get(row)?.unreported.includes(column)];
          expect([met, silent]).toEqual([value.toLowerCase() === 'ya', false]);
        }
        expect(rebuild(store)).toEqual([]);
        const version = dataVersion(store).version;
        expect(send(store, content)).toMatchObject({ errors: [], batch: null });
        expect(dataVersion(store).version).toBe(version);
        expect(send(store, await templateFor(store))).toMatchObject({ errors: [], batch: null });
      }),
      { numRuns: 15, seed: 20 },
    );
  });

  it('gives new facilities codes, hands them back, and knows them the next time', async () => {
    const store = filledStore();
    const template = await templateFor(store);
    const row = 6 + 5;
    const written = {
      NAMA: 'Posyandu Kenanga',
      JENIS: 'posyandu',
      DESA: 'Hulu Dua',
      PUSKESMAS: 'Puskesmas Hulu (PKM-1)',
    };
    const declared = { 'SUDAH/BELUM': 'sudah', 'NOMOR SK': 'SK 9' };
    const entries = Object.entries({ ...written, ...declared }).map(([column, value]) => {
      return { sheet: 'DAFTAR', row, column, value };
    });
    const content = await filledIn(template, entries);
    const first = send(store, content);
    expect(first).toMatchObject({
      errors: [],
      committed: true,
      assigned: [{ row, sheet: 'DAFTAR', code: 'PSY-6202012003-01', name: 'Posyandu Kenanga' }],
    });
    expect(store.sqlite.prepare("SELECT status, decree FROM declaration WHERE decree = 'SK 9'").raw().all()).toEqual([
      [1, 'SK 9'],
    ]);
    const again = send(store, content);
    expect(again).toMatchObject({ errors: [], committed: true, batch: null });
    expect(again.assigned).toBeUndefined();
    const next = await readXlsx(await templateFor(store));
    const list = next.sheets.find(({ name }) => name === 'DAFTAR')?.rows ?? [];
    expect(list.some((cells) => cells.includes('PSY-6202012003-01'))).toBe(true);
  });

  it('stores nothing at all when one wide cell is wrong', async () => {
    const store = filledStore();
    const before = dump(store);
    const content = await filledIn(await templateFor(store), [
      { sheet: 'REKAP', row: DESA[0] ?? '', column: 'K1', value: 3 },
      { sheet: 'REKAP', row: DESA[1] ?? '', column: 'K4', value: 'tiga' },
      { sheet: 'KRITERIA', row: 'PSY-1', column: 'PSY-SMD', value: 'ya' },
    ]);
    const { errors, committed } = send(store, content);
    expect(committed).toBe(false);
    expect(errors).toMatchObject([
      { table: 'capaian', row: 8, column: 'K4', code: 'bad-number', at: { sheet: 'REKAP' } },
    ]);
    expect(dump(store)).toBe(before);
  });
});

describe('a template in any state', () => {
  it('is refused, told, or read: no crash, and never a part of it', async () => {
    const store = filledStore();
    const template = await templateFor(store);
    const book = await readXlsx(template);
    const before = dump(store);
    const junk: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constantFrom<CellValue>(
        '',
        'JUMLAH',
        'Bulan',
        'KODE',
        'DS penyebut',
        'K1',
        'ya',
        '1.234',
        -4,
        0.5,
        true,
        '62.02.01.1001',
      ),
      fc.constantFrom<CellValue>(
        'PSY-1',
        'PSY-AKTIF',
        'Posyandu 1 (PSY-2)',
        '(',
        '2026-13',
        new Date(Date.UTC(2026, 0, 31)),
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
    );
    const change = fc.record({ sheet: fc.nat(6), row: fc.nat(14), column: fc.nat(14), value: junk });
    let stored = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const sheets = book.sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) }));
        for (const { sheet, row, column, value } of changes) {
          const rows = sheets[sheet]?.rows ?? [];
          while (rows.length <= row) rows.push([]);
          const cells = rows[row] ?? [];
          while (cells.length <= column) cells.push(null);
          cells[column] = value;
        }
        const content = await writeXlsx({ sheets });
        const report = importFiles(store, [{ name: 'a.xlsx', content }], { dryRun: true, currentMonth: IMPORT_MONTH });
        for (const each of report.tables) {
          expect(each.new + each.changed + each.unchanged + each.rejected).toBe(each.rows);
          if (report.errors.length === 0) expect(each.rejected).toBe(0);
        }
        expect(report.errors.every(({ at, row }) => row === null || at !== undefined)).toBe(true);
        if (report.errors.length === 0) stored += 1;
        else expect(send(store, content)).toMatchObject({ committed: false, batch: null });
        expect(dump(store)).toBe(before);
      }),
      { numRuns: 200, seed: 21 },
    );
    expect(stored).toBeGreaterThan(0);
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((program) => fs.existsSync(program));

describe.skipIf(!OFFICE)('a template that LibreOffice saves', () => {
  it('changes nothing untouched, and brings what was filled in', { timeout: 180_000 }, async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-templat-'));
    try {
      const store = filledStore();
      const template = await templateFor(store);
      const entries = [
        { sheet: 'REKAP', row: DESA[0] ?? '', column: 'K1', value: 12 },
        { sheet: 'KRITERIA', row: 'PSY-1', column: 'PSY-SMD', value: 'ya' },
      ];
      fs.writeFileSync(path.join(folder, 'kosong.xlsx'), template);
      fs.writeFileSync(path.join(folder, 'isi.xlsx'), await filledIn(template, entries));
      const saved = path.join(folder, 'saved');
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const made = spawnSync(
        OFFICE ?? '',
        [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, 'kosong.xlsx', 'isi.xlsx'],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(made.status, made.stderr).toBe(0);
      const content = (name: string) => fs.readFileSync(path.join(saved, name));
      expect(send(store, content('kosong.xlsx'))).toMatchObject({ errors: [], warnings: [], batch: null });
      const { sheets } = await readXlsx(content('kosong.xlsx'));
      expect(sheets.find(({ name }) => name === 'REKAP')?.protection?.sheet).toBe(true);
      expect(sheets.find(({ name }) => name === 'DAFTAR')?.dataValidations?.length).toBe(6);
      expect(send(store, content('isi.xlsx'))).toMatchObject({ errors: [], committed: true });
      expect(facts(store)).toEqual([[`${DESA[0]} K1 0`, 12, null]]);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
