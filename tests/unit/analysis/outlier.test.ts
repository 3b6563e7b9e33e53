import { describe, expect, it } from 'vitest';
import { isOutlier, median } from '@/lib/analysis/outlier';

describe('isOutlier', () => {
  // Median 12.5, MAD 1.5: the bound lies 11.1195 away.
  const past = [10, 11, 12, 13, 14, 15];

  it.each([
    [23, false],
    [24, true],
    [2, false],
    [1, true],
  ])('%i against a past of 10 to 15: %s', (figure, expected) => expect(isOutlier(figure, past)).toBe(expected));

  it('needs six earlier months', () => expect(isOutlier(1000, past.slice(1))).toBe(false));

  it('takes any change of what never changed as one', () => {
    expect(isOutlier(11, [10, 10, 10, 10, 10, 10])).toBe(true);
    expect(isOutlier(10, [10, 10, 10, 10, 10, 10])).toBe(false);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 2], 9],
  ])('of %j is %d', (figures, expected) => expect(median(figures)).toBe(expected));
});
