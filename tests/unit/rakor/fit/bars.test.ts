import { describe, expect, it } from 'vitest';
import { type BarsBlock, fitBars } from '@/lib/rakor/fit/bars';

type Given = readonly [value: number | null, numerator: number | null, denominator: number | null];
const block = (bars: readonly Given[], target: number | null = null): BarsBlock => ({
  kind: 'bars',
  unit: '',
  target: target === null ? null : { value: target, label: 'target' },
  bars: bars.map(([value, numerator, denominator]) => ({
    label: 'Baamang',
    measure: { state: numerator === null ? 'not-reported' : 'reported', numerator, denominator },
    value,
    text: '',
    drill: null,
  })),
});

describe('bars', () => {
  it('fill their track at 100 %, also where more than the target group was reached', () => {
    const { bars, top, end } = fitBars(
      block([
        [0.886, 39, 44],
        [0, 0, 20],
        [1.04, 26, 25],
        [null, null, 12],
      ]),
      1000,
      600,
    );
    expect([top, end]).toEqual([1, '']);
    expect(bars.map(({ extent }) => extent)).toEqual([0.886, 0, 1, null]);
    expect(bars.map(({ bin }) => bin)).toEqual([3, 'zero', 4, 'not-reported']);
  });

  it('have a nearer end that is said where all of them and the target are small', () => {
    const fit = fitBars(
      block(
        [
          [0.04, 4, 100],
          [0.08, 8, 100],
        ],
        0.09,
      ),
      1000,
      600,
    );
    expect([fit.top, fit.end]).toEqual([0.1, '10%']);
    expect(fit.target?.at).toBeCloseTo(0.9);
    expect(fitBars(block([[0.04, 4, 100]], 0.75), 1000, 600).top).toBe(1);
  });

  it('of counts are as long as the cases are many', () => {
    const { bars, top } = fitBars(
      block([
        [null, 3, null],
        [null, 12, null],
        [null, 0, null],
      ]),
      1000,
      600,
    );
    expect(bars.map(({ extent }) => (extent ?? NaN) * top)).toEqual([3, 12, 0]);
    expect(top).toBeGreaterThanOrEqual(12);
  });
});
