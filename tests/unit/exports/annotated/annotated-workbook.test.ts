import fs from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { packing } from '@/db/imports/annotated-copy';
import { inflate } from '@/db/imports/inflate';
import { annotatedWorkbook, copyName } from '@/lib/exports/annotated/annotated-workbook';
import type { Findings } from '@/lib/exports/annotated/marks';
import { checkImport } from '@/lib/imports/check';
import { DEFAULT_LIMITS } from '@/lib/imports/limits';
import type { CellPlace, UploadedFile } from '@/lib/imports/report';
import { openWorkbook } from '@/lib/imports/workbook/workbook';
import { excelParts, excelWorkbook } from '../../../fixtures/excel-workbook';
import { reference } from '../../../fixtures/import-reference';
import { partsOf, row, workbookOf, zipOf } from '../../../fixtures/workbook';
import { textsOf } from '../../../fixtures/workbook-parts';

const EXCEL = { name: 'maret.xlsx', content: excelWorkbook() };
const CALC = {
  name: 'calc.xlsx',
  content: new Uint8Array(fs.readFileSync('tests/fixtures/workbooks/libreoffice.xlsx')),
};
const NONE: Findings = { errors: [], warnings: [] };

const check = (file: UploadedFile) => checkImport([file], reference(), inflate);
const copyOf = (file: UploadedFile, findings: Findings = check(file)) => annotatedWorkbook(file, findings, packing);
/** What the importer says of a file, without the names of files. */
const said = (file: UploadedFile) => {
  const { errors, warnings, tables } = check(file);
  const bare = [...errors, ...warnings].map(({ table, row: at, column, code, value }) => [
    table,
    at,
    column,
    code,
    value,
  ]);
  return { bare, tables: tables.map((count) => ({ ...count, file: '' })) };
};
const sheetsOf = ({ content }: UploadedFile) => openWorkbook(content, DEFAULT_LIMITS, inflate);
const listOf = (file: UploadedFile) =>
  (
    sheetsOf(file)
      .find(({ name }) => name.startsWith('KESALAHAN'))
      ?.rows(20_000) ?? []
  ).map(({ cells }) => cells);

function finding(file: string, at: CellPlace | null, message = 'Salah. Perbaiki.') {
  const bare = {
    file,
    table: null,
    row: at?.row ?? null,
    column: null,
    code: 'bad-number',
    message,
    value: '1',
  } as const;
  return at ? { ...bare, at } : bare;
}

describe('the same workbook back', () => {
  it.each([EXCEL, CALC])('$name: the copy says to the importer what the original says', (file) => {
    expect(said(copyOf(file))).toEqual(said(file));
  });

  it('leaves every part as it was but for those that carry the marks, and these change only there', () => {
    const [before, after] = [textsOf(EXCEL.content), textsOf(copyOf(EXCEL).content)];
    const changed = [...before].filter(([name, part]) => after.get(name) !== part).map(([name]) => name);
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ].sort(),
    );
    const sheet = after.get('xl/worksheets/sheet1.xml') ?? '';
    const data = /<sheetData>.*<\/sheetData>/;
    expect(data.exec(sheet)?.[0]).toBe(data.exec(before.get('xl/worksheets/sheet1.xml') ?? '')?.[0]);
    expect(sheet).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>');
    expect(sheet).toContain('<dataValidation type="list"');
    expect(sheet).toContain('<cfRule type="cellIs" dxfId="0" operator="equal" priority="2">');
  });

  it('colours errors and warnings by looks of their own and says in each comment which it is', () => {
    const findings = {
      errors: [finding('maret.xlsx', { sheet: 'kriteria', row: 2, column: 5 }, 'Bukti salah.')],
      warnings: [{ ...finding('maret.xlsx', { sheet: 'kriteria', row: 4, column: 2 }), code: 'outlier' as const }],
    };
    const parts = textsOf(copyOf(EXCEL, findings).content);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const looks = [...sheet.matchAll(/sqref="(\w+)"><cfRule type="expression" dxfId="(\d)"/g)].map(
      ([, ...found]) => found,
    );
    expect(looks).toEqual([
      ['E2', '1'],
      ['B4', '2'],
    ]);
    expect(parts.get('xl/comments1.xml')).toMatch(
      /ref="E2".*KESALAHAN \(bad-number\): .*Bukti salah\..*ref="B4".*PERINGATAN \(outlier\): /,
    );
    expect(parts.get('xl/styles.xml')).toMatch(/<dxfs count="3">.*FFF6C1BA.*FFFBE7A1/);
  });

  it('keeps a comment that was there below its own, and gives a row that is wrong as a whole its first cell', () => {
    const findings = {
      errors: [
        finding('maret.xlsx', { sheet: 'kriteria', row: 2, column: 4 }),
        finding('maret.xlsx', { sheet: 'kriteria', row: 2, column: null }, 'Barisnya salah.'),
      ],
      warnings: [],
    };
    const parts = textsOf(copyOf(EXCEL, findings).content);
    const comments = parts.get('xl/comments1.xml') ?? '';
    expect(comments.match(/<comment /g)).toHaveLength(3);
    expect(comments).toMatch(
      /ref="D2".*KESALAHAN.*[^]*Catatan semula:\n.*<b\/><sz val="9"\/><rFont val="Tahoma"\/><\/rPr><t>Bidan Sari:/,
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('sqref="D2 A2:E2"');
  });

  it('lists everything on a last sheet on which the workbook opens alone, with links', () => {
    const copy = copyOf(EXCEL);
    expect(sheetsOf(copy).at(-1)?.name).toBe('KESALAHAN');
    const [title, summary, remedy, , ...rows] = [
      listOf(copy)[0],
      listOf(copy)[1],
      listOf(copy)[2],
      null,
      ...listOf(copy).slice(4),
    ];
    expect([title?.[0], summary?.[0], remedy?.[0]]).toEqual([
      'Hasil pemeriksaan Pantau ILP',
      'maret.xlsx: 4 kesalahan, 0 peringatan.',
      'Sel-selnya ditandai dan diberi komentar. Perbaiki, simpan, lalu kirim lagi berkas ini; lembar ini sendiri tidak ikut dibaca.',
    ]);
    expect(rows.map(([kind, sheet, cell, column]) => [kind, sheet, cell, column])).toEqual([
      ['KESALAHAN', 'kriteria', 'D2', 'terpenuhi'],
      ['KESALAHAN', 'kriteria', 'B4', 'kode_fasilitas'],
      ['KESALAHAN', 'kader (tersembunyi)', 'D2', 'dilatih'],
      ['KESALAHAN', 'kader (tersembunyi)', 'H2', 'utama'],
    ]);
    const parts = textsOf(copy.content);
    expect(parts.get('xl/worksheets/sheet4.xml')).toContain(`<hyperlink ref="C6" location="'kriteria'!D2"`);
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="3"');
    const selected = [...parts].filter(
      ([name, part]) => /worksheets\/sheet/.test(name) && /tabSelected="1"/.test(part),
    );
    expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/sheet4.xml']);
  });

  it('takes the marks of an earlier copy away: a copy of a copy without findings says what people had written', () => {
    const clean = copyOf({ ...copyOf(EXCEL), name: 'maret - periksa.xlsx' }, NONE);
    expect(clean.name).toBe('maret - periksa.xlsx');
    const [before, after] = [textsOf(EXCEL.content), textsOf(clean.content)];
    expect(after.get('xl/worksheets/sheet1.xml')).not.toContain('Pantau ILP');
    expect(after.get('xl/comments1.xml')).not.toContain('KESALAHAN');
    expect(after.get('xl/comments1.xml')).toContain('tanya kader dulu');
    expect(after.get('xl/comments1.xml')).toContain('bulan laporan');
    const shapes = (part?: string) => part?.match(/<v:shape /g)?.length;
    expect(shapes(after.get('xl/drawings/vmlDrawing1.vml'))).toBe(shapes(before.get('xl/drawings/vmlDrawing1.vml')));
    expect(sheetsOf(clean).map(({ name }) => name)).toEqual([...sheetsOf(EXCEL).map(({ name }) => name), 'KESALAHAN']);
  });

  it('gives way to a sheet KESALAHAN of the user', () => {
    const content = workbookOf([{ name: 'Kesalahan', rows: row('punya saya') }]);
    const copy = copyOf({ name: 'a.xlsx', content }, NONE);
    expect(sheetsOf(copy).map(({ name }) => name)).toEqual(['Kesalahan', 'KESALAHAN (2)']);
  });

  it('writes what strangers typed as text, never as a formula or as markup', () => {
    const wild = '=HYPERLINK("http://x")&"<f>1</f>" _x0041_ \u0001 ]]>';
    const file = {
      name: 'a.xlsx',
      content: workbookOf([{ name: "O'Neil <&>".replace('<&>', '&amp;'), rows: row('x') }]),
    };
    const at = { sheet: "O'Neil &", row: 1, column: 1 };
    const copy = copyOf(file, { errors: [{ ...finding('a.xlsx', at, wild), value: wild }], warnings: [] });
    const line = listOf(copy)[4] ?? listOf(copy)[3];
    expect(line?.slice(4, 6)).toEqual([wild, wild]);
    const parts = textsOf(copy.content);
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('<f>');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`location="'O''Neil &amp;'!A1"`);
  });

  it('marks the first 2.000 cells, lists the first 10.000 findings, and says so', () => {
    const rows = Array.from({ length: 3 }, () => row('x')).join('');
    const file = { name: 'a.xlsx', content: workbookOf([{ name: 'kader', rows }]) };
    const errors = Array.from({ length: 10_050 }, (_, index) =>
      finding('a.xlsx', { sheet: 'kader', row: index + 1, column: 1 }),
    );
    const copy = copyOf(file, { errors, warnings: [] });
    expect(
      textsOf(copy.content)
        .get('xl/comments1.xml')
        ?.match(/<comment /g),
    ).toHaveLength(2000);
    const list = listOf(copy);
    expect(list[1]?.[0]).toBe('a.xlsx: 10.050 kesalahan, 0 peringatan. Daftar ini memuat 10.000 yang pertama.');
    expect(list[2]?.[0]).toMatch(/^2\.000 sel pertama ditandai/);
    expect(list).toHaveLength(10_004);
  });

  it('takes findings of the whole file, of other files, and of places that no sheet has', () => {
    const errors = [
      finding('maret.xlsx', null, 'Seluruhnya salah.'),
      finding('lain.xlsx', { sheet: 'kriteria', row: 2, column: 1 }, 'Bukan berkas ini.'),
      finding('maret.xlsx', { sheet: 'tidak ada', row: 2, column: 1 }),
      finding('maret.xlsx', { sheet: 'kriteria', row: 0, column: 99_999 }),
    ];
    const list = listOf(copyOf(EXCEL, { errors, warnings: [] })).slice(4);
    expect(list.map(([, sheet, cell]) => [sheet, cell])).toEqual([
      ['', 'seluruhnya'],
      ['tidak ada', 'A2'],
      ['kriteria', 'baris 0'],
    ]);
  });
});

describe('a CSV comes back as a workbook', () => {
  const CSV =
    'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n2026-03,PSY-1,PSY-AKTIF,mungkin,=1+1\n\n2026-03,007,1.234,ya,""\n';
  const file = { name: 'kriteria maret.csv', content: new TextEncoder().encode(CSV) };

  it('of one sheet named after its table, all texts in their rows, that imports alike', () => {
    const copy = copyOf(file);
    expect(copy.name).toBe('kriteria maret - periksa.xlsx');
    expect(sheetsOf(copy).map(({ name }) => name)).toEqual(['kriteria', 'KESALAHAN']);
    expect(
      sheetsOf(copy)[0]
        ?.rows(10)
        ?.map((each) => [each.row, each.cells.at(-1), new Set(each.forms)]),
    ).toEqual([
      [1, 'bukti', new Set(['text'])],
      [2, '=1+1', new Set(['text'])],
      [4, 'ya', new Set(['text'])],
    ]);
    expect(said(copy)).toEqual(said(file));
  });

  it('and as a list alone where it breaks off, so that half a table is not sent as all of it', () => {
    const content = new TextEncoder().encode(`${CSV}2026-03,PSY-1,PSY-RUTIN,"ya`);
    const copy = copyOf({ name: 'kriteria.csv', content });
    expect(sheetsOf(copy).map(({ name }) => name)).toEqual(['KESALAHAN']);
    expect(listOf(copy)[2]?.[0]).toMatch(/^Isi berkas Anda tidak dapat disalin ke sini\./);
  });
});

describe('whatever the file', () => {
  it('of hucre, of few parts, without styles: marked', async () => {
    const rows = [
      ['periode', 'kode_posyandu'],
      ['2026-01', 'PSY-9'],
    ];
    const written = await writeXlsx({
      sheets: [{ name: 'kader', rows, merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }] }],
    });
    const bare = workbookOf([{ name: 'kader', rows: rows.map((cells) => row(...cells)).join('') }]);
    for (const content of [written, bare]) {
      const file = { name: 'a.xlsx', content };
      expect(said(copyOf(file))).toEqual(said(file));
      expect(sheetsOf(copyOf(file)).map(({ name }) => name)).toEqual(['kader', 'KESALAHAN']);
    }
  });

  it('that is no workbook: the list alone, which says so', () => {
    const file = { name: 'a.xlsx', content: new TextEncoder().encode('PK, but no more') };
    const copy = copyOf(file);
    expect(sheetsOf(copy).map(({ name }) => name)).toEqual(['KESALAHAN']);
    expect(listOf(copy)[3]?.[0] ?? listOf(copy)[4]?.[0]).toBe('Jenis');
    expect(copyOf({ ...file, name: 'a.pdf' }, NONE).name).toBe('a.pdf - periksa.xlsx');
  });

  it('altered in any of its parts: always a workbook that can be read, never an exception', () => {
    const parts = excelParts();
    const pieces = [
      '<',
      '</',
      '/>',
      '>',
      '"',
      '&',
      ']]>',
      '<!--',
      '<a/>',
      '<sheets/>',
      'rId1',
      '\0',
      '�',
      'x:',
      '<c r="ZZZ9"/>',
    ];
    const alteration = fc.record({
      part: fc.integer({ min: 0, max: parts.length - 1 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 40 }),
      put: fc.constantFrom('', ...pieces),
    });
    const findings = check(EXCEL);
    fc.assert(
      fc.property(fc.array(alteration, { minLength: 1, maxLength: 3 }), (alterations) => {
        const altered = parts.map(({ name, content }, index) => {
          const own = alterations.filter(({ part }) => part === index);
          const changed = own.reduce((whole, { at, cut, put }) => {
            const from = Math.floor(at * whole.length);
            return whole.slice(0, from) + put + whole.slice(from + cut);
          }, String(content));
          return { name, content: changed };
        });
        const copy = copyOf({ name: EXCEL.name, content: zipOf(altered) }, findings);
        expect(sheetsOf(copy).map(({ name }) => name)).toContain('KESALAHAN');
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it('with a part that lies about itself, a million elements or a sheet that is there twice: no exception', () => {
    const many = `<dataValidations>${'<a/>'.repeat(600_000)}</dataValidations>`;
    const twice = partsOf([
      { name: 'kader', rows: row('a') },
      { name: 'kriteria', rows: row('b') },
    ]).map((part) =>
      part.name.endsWith('workbook.xml.rels')
        ? { ...part, content: String(part.content).replace('sheet2.xml', 'sheet1.xml') }
        : part,
    );
    const wide = partsOf([{ name: 'kader', rows: row('a') }]).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: String(part.content).replace('</worksheet>', `${many}</worksheet>`) }
        : part,
    );
    const errors = [finding('a.xlsx', { sheet: 'kader', row: 1, column: 1 })];
    for (const content of [zipOf(wide), zipOf(twice), zipOf([...twice, { name: 'xl/x', content: 'x', size: 9e8 }])]) {
      const copy = copyOf({ name: 'a.xlsx', content }, { errors, warnings: [] });
      expect(listOf(copy).flat()).toContain('Salah. Perbaiki.');
    }
  });

  it('names the copy once', () => {
    expect(copyName('a - periksa.XLSX')).toBe('a - periksa.xlsx');
    expect(copyName('a - periksa (2).xlsx')).toBe('a - periksa.xlsx');
  });
});
