import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { checkImport } from '@/lib/imports/check';
import { check, counts, facilityValue, places, reference } from '../../fixtures/import-reference';
import { row, workbookOf } from '../../fixtures/workbook';

const KRITERIA = 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti';
const LINE = '2026-01,PSY-1,PSY-AKTIF,ya,';

function workbook(...rows: readonly string[]) {
  const content = workbookOf([{ name: 'Kriteria', rows: rows.map((line) => row(...line.split(','))).join('') }]);
  return checkImport([{ name: 'data.xlsx', content }], reference(), inflate);
}

describe('title rows above the header', () => {
  const titles = ['LAPORAN KRITERIA', 'Puskesmas Hulu, bulan Januari', ''];

  it('are passed over, in a CSV and in a workbook, and rows keep their numbers', () => {
    const wrong = LINE.replace('ya', 'mungkin');
    const csv = check({ 'kriteria.csv': [...titles, KRITERIA, wrong].join('\n') });
    expect(places(csv.errors)).toEqual(['5 terpenuhi bad-choice']);
    expect(csv.errors[0]?.at).toEqual({ sheet: null, row: 5, column: 4 });
    const sheet = workbook(...titles, KRITERIA, wrong);
    expect(sheet.errors).toMatchObject([{ row: 5, at: { sheet: 'Kriteria', row: 5, column: 4 } }]);
  });

  it('may be a label and its value, even if the label is a header', () => {
    expect(check({ 'kriteria.csv': `Periode,2026-02,,,\n${KRITERIA}\n${LINE}` }).errors).toEqual([]);
  });

  it('may be the name of a table, and may hold the other separator', () => {
    const kader = 'periode;kode_posyandu;kader;dilatih;dinilai;purwa;madya;utama\n2026-01;PSY-1;5;0;0;0;0;0';
    expect(check({ 'kader.csv': `KADER\nPuskesmas Hulu, Baamang, Kotim\n${kader}` }).errors).toEqual([]);
  });

  it('are not looked for below a row that carries headers, nor taken from half a header', () => {
    const spoilt = check({ 'kriteria.csv': `periode,kode,x,y,z\n${KRITERIA}\n${LINE}` });
    expect(spoilt.errors.slice(0, 2)).toMatchObject([
      { row: 1, code: 'unknown-header', column: 'kode', at: { row: 1, column: 2 } },
      { row: 1, code: 'unknown-header', column: 'x' },
    ]);
    const stranger = check({ 'kriteria.csv': `judul\nperiode,a,b,c,d\n${LINE}` });
    expect(places(stranger.errors)[0]).toBe('1 judul unknown-header');
  });
});

describe('sums at the end', () => {
  it.each(['JUMLAH', 'Total', 'Grand total', 'jumlah seluruhnya :'])('are left out and said: %s', (label) => {
    const result = check({ 'kriteria.csv': `${KRITERIA}\n${LINE}\n\n${label},,,1,\n,${label},,,` });
    expect([result.errors, counts(result)]).toEqual([[], '1 0 0 0']);
    expect(places(result.warnings)).toEqual(['4 - read-as', '5 - read-as']);
    expect(result.warnings[0]).toMatchObject({ value: label, at: { row: 4, column: null } });
  });

  it('are rows like any other in the midst, or where nothing is missing', () => {
    const middle = check({ 'kriteria.csv': `${KRITERIA}\nJUMLAH,,,,\n${LINE}` });
    expect(places(middle.errors)[0]).toBe('2 periode bad-period');
    const header = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
    const code = check({ 'fasilitas.csv': `${header}\nTOTAL,pustu,Pustu Baru,62.02.02.2001,,,,,,` });
    expect([code.errors, counts(code)]).toEqual([[], '1 0 0 0']);
  });
});

describe('ya and tidak as people write them', () => {
  it.each([
    ['Ya', true, 0],
    ['TIDAK', false, 0],
    ['y', true, 1],
    ['Y', true, 1],
    ['1', true, 1],
    ['true', true, 1],
    ['T', false, 1],
    ['n', false, 1],
    ['0', false, 1],
    ['FALSE', false, 1],
  ])('%s', (written, met, warned) => {
    const { changes, warnings } = check({ 'kriteria.csv': `${KRITERIA}\n${LINE.replace('ya', written)}` });
    expect(changes).toMatchObject([{ value: { met } }]);
    expect(warnings).toHaveLength(warned);
  });

  it('leaves sudah and belum as they are', () => {
    const penetapan = 'periode,kode_fasilitas,status,nomor_sk\n2026-01,PSY-1,1,';
    expect(places(check({ 'penetapan.csv': penetapan }).errors)).toEqual(['2 status bad-choice']);
  });
});

describe('names in the place of codes', () => {
  it('are taken where only one bears them, and said', () => {
    const { errors, warnings, changes } = check({
      'kriteria.csv': `${KRITERIA}\n2026-01,posyandu MELATI,Sedikitnya 5 kader,ya,`,
      'wilayah_kerja.csv': 'kode_desa,kode_puskesmas,mulai\nDesa Hulu Satu,Hulu,2026-01',
    });
    expect(errors).toEqual([]);
    expect(places(warnings)).toEqual([
      '2 kode_fasilitas read-as',
      '2 kode_kriteria read-as',
      '2 kode_desa read-as',
      '2 kode_puskesmas read-as',
    ]);
    expect(warnings[2]?.message).toContain('62.02.01.2002 (Hulu Satu)');
    expect(changes.map(({ key }) => key)).toMatchObject([
      { facility: 'PSY-1', criterion: 'PSY-KADER5' },
      { desa: '62.02.01.2002' },
    ]);
  });

  it('stay unknown where several bear them', () => {
    const held = { facilities: { 'PSY-2': facilityValue({ name: 'Melati' }) } };
    const { errors } = check({ 'kriteria.csv': `${KRITERIA}\n2026-01,Melati,PSY-AKTIF,ya,` }, held);
    expect(errors).toMatchObject([{ column: 'kode_fasilitas', code: 'unknown-code', value: 'Melati' }]);
    const twins = check(
      { 'kriteria.csv': `${KRITERIA}\n2026-01,Melati,PSY-AKTIF,ya,` },
      {
        facilities: { 'PSY-2': facilityValue({ name: 'Posyandu Melati' }) },
      },
    );
    expect(twins.errors[0]?.message).toMatch(/PSY-1, PSY-2.*Tulis kodenya/);
  });

  it('mean neither a desa nor a facility when both bear them', () => {
    const header = 'periode,kode,kode_indikator,pembilang,penyebut';
    const held = { facilities: { 'PSY-2': facilityValue({ name: 'Posyandu Hilir Satu' }) } };
    const named = check({ 'capaian.csv': `${header}\n2026-01,Hilir Satu,K1,3,` }, held);
    expect(named.errors).toMatchObject([{ column: 'kode', code: 'unknown-code' }]);
    expect(check({ 'capaian.csv': `${header}\n2026-01,Hilir Satu,K1,3,` }).changes).toMatchObject([
      { key: { code: '62.02.02.2001' } },
    ]);
  });

  it('are one key with the code', () => {
    const both = check({ 'kriteria.csv': `${KRITERIA}\n${LINE}\n2026-01,Posyandu Melati,PSY-AKTIF,ya,` });
    expect(places(both.errors)).toEqual(['3 periode duplicate-row']);
  });
});

describe('whatever the lines', () => {
  it('counts every row once, and stores only what is a row', () => {
    const titles = ['', 'KRITERIA', 'Periode,2026-02', 'Puskesmas Hulu, Baamang', 'JUMLAH,,,9,', ',TOTAL,,,', ';;'];
    const rows = [LINE, LINE.replace('AKTIF', 'SMD'), LINE.replace('ya', 'Y'), LINE.replace('PSY-1', 'Melati'), 'a"b'];
    const line = fc.constantFrom(KRITERIA, KRITERIA, ...titles, ...rows);
    let sound = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const { errors, tables, changes } = check({ 'kriteria.csv': lines.join('\n') });
        for (const count of tables) {
          expect(count.new + count.changed + count.unchanged + count.rejected).toBe(count.rows);
        }
        expect(errors.every(({ row: at, at: place }) => at === null || place?.row === at)).toBe(true);
        if (errors.length > 0) return;
        sound += 1;
        expect(changes.length).toBe(lines.filter((each) => rows.includes(each)).length);
      }),
      { numRuns: 1500, seed: 15 },
    );
    expect(sound).toBeGreaterThan(20);
  });
});
