import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedMonth, sinceThen } from '@/lib/agreements/since';
import { type Month, month, yearOf } from '@/lib/coverage/period';

const JULY = month(2025, 7);
const OCTOBER = month(2025, 10);
const base = { period: JULY, ratio: { numerator: 12, denominator: 29 } };
const at = (numerator: number, period = OCTOBER) => ({
  period,
  last: period,
  baseState: 'reported' as const,
  measure: { state: 'reported', numerator, denominator: 29 } as const,
});

describe('what an indicator has done since', () => {
  it('is told by what is good of it, exactly: equal fractions are the same', () => {
    expect(sinceThen(base, at(16), 'higher', null).move).toBe('better');
    expect(sinceThen(base, at(16), 'lower', null).move).toBe('worse');
    expect(sinceThen(base, at(11), 'higher', null).move).toBe('worse');
    expect(sinceThen(base, at(12), 'higher', null).move).toBe('same');
  });

  it('says what was expected in whole units that are missing; equal counts as reached', () => {
    expect(sinceThen(base, at(16), 'higher', 6000).reached).toEqual({ expected: 6000, met: false, missing: 2 });
    expect(sinceThen(base, at(18), 'higher', 6000).reached).toMatchObject({ met: true, missing: 0 });
    expect(sinceThen({ ...base, ratio: { numerator: 5, denominator: 10 } }, at(6), 'lower', 1000).reached).toEqual({
      expected: 1000,
      met: false,
      missing: 4,
    });
  });

  it('compares nothing with what is not there, nor a month with itself', () => {
    const silent = {
      period: OCTOBER,
      last: OCTOBER,
      baseState: 'reported',
      measure: { state: 'not-reported', numerator: null, denominator: 29 },
    };
    expect(sinceThen(base, silent as never, 'higher', 6000)).toMatchObject({ now: null, move: null, reached: null });
    expect(sinceThen({ ...base, ratio: null }, at(16), 'higher', null).move).toBeNull();
    expect(sinceThen(base, at(16, JULY), 'higher', null).move).toBeNull();
  });

  it('follows a cumulative figure to the December of its own year, anything else to the last month', () => {
    const [first, last] = [month(2025, 7), month(2026, 3)];
    expect(followedMonth({ kind: 'cumulative' }, first, last)).toBe(month(2025, 12));
    expect(followedMonth({ kind: 'cumulative' }, first, OCTOBER)).toBe(OCTOBER);
    expect(followedMonth({ kind: 'stock' }, first, last)).toBe(last);
    expect(followedMonth({ kind: 'monthly' }, last, first)).toBe(last);
  });

  it('never goes before its base, nor beyond the data or, cumulative, the year', () => {
    const months = fc.integer({ min: month(2020, 1), max: month(2030, 12) }) as fc.Arbitrary<Month>;
    const kinds = fc.constantFrom('stock', 'cumulative', 'monthly') as fc.Arbitrary<'stock'>;
    fc.assert(
      fc.property(months, months, kinds, (from, last, kind) => {
        const followed = followedMonth({ kind }, from, last);
        expect(followed).toBeGreaterThanOrEqual(from);
        if (last >= from) expect(followed).toBeLessThanOrEqual(last);
        if (kind === ('cumulative' as string)) expect(yearOf(followed)).toBe(yearOf(from));
      }),
      { seed: 34, numRuns: 200 },
    );
  });
});
