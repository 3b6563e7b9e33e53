import { describe, expect, it } from 'vitest';
import { addMonths, formatMonth, month } from '@/lib/coverage/period';
import { paceSentence } from '@/lib/narrative/pace';
import { SEVENTY_FIVE, indicatorOf } from '../../fixtures/row';

const STOCK = indicatorOf('ILP-PSY');

/** One point a month up to February 2026; null is a month without data. */
function points(numerators: readonly (number | null)[]) {
  return numerators.map((numerator, index) => ({
    period: formatMonth(addMonths(month(2026, 2), index - numerators.length + 1)),
    numerator,
    denominator: numerator === null ? null : 100,
    value: numerator === null ? null : numerator / 100,
  }));
}

describe('paceSentence', () => {
  const say = (...numerators: (number | null)[]) => paceSentence(points(numerators), SEVENTY_FIVE, STOCK);

  it('carries the last six months’ rate on, hedged', () => {
    // 60 to 72 in six months is 2 a month; 3 are missing, so two months on.
    expect(say(60, 62, 64, 66, 68, 70, 72)).toBe(
      'Bila laju 6 bulan terakhir bertahan, 75% tercapai sekitar April 2026.',
    );
    expect(say(1, 60, 0, 0, 0, 0, 0, 72)).toContain('April 2026');
  });

  it('does not add a month for an exact fit', () => expect(say(57, 0, 0, 0, 0, 0, 69)).toContain('Mei 2026'));

  it('says when it leads nowhere, or too far', () => {
    expect(say(72, 0, 0, 0, 0, 0, 72)).toBe('Dengan laju 6 bulan terakhir, 75% belum mendekat.');
    expect(say(73, 0, 0, 0, 0, 0, 70)).toBe('Dengan laju 6 bulan terakhir, 75% belum mendekat.');
    expect(say(40, 0, 0, 0, 0, 0, 41)).toContain('lebih dari tiga tahun lagi');
  });

  it('is silent when the target is met, there is none, or too little is known', () => {
    expect(say(60, 0, 0, 0, 0, 0, 75)).toBe('');
    expect(say(60, 72)).toBe('');
    expect(say(null, 0, 0, 0, 0, 0, 72)).toBe('');
    expect(say(60, 0, 0, 0, 0, 0, null)).toBe('');
    expect(paceSentence(points([60, 0, 0, 0, 0, 0, 72]), null, STOCK)).toBe('');
    expect(paceSentence(points([60, 0, 0, 0, 0, 0, 72]), SEVENTY_FIVE, indicatorOf('K6'))).toBe('');
  });
});
