import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import {
  absenceSentence,
  figureSentence,
  headlineTitle,
  reachedCounts,
  reachedSentence,
  unitNoun,
} from '@/lib/narrative/headline';
import { SEVENTY_FIVE, absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const POSYANDU = indicatorOf('ILP-PSY');

describe('headlineTitle', () => {
  const title = (numerator: number, denominator: number, target = SEVENTY_FIVE as typeof SEVENTY_FIVE | null) =>
    headlineTitle(POSYANDU, rowOf(numerator, denominator, { target }), target);

  it('names the task', () => {
    expect(title(229, 310)).toBe('Posyandu siklus hidup: perlu 4 posyandu lagi menuju 75%');
  });

  it('counts equal as reached', () => expect(title(3, 4)).toBe('Posyandu siklus hidup: sudah mencapai 75%'));

  it('gives the figure where there is no target', () => {
    expect(headlineTitle(indicatorOf('ILP-PST'), rowOf(43, 152, { target: null }), null)).toBe(
      'Pustu melaksanakan ILP: 43 dari 152 (28,3%)',
    );
  });

  it('asks for less where lower is better', () => {
    const row = rowOf(20, 100, { direction: 'lower', target: { ...SEVENTY_FIVE, hundredths: 1400 } });
    expect(headlineTitle(indicatorOf('STN'), row, { ...SEVENTY_FIVE, hundredths: 1400 })).toBe(
      'Stunting (data rutin): perlu turun 6 balita lagi menuju 14%',
    );
  });

  it('keeps the absences apart', () => {
    expect(headlineTitle(POSYANDU, absentRow('not-applicable'), SEVENTY_FIVE)).toContain('tidak berlaku');
    expect(headlineTitle(POSYANDU, absentRow('not-reported'), SEVENTY_FIVE)).toContain('belum ada laporan');
  });
});

describe('figureSentence', () => {
  it('says the figure with its n of N', () => {
    expect(figureSentence(POSYANDU, rowOf(229, 310), 'Kabupaten Contoh')).toBe(
      '229 dari 310 posyandu aktif (73,9%) melayani seluruh siklus hidup.',
    );
  });

  it('says when part has not reported', () => {
    expect(figureSentence(indicatorOf('KDR-LTH'), rowOf(4, 5, { state: 'partial' }), 'Hulu')).toBe(
      '4 dari 5 kader (80,0%) dilatih. Sebagian belum lapor.',
    );
  });

  it('says why there is none', () => {
    expect(figureSentence(POSYANDU, absentRow('not-applicable'), 'Desa Contoh')).toBe(
      'Tidak berlaku: tidak ada posyandu aktif di Desa Contoh.',
    );
    expect(absenceSentence(POSYANDU, absentRow('not-reported'), 'Desa Contoh')).toBe(
      'Belum ada laporan untuk Desa Contoh pada periode ini.',
    );
  });
});

describe('reachedSentence', () => {
  const rows = [
    rowOf(8, 10),
    rowOf(3, 4),
    rowOf(1, 10),
    absentRow('not-applicable'),
    rowOf(0, 3, { area: { code: null } }),
  ];

  it('counts named areas by whether they reached their target', () => {
    expect(reachedCounts(rows)).toEqual({ reached: 2, missing: 1, absent: 1 });
    expect(reachedSentence(rows, 'kecamatan', 'acuan nasional 75%')).toBe(
      '2 dari 4 kecamatan sudah mencapai acuan nasional 75%; 1 kecamatan perlu dukungan; 1 kecamatan tanpa nilai.',
    );
  });

  it('is silent without a target', () => {
    expect(reachedSentence([rowOf(1, 2, { target: null })], 'kecamatan', 'target')).toBe('');
  });
});

it('names what is still missing by its unit', () => {
  expect([POSYANDU, indicatorOf('KDR-LTH'), indicatorOf('ILP-PKM')].map(unitNoun)).toEqual([
    'posyandu',
    'kader',
    'puskesmas',
  ]);
});

describe('counts and rates', () => {
  const counted = { ...absentRow('not-reported'), state: 'partial' as const, numerator: 1234 };

  it('says a count as the number it is, never as an absence', () => {
    expect(headlineTitle(indicatorOf('LHR'), counted, null)).toBe('Lahir hidup: 1.234');
    expect(figureSentence(indicatorOf('LHR'), counted, 'Kabupaten Contoh')).toBe(
      '1.234 lahir hidup. Sebagian belum lapor.',
    );
    expect(headlineTitle(indicatorOf('MTI'), { ...counted, numerator: 0 }, null)).toBe('Kematian ibu: 0');
    expect(headlineTitle(indicatorOf('LHR'), absentRow('not-reported'), null)).toContain('belum ada laporan');
  });

  it('says a rate per its unit, and counts deaths, not births, to its target', () => {
    const row = rowOf(2, 1000, { direction: 'lower', target: null });
    expect(headlineTitle(indicatorOf('AKI'), row, null)).toBe(
      'Angka kematian ibu: 2 kematian ibu dari 1.000 lahir hidup (200,0 per 100.000)',
    );
    expect(figureSentence(indicatorOf('AKB'), row, 'Kabupaten Contoh')).toBe(
      '2 kematian bayi dari 1.000 lahir hidup (2,0 per 1.000).',
    );
    const many = rowOf(120, 10_168, { direction: 'lower', target: null });
    expect(headlineTitle(indicatorOf('AKB'), many, null)).toBe(
      'Angka kematian bayi: 11,8 per 1.000 lahir hidup (120 dari 10.168)',
    );
    expect(unitNoun(indicatorOf('AKI'))).toBe('kematian');
  });
});

describe('the months of a title', () => {
  const months = { first: month(2025, 10), last: month(2025, 12) };

  it('are named by a count', () => {
    const deaths = { ...absentRow('not-reported'), state: 'reported' as const, numerator: 4 };
    expect(headlineTitle(indicatorOf('MTI'), deaths, null, months)).toBe('Kematian ibu: 4, Oktober–Desember 2025');
  });

  it('keep heads out of a monthly figure that adds several of them, and say why', () => {
    const row = rowOf(363, 555, { target: { ...SEVENTY_FIVE, source: 'district' } });
    expect(headlineTitle(indicatorOf('SBS'), row, SEVENTY_FIVE, months)).toMatch(/: 65,4%, belum mencapai 75%$/);
    expect(figureSentence(indicatorOf('SBS'), row, 'Kabupaten Contoh', months)).toContain(
      'Gabungan 3 bulan: desa/kelurahan yang sama dihitung setiap bulan.',
    );
    expect(figureSentence(indicatorOf('K6'), row, 'Kabupaten Contoh', months)).not.toContain('Gabungan');
  });

  it('give a missing sasaran its year', () => {
    const absent = absentRow('not-applicable');
    expect(headlineTitle(indicatorOf('K6'), absent, null, months)).toBe(
      'Kunjungan ibu hamil keenam (K6): belum ada sasaran ibu hamil tahun 2025',
    );
    expect(figureSentence(indicatorOf('K6'), absent, 'Desa Contoh', months)).toBe(
      'Tidak berlaku: belum ada sasaran ibu hamil tahun 2025 di Desa Contoh.',
    );
  });

  it('say that a cumulative task is the year’s, and that a kept bound is not exceeded', () => {
    const target = { ...SEVENTY_FIVE, hundredths: 9000 };
    expect(headlineTitle(indicatorOf('K6'), rowOf(1, 10, { target }), target, months)).toContain(
      'perlu 8 ibu hamil lagi menuju 90% setahun',
    );
    const kept = rowOf(7, 100, { target: { ...SEVENTY_FIVE, hundredths: 700 }, direction: 'lower' });
    expect(headlineTitle(indicatorOf('WST'), kept, { ...SEVENTY_FIVE, hundredths: 700 })).toBe(
      'Wasting (data rutin): tidak melebihi batas 7%',
    );
  });
});
