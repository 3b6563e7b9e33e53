import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { catchUp } from '@/lib/pws/catch-up';
import { pwsStatus } from '@/lib/pws/status';
import { targetToDate } from '@/lib/pws/target-path';
import { JULY, NINETY, followUpOf, pwsRowOf } from '../../fixtures/follow-up-row';
import { indicatorOf } from '../../fixtures/row';

const percent = (whole: number): Target => ({ ...NINETY, hundredths: whole * 100 });
const needed = (given: Parameters<typeof followUpOf>[0]) => followUpOf(given).catchUp;

describe('what a cumulative figure needs', () => {
  it('is counted to the target of this month, and month by month to that of the year', () => {
    // 90 % of 80 is 72; up to July 42.
    expect(needed({ value: [25, 80], now: 3, before: 4, best: 6 })).toEqual({
      missingNow: 17,
      margin: 0,
      fallen: 1,
      year: {
        course: 'above-best',
        missing: 47,
        remaining: 55,
        monthsLeft: 5,
        monthly: 10,
        minimalMonthly: 6,
        bestMonth: 6,
        farAbove: 2,
        nextMonth: 23,
      },
    });
  });

  it('compares the monthly number with the best month of the year, and names what is more than twice it', () => {
    const course = (best: number | null) => needed({ value: [25, 80], now: 3, before: 4, best }).year?.course;
    expect([11, 10, 9, 5, 4, 0, null].map(course)).toEqual([
      'within-best',
      'within-best',
      'above-best',
      'above-best',
      'far-above-best',
      'far-above-best',
      'far-above-best',
    ]);
  });

  it('cannot be reached any more in December, unless it is met', () => {
    const december = month(2026, 12);
    expect(needed({ month: december, value: [71, 80], before: 3 }).year).toMatchObject({
      course: 'no-month-left',
      missing: 1,
      monthsLeft: 0,
      monthly: null,
      nextMonth: null,
    });
    expect(needed({ month: december, value: [72, 80], before: 3 }).year).toMatchObject({ course: 'met', monthly: 0 });
  });

  it('has one month left in November', () => {
    expect(needed({ month: month(2026, 11), value: [60, 80], before: 3, best: 12 }).year).toMatchObject({
      course: 'within-best',
      monthsLeft: 1,
      monthly: 12,
    });
  });

  it('cannot be reached from a group that has too few left', () => {
    expect(needed({ target: percent(110), value: [25, 80], before: 4 }).year).toMatchObject({
      course: 'group-too-small',
      missing: 63,
      remaining: 55,
    });
    expect(needed({ value: [90, 80], now: 1, before: 4 }).year).toMatchObject({ course: 'met', remaining: 0 });
  });

  it('above the target says how far from the line, how much was lost, and what next month must bring', () => {
    // Up to August 60 % of 80 is 48.
    expect(needed({ value: [46, 80], now: 4, before: 6 })).toMatchObject({
      missingNow: 0,
      margin: 4,
      fallen: 2,
      year: { nextMonth: 2, monthly: 6 },
    });
    expect(needed({ value: [60, 80], now: 4, before: 6 }).year?.nextMonth).toBe(0);
  });

  it('measures the fall over the turn of the year against the same group', () => {
    // 10 of 100 in December is 8 of this year's 80.
    const january = needed({ month: month(2026, 1), value: [7, 80], before: [10, 100] });
    expect(january).toMatchObject({ missingNow: 0, margin: 1, fallen: 1 });
    expect(needed({ value: [25, 80], now: 0, before: 0 }).fallen).toBe(0);
  });

  it('turned round, is what the limit of the year still allows', () => {
    const lower = { ...indicatorOf('K6'), direction: 'lower' as const };
    // 30 % of 80 is 24 a year, 14 up to July.
    const given = { indicator: lower, target: percent(30), now: 4, before: 3 };
    expect(needed({ ...given, value: [18, 80] })).toMatchObject({
      missingNow: 4,
      margin: 0,
      fallen: 1,
      year: { course: 'met', missing: 0, monthly: 1 },
    });
    expect(needed({ ...given, value: [26, 80] }).year).toMatchObject({
      course: 'limit-passed',
      missing: 2,
      monthly: null,
    });
    expect(needed({ ...given, value: [12, 80] })).toMatchObject({ missingNow: 0, margin: 2 });
  });
});

describe('what a monthly figure or a rate needs', () => {
  it('is the full target of the month’s own group', () => {
    expect(needed({ indicator: indicatorOf('DS'), target: percent(70), value: [6, 10], before: [13, 20] })).toEqual({
      missingNow: 1,
      margin: 0,
      fallen: 1,
      year: null,
    });
  });

  it('is what lies above a limit', () => {
    const stunting = { indicator: indicatorOf('STN'), target: percent(14) };
    expect(needed({ ...stunting, value: [10, 50], before: [9, 50] })).toMatchObject({ missingNow: 3, fallen: 1 });
    expect(needed({ ...stunting, value: [5, 50], before: [4, 50] })).toMatchObject({ missingNow: 0, margin: 2 });
    const deaths: Target = { ...NINETY, hundredths: 18300, per: 100_000 };
    expect(needed({ indicator: indicatorOf('AKI'), target: deaths, value: [2, 1000], before: [0, 900] })).toMatchObject(
      {
        missingNow: 1,
        fallen: 2,
        year: null,
      },
    );
  });

  it('is nothing without a value', () => {
    const absent = { ...pwsRowOf({ value: [1, 2] }), cumulative: { numerator: null, denominator: 80, value: null } };
    expect(
      catchUp(absent, NINETY, { indicator: indicatorOf('K6'), month: JULY, bestMonth: null, farAbove: 2 }),
    ).toBeNull();
  });
});

describe('units and statuses', () => {
  const figures = fc.record({
    hundredths: fc.integer({ min: 1, max: 10_000 }),
    at: fc.integer({ min: 1, max: 12 }),
    denominator: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
  });

  it('agree: the missing units, and not one fewer, bring a figure to its line', () => {
    fc.assert(
      fc.property(figures, ({ hundredths, at, denominator, share, direction }) => {
        const target: Target = { ...NINETY, hundredths };
        const indicator = { ...indicatorOf('K6'), direction };
        const numerator = Math.floor(share * denominator);
        const given = {
          indicator,
          target,
          month: month(2026, at),
          value: [numerator, denominator] as const,
          before: 1,
        };
        const { missingNow, margin } = needed(given);
        const sign = direction === 'higher' ? 1 : -1;
        const meets = (count: number) =>
          pwsStatus(
            {
              value: { numerator: count, denominator },
              targetToDate: targetToDate(target, 'cumulative', month(2026, at)),
              trend: 'steady',
              direction,
            },
            'jelek',
          ) === 'baik';
        expect(meets(numerator + sign * missingNow)).toBe(true);
        if (missingNow > 0) expect(meets(numerator + sign * (missingNow - 1))).toBe(false);
        else expect(meets(numerator - sign * margin) && !meets(numerator - sign * (margin + 1))).toBe(true);
      }),
    );
  });

  it('agree over the year: the monthly number reaches the target in December, one fewer does not', () => {
    fc.assert(
      fc.property(figures, ({ hundredths, at, denominator, share }) => {
        const target: Target = { ...NINETY, hundredths };
        const numerator = Math.floor(share * denominator);
        const { year } = needed({ target, month: month(2026, at), value: [numerator, denominator], before: 1 });
        if (!year?.monthly) return;
        const reaches = (monthly: number) =>
          (numerator + monthly * year.monthsLeft) * 10_000 >= hundredths * denominator;
        expect(reaches(year.monthly)).toBe(true);
        expect(reaches(year.monthly - 1)).toBe(false);
      }),
    );
  });
});
