import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { fraction } from '@/lib/coverage/ratio';
import type { Target } from '@/lib/coverage/target';
import { rowTargetToDate, targetToDate, unitsToDate } from '@/lib/pws/target-path';

const target = (hundredths: number, per = 100): Target => ({ hundredths, per, source: 'district', citation: null });

describe('targetToDate', () => {
  it.each([
    [9000, 1, 0.075],
    [9000, 7, 0.525],
    [9500, 7, 0.95 * (7 / 12)],
    [10000, 12, 1],
    [5555, 5, (0.5555 * 5) / 12],
  ])('is the year’s target x m / 12 for cumulative indicators: %i up to month %i', (hundredths, at, expected) => {
    const ratio = targetToDate(target(hundredths), 'cumulative', month(2026, at));
    expect(fraction(ratio)).toBeCloseTo(expected, 14);
    expect([ratio.numerator, ratio.denominator].every(Number.isInteger)).toBe(true);
  });

  it.each(['stock', 'monthly', 'rate'] as const)('is the full target in every month for %s', (kind) => {
    expect(fraction(targetToDate(target(9000), kind, month(2026, 1)))).toBe(0.9);
    expect(fraction(targetToDate(target(18300, 100_000), kind, month(2026, 7)))).toBe(0.00183);
  });

  it('keeps what rounding would lose: a third of a hundredth is not a third', () => {
    expect(targetToDate(target(1), 'cumulative', month(2026, 4))).toEqual({ numerator: 4, denominator: 120_000 });
  });
});

describe('a row up to a month', () => {
  it('has its own target exactly, whether percent or per 100.000', () => {
    expect(fraction(rowTargetToDate(0.5555, 'cumulative', month(2026, 5)) ?? { numerator: 0, denominator: 1 })).toBe(
      (5555 * 5) / 120_000,
    );
    const rate = rowTargetToDate(0.00183, 'rate', month(2026, 5));
    expect(rate && rate.numerator * 100_000).toBe(rate && 183 * rate.denominator);
    expect(rowTargetToDate(null, 'cumulative', month(2026, 5))).toBeNull();
  });

  it('misses whole units: 15 % of 20 is 3, of 21 it is 4', () => {
    const fifteen = targetToDate(target(9000), 'cumulative', month(2026, 2));
    expect(unitsToDate({ numerator: 2, denominator: 20 }, fifteen)).toBe(1);
    expect(unitsToDate({ numerator: 3, denominator: 21 }, fifteen)).toBe(1);
    expect(unitsToDate({ numerator: 3, denominator: 20 }, fifteen)).toBe(0);
    expect(unitsToDate({ numerator: 9, denominator: 20 }, fifteen)).toBe(0);
  });
});
