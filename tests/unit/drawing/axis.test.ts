import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor } from '@/lib/drawing/axis';

describe('axisFor', () => {
  it.each([
    [100, [0, 20, 40, 60, 80, 100]],
    [107, [0, 25, 50, 75, 100, 125]],
    [16.7, [0, 5, 10, 15, 20]],
    [0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('reaches over %f in round steps', (top, ticks) => {
    const axis = axisFor(top);
    expect(axis.ticks.map((tick) => Math.round(tick * 1000) / 1000)).toEqual(ticks);
    expect(axis.ceiling).toBeCloseTo(ticks.at(-1) ?? 0, 9);
  });

  it('always covers its top with few lines', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), (top) => {
        const { ceiling, ticks } = axisFor(top);
        expect(ceiling).toBeGreaterThanOrEqual(top * (1 - 1e-6));
        expect(ceiling).toBeLessThanOrEqual(top * 2.01);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
