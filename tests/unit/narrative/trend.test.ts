import { describe, expect, it } from 'vitest';
import { pointText, trendSentence as sentenceOf } from '@/lib/narrative/trend';
import { indicatorOf } from '../../fixtures/row';

const trendSentence = (points: Parameters<typeof sentenceOf>[0]) => sentenceOf(points, indicatorOf('ILP-PSY'));

const point = (period: string, numerator: number, denominator: number) => ({
  period,
  state: 'reported' as const,
  numerator,
  denominator,
  value: numerator / denominator,
});
const gap = (period: string) => ({
  period,
  state: 'not-reported' as const,
  numerator: null,
  denominator: null,
  value: null,
});

describe('trendSentence', () => {
  it('says the change between the first and last month with a value', () => {
    expect(trendSentence([point('2026-01', 226, 310), point('2026-02', 229, 310)])).toBe(
      'Naik 1,0 poin persen, dari 72,9% (Januari 2026) menjadi 73,9% (Februari 2026).',
    );
    expect(trendSentence([point('2026-01', 3, 4), point('2026-02', 2, 4)])).toContain('Turun 25,0 poin persen');
    expect(trendSentence([point('2026-01', 3, 4), point('2026-02', 6, 8)])).toBe(
      'Tetap dari 75,0% (Januari 2026) sampai 75,0% (Februari 2026).',
    );
  });

  it('counts the months without data, wherever they are', () => {
    expect(trendSentence([gap('2025-12'), point('2026-01', 1, 4), gap('2026-02'), point('2026-03', 2, 4)])).toContain(
      ' 2 bulan tanpa data.',
    );
  });

  it('says when there is one month, or none', () => {
    expect(trendSentence([gap('2026-01'), point('2026-02', 229, 310)])).toBe(
      'Baru satu bulan dengan data: 73,9% (Februari 2026).',
    );
    expect(trendSentence([gap('2026-01')])).toBe('Belum ada bulan dengan data dalam rentang ini.');
    expect(trendSentence([])).toBe('Belum ada bulan dengan data dalam rentang ini.');
  });
});

describe('the trend of a service indicator', () => {
  const say = (code: string, points: Parameters<typeof sentenceOf>[0]) => sentenceOf(points, indicatorOf(code));

  it('compares a cumulative figure with the same month a year before, not with another', () => {
    const points = [point('2025-02', 141, 1000), point('2025-12', 900, 1000), point('2026-02', 130, 1000)];
    expect(say('K6', points)).toBe(
      'S.d. Februari 2026: 13,0%; s.d. Februari 2025: 14,1%. Garis mulai lagi setiap Januari.',
    );
    expect(say('K6', points.slice(1))).toBe('S.d. Februari 2026: 13,0%. Garis mulai lagi setiap Januari.');
  });

  it('adds the months of counts, and of rates with few events', () => {
    const count = (period: string, numerator: number) => ({ ...gap(period), state: 'reported' as const, numerator });
    expect(say('LHR', [count('2026-01', 778), count('2026-02', 791), gap('2026-03')])).toBe(
      '2 bulan: 1.569 lahir hidup; 791 pada Februari 2026. 1 bulan tanpa data.',
    );
    expect(say('AKI', [point('2026-01', 0, 778), point('2026-02', 2, 791)])).toBe(
      '2 bulan: 2 kematian ibu dari 1.569 lahir hidup (127,5 per 100.000); 2 pada Februari 2026.',
    );
    expect(say('MTI', [gap('2026-01')])).toBe('Belum ada bulan dengan data dalam rentang ini.');
  });

  it('keeps a rate of many events per its base', () => {
    expect(say('AKB', [point('2026-01', 20, 2000), point('2026-02', 24, 2000)])).toBe(
      'Naik 2,0 per 1.000, dari 10,0 (Januari 2026) menjadi 12,0 (Februari 2026).',
    );
  });
});

it('says one month in the indicator’s own words', () => {
  const measure = { state: 'reported', numerator: 1, denominator: 791 } as const;
  expect(pointText(indicatorOf('ILP-PSY'), measure)).toBe('0,1% (1/791 posyandu aktif)');
  expect(pointText(indicatorOf('AKI'), measure)).toBe('1 kematian ibu dari 791 lahir hidup (126,4 per 100.000)');
  expect(pointText(indicatorOf('LHR'), { ...measure, denominator: null })).toBe('1 lahir hidup');
  expect(pointText(indicatorOf('LHR'), { state: 'not-reported', numerator: null, denominator: null })).toBe(
    'belum lapor',
  );
});
