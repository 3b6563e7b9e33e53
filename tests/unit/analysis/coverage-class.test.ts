import { describe, expect, it } from 'vitest';
import { coverageBin, coverageBinLabel, coverageClass, coverageLegend } from '@/lib/analysis/coverage-class';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';

const reported = (numerator: number, denominator: number): Measure => ({ state: 'reported', numerator, denominator });
const NOT_REPORTED: Measure = { state: 'not-reported', numerator: null, denominator: 14 };

describe('coverageClass', () => {
  it.each([
    [1, 1000, 0],
    [399999, 1000000, 0],
    [2, 5, 1],
    [5999, 10000, 1],
    [3, 5, 2],
    [2999, 4000, 2],
    [3, 4, 3],
    [229, 310, 2],
    [8999, 10000, 3],
    [9, 10, 4],
    [27, 30, 4],
    [13, 10, 4],
  ] as const)('%i/%i is in class %i', (numerator, denominator, expected) => {
    expect(coverageClass({ numerator, denominator })).toBe(expected);
  });

  it('keeps a figure that only rounds to the bound below it', () => {
    expect(coverageClass({ numerator: 7499999999, denominator: 10000000000 })).toBe(2);
  });
});

describe('the absences', () => {
  it('keeps not reported, not applicable and zero apart from each other and from the lowest class', () => {
    expect(coverageBin(NOT_REPORTED)).toBe('not-reported');
    expect(coverageBin(NOT_APPLICABLE)).toBe('not-applicable');
    expect(coverageBin(reported(0, 7))).toBe('zero');
    expect(coverageBin(reported(1, 7))).toBe(0);
  });

  it('gives a figure that is no share no class', () => {
    expect(coverageBin(reported(0, 0))).toBe('not-applicable');
    expect(coverageBin({ state: 'reported', numerator: 12, denominator: null })).toBe('not-applicable');
  });

  it('classes a partial figure by its value', () => {
    expect(coverageBin({ state: 'partial', numerator: 3, denominator: 4 })).toBe(3);
  });
});

describe('coverageLegend', () => {
  it('lists all classes, highest first, and the absences that occur, and counts every area once', () => {
    const measures = [reported(9, 10), reported(3, 4), reported(3, 4), reported(0, 4), NOT_REPORTED];
    const legend = coverageLegend(measures);
    expect(legend.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '90% ke atas: 1',
      '75-<90%: 2',
      '60-<75%: 0',
      '40-<60%: 0',
      'di bawah 40%: 0',
      '0% (nol): 1',
      'belum lapor: 1',
    ]);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(measures.length);
  });

  it('names each bin differently', () => {
    const labels = ([0, 1, 2, 3, 4, 'zero', 'not-reported', 'not-applicable'] as const).map((bin) =>
      coverageBinLabel(bin),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});
