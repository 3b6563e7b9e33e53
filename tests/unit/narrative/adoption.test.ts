import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { countedOver } from '@/lib/indicators/posyandu-denominator';
import { changePhrase, intervalPhrase, missingPhrase, otherReadingPhrase } from '@/lib/narrative/adoption';
import { SEVENTY_FIVE, absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const POSYANDU = indicatorOf('ILP-PSY');

describe('missingPhrase', () => {
  it('counts what is missing to the national default, never calling it the district’s target', () => {
    expect(missingPhrase(POSYANDU, rowOf(229, 310), SEVENTY_FIVE)).toBe(
      'Perlu 4 posyandu lagi untuk acuan nasional 75%.',
    );
    expect(missingPhrase(POSYANDU, rowOf(233, 310), SEVENTY_FIVE)).toBe('Sudah mencapai acuan nasional 75%.');
  });

  it('is silent without a value or a target', () => {
    expect(missingPhrase(POSYANDU, absentRow('not-reported'), SEVENTY_FIVE)).toBe('');
    expect(missingPhrase(POSYANDU, rowOf(1, 2, { target: null }), null)).toBe('');
  });
});

describe('otherReadingPhrase', () => {
  it('reads the same numerator over registered posyandu', () => {
    expect(otherReadingPhrase(POSYANDU, rowOf(229, 310), rowOf(310, 326), SEVENTY_FIVE)).toBe(
      'Terhadap posyandu terdaftar: 70,2% (229/326); perlu 16 lagi.', // 75 % of 326 is 244.5, so 245
    );
    expect(otherReadingPhrase(POSYANDU, rowOf(3, 4), rowOf(4, 4), SEVENTY_FIVE)).toBe(
      'Terhadap posyandu terdaftar: 75,0% (3/4).',
    );
    expect(otherReadingPhrase(POSYANDU, absentRow('not-reported'), rowOf(1, 1), SEVENTY_FIVE)).toBe('');
  });

  it('reads it over posyandu aktif where the district counts registered ones', () => {
    const registered = countedOver(POSYANDU, 'terdaftar');
    expect(otherReadingPhrase(registered, rowOf(229, 326), rowOf(310, 326), SEVENTY_FIVE)).toBe(
      'Terhadap posyandu aktif: 73,9% (229/310); perlu 4 lagi.',
    );
    expect(otherReadingPhrase(registered, rowOf(0, 2), rowOf(0, 2), SEVENTY_FIVE)).toBe('');
  });
});

describe('changePhrase', () => {
  const since = (before: readonly [number, number] | null) =>
    changePhrase(POSYANDU, rowOf(229, 310, { before }), month(2026, 1));

  it('gives the change in count and in points since the month compared with', () => {
    expect(since([226, 310])).toBe('+3 posyandu sejak Januari 2026 (+1,0 poin persen).');
    expect(since([231, 310])).toBe('−2 posyandu sejak Januari 2026 (−0,6 poin persen).');
    expect(since([229, 310])).toBe('Tetap sejak Januari 2026.');
    expect(since(null)).toBe('');
  });
});

const FEBRUARY = { first: month(2026, 1), last: month(2026, 2) };
const YEAR = { first: month(2025, 1), last: month(2025, 12) };
const district = (hundredths: number, per = 100): Target => ({ hundredths, per, source: 'district', citation: null });
const lower = (numerator: number, denominator: number, target: Target | null) =>
  rowOf(numerator, denominator, { target, direction: 'lower' });

describe('what is missing of a service indicator', () => {
  it('is asked for up to the month first, and nothing twice in December', () => {
    const K6 = indicatorOf('K6');
    const target = district(9000);
    // 90 % x 2 / 12 of 10.854 is 1.628,1, so 1.629; of the year 9.768,6, so 9.769.
    expect(missingPhrase(K6, rowOf(1408, 10_854, { target }), target, FEBRUARY)).toBe(
      'Perlu 221 ibu hamil lagi untuk target s.d. Februari 15,0% (setahun 90%); 8.361 lagi untuk setahun.',
    );
    expect(missingPhrase(K6, rowOf(1629, 10_854, { target }), target, FEBRUARY)).toBe(
      'Sudah mencapai target s.d. Februari 15,0% (setahun 90%); 8.140 lagi untuk setahun.',
    );
    expect(missingPhrase(K6, rowOf(9768, 10_854, { target }), target, YEAR)).toBe(
      'Perlu 1 ibu hamil lagi untuk target 90%.',
    );
  });

  it('is a bound where less is better', () => {
    const WST = indicatorOf('WST');
    const target = district(700);
    expect(missingPhrase(WST, lower(21, 100, target), target)).toBe('Perlu turun 14 balita lagi menuju batas 7%.');
    expect(missingPhrase(WST, lower(7, 100, target), target)).toBe('Tidak melebihi batas 7%.');
  });

  it('is no number of heads where months are added', () => {
    const [WST, DS, target] = [indicatorOf('WST'), indicatorOf('DS'), district(700)];
    expect(missingPhrase(WST, lower(21, 100, target), target, YEAR)).toBe('Di atas batas 7%.');
    expect(missingPhrase(DS, rowOf(1, 100, { target }), target, YEAR)).toBe('Belum mencapai target 7%.');
  });

  it('is said in cases of a rate, and of a count only for the year', () => {
    const [AKI, AKB] = [indicatorOf('AKI'), indicatorOf('AKB')];
    const [few, many] = [district(18_300, 100_000), district(1200, 1000)];
    expect(missingPhrase(AKI, lower(17, 10_168, few), few)).toContain('paling banyak 18 kematian');
    expect(missingPhrase(AKB, lower(130, 10_168, many), many)).toBe('8 kematian di atas batas 12 per 1.000.');
    expect(missingPhrase(AKB, lower(120, 10_168, many), many)).toBe('Tidak melebihi batas 12 per 1.000.');
    const counted = { ...absentRow('not-reported'), state: 'reported' as const, numerator: 4 };
    expect(missingPhrase(indicatorOf('MTI'), counted, district(1000, 1))).toBe('Batas setahun 10 kematian ibu.');
  });
});

describe('a change', () => {
  const phrase = (code: string, now: readonly [number, number], before: readonly [number, number]) =>
    changePhrase(indicatorOf(code), rowOf(...now, { before, target: null }), month(2026, 1));

  it('of a month’s own figure rises or falls, without praise or blame', () => {
    expect(phrase('WST', [62, 1000], [50, 1000])).toBe('Naik 1,2 poin persen dibanding Januari 2026.');
    expect(phrase('WST', [50, 1000], [62, 1000])).toBe('Turun 1,2 poin persen dibanding Januari 2026.');
    expect(phrase('WST', [500, 10_000], [5001, 100_000])).toBe('Hampir tidak berubah dibanding Januari 2026.');
  });

  it('of a rate is per its base, and of few events a number', () => {
    expect(phrase('AKB', [120, 10_000], [112, 10_000])).toBe('Naik 0,8 per 1.000 dibanding Januari 2026.');
    expect(phrase('AKI', [1, 791], [0, 720])).toBe('1 kematian lebih banyak dibanding Januari 2026.');
    expect(phrase('AKI', [0, 791], [2, 720])).toBe('2 kematian lebih sedikit dibanding Januari 2026.');
    expect(phrase('AKI', [1, 791], [1, 720])).toBe('Jumlah kematian tetap dibanding Januari 2026.');
  });

  it('is of the last month where several are added', () => {
    const row = rowOf(120, 10_000, { before: [112, 9000], target: null });
    const fallen = rowOf(50, 1000, { before: [62, 1000], target: null });
    expect(changePhrase(indicatorOf('WST'), fallen, month(2025, 11), YEAR)).toMatch(
      /^Desember 2025 saja: turun 1,2 poin/,
    );
    expect(changePhrase(indicatorOf('AKB'), row, month(2025, 11), YEAR)).toBe(
      'Desember 2025 saja: 8 kematian lebih banyak dibanding November 2025.',
    );
  });
});

describe('intervalPhrase', () => {
  it('is in the figure’s own unit, and silent of few events', () => {
    expect(intervalPhrase(POSYANDU, rowOf(229, 310))).toContain('Selang Wilson 95%: 68,7% sampai 78,4%.');
    expect(intervalPhrase(indicatorOf('AKB'), rowOf(120, 10_168))).toMatch(/: 9,9 per 1\.000 sampai 14,1 per 1\.000\./);
    expect(intervalPhrase(indicatorOf('AKI'), rowOf(2, 796))).toBe('');
  });
});
