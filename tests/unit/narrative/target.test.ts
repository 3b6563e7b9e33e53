import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { targetNoun, targetPhrase, targetToDatePhrase } from '@/lib/narrative/target';
import { SEVENTY_FIVE, indicatorOf } from '../../fixtures/row';

const POSYANDU = indicatorOf('ILP-PSY');
const set = (inheritedFrom: string | null): Target => ({
  ...SEVENTY_FIVE,
  source: 'district',
  inheritedFrom: inheritedFrom as AreaCode | null,
});

describe('targetNoun', () => {
  it('calls an area’s own a target, and an ancestor’s by whose it is', () => {
    expect(targetNoun(set(null), POSYANDU)).toBe('target');
    expect(['62', '62.02', '62.02.06', '64.74'].map((from) => targetNoun(set(from), POSYANDU))).toEqual([
      'acuan provinsi',
      'acuan kabupaten',
      'acuan kecamatan',
      'acuan kota',
    ]);
  });

  it('calls a catalogue default national only where a national document fixes it', () => {
    expect(targetNoun(SEVENTY_FIVE, POSYANDU)).toBe('acuan nasional');
    expect(targetNoun(SEVENTY_FIVE, indicatorOf('PSY-AKT'))).toBe('acuan bawaan');
  });
});

it('gives the target as entered, or says that there is none', () => {
  expect(targetPhrase(SEVENTY_FIVE, POSYANDU)).toBe('acuan nasional 75%');
  expect(targetPhrase(null, POSYANDU)).toBe('target belum ditetapkan');
});

describe('a bound', () => {
  it('is what a target is called where less is better, with what it is per', () => {
    const bound = (hundredths: number, per: number) => ({ ...set(null), hundredths, per });
    expect(targetPhrase(bound(18_300, 100_000), indicatorOf('AKI'))).toBe('batas 183 per 100.000');
    expect(targetPhrase(bound(700, 100), indicatorOf('WST'))).toBe('batas 7%');
    expect(targetPhrase({ ...bound(700, 100), inheritedFrom: '62.02' as AreaCode }, indicatorOf('WST'))).toBe(
      'batas kabupaten 7%',
    );
    expect(targetPhrase(bound(1000, 1), indicatorOf('MTI'))).toBe('batas setahun 10');
  });
});

it('names a cumulative target up to a month, and in December the year’s', () => {
  const target = { ...set(null), hundredths: 9000 };
  expect(targetToDatePhrase(target, indicatorOf('K6'), month(2026, 7))).toBe('target s.d. Juli 52,5% (setahun 90%)');
  expect(targetToDatePhrase(target, indicatorOf('K6'), month(2026, 12))).toBe('target 90%');
  expect(targetToDatePhrase(target, indicatorOf('DS'), month(2026, 7))).toBe('target 90%');
});
