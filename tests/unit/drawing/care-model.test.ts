import { describe, expect, it } from 'vitest';
import { carePath } from '@/lib/analysis/care-path';
import { careModel, extentOf } from '@/lib/drawing/care-model';
import { careSteps } from '../../fixtures/care';

describe('careModel', () => {
  it('lets the track end at the first round bound that holds every step', () => {
    const full = (n: number) => careModel(carePath(careSteps([n, 100], [1, 100]))).full.numerator;
    expect([4, 10, 11, 25, 26, 75, 76, 100, 130].map(full)).toEqual([10, 10, 25, 25, 50, 75, 100, 100, 100]);
  });

  it('draws what is lost from the bar’s own end to that of the step before', () => {
    const { bars } = careModel(carePath(careSteps([80, 100], [60, 100], [65, 100], [65, 100], null, [10, 100])));
    expect(bars.map(({ extent }) => extent)).toEqual([0.8, 0.6, 0.65, 0.65, null, 0.1]);
    expect(bars.map(({ lost }) => lost && Math.round(lost * 1000))).toEqual([null, 200, null, null, null, null]);
    expect(bars.map(({ largest }) => largest)).toEqual([false, true, false, false, false, false]);
  });

  it('keeps a true zero apart from what was not reported, and marks what is above 100 %', () => {
    const { bars } = careModel(carePath(careSteps([0, 50], null, [60, 50])));
    expect(bars.slice(0, 3).map(({ extent, over }) => [extent, over])).toEqual([
      [0, false],
      [null, false],
      [1, true],
    ]);
    expect(bars.slice(0, 2).map(({ text }) => text.main)).toEqual(['0,0%', 'belum lapor']);
  });
});

describe('extentOf', () => {
  it('stops at both ends of the track', () => {
    const full = { numerator: 20, denominator: 100 };
    expect([5, 20, 35, -3].map((numerator) => extentOf({ numerator, denominator: 100 }, full))).toEqual([
      0.25, 1, 1, 0,
    ]);
  });
});
