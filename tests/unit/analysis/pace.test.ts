import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsToTarget, neededRate } from '@/lib/analysis/pace';
import type { Target } from '@/lib/coverage/target';
import { SEVENTY_FIVE } from '../../fixtures/row';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const HIGHER = { target: SEVENTY_FIVE, direction: 'higher' } as const;

describe('monthsToTarget', () => {
  it('carries the change of Kotawaringin Timur on: 4 of 310 are missing', () => {
    // 217 to 229 of 310 is 12 in 6 months, 2 a month: 4 more take 2 months.
    expect(monthsToTarget(of(229, 310), of(217, 310), 6, HIGHER)).toBe(2);
    // 205 to 229 in 12 months is 2 a month as well; 223 to 229 is 1 every 2 months.
    expect(monthsToTarget(of(229, 310), of(205, 310), 12, HIGHER)).toBe(2);
    expect(monthsToTarget(of(229, 310), of(223, 310), 12, HIGHER)).toBe(8);
  });

  it('asks for whole units: 232,5 of 310 cannot be had', () => {
    // 21 in 6 months is 3,5 a month; one month brings 232,5, and 233 are needed.
    expect(monthsToTarget(of(229, 310), of(208, 310), 6, HIGHER)).toBe(2);
  });

  it('moves by the fraction where the denominator moved: more posyandu at the same share come no nearer', () => {
    expect(monthsToTarget(of(229, 310), of(222, 300), 6, HIGHER)).toBeNull();
    // 200/300 to 229/310: (229x300 - 200x310) of 310x300 in 6 months; 4/310 needs 6 x 4 x 300 / 6700 months.
    expect(monthsToTarget(of(229, 310), of(200, 300), 6, HIGHER)).toBe(2);
  });

  it('is 0 at the target, null when it stands still or goes away', () => {
    expect(monthsToTarget(of(75, 100), of(75, 100), 6, HIGHER)).toBe(0);
    expect(monthsToTarget(of(72, 100), of(72, 100), 6, HIGHER)).toBeNull();
    expect(monthsToTarget(of(72, 100), of(73, 100), 6, HIGHER)).toBeNull();
  });

  it('turns round where less is better', () => {
    const seven: Target = { ...SEVENTY_FIVE, hundredths: 700 };
    expect(monthsToTarget(of(10, 100), of(16, 100), 6, { target: seven, direction: 'lower' })).toBe(3);
    expect(monthsToTarget(of(10, 100), of(9, 100), 6, { target: seven, direction: 'lower' })).toBeNull();
  });

  it('is the first month that brings as many units as are missing, for any numbers', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(400), fc.constantFrom(6, 12));
    fc.assert(
      fc.property(counts, ([all, now, before, span]) => {
        const [n, m] = [Math.min(now, all), Math.min(before, all)];
        const months = monthsToTarget(of(n, all), of(m, all), span, HIGHER);
        const missing = Math.max(0, Math.ceil((all * 3) / 4) - n);
        if (missing === 0 || n <= m) {
          expect(months).toBe(missing === 0 ? 0 : null);
          return;
        }
        expect(months).not.toBeNull();
        const won = (at: number) => (n - m) * at >= missing * span;
        expect(won(months ?? 0)).toBe(true);
        expect(won((months ?? 0) - 1)).toBe(false);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

it('says a rate in whole units: several a month, or one each so many months', () => {
  expect(neededRate(4, 10)).toEqual({ units: 1, each: 2 });
  expect(neededRate(12, 10)).toEqual({ units: 2, each: 1 });
  expect(neededRate(10, 10)).toEqual({ units: 1, each: 1 });
  expect(neededRate(1, 11)).toEqual({ units: 1, each: 11 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 11 }), (missing, months) => {
      const { units, each } = neededRate(missing, months);
      expect(Math.floor(months / each) * units).toBeGreaterThanOrEqual(missing);
    }),
    { seed: 5, numRuns: 300 },
  );
});
