import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, type Tally, measureOf, ratioOf, sumTallies } from '@/lib/coverage/tally';

const tally = (numerator: number, denominator: number, expected: number, reported: number): Tally => ({
  numerator,
  denominator,
  expected,
  reported,
});

describe('measureOf', () => {
  it.each([
    ['nobody expected', tally(0, 0, 0, 0), { state: 'not-applicable', numerator: null, denominator: null }],
    ['reports of somebody who was not expected', tally(3, 4, 0, 0), { state: 'not-applicable', numerator: null }],
    ['nobody reported', tally(0, 0, 5, 0), { state: 'not-reported', numerator: null, denominator: null }],
    ['nobody reported over a known sasaran', tally(0, 40, 5, 0), { state: 'not-reported', denominator: 40 }],
    ['a denominator of 0 although somebody reported', tally(0, 0, 5, 5), { state: 'not-applicable' }],
    ['a true zero', tally(0, 5, 5, 5), { state: 'reported', numerator: 0, denominator: 5 }],
    ['some reported', tally(2, 4, 5, 4), { state: 'partial', numerator: 2, denominator: 4 }],
    ['all reported', tally(2, 5, 5, 5), { state: 'reported', numerator: 2, denominator: 5 }],
  ])('%s', (_, given, expected) => expect(measureOf(given)).toMatchObject(expected));

  it('keeps a reported count, which has no denominator', () => {
    const of = (reported: number) => measureOf(tally(3, 0, 5, reported), 'count');
    expect(of(5)).toEqual({ state: 'reported', numerator: 3, denominator: null });
    expect(of(2)).toEqual({ state: 'partial', numerator: 3, denominator: null });
    expect(of(0)).toEqual({ state: 'not-reported', numerator: null, denominator: null });
    expect(measureOf(EMPTY_TALLY, 'count').state).toBe('not-applicable');
    expect(ratioOf(of(5))).toBeNull();
  });

  it('shows no denominator of a monthly report that does not count: only a sasaran is known without reports', () => {
    const unexpected = tally(3, 5, 2, 0);
    expect(measureOf(unexpected, 'monthly')).toEqual({ state: 'not-reported', numerator: null, denominator: null });
    expect(measureOf(tally(0, 40, 2, 0), 'cumulative')).toMatchObject({ state: 'not-reported', denominator: 40 });
  });

  it('has a ratio exactly when it has a value', () => {
    expect(ratioOf(measureOf(tally(0, 5, 5, 5)))).toEqual({ numerator: 0, denominator: 5 });
    expect(ratioOf(measureOf(tally(0, 40, 5, 0)))).toBeNull();
    expect(ratioOf(measureOf(EMPTY_TALLY))).toBeNull();
  });
});

describe('sumTallies', () => {
  it('adds all four parts, in any order', () => {
    const part = fc.nat(1000);
    const tallies = fc.array(fc.record({ numerator: part, denominator: part, expected: part, reported: part }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(tallies, fc.nat(20), (given, cut) => {
        const turned = [...given.slice(cut), ...given.slice(0, cut)].reverse();
        expect(sumTallies(turned)).toEqual(sumTallies(given));
        expect(sumTallies([sumTallies(given.slice(0, cut)), sumTallies(given.slice(cut))])).toEqual(sumTallies(given));
      }),
    );
    expect(sumTallies([])).toEqual(EMPTY_TALLY);
  });
});
