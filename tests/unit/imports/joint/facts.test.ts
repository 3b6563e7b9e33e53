import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { StoredFact } from '@/lib/imports/reference';
import { type Held, check, counts, places } from '../../../fixtures/import-reference';

const HEADER = 'periode,kode,kode_indikator,pembilang,penyebut,jenis_kelamin';
const checked = (lines: readonly string[], held: Held = {}, more = {}) =>
  check({ 'capaian.csv': [HEADER, ...lines].join('\n'), ...more }, held);
const errors = (lines: readonly string[], held: Held = {}) => places(checked(lines, held).errors);
const warnings = (lines: readonly string[], held: Held = {}) => places(checked(lines, held).warnings);

/** PSY-1 and PST-1 stand in this desa. */
const DESA = '62.02.01.2002';
const OTHER = '62.02.01.1001';
const HUNDRED = { groupSizes: { [`2026 ${DESA} bumil 0`]: { count: 100, source: null } } };

function fact(code: string, value: Partial<StoredFact> = {}): StoredFact {
  return { code, indicator: 'K6', month: month(2026, 2), sex: 0, numerator: 5, denominator: null, ...value };
}

describe('rows that contradict each other', () => {
  it.each([
    ['split and not split', [`2026-02,${DESA},K6,5,,`, `2026-02,${DESA},K6,2,,P`]],
    ['not split and split', [`2026-02,PSY-1,DS,5,6,L`, `2026-02,PSY-1,DS,5,6,`]],
    ['the desa and a facility in it', [`2026-02,${DESA},K6,5,,`, '2026-02,PSY-1,K6,2,,']],
    ['a facility and its desa, in other sexes', ['2026-02,PSY-1,K6,2,,P', `2026-02,${DESA},K6,5,,`]],
  ])('are refused on the later row: %s', (_, lines) => {
    expect(errors(lines)).toEqual(['3 pembilang conflicting-counts']);
    expect(counts(checked(lines))).toBe('1 0 0 1');
  });

  it.each([
    ['L and P', [`2026-02,${DESA},K6,5,,L`, `2026-02,${DESA},K6,2,,P`]],
    ['two facilities, one split', ['2026-02,PSY-1,K6,2,,', '2026-02,PST-1,K6,5,,P']],
    ['another desa', [`2026-02,${OTHER},K6,5,,`, '2026-02,PSY-1,K6,2,,']],
    ['another month', [`2026-03,${DESA},K6,5,,`, '2026-02,PSY-1,K6,2,,']],
    ['another indicator', [`2026-02,${DESA},K1,5,,`, '2026-02,PSY-1,K6,2,,']],
    ['a row that reports nothing', [`2026-02,${DESA},K6,,,`, '2026-02,PSY-1,K6,2,,']],
  ])('are only those: %s', (_, lines) => expect(errors(lines)).toEqual([]));

  it('may be in different files', () => {
    const more = { 'capaian-2.csv': `${HEADER}\n2026-02,PSY-1,K6,2,,` };
    const [error] = checked([`2026-02,${DESA},K6,5,,`], {}, more).errors;
    expect(error).toMatchObject({ file: 'capaian-2.csv', row: 2, column: 'pembilang', code: 'conflicting-counts' });
    expect(error?.message).toContain('di baris 2 capaian.csv');
  });

  it.each([
    ['the desa’s own', fact(DESA), '2026-02,PSY-1,K6,2,,', `2026-02,${DESA},K6,,,`],
    ['a facility’s', fact('PST-1'), `2026-02,${DESA},K6,2,,`, '2026-02,PST-1,K6,,,'],
    ['a total', fact('PSY-1'), '2026-02,PSY-1,K6,2,,L', '2026-02,PSY-1,K6,,,'],
    ['a part', fact('PSY-1', { sex: 2 }), '2026-02,PSY-1,K6,2,,', '2026-02,PSY-1,K6,,,P'],
  ])('may be stored: %s, unless the call withdraws it', (_, stored, line, withdrawal) => {
    const held = { facts: [stored] };
    expect(errors([line], held)).toEqual(['2 pembilang conflicting-counts']);
    expect(errors([line, withdrawal], held)).toEqual([]);
    expect(errors([withdrawal, line], held)).toEqual([]);
  });

  it('follow a facility that the call moves', () => {
    const header = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
    const more = { 'fasilitas.csv': `${header}\nPST-1,pustu,Pustu,${OTHER},PKM-1,,,,,` };
    const held = { facts: [fact('PST-1')] };
    expect(checked([`2026-02,${DESA},K6,2,,`], held, more).errors).toEqual([]);
    expect(places(checked([`2026-02,${OTHER},K6,2,,`], held, more).errors)).toEqual(['2 pembilang conflicting-counts']);
  });

  it('are found although one of them has another error', () => {
    expect(errors([`2026-02,${DESA},STN,5,,`, '2026-02,PSY-1,STN,2,3,'])).toEqual([
      '2 penyebut missing-value',
      '3 pembilang conflicting-counts',
    ]);
  });
});

describe('a cumulative row against the sasaran', () => {
  it('is warned of where there is none, or 0', () => {
    expect(warnings([`2026-02,${DESA},K6,5,,`])).toEqual(['2 kode no-target-group']);
    const held = { groupSizes: { [`2026 ${DESA} bumil 0`]: { count: 0, source: null } } };
    expect(warnings(['2026-02,PSY-1,K6,0,,'], held)).toEqual(['2 kode no-target-group']);
    expect(warnings([`2026-02,${DESA},STN,5,6,`, `2026-02,${DESA},LHR,5,,`, `2026-02,${DESA},K6,,,`])).toEqual([]);
  });

  it('finds the sasaran of its own year and of the same call, its sexes together', () => {
    const sasaran = (year: number) =>
      `tahun,kode_desa,kode_sasaran,jumlah,sumber,jenis_kelamin\n${year},${DESA},bumil,1,,L\n${year},${DESA},bumil,99,,P`;
    const found = (year: number, reported: number) =>
      places(checked([`2026-02,${DESA},K6,${reported},,`], {}, { 'sasaran.csv': sasaran(year) }).warnings);
    expect(found(2026, 100)).toEqual([]);
    expect(found(2026, 101)).toEqual(['2 pembilang over-target-group']);
    expect(found(2025, 1)).toEqual(['2 kode no-target-group']);
  });

  it('adds up the whole desa from January, as it would stand after the call', () => {
    const held = { ...HUNDRED, facts: [fact('PST-1', { month: month(2026, 1), numerator: 60 })] };
    expect(warnings(['2026-02,PSY-1,K6,40,,', '2026-03,PSY-1,K6,1,,'], held)).toEqual([
      '3 pembilang over-target-group',
    ]);
    expect(warnings(['2026-02,PSY-1,K6,41,,', '2026-01,PST-1,K6,59,,'], held)).toEqual([]);
    const december = { ...HUNDRED, facts: [fact('PST-1', { month: month(2025, 12), numerator: 60 })] };
    expect(warnings(['2026-02,PSY-1,K6,100,,'], december)).toEqual([]);
  });
});

describe('a row against its own past', () => {
  const LOW = { groupSizes: { [`2026 ${DESA} bumil 0`]: { count: 10_000, source: null } } };
  const months = (code: string, figures: readonly number[], rest = ',') =>
    figures.map((figure, index) => `2026-0${index + 1},${code},${figure}${rest},`);

  it('is an outlier beyond five deviations of at least six months, of this call or stored', () => {
    expect(warnings(months('PSY-1,K6', [10, 11, 12, 13, 14, 15, 24]), LOW)).toEqual(['8 pembilang outlier']);
    expect(warnings(months('PSY-1,K6', [10, 11, 12, 13, 14, 15, 23]), LOW)).toEqual([]);
    expect(warnings(months('PSY-1,K6', [10, 11, 12, 13, 14, 99]), LOW)).toEqual([]);
    const facts = [10, 11, 12, 13, 14, 15].map((numerator, index) =>
      fact('PSY-1', { numerator, month: month(2025, index + 7) }),
    );
    expect(warnings(['2026-02,PSY-1,K6,24,,'], { ...LOW, facts })).toEqual(['2 pembilang outlier']);
    expect(warnings(['2026-02,PST-1,K6,24,,'], { ...LOW, facts })).toEqual([]);
    expect(warnings(['2025-06,PSY-1,LHR,24,,'], { ...LOW, facts })).toEqual([]);
  });

  it('holds a monthly indicator’s ratio against the ratios before', () => {
    const past = ['40,50', '41,50', '42,50', '43,50', '44,50', '45,50'].map(
      (counted, index) => `2026-0${index + 1},PSY-1,DS,${counted},`,
    );
    expect(warnings([...past, '2026-07,PSY-1,DS,84,100,'])).toEqual([]);
    expect(warnings([...past, '2026-07,PSY-1,DS,20,50,'])).toEqual(['8 pembilang outlier']);
    expect(warnings([...past, '2026-07,PSY-1,DS,0,0,'])).toEqual([]);
  });
});
