import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { facilityValue } from '../../../fixtures/import-reference';
import { type Rows, checkWide, spots } from '../../../fixtures/wide';

const HEADER = [
  'KODE',
  'JENIS',
  'NAMA',
  'DESA',
  'PUSKESMAS',
  'BERDIRI',
  'TUTUP',
  'LOKUS',
  'SUDAH/BELUM',
  'NOMOR SK',
  'BERLAKU MULAI',
];
const MONTH = ['Bulan', '2026-02'];
const daftar = (rows: Rows, held = {}) => checkWide({ DAFTAR: [MONTH, HEADER, ...rows] }, held);
const MAWAR = ['', 'posyandu', 'Posyandu Mawar', 'Hilir Satu (62.02.02.2001)', 'Puskesmas Hulu (PKM-1)', '2020-01'];

describe('DAFTAR: new facilities without a code', () => {
  it('get one of kind, desa and number, which is handed back', () => {
    const { errors, warnings, changes, assigned } = daftar([MAWAR, ['', 'pustu', 'Pustu Hilir', 'Hilir Satu', 'Hulu']]);
    expect(errors).toEqual([]);
    expect(assigned).toEqual([
      {
        file: 'templat.xlsx',
        sheet: 'DAFTAR',
        row: 3,
        code: 'PSY-6202022001-01',
        type: 'posyandu',
        name: 'Posyandu Mawar',
        desa: '62.02.02.2001',
      },
      expect.objectContaining({ row: 4, code: 'PST-6202022001-01' }),
    ]);
    expect(changes[0]).toEqual({
      table: 'fasilitas',
      key: { facility: 'PSY-6202022001-01' },
      value: facilityValue({ name: 'Posyandu Mawar', desa: '62.02.02.2001' as never, opened: month(2020, 1) }),
    });
    expect(spots(warnings)).toEqual([
      'fasilitas 3 KODE read-as @3:1',
      'fasilitas 4 KODE read-as @4:1',
      'fasilitas 4 DESA read-as @4:4',
      'fasilitas 4 PUSKESMAS read-as @4:5',
    ]);
    expect(warnings[0]?.message).toContain('diberi kode PSY-6202022001-01');
  });

  it('belong to the puskesmas above the table where they name none, and that is said', () => {
    const above = ['Puskesmas', 'Puskesmas Hulu (PKM-1)'];
    const rows = [
      ['', 'posyandu', 'Mawar', '62.02.02.2001', ''],
      ['', 'puskesmas', 'Hilir', '62.02.02.2001', ''],
    ];
    const { errors, warnings, changes } = checkWide({ DAFTAR: [above, MONTH, HEADER, ...rows] });
    expect(errors).toEqual([]);
    expect(changes).toMatchObject([
      { value: { type: 'posyandu', puskesmas: 'PKM-1' } },
      { value: { type: 'puskesmas', puskesmas: null } },
    ]);
    const said = warnings.filter(({ column }) => column === 'PUSKESMAS');
    expect(spots(said)).toEqual(['fasilitas 4 PUSKESMAS read-as @4:5']);
    expect(said[0]?.message).toContain('PUSKESMAS kosong dibaca sebagai PKM-1, puskesmas di atas tabel');
    const stored = ['PSY-1', 'posyandu', 'Posyandu Melati', '62.02.01.2002', ''];
    const held = { facilities: { 'PSY-1': facilityValue({ puskesmas: null }) } };
    expect(checkWide({ DAFTAR: [above, MONTH, HEADER, stored] }, held).changes).toEqual([]);
    const unnamed = checkWide({ DAFTAR: [['Puskesmas', 'Semua puskesmas'], MONTH, HEADER, ...rows.slice(0, 1)] });
    expect(unnamed.changes).toMatchObject([{ value: { puskesmas: null } }]);
  });

  it('never get a code that is in use, stored or in the call', () => {
    const held = { facilities: { 'PSY-6202022001-07': facilityValue({ name: 'Anggrek' }) } };
    const { assigned } = daftar(
      [['PSY-6202022001-09', ...MAWAR.slice(1, 2), 'Kenanga', ...MAWAR.slice(3)], MAWAR],
      held,
    );
    expect(assigned.map(({ code }) => code)).toEqual(['PSY-6202022001-10']);
  });

  it('are found again by kind, name and desa, and then change nothing', () => {
    const value = facilityValue({ name: 'Posyandu Mawar', desa: '62.02.02.2001' as never, opened: month(2020, 1) });
    const { errors, assigned, tables, warnings } = daftar([MAWAR], { facilities: { 'PSY-6202022001-01': value } });
    expect([errors, assigned]).toEqual([[], []]);
    expect(tables).toMatchObject([{ table: 'fasilitas', rows: 1, unchanged: 1 }]);
    expect(warnings[0]?.message).toContain('dibaca sebagai PSY-6202022001-01');
  });

  it('are refused when two share a name in a desa, or a name is that of several', () => {
    const twice = daftar([MAWAR, MAWAR.map((cell) => cell.replace('Posyandu Mawar', 'mawar'))]);
    expect(spots(twice.errors)).toEqual(['fasilitas 4 NAMA duplicate-row @4:3']);
    expect(twice.errors[0]?.message).toMatch(/Dua posyandu baru.*baris 3.*Bedakan namanya/);
    const value = facilityValue({ name: 'Mawar', desa: '62.02.02.2001' as never });
    const several = daftar([MAWAR], { facilities: { A: value, B: value } });
    expect(spots(several.errors)).toEqual(['fasilitas 3 NAMA unknown-code @3:3']);
  });

  it('have the errors of their own cells, and none for the code', () => {
    const { errors, assigned } = daftar([['', 'klinik', '', 'Hilir Dua', 'PKM-9']]);
    expect(spots(errors)).toEqual([
      'fasilitas 3 JENIS bad-choice @3:2',
      'fasilitas 3 NAMA missing-value @3:3',
      'fasilitas 3 DESA unknown-code @3:4',
      'fasilitas 3 PUSKESMAS unknown-code @3:5',
    ]);
    expect(assigned).toEqual([]);
  });

  it('may be spoken of by name on the other sheets, and by their puskesmas if that is new too', () => {
    const rows = [
      MAWAR.map((cell) => cell.replace('Puskesmas Hulu (PKM-1)', 'Puskesmas Hilir')),
      ['', 'puskesmas', 'Puskesmas Hilir', 'Hilir Satu'],
    ];
    const { errors, changes } = checkWide({
      KRITERIA: [MONTH, ['NAMA', 'DESA', 'PSY-AKTIF'], ['Mawar', 'Hilir Satu', 'ya']],
      DAFTAR: [MONTH, HEADER, ...rows],
    });
    expect(errors).toEqual([]);
    expect(changes).toMatchObject([
      { table: 'kriteria', key: { facility: 'PSY-6202022001-01' } },
      { table: 'fasilitas', value: { puskesmas: 'PKM-6202022001-01' } },
      { table: 'fasilitas', key: { facility: 'PKM-6202022001-01' } },
    ]);
  });
});

describe('DAFTAR: what is known', () => {
  it('keeps what an empty cell, or a column that is not there, does not speak of', () => {
    const stored = facilityValue({ opened: month(2020, 1), latitude: -2.5, hamlet: 'RW 2', pilot: true });
    const held = { facilities: { 'PSY-1': stored } };
    expect(daftar([['PSY-1', '', '', '']], held).tables).toMatchObject([{ unchanged: 1 }]);
    const { changes } = daftar([['PSY-1', '', 'Melati Baru', '', '', '', '2026-05']], held);
    expect(changes[0]?.value).toEqual({ ...stored, name: 'Melati Baru', closed: month(2026, 5) });
  });

  it('takes a declared status from its month, or the month of the sheet, and a decree never alone', () => {
    const cells = (...rest: string[]) => ['PSY-1', '', '', '', '', '', '', '', ...rest];
    const { errors, changes } = daftar([cells('sudah', 'SK 1'), ['PST-1', ...cells('belum', '', '2026-01').slice(1)]]);
    expect(errors).toEqual([]);
    expect(changes).toMatchObject([
      {
        table: 'penetapan',
        key: { facility: 'PSY-1', month: month(2026, 2) },
        value: { status: true, decree: 'SK 1' },
      },
      { table: 'penetapan', key: { facility: 'PST-1', month: month(2026, 1) }, value: { status: false } },
    ]);
    const alone = daftar([cells('', 'SK 1')]);
    expect(spots(alone.errors)).toEqual(['penetapan 3 SUDAH/BELUM missing-value @3:9']);
    expect(spots(daftar([cells('1')]).errors)).toEqual(['penetapan 3 SUDAH/BELUM bad-choice @3:9']);
    const late = checkWide({ DAFTAR: [HEADER, cells('sudah', 'SK 1')] });
    expect(spots(late.errors)).toEqual(['penetapan 2 BERLAKU MULAI missing-value @2:11']);
  });
});

describe('DAFTAR: posyandu that operate', () => {
  const ACTIVE = [...HEADER.slice(0, 8), 'AKTIF', ...HEADER.slice(8)];
  const active = (rows: Rows, held = {}) => checkWide({ DAFTAR: [MONTH, ACTIVE, ...rows] }, held);
  const row = (aktif: string, status = '', mulai = '') => [...MAWAR, '', '', aktif, status, '', mulai];

  it('are told by one more column, from the sheet’s month or the row’s own', () => {
    const { errors, changes } = active([
      row('ya', 'sudah'),
      ['', ...row('Y', '', '2026-01').slice(1)].with(2, 'Kenanga'),
    ]);
    expect(errors).toEqual([]);
    const said = changes.filter(({ table }) => table === 'kriteria');
    expect(said).toEqual([
      {
        table: 'kriteria',
        key: { facility: 'PSY-6202022001-01', criterion: 'PSY-AKTIF', month: month(2026, 2) },
        value: { met: true, evidence: null },
      },
      {
        table: 'kriteria',
        key: { facility: 'PSY-6202022001-02', criterion: 'PSY-AKTIF', month: month(2026, 1) },
        value: { met: true, evidence: null },
      },
    ]);
    expect(changes.filter(({ table }) => table === 'penetapan')).toHaveLength(1);
  });

  it('need no row where that holds already, and none for an empty cell', () => {
    const known = ['PSY-1', 'posyandu', 'Posyandu Melati', '62.02.01.2002', 'PKM-1', '2020-01', '', '', 'ya'];
    const held = { facilities: { 'PSY-1': facilityValue({ opened: month(2020, 1) }) } };
    expect(active([known], { ...held, criterion: { met: true, evidence: null } }).changes).toEqual([]);
    expect(active([known], { ...held, criterion: { met: false, evidence: null } }).changes).toHaveLength(1);
    expect(active([known.with(8, '')], held).changes).toEqual([]);
  });

  it('are posyandu only, and said by ya or tidak', () => {
    expect(spots(active([row('mungkin')]).errors)).toEqual(['kriteria 3 AKTIF bad-choice @3:9']);
    const pustu = row('ya').with(1, 'pustu').with(2, 'Pustu Hilir');
    expect(active([pustu]).errors).toMatchObject([{ table: 'kriteria', code: 'unknown-code' }]);
  });
});

describe('DAFTAR and KRITERIA of one call', () => {
  const held = { facilities: { 'PSY-1': facilityValue({}) } };
  const both = (listed: string, checked: string) =>
    checkWide(
      {
        DAFTAR: [MONTH, ['KODE', 'JENIS', 'NAMA', 'DESA', 'AKTIF'], ['PSY-1', '', '', '', listed]],
        KRITERIA: [MONTH, ['KODE', 'PSY-AKTIF'], ['PSY-1', checked]],
      },
      held,
    );

  it('may not say aktif and not aktif of one posyandu and month: the file sent twice would never come to rest', () => {
    const { errors } = both('ya', 'tidak');
    expect(errors.map(({ code, row, column }) => [code, row, column])).toEqual([['duplicate-row', 3, 'PSY-AKTIF']]);
    expect(errors[0]?.message).toContain('AKTIF di DAFTAR baris 3 berisi "ya"');
  });

  it('may say the same, in whatever words, or one of them nothing', () => {
    for (const [listed, checked] of [
      ['ya', 'Y'],
      ['tidak', ''],
      ['', 'tidak'],
    ] as const) {
      const { errors, changes } = both(listed, checked);
      expect([errors, changes.length], listed).toEqual([[], 1]);
    }
  });
});
