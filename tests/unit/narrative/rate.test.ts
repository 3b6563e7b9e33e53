import { describe, expect, it } from 'vitest';
import type { Target } from '@/lib/coverage/target';
import { boundSentence, countedRateText, fewEventsNote, rateText } from '@/lib/narrative/rate';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const [AKI, AKB] = [indicatorOf('AKI'), indicatorOf('AKB')];
const BOUND: Target = { hundredths: 18_300, per: 100_000, source: 'district', citation: null };
const rate = (numerator: number, denominator: number) => rowOf(numerator, denominator, { target: null });

describe('rateText', () => {
  it('gives the rate first, and its counts first below twenty events', () => {
    expect(rateText(AKB, { numerator: 120, denominator: 10_168 })).toBe('11,8 per 1.000 lahir hidup (120 dari 10.168)');
    expect(rateText(AKI, { numerator: 2, denominator: 796 })).toBe(
      '2 kematian ibu dari 796 lahir hidup (251,3 per 100.000)',
    );
    expect(countedRateText(AKB, { numerator: 120, denominator: 10_168 })).toBe(
      '120 kematian bayi dari 10.168 lahir hidup (11,8 per 1.000)',
    );
  });
});

describe('boundSentence', () => {
  it('says a bound in cases, exactly', () => {
    expect(boundSentence(AKI, { numerator: 17, denominator: 10_168 }, BOUND)).toBe(
      'Batas 183 per 100.000 berarti paling banyak 18 kematian dari 10.168 lahir hidup.',
    );
    // 183 of 100.000 is exactly 183: no rounding may make it 182.
    expect(boundSentence(AKI, { numerator: 1, denominator: 100_000 }, BOUND)).toContain('paling banyak 183 kematian');
    expect(boundSentence(AKI, { numerator: 0, denominator: 39 }, BOUND)).toContain('kurang dari satu kematian');
  });
});

describe('fewEventsNote', () => {
  it('cautions, and calls the rule ours', () => {
    expect(fewEventsNote(AKI, rate(2, 796))).toMatch(/^Angka per 100\.000 dari 2 kematian: bacalah jumlahnya\./);
    expect(fewEventsNote(AKI, rate(2, 796))).toContain('Aturan program ini: di bawah 20 kejadian');
  });

  it('is silent where there are enough, none, or it is no rate', () => {
    for (const row of [rate(20, 9000), rate(0, 9000), absentRow('not-reported')])
      expect(fewEventsNote(AKI, row)).toBe('');
    expect(fewEventsNote(indicatorOf('WST'), rate(2, 796))).toBe('');
  });
});
