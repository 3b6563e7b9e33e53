import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import {
  dayText,
  distanceText,
  jumpRule,
  monthReportsPhrase,
  outlierRule,
  partText,
  pointsText,
  qualityTitle,
  reportsPhrase,
  shareText,
} from '@/lib/narrative/quality';

const FEBRUARY = month(2026, 2);

describe('the words of data quality', () => {
  it('name the task, never who is behind', () => {
    expect(qualityTitle(920, FEBRUARY, null)).toBe('Mutu data: 920 laporan Februari 2026 masih ditunggu');
    expect(qualityTitle(0, FEBRUARY, 'Puskesmas Hulu')).toBe(
      'Mutu data Puskesmas Hulu: semua laporan Februari 2026 sudah masuk',
    );
  });

  it('keep nothing expected apart from nothing reported', () => {
    expect(reportsPhrase({ numerator: 0, denominator: 9 })).toBe('0 dari 9 laporan masuk');
    expect(reportsPhrase({ numerator: 0, denominator: 0 })).toBe('tidak ada laporan yang diharapkan');
    expect(partText({ numerator: 0, denominator: 9 })).toBe('0/9');
    expect(partText({ numerator: 0, denominator: 0 })).toBe('–');
    expect(shareText({ numerator: 0, denominator: 0 })).toBe('–');
    expect(monthReportsPhrase({ numerator: 8634, denominator: 9554 }, FEBRUARY)).toBe(
      'Laporan pelayanan Februari 2026: 8.634 dari 9.554 masuk.',
    );
    expect(monthReportsPhrase({ numerator: 0, denominator: 0 }, FEBRUARY)).toContain('Belum ada laporan');
  });

  it('write points without a percent sign, and distances with their side', () => {
    expect(pointsText(91.46)).toBe('91,5');
    expect(pointsText(100)).toBe('100,0');
    expect(pointsText(null)).toBe('–');
    expect(distanceText(5.82, true)).toBe('5,8 di atas');
    expect(distanceText(12, false)).toBe('12,0 di bawah');
    expect(dayText('2026-03-05')).toBe('5 Maret 2026');
  });

  it('say which rules are ours, with the figure that is set', () => {
    expect(outlierRule(5)).toMatch(/lebih dari 5 simpangan.*aturan kami/);
    expect(jumpRule(25)).toMatch(/lebih dari 25%.*aturan kami/);
  });
});
