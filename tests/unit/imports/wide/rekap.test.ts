import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { checkWide, spots } from '../../../fixtures/wide';
import { workbookOf, row } from '../../../fixtures/workbook';
import { reference } from '../../../fixtures/import-reference';
import { inflate } from '@/db/imports/inflate';
import { checkImport } from '@/lib/imports/check';

const TITLE = ['REKAP'];
const MONTH = ['Bulan', '2026-02'];
const HEADER = ['KODE', 'DESA', 'K1', 'DS pembilang', 'DS penyebut', 'IDL L', 'IDL P', 'bulan lalu K1'];
const [KOTA, SATU] = ['62.02.01.1001', '62.02.01.2002'];
const readAs = ({ code }: { code: string }) => code === 'read-as';
const rekap = (...rows: string[][]) => checkWide({ Rekap: [TITLE, MONTH, HEADER, ...rows] });

describe('REKAP', () => {
  it('becomes rows of capaian: a numerator each, with the denominator where there is one, split where the header is', () => {
    const { errors, changes, tables } = rekap(
      [KOTA, 'Hulu Kota', '4', '8', '10', '1', '2', '99'],
      [SATU, 'Hulu Satu', '0'],
    );
    expect(errors).toEqual([]);
    expect(tables).toMatchObject([{ table: 'capaian', rows: 5, new: 5 }]);
    const of = (code: string, indicator: string, sex: number) => ({ code, indicator, sex, month: month(2026, 2) });
    expect(changes.map(({ key, value }) => [key, value])).toEqual([
      [of(KOTA, 'K1', 0), { numerator: 4, denominator: null }],
      [of(KOTA, 'DS', 0), { numerator: 8, denominator: 10 }],
      [of(KOTA, 'IDL', 1), { numerator: 1, denominator: null }],
      [of(KOTA, 'IDL', 2), { numerator: 2, denominator: null }],
      [of(SATU, 'K1', 0), { numerator: 0, denominator: null }],
    ]);
  });

  it('withdraws nothing by an empty cell, and reads nothing of last month', () => {
    const facts = [
      { code: KOTA, indicator: 'K1', month: month(2026, 2), sex: 0, numerator: 5, denominator: null },
    ] as const;
    const result = checkWide({ REKAP: [MONTH, HEADER, [KOTA, 'Hulu Kota', '', '', '', '', '', '7']] }, { facts });
    expect(result).toMatchObject({ errors: [], warnings: [], changes: [], tables: [{ table: 'capaian', rows: 0 }] });
  });

  it('names the wide cell of every error: sheet, row, column as headed, place', () => {
    const { errors } = rekap(
      [KOTA, '', '1,5', '11', '10'],
      ['62.02.01.9999', '', '1', '2', '3'],
      [SATU, '', '', '3', ''],
    );
    expect(spots(errors)).toEqual([
      'capaian 4 K1 bad-number @4:3',
      'capaian 4 DS pembilang numerator-over-denominator @4:4',
      'capaian 5 KODE unknown-code @5:1',
      'capaian 6 DS penyebut missing-value @6:5',
    ]);
    expect(errors[0]).toMatchObject({ at: { sheet: 'Rekap' }, value: '1,5' });
    expect(errors[0]?.message).toMatch(/^Lembar Rekap: K1 "1,5" bukan bilangan bulat/);
  });

  it('says that a denominator alone is no report', () => {
    const { errors, warnings, changes } = rekap([KOTA, '', '', '', '10']);
    expect([errors, changes]).toEqual([[], []]);
    expect(spots(warnings)).toEqual(['capaian 4 DS penyebut read-as @4:5']);
  });

  it('takes a desa by name, a name twice by the puskesmas of the sheet, and says so once a row', () => {
    const { errors, warnings, changes } = checkWide({
      REKAP: [['Puskesmas', 'Puskesmas Hulu (PKM-1)'], MONTH, ['DESA', 'K1', 'K4'], ['hulu satu', '1', '1']],
    });
    expect(errors).toEqual([]);
    expect(spots(warnings.filter(readAs))).toEqual(['capaian 4 DESA read-as @4:1']);
    expect(changes).toMatchObject([{ key: { code: SATU } }, { key: { code: SATU } }]);
    const stranger = checkWide({ REKAP: [MONTH, ['DESA', 'K1'], ['Hulu Sato', '1']] });
    expect(spots(stranger.errors)).toEqual(['capaian 3 DESA unknown-code @3:1']);
    expect(stranger.errors[0]?.message).toContain('(Hulu Satu)');
  });

  it('takes an indicator by name, offers the nearest for a header that is none, and refuses one twice', () => {
    const named = checkWide({ REKAP: [MONTH, ['KODE', 'Kunjungan neonatal pertama (KN1)'], [SATU, '3']] });
    expect(named).toMatchObject({ errors: [], changes: [{ key: { indicator: 'KN1' } }] });
    const { errors } = checkWide({ REKAP: [MONTH, ['KODE', 'K1', 'IDLL', 'K1', ''], [SATU, '3', '4', '5', '6']] });
    expect(spots(errors)).toEqual([
      'capaian 2 IDLL unknown-header @2:3',
      'capaian 2 K1 unknown-header @2:4',
      'capaian 2  unknown-header @2:5',
    ]);
    expect(errors[0]?.message).toContain('Mungkin maksud Anda IDL');
  });

  it('asks for the other column of a monthly indicator', () => {
    const { errors } = checkWide({ REKAP: [MONTH, ['KODE', 'DS pembilang', 'ND penyebut'], [SATU, '3', '4']] });
    expect(spots(errors)).toEqual([
      'capaian 2 DS penyebut missing-header @2:null',
      'capaian 2 ND pembilang missing-header @2:null',
    ]);
  });

  it('leaves out sums at the end, numbering and notes', () => {
    const { errors, warnings, changes } = checkWide({
      REKAP: [
        MONTH,
        ['NO', 'KODE', 'DESA', 'K1', 'KETERANGAN'],
        ['1', SATU, '', '3', 'ya'],
        ['', '', 'JUMLAH', '3', ''],
      ],
    });
    expect([errors, changes.length]).toEqual([[], 1]);
    expect(spots(warnings.filter(readAs))).toEqual(['capaian 4 null read-as @4:null']);
  });

  it('takes what is not a count for an error even without a text', () => {
    const { errors } = rekap([KOTA, '', '<c><f>A1</f></c>']);
    expect(spots(errors)).toEqual(['capaian 4 K1 bad-number @4:3']);
  });
});

describe('the month of a sheet', () => {
  const sheet = (...above: string[][]) => ({ REKAP: [...above, ['KODE', 'K1'], [SATU, '3']] });

  it('stands above the table or on PETUNJUK, as code, day or words', () => {
    const found = (held: ReturnType<typeof checkWide>) => held.changes.map(({ key }) => 'month' in key && key.month);
    expect(found(checkWide(sheet(['Bulan', '2026-02'])))).toEqual([month(2026, 2)]);
    expect(found(checkWide({ PETUNJUK: [['Isi'], ['Bulan', '2026-03']], ...sheet() }))).toEqual([month(2026, 3)]);
    const words = checkWide(sheet(['BULAN', 'Februari 2026']));
    expect([found(words), words.warnings.filter(readAs).length]).toEqual([[month(2026, 2)], 1]);
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const rows = row('Bulan', '<c s="1"><v>46053</v></c>') + row('KODE', 'K1') + row(SATU, '3');
    const content = workbookOf([{ name: 'REKAP', rows }], { styles });
    expect(found(checkImport([{ name: 'a.xlsx', content }], reference(), inflate))).toEqual([month(2026, 1)]);
  });

  it('is asked for once, and not at every row', () => {
    expect(spots(checkWide(sheet()).errors)).toEqual(['capaian 1 Bulan missing-value @1:null']);
    expect(spots(checkWide(sheet(['Bulan', '2031-01'])).errors)).toEqual(['capaian 1 Bulan bad-period @1:2']);
    const twice = checkWide({ PETUNJUK: [['Bulan', '2026-03']], ...sheet(['Bulan', '2026-02']) });
    expect(spots(twice.errors)).toEqual(['capaian 1 Bulan bad-period @1:2']);
    expect(twice.changes).toEqual([]);
  });
});

describe('a sheet that only bears the name', () => {
  it('is ignored beside tables, and refused where there is nothing else', () => {
    const junk = [['Rekap tahunan'], ['x', 'y']];
    const kader = [
      ['periode', 'kode_posyandu', 'kader', 'dilatih', 'dinilai', 'purwa', 'madya', 'utama'],
      ['2026-01', 'PSY-1', '5', '0', '0', '0', '0', '0'],
    ];
    expect(checkWide({ REKAP: junk, kader }).errors).toEqual([]);
    expect(spots(checkWide({ REKAP: junk }).errors)).toEqual(['capaian 1 null missing-header @1:null']);
  });
});
