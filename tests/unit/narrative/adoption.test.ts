import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { changePhrase, missingPhrase, otherReadingPhrase } from '@/lib/narrative/adoption';
import { countedOver } from '@/lib/indicators/posyandu-denominator';
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
