import { describe, expect, it } from 'vitest';
import { type Standing, pwsStatus } from '@/lib/pws/status';
import { trendDirection } from '@/lib/pws/trend';

describe('pwsStatus', () => {
  // The vectors of the guideline's worked page: 90 % a year, 52,5 % up to July; months in percent of the sasaran.
  it.each([
    [55, 8, 7, 'baik'],
    [55, 7, 8, 'kurang'],
    [50, 8, 6, 'cukup'],
    [50, 6, 8, 'jelek'],
    [55, 7.5, 7.5, 'baik'],
    [50, 7.5, 7.5, 'jelek'],
    [52.5, 8, 7, 'baik'],
  ])('%f cumulative, %f after %f is %s', (cumulative, now, before, expected) => {
    const share = (percent: number) => ({ numerator: percent * 10, denominator: 1000 });
    const trend = trendDirection(share(now), share(before));
    if (trend === null) throw new Error('both months have a value');
    const standing: Standing = {
      value: share(cumulative),
      targetToDate: { numerator: 9000 * 7, denominator: 10_000 * 12 },
      trend,
      direction: 'higher',
    };
    expect(pwsStatus(standing, 'jelek')).toBe(expected);
  });

  it('lets the district say what below and steady is, and nothing else', () => {
    const below: Standing = {
      value: { numerator: 1, denominator: 2 },
      targetToDate: { numerator: 3, denominator: 4 },
      trend: 'steady',
      direction: 'higher',
    };
    expect(pwsStatus(below, 'cukup')).toBe('cukup');
    expect(pwsStatus({ ...below, trend: 'down' }, 'cukup')).toBe('jelek');
    expect(pwsStatus({ ...below, direction: 'lower' }, 'cukup')).toBe('baik');
  });

  it('tells a unit below the target from the target itself', () => {
    const standing = (numerator: number): Standing => ({
      value: { numerator, denominator: 3_000_000 },
      targetToDate: { numerator: 1, denominator: 3 },
      trend: 'up',
      direction: 'higher',
    });
    expect(pwsStatus(standing(999_999), 'jelek')).toBe('cukup');
    expect(pwsStatus(standing(1_000_000), 'jelek')).toBe('baik');
  });
});
