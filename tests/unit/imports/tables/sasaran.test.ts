import { describe, expect, it } from 'vitest';
import { check, counts, places } from '../../../fixtures/import-reference';

const checked = (lines: string, held = {}) =>
  check({ 'sasaran.csv': `tahun,kode_desa,kode_sasaran,jumlah,sumber,jenis_kelamin\n${lines}` }, held);
const KEY = '2026,62.02.01.1001,bumil';
const stored = (sex: number, count = 50) => ({
  groupSizes: { [`2026 62.02.01.1001 bumil ${sex}`]: { count, source: null } },
});

describe('sasaran', () => {
  it('reads a size, split by sex or not, and without the optional column', () => {
    const key = { year: 2026, desa: '62.02.01.1001', group: 'lansia' };
    expect(checked('2026,62.02.01.1001,lansia,40,Pusdatin,l\n2026,62.02.01.1001,lansia,0,,P').changes).toEqual([
      { table: 'sasaran', key: { ...key, sex: 1 }, value: { count: 40, source: 'Pusdatin' } },
      { table: 'sasaran', key: { ...key, sex: 2 }, value: { count: 0, source: null } },
    ]);
    const without = check({
      'sasaran.csv': 'tahun,kode_desa,kode_sasaran,jumlah,sumber\n2026,62.02.01.1001,lansia,40,',
    });
    expect(without.changes).toMatchObject([{ key: { sex: 0 } }]);
  });

  it.each([
    ['2026,62.02.01.1001,ibu,40,,', 'kode_sasaran unknown-code'],
    ['2026,62.02.01.1001,Bumil,40,,', 'kode_sasaran unknown-code'],
    ['2026,62.02.01,bumil,40,,', 'kode_desa unknown-code'],
    ['2026,PSY-1,bumil,40,,', 'kode_desa unknown-code'],
    ['2027,62.02.01.1001,bumil,40,,', 'tahun bad-period'],
    ['2026,62.02.01.1001,bumil,-1,,', 'jumlah negative'],
    ['2026,62.02.01.1001,bumil,"1,5",,', 'jumlah bad-number'],
    ['2026,62.02.01.1001,bumil,40,,X', 'jenis_kelamin bad-choice'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));

  it('is withdrawn by an empty jumlah', () => {
    expect(counts(checked(`${KEY},,SK 1,`, stored(0)))).toBe('0 1 0 0');
    expect(counts(checked(`${KEY},,SK 1,`))).toBe('0 0 1 0');
  });

  it('knows one key however it is written', () => {
    expect(places(checked(`${KEY},1,,P\n${KEY},1,,p`).errors)).toEqual(['3 tahun duplicate-row']);
    expect(places(checked(`${KEY},1,,\n${KEY},1,,`).errors)).toEqual(['3 tahun duplicate-row']);
    expect(checked(`${KEY},1,,L\n${KEY},1,,P`).errors).toEqual([]);
  });

  it('is not both split and unsplit, on the later row', () => {
    const result = checked(`${KEY},20,,L\n${KEY},40,,\n${KEY},20,,P`);
    expect(places(result.errors)).toEqual(['3 jumlah conflicting-counts', '4 jumlah conflicting-counts']);
    expect(counts(result)).toBe('1 0 0 2');
  });

  it('nor against what is stored, unless the call withdraws that', () => {
    expect(places(checked(`${KEY},20,,P`, stored(0)).errors)).toEqual(['2 jumlah conflicting-counts']);
    expect(checked(`${KEY},20,,P\n${KEY},,,`, stored(0)).errors).toEqual([]);
    expect(checked(`${KEY},20,,P`, stored(1)).errors).toEqual([]);
  });
});
