import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { type CheckedImport, checkImport } from '@/lib/imports/check';
import { DEFAULT_LIMITS, type ImportLimits } from '@/lib/imports/limits';
import { type Held, counts, places, reference } from '../../fixtures/import-reference';
import { type SheetXml, row, text, workbookOf, zipOf } from '../../fixtures/workbook';

const KRITERIA = ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'];
const KADER = ['periode', 'kode_posyandu', 'kader', 'dilatih', 'dinilai', 'purwa', 'madya', 'utama'];
const FASILITAS = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur'.split(',');
const TARGET = ['tahun', 'kode_indikator', 'kode_wilayah', 'target_persen', 'sumber'];
const LAPORAN = ['periode', 'kode_fasilitas', 'tanggal_lapor'];
/** Styles 1 to 4: a day, a month in words, a percentage, a time. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-421]mmmm yyyy"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/></cellXfs>';
const [DAY, MONTH, PERCENT, TIME] = [1, 2, 3, 4];

const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const truth = (value: 0 | 1) => `<c t="b"><v>${value}</v></c>`;
const noResult = '<c><f>A1</f></c>';
const error = '<c t="e"><f>1/0</f><v>#N/A</v></c>';

function check(content: Uint8Array, name = 'data.xlsx', held: Held = {}, limits?: ImportLimits): CheckedImport {
  return checkImport([{ name, content }], reference(held), inflate, limits);
}

function sheets(...all: readonly SheetXml[]): CheckedImport {
  return check(workbookOf(all, { styles: STYLES }));
}

const sheet = (name: string, ...rows: (readonly string[])[]): SheetXml => ({
  name,
  rows: rows.map((cells) => row(...cells)).join(''),
});

describe('a workbook: sheets', () => {
  it("takes every sheet that bears a table's name, in any order, hidden or not, and ignores the others", () => {
    const result = sheets(
      sheet('Petunjuk', ['Isi lembar berikut']),
      { ...sheet(' Kriteria ', KRITERIA, ['2026-03', 'PSY-9', 'PSY-AKTIF', 'ya', '']), state: 'veryHidden' },
      sheet('REKAP kriteria', ['bukan tabel']),
      sheet('fasilitas', FASILITAS, ['PSY-9', 'posyandu', 'Mawar', '62.02.01.2002', 'PKM-1']),
    );
    expect(result.errors).toEqual([]);
    expect(result.tables.map(({ file, table, new: added }) => `${file} ${table} ${added}`)).toEqual([
      'data.xlsx kriteria 1',
      'data.xlsx fasilitas 1',
    ]);
  });

  it('names file, table, row and column of every error, the rows as the spreadsheet numbers them', () => {
    const result = sheets(
      {
        name: 'kriteria',
        rows: `<row r="3">${KRITERIA.map(text).join('')}</row><row r="9" hidden="1">${text('2026-13')}</row>`,
      },
      sheet('kader', [...KADER, 'catatan'], ['2026-01', 'PSY-9']),
    );
    expect(
      result.errors.map(({ file, table, row, column, code }) => [file, table, row, column, code].join(' ')),
    ).toEqual([
      'data.xlsx kriteria 9 periode bad-period',
      'data.xlsx kriteria 9 kode_fasilitas missing-value',
      'data.xlsx kriteria 9 kode_kriteria missing-value',
      'data.xlsx kader 1 catatan unknown-header',
      'data.xlsx kader 2 kode_posyandu unknown-code',
    ]);
  });

  it('answers an empty sheet and a lone header each for its table', () => {
    const result = sheets({ name: 'kader', rows: '<row><c s="1"/></row>' }, sheet('kriteria', KRITERIA));
    expect(result.errors).toMatchObject([
      { table: 'kader', row: null, column: null, code: 'empty-file' },
      { table: 'kriteria', row: null, column: null, code: 'empty-file' },
    ]);
  });

  it('finds cells beside the last header', () => {
    const result = sheets(sheet('kriteria', KRITERIA, ['2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', '', 'catatan']));
    expect(places(result.errors)).toEqual(['1  unknown-header']);
  });

  it('checks files of one table together, workbooks and CSV alike', () => {
    const line = ['2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', ''];
    const files = [
      { name: 'kriteria.csv', content: new TextEncoder().encode(`${KRITERIA.join()}\n${line.join()}`) },
      { name: 'b.XLSX', content: workbookOf([sheet('kriteria', KRITERIA, line)]) },
    ];
    expect(checkImport(files, reference(), inflate).errors).toMatchObject([
      { file: 'b.XLSX', table: 'kriteria', row: 2, column: 'periode', code: 'duplicate-row' },
    ]);
  });
});

describe('a workbook: cells', () => {
  const kriteria = (...cells: string[]) => sheets(sheet('kriteria', KRITERIA, cells));

  it.each([
    ['a day counts as its month', number(46_053, DAY), ''],
    ['so does a month in words', number(46_023, MONTH), ''],
    ['an ISO day too', '<c t="d"><v>2026-01-31T00:00:00</v></c>', ''],
    ['a bare number does not', number(46_023), '2 periode bad-period 46023'],
    ['nor a year', number(2026), '2 periode bad-period 2026'],
    ['nor a time', number(0.5, TIME), '2 periode bad-period 12:00'],
    ['nor a percentage', number(0.5, PERCENT), '2 periode bad-period 50%'],
    ['a failed formula is the error of its column', error, '2 periode bad-period #N/A'],
    ['a formula without a result is not an empty cell', noResult, '2 periode bad-period '],
  ])('in a month: %s', (_, cell, expected) => {
    const { errors } = kriteria(cell, 'PSY-1', 'PSY-AKTIF', 'ya', '');
    expect(errors.map(({ row, column, code, value }) => [row, column, code, value].join(' ')).join()).toBe(expected);
  });

  it('in a date: a day counts as itself, a bare number does not', () => {
    const laporan = (cell: string) => sheets(sheet('laporan', LAPORAN, ['2026-01', 'PSY-1', cell]));
    const found = laporan(number(46_053.4, DAY));
    expect(found.errors).toEqual([]);
    expect(found.changes.map(({ value }) => JSON.stringify(value))).toEqual([expect.stringContaining('2026-01-31')]);
    expect(places(laporan(number(46_053)).errors)).toEqual(['2 tanggal_lapor bad-date']);
    expect(places(laporan(error).errors)).toEqual(['2 tanggal_lapor bad-date']);
  });

  it.each([
    ['a number', number(123), 'angka'],
    ['an area code that became a number', number(62.02), 'angka'],
    ['a day', number(46_023, DAY), 'tanggal'],
    ['a truth', truth(1), 'TRUE/FALSE'],
    ['a failed formula', error, '#N/A'],
    ['a formula without a result', noResult, 'belum punya hasil'],
  ])('in a code: %s is none, even if its text would be one', (_, cell, said) => {
    const wide = FASILITAS.map((header) => (header === 'kode_fasilitas' ? cell : ''));
    const line = wide.map((value, index) => value || (['', 'posyandu', 'Mawar', '62.02.01.2002'][index] ?? ''));
    const { errors } = sheets(sheet('fasilitas', FASILITAS, line));
    expect(places(errors)).toEqual(['2 kode_fasilitas unknown-code']);
    expect(errors[0]?.message).toContain(said);
  });

  it('says how to make a code of a number', () => {
    const { errors } = sheets(sheet('target', TARGET, ['2026', 'ILP-PSY', number(62.02), '75', '']));
    expect(errors).toMatchObject([{ column: 'kode_wilayah', code: 'unknown-code', value: '62.02' }]);
    expect(errors[0]?.message).toMatch(/62\.02.*Teks \(Text\)/);
  });

  it.each([
    [number(5), ''],
    [number('5.0'), ''],
    [number('1e1'), ''],
    ['<c><f>2+3</f><v>5</v></c>', ''],
    ['<c t="str"><f>A1</f><v>5</v></c>', ''],
    [number('4.999999999999999999'), ''],
    [number(5.5), '2 kader bad-number'],
    [number(1.234), '2 kader bad-number'],
    [number(-1), '2 kader negative'],
    [number('1e21'), '2 kader bad-number'],
    [number(0.05, PERCENT), '2 kader bad-number'],
    [number(46_023, DAY), '2 kader bad-number'],
    [truth(1), '2 kader bad-number'],
    [error, '2 kader bad-number'],
    [noResult, '2 kader bad-number'],
  ])('in a count: %s', (cell, expected) => {
    const { errors } = sheets(sheet('kader', KADER, ['2026-01', 'PSY-1', cell, ...Array<string>(5).fill(number(0))]));
    expect(places(errors).join()).toBe(expected);
  });

  it.each([
    [number(75), 7500, ''],
    [number(75.5), 7550, ''],
    [number(0.1 + 0.2), 30, ''],
    [number(0.755, PERCENT), 7550, '2 target_persen read-as'],
  ])('in a target: %s', (cell, expected, warned) => {
    const { errors, changes, warnings } = sheets(sheet('target', TARGET, [number(2026), 'ILP-PSY', '62.02', cell, '']));
    expect(errors).toEqual([]);
    expect(JSON.stringify(changes[0]?.value)).toContain(`${expected}`);
    expect(places(warnings).join()).toBe(warned);
  });

  it('says how it read a percentage, and refuses one beyond all bounds', () => {
    const target = (value: number) =>
      sheets(sheet('target', TARGET, ['2026', 'ILP-PSY', '62.02', number(value, PERCENT), '']));
    expect(target(0.755).warnings).toMatchObject([{ value: '75.5%', message: expect.stringContaining('75,5') }]);
    expect(places(target(75).errors)).toEqual(['2 target_persen bad-number']);
    expect(places(target(0.12345).errors)).toEqual(['2 target_persen bad-number']);
  });

  it('in a choice: what a program makes of ya and tidak is read as such, a failed formula is not', () => {
    for (const [cell, met] of [
      [truth(1), true],
      [number(1), true],
      [truth(0), false],
      [number(0), false],
    ] as const) {
      const { errors, warnings, changes } = kriteria('2026-01', 'PSY-1', 'PSY-AKTIF', cell, '');
      expect([errors, places(warnings)]).toEqual([[], ['2 terpenuhi read-as']]);
      expect(changes).toMatchObject([{ value: { met } }]);
    }
    for (const cell of [error, noResult, number(2)]) {
      expect(places(kriteria('2026-01', 'PSY-1', 'PSY-AKTIF', cell, '').errors)).toEqual(['2 terpenuhi bad-choice']);
    }
  });

  it('in words: whatever is shown, but a failed formula is a missing text', () => {
    const bukti = (cell: string) => kriteria('2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', cell);
    const kept = [number(84), number(12.5), number(46_023, DAY), truth(0)].map((cell) => {
      const { errors, changes } = bukti(cell);
      expect(errors).toEqual([]);
      return changes.map(({ value }) => value);
    });
    expect(JSON.stringify(kept)).toBe(
      JSON.stringify(['84', '12.5', '2026-01-01', 'FALSE'].map((evidence) => [{ met: true, evidence }])),
    );
    expect(places(bukti(noResult).errors)).toEqual(['2 bukti missing-value']);
  });

  it('never takes a formula without a result for a withdrawal', () => {
    const stored = { criterion: { met: true, evidence: null } };
    const rows = row(...KRITERIA) + row('2026-01', 'PSY-1', 'PSY-AKTIF', noResult);
    const result = check(workbookOf([{ name: 'kriteria', rows }]), 'data.xlsx', stored);
    expect(places(result.errors)).toEqual(['2 terpenuhi bad-choice']);
    expect([counts(result), result.changes]).toEqual(['0 0 0 1', []]);
  });

  it('trims spaces, no-break ones too', () => {
    expect(kriteria(' 2026-01 ', '\u00a0PSY-1', 'PSY-AKTIF\t', ' YA\u00a0', ' ').errors).toEqual([]);
  });
});

describe('a workbook: refusals', () => {
  const good = workbookOf([sheet('kriteria', KRITERIA, ['2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', ''])]);
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each([
    ['an old .xls by name', 'data.xls', new Uint8Array([...cfb]), /Simpan sebagai/],
    ['a workbook with macros by name', 'data.xlsm', good, /tanpa makro/],
    ["another program's", 'data.ods', good, /bukan \.xlsx atau \.csv/],
    ['an old .xls under a new name', 'data.xlsx', new Uint8Array([...cfb, ...Buffer.alloc(600)]), /\.xls lama/],
    ['a password', 'data.xlsx', new Uint8Array([...cfb, ...Buffer.from('EncryptedPackage', 'utf16le')]), /kata sandi/],
    ['a CSV under a wrong name', 'kriteria.xlsx', new TextEncoder().encode(KRITERIA.join()), /rusak/],
    ['nothing', 'data.xlsx', new Uint8Array(), /rusak/],
    ['half a workbook', 'data.xlsx', good.subarray(0, good.length / 2), /rusak/],
    ['a zip of something else', 'data.xlsx', zipOf([{ name: 'foto.txt', content: 'x' }]), /rusak/],
    [
      'no sheet of a table',
      'data.xlsx',
      workbookOf([sheet('Lembar1', KRITERIA)]),
      /lembar yang bernama tabel.*kriteria/,
    ],
    ['no sheet at all', 'data.xlsx', workbookOf([]), /lembar yang bernama tabel/],
  ])('refuses %s in one sentence', (_, name, content, said) => {
    const { tables, errors } = check(content, name);
    expect(tables).toEqual([]);
    expect(errors).toMatchObject([
      { file: name, table: null, row: null, column: null, code: 'unreadable-file', value: null },
    ]);
    expect(errors[0]?.message).toMatch(said);
  });

  it('refuses what a real program locked with a password', async () => {
    const sheet = { name: 'kriteria', rows: [KRITERIA] };
    const content = await writeXlsx({ sheets: [sheet], encryption: { password: 'rahasia', spinCount: 1 } });
    expect(check(content).errors).toMatchObject([
      { code: 'unreadable-file', message: expect.stringContaining('kata sandi') },
    ]);
  });

  it('refuses what is too large: the file, unpacked, and rows of a table across files', () => {
    const limits = { ...DEFAULT_LIMITS, tableRows: 2 };
    const rows = ['AKTIF', 'SMD', 'RUTIN'].map((code) => ['2026-01', 'PSY-1', `PSY-${code}`, 'ya', '']);
    const many = workbookOf([sheet('kriteria', KRITERIA, ...rows), sheet('kader', KADER)]);
    const tooMany = check(many, 'data.xlsx', {}, limits);
    expect(tooMany.errors).toMatchObject([
      { table: 'kriteria', row: null, code: 'too-large', message: expect.stringContaining('2 baris') },
      { table: 'kader', code: 'empty-file' },
    ]);
    expect(places(check(many, 'data.xlsx', {}, { ...limits, fileBytes: 100 }).errors)).toEqual(['- - too-large']);
    expect(places(check(many, 'data.xlsx', {}, { ...limits, unpackedBytes: 100 }).errors)).toEqual(['- - too-large']);
    const halves = [rows.slice(0, 1), rows.slice(1)].map((part, index) => ({
      name: `${index}.xlsx`,
      content: workbookOf([sheet('kriteria', KRITERIA, ...part)]),
    }));
    expect(checkImport(halves, reference(), inflate, limits).errors).toMatchObject([
      { file: '1.xlsx', code: 'too-large' },
    ]);
  });

  it('does not unpack what it does not read', () => {
    const extra = { name: 'xl/media/foto.bin', content: 'x', crc: 1 };
    const content = workbookOf(
      [sheet('Catatan', ['rusak']), sheet('kriteria', KRITERIA, ['2026-01', 'PSY-1', 'PSY-AKTIF', 'ya', ''])],
      { parts: [extra, { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()', crc: 1 }] },
    );
    expect(check(content).errors).toEqual([]);
  });
});
