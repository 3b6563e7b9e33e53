import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, counts, facilityValue, places } from '../../../fixtures/import-reference';

const checked = (lines: string, held = {}, more = {}) =>
  check({ 'capaian.csv': `periode,kode,kode_indikator,pembilang,penyebut,jenis_kelamin\n${lines}`, ...more }, held);
const errors = (lines: string, held = {}) => places(checked(lines, held).errors);

describe('capaian', () => {
  it('reads what desa and facilities report, split by sex or not', () => {
    const lines = '2026-02,62.02.01.1001,K6,12,,\n2026-02,PSY-1,DS,40,50,L\n2026-02,PSY-1,DS,0,0,p';
    const result = checked(lines);
    expect(result.errors).toEqual([]);
    const key = { month: month(2026, 2), code: 'PSY-1', indicator: 'DS' };
    expect(result.changes).toEqual([
      {
        table: 'capaian',
        key: { month: month(2026, 2), code: '62.02.01.1001', indicator: 'K6', sex: 0 },
        value: { numerator: 12, denominator: null },
      },
      { table: 'capaian', key: { ...key, sex: 1 }, value: { numerator: 40, denominator: 50 } },
      { table: 'capaian', key: { ...key, sex: 2 }, value: { numerator: 0, denominator: 0 } },
    ]);
  });

  it('does without the optional column', () => {
    const text = 'periode,kode,kode_indikator,pembilang,penyebut\n2026-02,62.02.01.1001,K6,12,';
    expect(check({ 'capaian.csv': text }).changes).toMatchObject([{ key: { sex: 0 } }]);
  });

  it.each([
    ['62.02.01.1001,K6,1,,', []],
    ['PST-1,K6,1,,', []],
    ['PKD-1,K6,1,,', []],
    ['PSY-1,K6,1,,', []],
    ['PKM-1,K6,1,,', ['kode']],
    ['62.02.01,K6,1,,', ['kode']],
    ['PSY-X,K6,1,,', ['kode']],
    ['62.02.01.1001,DS,1,2,', []],
    ['PSY-1,DS,1,2,', []],
    ['PST-1,DS,1,2,', ['kode']],
    ['PST-1,PSY-LAPOR,1,1,', ['kode']],
    ['PKM-1,PWS-EVB,1,1,', []],
    ['62.02.01.1001,PWS-EVB,1,1,', ['kode']],
    ['PSY-1,PWS-EVB,1,1,', ['kode']],
    ['62.02.01.1001,ILP-PSY,1,1,', ['kode_indikator']],
    ['62.02.01.1001,AKI,1,1,', ['kode_indikator']],
    ['62.02.01.1001,K-6,1,,', ['kode_indikator']],
    ['62.02.01.1001,ILP-PSY,,,', ['kode_indikator']],
  ])('takes codes that may report: %s', (line, columns) => {
    expect(errors(`2026-02,${line}`)).toEqual(columns.map((column) => `2 ${column} unknown-code`));
  });

  it.each([
    ['62.02.01.1001,K6,5,50,', ['pembilang conflicting-counts']],
    ['62.02.01.1001,K6,5,0,', ['pembilang conflicting-counts']],
    ['62.02.01.1001,LHR,5,50,', ['pembilang conflicting-counts']],
    ['62.02.01.1001,LHR,5,,', []],
    ['62.02.01.1001,STN,5,,', ['penyebut missing-value']],
    ['62.02.01.1001,STN,5,4,', ['pembilang numerator-over-denominator']],
    ['62.02.01.1001,STN,0,0,', []],
    ['62.02.01.1001,STN,-1,4,', ['pembilang negative']],
    ['62.02.01.1001,STN,5,4,X', ['pembilang numerator-over-denominator', 'jenis_kelamin bad-choice']],
    ['PSY-1,PSY-BUKA,1,1,', []],
    ['PSY-1,PSY-BUKA,0,1,', []],
    ['PSY-1,PSY-BUKA,0,0,', ['penyebut bad-number']],
    ['PSY-1,PSY-LAPOR,1,2,', ['penyebut bad-number']],
    ['PSY-1,PSY-LAPOR,2,1,', ['pembilang numerator-over-denominator']],
    ['62.02.01.1001,PSY-BUKA,3,4,', []],
  ])('holds the counts of %s against each other', (line, expected) => {
    expect(errors(`2026-02,${line}`)).toEqual(expected.map((place) => `2 ${place}`));
  });

  it('stays within a facility’s life, but lets what lies outside be withdrawn', () => {
    const held = {
      facilities: { 'PST-1': facilityValue({ type: 'pustu', opened: month(2026, 3), closed: month(2026, 5) }) },
    };
    expect(errors('2026-02,PST-1,K6,1,,', held)).toEqual(['2 periode bad-period']);
    expect(errors('2026-03,PST-1,K6,1,,', held)).toEqual([]);
    expect(errors('2026-05,PST-1,K6,1,,', held)).toEqual(['2 periode bad-period']);
    expect(errors('2026-02,PST-1,K6,,,', held)).toEqual([]);
  });

  it('is withdrawn by an empty pembilang, whatever penyebut says', () => {
    const fact = { code: 'PSY-1', indicator: 'DS', month: month(2026, 2), sex: 0, numerator: 4, denominator: 5 };
    expect(counts(checked('2026-02,PSY-1,DS,,7,', { facts: [fact] }))).toBe('0 1 0 0');
    expect(counts(checked('2026-02,PSY-1,DS,,7,'))).toBe('0 0 1 0');
    expect(counts(checked('2026-02,PSY-1,DS,4,5,', { facts: [fact] }))).toBe('0 0 1 0');
    expect(counts(checked('2026-02,PSY-1,DS,4,6,', { facts: [fact] }))).toBe('0 1 0 0');
    expect(checked('2026-02,62.02.01.1001,K6,,7,').errors).toEqual([]);
  });

  it('knows one key however it is written', () => {
    expect(errors('2026-02,PSY-1,DS,4,5,L\n2026-02,PSY-1,DS,4,5,l')).toEqual(['3 periode duplicate-row']);
    expect(errors('2026-02,PSY-1,DS,4,5,\n2026-02,PSY-1,DS,4,5,')).toEqual(['3 periode duplicate-row']);
  });

  it('knows the facilities of the same call', () => {
    const fasilitas =
      'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur\nPSY-9,posyandu,Mawar,62.02.01.1001,,2026-03,,,,';
    const found = (at: string) => places(checked(`${at},PSY-9,DS,4,5,`, {}, { 'fasilitas.csv': fasilitas }).errors);
    expect(found('2026-03')).toEqual([]);
    expect(found('2026-02')).toEqual(['2 periode bad-period']);
  });
});
