import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '@/lib/coverage/interval';

describe('wilsonInterval', () => {
  it('gives 229 of 310 the bounds 68.71 and 78.45 per cent', () => {
    const interval = wilsonInterval({ numerator: 229, denominator: 310 });
    expect(interval).toMatchObject({ method: 'wilson', confidence: 0.95 });
    expect(((interval?.low ?? 0) * 100).toFixed(2)).toBe('68.71');
    expect(((interval?.high ?? 0) * 100).toFixed(2)).toBe('78.45');
  });

  it('gives 1 of 10 the bounds of Wilson’s own formula', () => {
    const interval = wilsonInterval({ numerator: 1, denominator: 10 });
    expect(interval?.low).toBeCloseTo(0.01787621, 8);
    expect(interval?.high).toBeCloseTo(0.40415003, 8);
  });

  it('ends at exactly 0 and 1', () => {
    expect(wilsonInterval({ numerator: 0, denominator: 7 })?.low).toBe(0);
    expect(wilsonInterval({ numerator: 7, denominator: 7 })?.high).toBe(1);
  });

  it('is null without a denominator and above 100 per cent', () => {
    expect(wilsonInterval({ numerator: 0, denominator: 0 })).toBeNull();
    expect(wilsonInterval({ numerator: 11, denominator: 10 })).toBeNull();
  });

  it('holds the share, within 0..1, and narrows as the count grows', () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const { low, high } = wilsonInterval({ numerator, denominator }) ?? { low: NaN, high: NaN };
        const share = numerator / denominator;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
        const wider = wilsonInterval({ numerator: numerator * 4, denominator: denominator * 4 });
        expect((wider?.high ?? 1) - (wider?.low ?? 0)).toBeLessThan(high - low);
      }),
    );
  });
});
