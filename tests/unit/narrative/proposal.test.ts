import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { ilpProposal, inChargeOf, proposalsMessage, reportsProposal, serviceProposal } from '@/lib/narrative/proposal';
import { JULY, followUpOf } from '../../fixtures/follow-up-row';
import { SEVENTY_FIVE, indicatorOf } from '../../fixtures/row';

const KABUPATEN = '62.02' as AreaCode;
const obstacle = { name: 'Sedikitnya 5 kader', lacking: 'belum 5 kader', actor: 'desa', count: 26, near: 9 } as const;
const posyandu = (n: number, target: typeof SEVENTY_FIVE | null = SEVENTY_FIVE) =>
  ilpProposal(indicatorOf('ILP-PSY'), { numerator: n, denominator: 310 }, { target, obstacle, district: KABUPATEN });

describe('a proposal', () => {
  it('says problem, action, who is in charge, and the figure now and needed', () => {
    expect(posyandu(229)).toEqual({
      problem: '26 posyandu belum 5 kader',
      action: 'Penuhi: Sedikitnya 5 kader; dahulukan 9 yang tinggal satu kriteria',
      inCharge: 'Pemerintah desa/kelurahan',
      figure: '229/310 → 233 (75%)',
    });
    const all = { ...obstacle, near: 26 };
    const given = { target: SEVENTY_FIVE, obstacle: all, district: KABUPATEN };
    expect(ilpProposal(indicatorOf('ILP-PSY'), { numerator: 229, denominator: 310 }, given).action).toBe(
      'Penuhi: Sedikitnya 5 kader; semuanya tinggal kriteria ini',
    );
    expect(posyandu(233).figure).toBe('233/310, sudah mencapai 75%');
    expect(posyandu(229, null).figure).toBe('229/310 → target belum ditetapkan');
  });

  it('names a kota’s kelurahan', () => {
    expect(inChargeOf('desa', '64.74' as AreaCode)).toBe('Pemerintah kelurahan');
    expect(inChargeOf('kecamatan', KABUPATEN)).toBe('Camat');
  });

  it('asks of a service what its status asks for, in whole units', () => {
    // 52,5 % of 80 are 42: 25 are there.
    const falling = followUpOf({ value: [25, 80], now: 3, before: 6 });
    expect(serviceProposal(falling, JULY)).toEqual({
      problem: 'Kunjungan ibu hamil keenam (K6): di bawah target dan turun',
      action: 'Prioritas pembinaan: perlu 17 ibu hamil lagi',
      inCharge: 'Puskesmas',
      figure: '25/80 → 42 s.d. Juli 2026',
    });
    const above = followUpOf({ value: [60, 80], now: 3, before: 6 });
    const steady = followUpOf({ value: [25, 80], now: 3, before: 3 });
    expect(serviceProposal(steady, JULY).problem).toContain('di bawah target dan tidak berubah');
    expect(serviceProposal(above, JULY)).toMatchObject({
      problem: 'Kunjungan ibu hamil keenam (K6): sudah mencapai target, tetapi turun',
      action: 'Cari sebab turun, cegah',
      figure: '60/80, pertahankan',
    });
  });

  it('says of a service whether reports of its months are still awaited', () => {
    const awaited = followUpOf({ value: [25, 80], now: 3, before: 6, complete: false });
    expect(serviceProposal(awaited, JULY).figure).toBe('25/80 → 42 s.d. Juli 2026, laporan belum lengkap');
  });

  it('asks for the reports that are awaited', () => {
    expect(reportsProposal({ numerator: 8634, denominator: 9554 }, month(2026, 2))).toMatchObject({
      problem: '920 laporan Februari 2026 belum masuk',
      figure: '8.634/9.554 → 9.554',
    });
  });

  it('is a proposal, and its absence is said', () => {
    expect(proposalsMessage([posyandu(229)])).toBe(
      'RTL: 1 usulan dari kesenjangan yang terhitung, untuk dibahas dan disepakati rapat',
    );
    expect(proposalsMessage([])).toContain('tidak ada kesenjangan yang dapat dihitung');
  });
});
