import { describe, expect, it } from 'vitest';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import { type ExpectedLeaves, type LeafReport, desaTally } from '@/lib/indicators/desa-tally';
import type { Indicator } from '@/lib/indicators/indicator';

const indicator = (code: string): Indicator => {
  const found = builtInIndicator(code);
  if (!found) throw new Error(`${code} is not in the catalogue`);
  return found;
};
const report = (facility: number | null, numerator: number, denominator = 0): LeafReport => ({
  facility,
  numerator,
  denominator,
});
const asked = (facilities: readonly number[] = [], hasTargetGroup = false): ExpectedLeaves => ({
  facilities: new Set(facilities),
  hasTargetGroup,
});

describe('a cumulative indicator', () => {
  it('expects a desa with a sasaran and leaves the denominator to the year’s sasaran', () => {
    const tally = desaTally(indicator('K6'), [report(7, 2), report(8, 3)], asked([], true));
    expect(tally).toEqual({ numerator: 5, denominator: 0, expected: 1, reported: 1 });
    expect(desaTally(indicator('K6'), [], asked([], true))).toEqual({
      numerator: 0,
      denominator: 0,
      expected: 1,
      reported: 0,
    });
  });

  it('keeps what a desa without sasaran reports, expects nothing of it, and has no row when it is silent', () => {
    expect(desaTally(indicator('K6'), [report(null, 4)], asked())).toEqual({
      numerator: 4,
      denominator: 0,
      expected: 0,
      reported: 0,
    });
    expect(desaTally(indicator('K6'), [], asked())).toBeNull();
  });
});

describe('a monthly indicator of desa', () => {
  it('has one expected leaf, the desa, whoever in it reports', () => {
    expect(desaTally(indicator('STN'), [report(7, 1, 10), report(8, 2, 20)], asked([7, 8, 9]))).toEqual({
      numerator: 3,
      denominator: 30,
      expected: 1,
      reported: 1,
    });
    expect(desaTally(indicator('STN'), [], asked())).toEqual({
      numerator: 0,
      denominator: 0,
      expected: 1,
      reported: 0,
    });
  });

  it('takes a count’s month as its number alone', () => {
    expect(desaTally(indicator('LHR'), [report(null, 6, 0)], asked())).toEqual({
      numerator: 6,
      denominator: 0,
      expected: 1,
      reported: 1,
    });
  });
});

describe('a monthly indicator of posyandu', () => {
  it('expects the existing posyandu and counts those that reported', () => {
    expect(desaTally(indicator('DS'), [report(7, 8, 10)], asked([7, 8, 9]))).toEqual({
      numerator: 8,
      denominator: 10,
      expected: 3,
      reported: 1,
    });
  });

  it('lets the desa’s own row stand for all of them', () => {
    expect(desaTally(indicator('DS'), [report(null, 25, 30)], asked([7, 8, 9]))).toEqual({
      numerator: 25,
      denominator: 30,
      expected: 3,
      reported: 3,
    });
  });

  it('adds numbers, but no report, where nobody is expected', () => {
    const tally = { numerator: 25, denominator: 30, expected: 0, reported: 0 };
    expect(desaTally(indicator('DS'), [report(null, 25, 30)], asked())).toEqual(tally);
    expect(desaTally(indicator('DS'), [report(7, 25, 30)], asked())).toEqual(tally);
    expect(desaTally(indicator('DS'), [], asked())).toBeNull();
  });
});

describe('PSY-LAPOR', () => {
  it('leaves a posyandu that is not aktif out of both parts', () => {
    expect(desaTally(indicator('PSY-LAPOR'), [report(7, 1, 1), report(8, 1, 1)], asked([7, 9]))).toEqual({
      numerator: 1,
      denominator: 1,
      expected: 2,
      reported: 1,
    });
    expect(desaTally(indicator('PSY-LAPOR'), [report(8, 1, 1)], asked())).toBeNull();
  });

  it('takes the desa’s own row for all posyandu aktif', () => {
    expect(desaTally(indicator('PSY-LAPOR'), [report(null, 2, 3)], asked([7, 8, 9]))).toEqual({
      numerator: 2,
      denominator: 3,
      expected: 3,
      reported: 3,
    });
  });
});
