import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, fraction, sumRatios } from '@/lib/coverage/ratio';

const ratio = fc.record({ numerator: fc.nat(10_000), denominator: fc.integer({ min: 1, max: 10_000 }) });

describe('sumRatios', () => {
  it('sums numerators over denominators, which is not the mean of percentages', () => {
    const sum = sumRatios([
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 9 },
    ]);
    expect(sum).toEqual({ numerator: 1, denominator: 10 });
    expect(sumRatios([])).toEqual({ numerator: 0, denominator: 0 });
  });

  it('gives a parent the sum of its leaves in any order and any grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ratio, fc.nat(3), fc.nat()), { maxLength: 40 }), (leaves) => {
        const whole = sumRatios(leaves.map(([leaf]) => leaf));
        const shuffled = [...leaves].sort((a, b) => a[2] - b[2]);
        const parents = [0, 1, 2, 3].map((parent) =>
          sumRatios(shuffled.filter(([, of]) => of === parent).map(([leaf]) => leaf)),
        );
        expect(sumRatios(parents)).toEqual(whole);
      }),
    );
  });
});

describe('fraction', () => {
  it('is null without a denominator and unrounded otherwise', () => {
    expect(fraction({ numerator: 0, denominator: 0 })).toBeNull();
    expect(fraction({ numerator: 0, denominator: 3 })).toBe(0);
    expect(fraction({ numerator: 229, denominator: 310 })).toBe(229 / 310);
    expect(fraction({ numerator: 12, denominator: 10 })).toBe(1.2);
  });
});

describe('compareFractions', () => {
  it('is exact where floating point is not', () => {
    const large = { numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991 };
    const next = { numerator: 9_007_199_254_740_989, denominator: 9_007_199_254_740_990 };
    expect(compareFractions(large, next)).toBeGreaterThan(0);
    expect(compareFractions({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 })).toBe(0);
    expect(compareFractions({ numerator: 2999, denominator: 4000 }, { numerator: 3, denominator: 4 })).toBeLessThan(0);
  });

  it('orders both ways round alike', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(Math.sign(compareFractions(a, b)) + Math.sign(compareFractions(b, a))).toBe(0);
      }),
    );
  });
});
