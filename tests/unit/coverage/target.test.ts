import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Target, meetsTarget, targetFraction, unitsToTarget } from '@/lib/coverage/target';

const percent = (value: number): Target => ({
  hundredths: Math.round(value * 100),
  per: 100,
  source: 'district',
  citation: null,
});

describe('unitsToTarget', () => {
  it('needs 233 of 310 posyandu for 75 per cent, 4 more than 229', () => {
    expect(unitsToTarget({ numerator: 229, denominator: 310 }, percent(75), 'higher')).toBe(4);
    expect(unitsToTarget({ numerator: 232, denominator: 310 }, percent(75), 'higher')).toBe(1);
    expect(unitsToTarget({ numerator: 233, denominator: 310 }, percent(75), 'higher')).toBe(0);
  });

  it('takes 70 per cent of 10 for 7, though 0.7 x 10 is not quite 7 in floating point', () => {
    expect(unitsToTarget({ numerator: 6, denominator: 10 }, percent(70), 'higher')).toBe(1);
    expect(unitsToTarget({ numerator: 7, denominator: 10 }, percent(70), 'higher')).toBe(0);
    expect(unitsToTarget({ numerator: 0, denominator: 100 }, percent(55), 'higher')).toBe(55);
    expect(unitsToTarget({ numerator: 0, denominator: 100 }, percent(29), 'higher')).toBe(29);
  });

  it('rounds the wanted units up, also by a hundredth of a per cent', () => {
    expect(unitsToTarget({ numerator: 7, denominator: 10 }, percent(70.01), 'higher')).toBe(1);
    expect(unitsToTarget({ numerator: 0, denominator: 0 }, percent(75), 'higher')).toBe(0);
  });

  it('counts down to the floor where lower is better', () => {
    expect(unitsToTarget({ numerator: 20, denominator: 99 }, percent(14.2), 'lower')).toBe(6); // 14.058 -> 14
    expect(unitsToTarget({ numerator: 14, denominator: 99 }, percent(14.2), 'lower')).toBe(0);
    expect(unitsToTarget({ numerator: 3, denominator: 10 }, percent(30), 'lower')).toBe(0);
  });

  it('reads a rate per its unit: 183 per 100,000', () => {
    const target: Target = { hundredths: 18_300, per: 100_000, source: 'district', citation: null };
    expect(targetFraction(target)).toBe(0.00183);
    expect(unitsToTarget({ numerator: 12, denominator: 5_000 }, target, 'lower')).toBe(3); // 9.15 -> 9
  });

  it('is 0 exactly when the target is met, and enough when added', () => {
    const counts = fc.integer({ min: 1, max: 2000 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    const direction = fc.constantFrom('higher' as const, 'lower' as const);
    fc.assert(
      fc.property(counts, fc.nat(10_000), direction, ([numerator, denominator], hundredths, better) => {
        const target: Target = { hundredths, per: 100, source: 'district', citation: null };
        const missing = unitsToTarget({ numerator, denominator }, target, better);
        const moved = better === 'higher' ? numerator + missing : numerator - missing;
        expect(missing === 0).toBe(meetsTarget({ numerator, denominator }, target, better));
        expect(meetsTarget({ numerator: moved, denominator }, target, better)).toBe(true);
        if (missing === 0) return;
        const almost = better === 'higher' ? moved - 1 : moved + 1;
        expect(meetsTarget({ numerator: almost, denominator }, target, better)).toBe(false);
      }),
    );
  });
});

describe('meetsTarget', () => {
  it('includes equal', () => {
    expect(meetsTarget({ numerator: 3, denominator: 4 }, percent(75), 'higher')).toBe(true);
    expect(meetsTarget({ numerator: 2999, denominator: 4000 }, percent(75), 'higher')).toBe(false);
    expect(meetsTarget({ numerator: 3, denominator: 4 }, percent(75), 'lower')).toBe(true);
  });
});
