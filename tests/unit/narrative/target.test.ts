import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import type { Target } from '@/lib/coverage/target';
import { targetNoun, targetPhrase } from '@/lib/narrative/target';
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
