import { describe, expect, it } from 'vitest';
import { changeBetween } from '@/lib/coverage/row';
import type { Measure } from '@/lib/coverage/tally';
import { absentRow, rowOf } from '../../fixtures/row';

const measure = (numerator: number, denominator: number): Measure => ({ state: 'reported', numerator, denominator });
const ABSENT: Measure = { state: 'not-reported', numerator: null, denominator: 40 };

describe('coverageRow', () => {
  it('says everything about 229 of 310', () => {
    expect(rowOf(229, 310, { before: [226, 310] })).toMatchObject({
      state: 'reported',
      numerator: 229,
      denominator: 310,
      value: 229 / 310,
      interval: { low: expect.closeTo(0.6871, 4), high: expect.closeTo(0.7845, 4) },
      target: 0.75,
      targetSource: 'catalogue',
      unitsToTarget: 4,
      change: { numerator: 3, denominator: 0, value: expect.closeTo(3 / 310, 12) },
    });
  });

  it('keeps the target but nothing else beside an absence', () => {
    for (const state of ['not-reported', 'not-applicable'] as const) {
      expect(absentRow(state)).toMatchObject({
        state,
        value: null,
        interval: null,
        target: 0.75,
        unitsToTarget: null,
        change: null,
      });
    }
  });

  it('has a value above 1 without an interval', () => {
    expect(rowOf(12, 10)).toMatchObject({ value: 1.2, interval: null, unitsToTarget: 0 });
  });

  it('has neither target nor missing units where there is none', () => {
    expect(rowOf(1, 2, { target: null })).toMatchObject({ target: null, targetSource: null, unitsToTarget: null });
  });
});

describe('changeBetween', () => {
  it('subtracts counts and fractions', () => {
    expect(changeBetween(measure(2, 5), measure(1, 4))).toEqual({
      numerator: 1,
      denominator: 1,
      value: expect.closeTo(0.15, 12),
    });
  });

  it('is null when either has no value', () => {
    expect(changeBetween(measure(2, 5), ABSENT)).toBeNull();
    expect(changeBetween(ABSENT, measure(2, 5))).toBeNull();
    expect(changeBetween(measure(2, 5), measure(0, 0))).toBeNull();
  });
});
