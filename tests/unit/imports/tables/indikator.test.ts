import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { OwnIndicator } from '@/lib/indicators/own';
import { type Held, check, counts, places } from '../../../fixtures/import-reference';

const HEADER = 'kode,nama,pembilang,penyebut,jenis,arah,kode_sasaran,tahap,klaster,sumber';
const checked = (lines: readonly string[], held: Held = {}, more = {}) =>
  check({ 'indikator.csv': [HEADER, ...lines].join('\n'), ...more }, held);
const errors = (lines: readonly string[], held: Held = {}) => places(checked(lines, held).errors);

const ROW = 'KELAS,Kelas ibu,Ibu yang ikut,Sasaran ibu hamil,Kumulatif,naik,bumil,ibu,2,SK 1';
const OWN: OwnIndicator = {
  name: 'Kelas ibu',
  numerator: 'Ibu yang ikut',
  denominator: 'Sasaran ibu hamil',
  kind: 'cumulative',
  direction: 'higher',
  targetGroup: 'bumil',
  lifeCycle: 'ibu',
  cluster: '2',
  source: 'SK 1',
};

describe('indikator', () => {
  it('reads a district’s own indicator', () => {
    expect(checked([ROW]).changes).toEqual([{ table: 'indikator', key: { indicator: 'KELAS' }, value: OWN }]);
    expect(checked(['RR,Rumah,Rumah sehat,Rumah diperiksa,bulanan,turun,,,lintas,']).changes).toMatchObject([
      { value: { kind: 'monthly', direction: 'lower', targetGroup: null, lifeCycle: 'semua', source: null } },
    ]);
    expect(counts(checked([ROW], { ownIndicator: OWN }))).toBe('0 0 1 0');
  });

  it.each([
    [ROW.replace('KELAS', 'K6'), 'kode unknown-code'],
    [ROW.replace('KELAS', 'ILP-PSY'), 'kode unknown-code'],
    [ROW.replace('KELAS', 'A/B'), 'kode unknown-code'],
    [ROW.replace('Kelas ibu', ''), 'nama missing-value'],
    [ROW.replace('Kumulatif', 'stok'), 'jenis bad-choice'],
    [ROW.replace('naik', 'datar'), 'arah bad-choice'],
    [ROW.replace('bumil', ''), 'kode_sasaran missing-value'],
    [ROW.replace('bumil', 'warga'), 'kode_sasaran unknown-code'],
    [ROW.replace('ibu,2', 'janin,2'), 'tahap bad-choice'],
    [ROW.replace('ibu,2', 'ibu,5'), 'klaster bad-choice'],
    [ROW.replace('ibu,2', 'ibu,'), 'klaster missing-value'],
  ])('refuses %s', (line, place) => expect(errors([line])).toEqual([`2 ${place}`]));

  it('keeps its kind while capaian hold it to that', () => {
    const facts = [
      { code: 'PSY-1', indicator: 'KELAS', month: month(2026, 1), sex: 0, numerator: 1, denominator: null },
    ] as const;
    const other = ROW.replace('Kumulatif', 'bulanan');
    expect(errors([other], { ownIndicator: OWN, facts })).toEqual(['2 jenis bad-choice']);
    expect(errors([other], { ownIndicator: OWN })).toEqual([]);
  });

  it('is known to the other tables of its call, as what it is', () => {
    const capaian = (line: string) => ({
      'capaian.csv': `periode,kode,kode_indikator,pembilang,penyebut\n${line}`,
      'target.csv': 'tahun,kode_indikator,kode_wilayah,target_persen,sumber\n2026,KELAS,62.02,80,',
    });
    expect(checked([ROW], {}, capaian('2026-01,PSY-1,KELAS,5,')).errors).toEqual([]);
    expect(places(checked([ROW], {}, capaian('2026-01,PSY-1,KELAS,5,9')).errors)).toEqual([
      '2 pembilang conflicting-counts',
    ]);
    expect(places(check(capaian('2026-01,PSY-1,KELAS,5,')).errors)).toEqual([
      '2 kode_indikator unknown-code',
      '2 kode_indikator unknown-code',
    ]);
  });
});
