import { describe, expect, it } from 'vitest';
import { SHARE, readingOf } from '@/lib/analysis/reading';
import type { Measure } from '@/lib/coverage/tally';
import { SHARE_SCALE, isWholeShare, positionOn, scaleEnd, scaleFor, scaleTicks, valueOn } from '@/lib/drawing/scale';
import { indicatorOf } from '../../fixtures/row';

const reported = (numerator: number, denominator: number | null): Measure => ({
  state: 'reported',
  numerator,
  denominator,
});
const [WASTING, AKI, AKB, DEATHS] = ['WST', 'AKI', 'AKB', 'MTI'].map((code) => readingOf(indicatorOf(code))) as [
  typeof SHARE,
  typeof SHARE,
  typeof SHARE,
  typeof SHARE,
];

describe('scaleFor', () => {
  it('leaves a share of which more is better at 0 to 100 %, however small', () => {
    expect(scaleFor(SHARE, [reported(1, 100)])).toEqual(SHARE_SCALE);
    expect(scaleFor(SHARE, [reported(130, 100)])).toEqual(SHARE_SCALE);
  });

  it('lets a line reach above 100 %, and spaces its marks where it reaches far', () => {
    expect(scaleFor(SHARE, [reported(130, 100)], [], true)).toMatchObject({ top: 150, step: 25 });
    expect(scaleFor(SHARE, [reported(310, 100)], [], true)).toMatchObject({ top: 325, step: 100 });
  });

  it.each([
    [[6, 9], 0.07, 10],
    [[6, 9], 0.14, 20],
    [[6, 31], 0.14, 50],
    [[6, 51], null, 100],
  ] as const)('ends shares of %j %% with a bound of %s at %i %%', (values, target, top) => {
    const measures = values.map((value) => reported(value, 100));
    expect(scaleFor(WASTING, measures, [target]).top).toBe(top);
  });

  it('gives rates a round end per their base, and their bound a place on it', () => {
    const scale = scaleFor(AKI, [reported(17, 10_168)], [0.00183]);
    expect(scale).toMatchObject({ top: 200, step: 50 });
    expect(scaleEnd(scale)).toBe('200 per 100.000');
    expect(positionOn(scale, valueOn(AKI, reported(17, 10_168)) ?? 0)).toBeCloseTo(0.836, 3);
    expect(scaleEnd(scaleFor(AKB, [reported(120, 10_168)], [0.012]))).toBe('12,5 per 1.000');
  });

  it('gives counts whole marks, and one case no full track', () => {
    expect(scaleFor(DEATHS, [reported(1, null)])).toMatchObject({ top: 5, step: 1 });
    expect(scaleFor(DEATHS, [reported(0, null)])).toMatchObject({ top: 5, step: 1 });
    expect(scaleFor(DEATHS, [reported(791, null)])).toMatchObject({ top: 800, step: 200 });
    expect(scaleEnd(scaleFor(DEATHS, [reported(1600, null)]))).toBe('2.000');
  });

  it('has a round end at or above every value, at most six marks and no value off the scale', () => {
    for (let value = 1; value < 100_000; value = Math.ceil(value * 1.4)) {
      for (const reading of [AKI, AKB, DEATHS]) {
        const measure = reported(value, reading.as === 'count' ? null : 100_000);
        const scale = scaleFor(reading, [measure]);
        expect(scale.top).toBeGreaterThanOrEqual((valueOn(reading, measure) ?? 0) - 1e-9);
        expect(scaleTicks(scale).length).toBeLessThanOrEqual(6);
        expect(scaleTicks(scale).at(-1)).toBeCloseTo(scale.top, 9);
      }
    }
  });

  it('says its end only where it is not 100 %', () => {
    expect(isWholeShare(SHARE_SCALE)).toBe(true);
    expect(isWholeShare(scaleFor(WASTING, [reported(3, 100)]))).toBe(false);
    expect(scaleEnd(scaleFor(WASTING, [reported(3, 100)]))).toBe('10%');
    expect(isWholeShare(scaleFor(DEATHS, [reported(99, null)]))).toBe(false);
  });
});
