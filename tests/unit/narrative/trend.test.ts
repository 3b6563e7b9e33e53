import { describe, expect, it } from 'vitest';
import { trendSentence as sentenceOf } from '@/lib/narrative/trend';
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
