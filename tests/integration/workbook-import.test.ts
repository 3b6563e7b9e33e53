import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { importFiles } from '@/db/imports/import-files';
import { rebuild } from '@/db/rollup/rebuild';
import { month } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { workbook } from '@/lib/exports/xlsx';
import { DEFAULT_LIMITS } from '@/lib/imports/limits';
import { type ImportReport, type UploadedFile, inContract } from '@/lib/imports/report';
import { districtStore } from '../fixtures/store';
import { TABLE } from '../unit/exports/fixture';
import { partsOf, row, workbookOf, zipOf } from '../fixtures/workbook';

const MIB = 1024 * 1024;
const FOLDER = path.join('tests', 'fixtures', 'workbooks');
/** Saved by LibreOffice 7 from the .fods beside it: a hidden sheet, a filtered row, merged cells, days, formulas. */
const CALC = { name: 'data.xlsx', content: fs.readFileSync(path.join(FOLDER, 'libreoffice.xlsx')) };

const FASILITAS = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur'.split(',');
const KRITERIA = ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'];
const SHEETS = [
  {
    name: 'kriteria',
    rows: row(...KRITERIA) + row('2026-01', 'PSY-1', 'PSY-AKTIF', 'ya') + row('2026-01', 'PSY-1', 'PSY-SMD', 'tidak'),
  },
  {
    name: 'fasilitas',
    rows: row(...FASILITAS) + row('PSY-1', 'posyandu', 'Melati', '62.02.01.2002', '', '', '', '', '<c><v>-2.5</v></c>'),
  },
];

function run(store: Store, files: readonly UploadedFile[], dryRun = false): ImportReport {
  return importFiles(store, files, { dryRun, currentMonth: month(2026, 11) });
}

/** Everything in the database, row for row. */
function dump({ sqlite }: Store): string {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return JSON.stringify(tables.map((table) => [table, sqlite.prepare(`SELECT * FROM "${String(table)}"`).all()]));
}

function counts({ tables }: ImportReport): string[] {
  return tables.map((t) => `${t.file} ${t.table} ${t.new} ${t.changed} ${t.unchanged} ${t.rejected}`);
}

describe('importFiles with a workbook', () => {
  it('stores what LibreOffice saved: hidden and filtered, days as months, results of formulas', () => {
    const store = districtStore();
    const report = run(store, [CALC]);
    expect(report).toMatchObject({ files: ['data.xlsx'], errors: [], committed: true, batch: 1 });
    expect(counts(report)).toEqual([
      'data.xlsx kriteria 2 0 0 0',
      'data.xlsx target 2 0 0 0',
      'data.xlsx fasilitas 2 0 0 0',
    ]);
    expect(report.warnings).toMatchObject([
      { table: 'target', row: 2, column: 'target_persen', code: 'read-as', value: '75.5%' },
    ]);
    const all = (sql: string) => store.sqlite.prepare(sql).raw().all();
    expect(all('SELECT month, met, evidence FROM facility_criterion ORDER BY month')).toEqual([
      [month(2026, 1), 1, 'Foto & daftar'],
      [month(2026, 2), 0, null],
    ]);
    expect(all('SELECT year, hundredths, source FROM target ORDER BY hundredths')).toEqual([
      [2026, 3000, null],
      [2026, 7550, 'SK 1'],
    ]);
    expect(all("SELECT opened_month, pilot, latitude, longitude FROM facility WHERE code = 'PSY-1'")).toEqual([
      [month(2020, 6), 1, -2.5, 112.95],
    ]);
    expect(rebuild(store)).toEqual([]);
  });

  it('keeps name, hash and report in a batch, changes nothing the second time, and only checks in a dry run', () => {
    const store = districtStore();
    const before = dump(store);
    expect(run(store, [CALC], true)).toMatchObject({ errors: [], committed: false, batch: null });
    expect(dump(store)).toBe(before);
    const report = run(store, [CALC]);
    const [batch] = store.sqlite.prepare('SELECT files, report FROM batch').all() as {
      files: string;
      report: string;
    }[];
    const sha256 = createHash('sha256').update(CALC.content).digest('hex');
    expect(JSON.parse(batch?.files ?? '')).toEqual([{ name: 'data.xlsx', sha256 }]);
    expect(JSON.parse(batch?.report ?? '')).toEqual(inContract(report));
    const after = dump(store);
    expect(run(store, [CALC])).toMatchObject({ errors: [], committed: true, batch: null });
    expect(dump(store)).toBe(after);
  });

  it('stores nothing of any sheet or file when one cell has an error', () => {
    const store = districtStore();
    const before = dump(store);
    const wrong = SHEETS.map((sheet) => ({ ...sheet, rows: sheet.rows.replace('tidak', 'barangkali') }));
    const target = 'tahun,kode_indikator,kode_wilayah,target_persen,sumber\n2026,ILP-PSY,62.02,75,';
    const files = [
      { name: 'data.xlsx', content: workbookOf(wrong) },
      { name: 'target.csv', content: Buffer.from(target) },
    ];
    const report = run(store, files);
    expect(report).toMatchObject({ committed: false, errors: [{ table: 'kriteria', row: 3, column: 'terpenuhi' }] });
    expect(counts(report)).toEqual([
      'data.xlsx kriteria 1 0 0 1',
      'data.xlsx fasilitas 1 0 0 0',
      'target.csv target 1 0 0 0',
    ]);
    expect(dump(store)).toBe(before);
  });

  it('refuses a workbook that inflates, whether its directory owns up to it or lies', () => {
    const limits = { ...DEFAULT_LIMITS, unpackedBytes: 2 * MIB };
    const picture = { name: 'xl/media/a.png', content: Buffer.alloc(3 * MIB) };
    const honest = workbookOf(SHEETS, { parts: [picture] });
    const lying = zipOf(
      partsOf(SHEETS).map((part) =>
        part.name.endsWith('sheet1.xml') ? { ...part, content: picture.content, size: 500 } : part,
      ),
    );
    for (const content of [honest, lying]) {
      expect(content.byteLength).toBeLessThan(20_000);
      const files = [{ name: 'data.xlsx', content }];
      const { errors } = importFiles(districtStore(), files, { dryRun: false, currentMonth: month(2026, 11), limits });
      expect(errors).toMatchObject([
        { table: null, row: null, code: 'too-large', message: expect.stringContaining('2 MiB') },
      ]);
    }
  });

  it('refuses a table of ours for people as such', async () => {
    const table: ExportTable = { ...TABLE, name: 'Fasilitas' };
    for (const example of [false, true]) {
      const content = await workbook([{ ...table, example }]);
      const { errors, tables } = run(districtStore(), [{ name: 'contoh_fasilitas.xlsx', content }]);
      expect(tables).toEqual([]);
      expect(errors).toMatchObject([
        { table: null, code: 'unreadable-file', message: expect.stringContaining('unduhan') },
      ]);
    }
  });
});

describe('an altered workbook', () => {
  it('is refused or means the same: no crash, nothing partial, always a report', () => {
    const store = districtStore();
    const whole = workbookOf(SHEETS);
    const imported = run(store, [{ name: 'data.xlsx', content: whole }]);
    expect(imported).toMatchObject({ errors: [], batch: 1 });
    const before = dump(store);
    const flips = fc.array(fc.record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    let refused = 0;
    const judge = (content: Uint8Array) => {
      const report = run(store, [{ name: 'data.xlsx', content }]);
      expect(dump(store)).toBe(before);
      if (report.errors.length > 0) refused += 1;
      else
        expect(report.tables.map(({ rows, unchanged }) => [rows, unchanged])).toEqual([
          [2, 2],
          [1, 1],
        ]);
    };
    fc.assert(
      fc.property(flips, (changes) => {
        const content = Uint8Array.from(whole);
        for (const { at, by } of changes) content[at] = (content[at] ?? 0) ^ by;
        judge(content);
      }),
      { numRuns: 300, seed: 7 },
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => judge(whole.subarray(0, length))),
      { numRuns: 60, seed: 8 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it('is refused or read when its XML is altered under sound checksums', () => {
    const store = districtStore();
    const parts = partsOf(SHEETS);
    const pieces = [
      '<',
      '>',
      '"',
      '&',
      '/',
      '<row>',
      '</c>',
      '<v>9</v>',
      't="s"',
      'r="ZZ9"',
      '\0',
      '<!DOCTYPE a>',
      'é',
      '-',
    ];
    const change = fc.record({
      part: fc.nat(parts.length - 1),
      at: fc.nat(400),
      length: fc.nat(12),
      piece: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const altered = parts.map((part, index) => {
          const text = changes
            .filter((each) => each.part === index)
            .reduce(
              (xml, { at, length, piece }) => xml.slice(0, at) + piece + xml.slice(at + length),
              String(part.content),
            );
          return { ...part, content: text };
        });
        const report = run(store, [{ name: 'data.xlsx', content: zipOf(altered) }], true);
        for (const count of report.tables) {
          expect(count.new + count.changed + count.unchanged + count.rejected).toBe(count.rows);
        }
        if (report.tables.length === 0) expect(report.errors).not.toEqual([]);
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((program) => fs.existsSync(program));

describe.skipIf(!OFFICE)('what the LibreOffice of this machine saves', () => {
  it('gives the report of the CSV that it was made from', { timeout: 180_000 }, () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-calc-'));
    try {
      const quoted = (...cells: string[]) => cells.map((cell) => (/^\d+$/.test(cell) ? cell : `"${cell}"`)).join(',');
      const files: Readonly<Record<string, string[]>> = {
        'kriteria.csv': [
          quoted(...KRITERIA),
          quoted('2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', 'Foto "1"'.replaceAll('"', '""')),
          '',
          quoted('2026-13', 'PSY-9', 'PSY-AKTIF', 'mungkin', 'é & <b>'),
        ],
        'kader.csv': [
          quoted('periode', 'kode_posyandu', 'kader', 'dilatih', 'dinilai', 'purwa', 'madya', 'utama'),
          quoted('2026-02', 'PSY-1', '5', '4', '3', '1', '1', '1'),
          quoted('2026-03', 'PSY-1', '5', '6', '3', '1', '1', 'satu'),
        ],
        'fasilitas.csv': [
          quoted(...FASILITAS),
          quoted('PSY-1', 'posyandu', 'Melati', '62.02.01.2002', '', '', '', '', '', ''),
        ],
      };
      for (const [name, lines] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), lines.join('\n'));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      // Comma, double quote, UTF-8, from line 1, columns as they come, quoted means text.
      const filter = '--infilter=CSV:44,34,76,1,,0,true';
      const made = spawnSync(
        OFFICE ?? '',
        [profile, '--headless', filter, '--convert-to', 'xlsx', '--outdir', folder, ...Object.keys(files)],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(made.status, made.stderr).toBe(0);
      const named = (ending: string) =>
        Object.keys(files).map((file) => {
          const name = file.replace('.csv', ending);
          return { name, content: fs.readFileSync(path.join(folder, name)) };
        });
      const told = (ending: string) => {
        const report = run(districtStore(), named(ending), true);
        expect(report.errors.length).toBeGreaterThan(3);
        return JSON.stringify(inContract(report)).replaceAll(ending, '');
      };
      expect(told('.xlsx')).toBe(told('.csv'));
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
