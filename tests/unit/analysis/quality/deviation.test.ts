import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOf } from '@/lib/analysis/quality/deviation';

const counts = fc.array(fc.nat(2000), { minLength: 6, maxLength: 30 });

describe('the distance of a figure from its own past', () => {
  it('is told in deviations of 1.4826 MAD', () => {
    const past = [100, 140, 60, 120, 80, 100, 160];
    expect(deviationOf(400, past)).toEqual({ figure: 400, median: 100, distance: 300 / (1.4826 * 20), past: 7 });
  });

  it('never takes a deviation below the square root of the median, so that a steady past floods no list', () => {
    expect(deviationOf(104, [100, 100, 100, 100, 100, 100])?.distance).toBe(0.4);
    expect(deviationOf(4, [0, 0, 0, 0, 0, 0])?.distance).toBe(4);
    expect(deviationOf(151, [100, 100, 100, 100, 100, 100])?.distance).toBeCloseTo(5.1);
  });

  it('needs six earlier months', () => {
    expect(deviationOf(1000, [1, 1, 1, 1, 1])).toBeNull();
  });

  it('is never negative, 0 at the median, and the same whatever the order of the past', () => {
    fc.assert(
      fc.property(counts, fc.nat(2000), (past, figure) => {
        const found = deviationOf(figure, past);
        expect(found?.distance).toBeGreaterThanOrEqual(0);
        expect(deviationOf(figure, [...past].reverse())).toEqual(found);
        expect(deviationOf(found?.median ?? 0, past)?.distance).toBe(0);
      }),
      { seed: 24, numRuns: 200 },
    );
  });

  it('grows with the distance of the figure', () => {
    fc.assert(
      fc.property(counts, fc.nat(500), fc.nat(500), (past, near, further) => {
        const middle = Math.ceil(deviationOf(0, past)?.median ?? 0);
        const distance = (figure: number) => deviationOf(figure, past)?.distance ?? 0;
        expect(distance(middle + near + further)).toBeGreaterThanOrEqual(distance(middle + near));
      }),
      { seed: 24, numRuns: 200 },
    );
  });
});
