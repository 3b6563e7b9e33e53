import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Direction, Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthFigure, PwsRow } from './row';
import { targetToDate } from './target-path';

/**
 * How the year target can still be reached. `no-month-left`: it is December. `group-too-small`: more are needed than
 * the sasaran has left. The rest compare the monthly number needed with the best month of the year so far.
 */
export type Course =
  'met' | 'no-month-left' | 'group-too-small' | 'within-best' | 'above-best' | 'far-above-best' | 'limit-passed';

/** The rest of the year of a cumulative indicator, in whole units (persons, families). */
export type YearCourse = Readonly<{
  course: Course;
  /** Units to the year target; where lower is better, those by which its limit is passed already. 0 when met. */
  missing: number;
  /** Units of the sasaran that have not been counted yet. */
  remaining: number;
  monthsLeft: number;
  /**
   * What each remaining month must bring to reach the year target, rounded up; where lower is better, what it may bring
   * at most, rounded down. Null when no month is left, or the limit is passed.
   */
  monthly: number | null;
  /** The guideline's minimal monthly number: year target x sasaran / 12, rounded up. */
  minimalMonthly: number;
  /** The largest count of a month of this year so far; null when no month was reported. */
  bestMonth: number | null;
  /** As in the rule. */
  farAbove: number;
  /** What next month must bring (lower is better: may bring at most) to be on its target line; null in December. */
  nextMonth: number | null;
}>;

/** What a place would need, in whole units; all of them 0 or more, from exact integers. */
export type CatchUp = Readonly<{
  /** Units to the target of this month: still to be reached or, where lower is better, to come down by. 0 when met. */
  missingNow: number;
  /** Units by which the figure stands on the good side of this month's target; 0 on the line and beyond it. */
  margin: number;
  /** Units by which this month is worse than last month's share of the same group; null without a last month. */
  fallen: number | null;
  /** Cumulative indicators only: all others have their full target every month. */
  year: YearCourse | null;
}>;

export type CatchUpRule = Readonly<{
  indicator: Pick<Indicator, 'kind' | 'direction'>;
  month: Month;
  /** The largest count of a month of this year so far; read for cumulative indicators only. */
  bestMonth: number | null;
  /**
   * More than this many times the best month so far is called "perlu dukungan khusus"; no guideline fixes it
   * (lib/settings/amount, `pws.farAboveBest`).
   */
  farAbove: number;
}>;

/**
 * What it takes to be on target again, now and until the end of the year, from a row's own counts and the year's target
 * in force there; null for a row without a value. Source: Pedoman PWS-KIA 2010 (minimal monthly number, target to date).
 */
export function catchUp(
  { cumulative: { numerator, denominator }, thisMonth, lastMonth }: PwsRow,
  target: Target,
  rule: CatchUpRule,
): CatchUp | null {
  if (numerator === null || !denominator) return null;
  const { kind, direction } = rule.indicator;
  const { month } = rule;
  const bound = boundOf(targetToDate(target, kind, month), denominator, direction);
  return {
    missingNow: beyond(numerator, bound, direction),
    margin: beyond(bound, numerator, direction),
    fallen:
      thisMonth &&
      lastMonth &&
      beyond(thisMonth.numerator, boundOf(shareOf(lastMonth), denominator, direction), direction),
    year: kind === 'cumulative' ? yearCourse({ numerator, denominator }, target, rule) : null,
  };
}

/** The whole number of units that a target stands for in a group: rounded up, or down where lower is better. */
function boundOf({ numerator, denominator }: Ratio, group: number, direction: Direction): number {
  const [wanted, scale] = [BigInt(numerator) * BigInt(group), BigInt(denominator)];
  const floor = wanted / scale;
  return Number(direction === 'lower' || floor * scale === wanted ? floor : floor + 1n);
}

/** How many units a count lies on the wrong side of a bound; 0 on the right one. */
function beyond(count: number, bound: number, direction: Direction): number {
  return Math.max(0, direction === 'higher' ? bound - count : count - bound);
}

/** A month's share as a ratio again; its denominator follows exactly from the count and the fraction made of it. */
function shareOf({ numerator, value }: MonthFigure): Ratio {
  return numerator > 0 && value
    ? { numerator, denominator: Math.round(numerator / value) }
    : { numerator: 0, denominator: 1 };
}

function yearCourse(
  { numerator, denominator }: Ratio,
  target: Target,
  { indicator: { direction }, month, bestMonth, farAbove }: CatchUpRule,
): YearCourse {
  const whole: Ratio = { numerator: target.hundredths, denominator: 100 * target.per };
  const wanted = boundOf(whole, denominator, direction);
  const missing = beyond(numerator, wanted, direction);
  const monthsLeft = 12 - monthOfYear(month);
  const remaining = Math.max(0, denominator - numerator);
  const monthly = monthlyNumber(numerator, wanted, monthsLeft, direction);
  const next =
    monthsLeft > 0 ? boundOf(targetToDate(target, 'cumulative', (month + 1) as Month), denominator, direction) : null;
  return {
    course:
      direction === 'higher'
        ? courseOf({ missing, remaining, monthly, bestMonth, farAbove })
        : missing > 0
          ? 'limit-passed'
          : 'met',
    missing,
    remaining,
    monthsLeft,
    monthly,
    minimalMonthly: boundOf({ ...whole, denominator: whole.denominator * 12 }, denominator, 'higher'),
    bestMonth,
    farAbove,
    nextMonth: next === null ? null : Math.max(0, next - numerator),
  };
}

function monthlyNumber(count: number, wanted: number, monthsLeft: number, direction: Direction): number | null {
  const left = wanted - count;
  if (direction === 'lower') return left < 0 || monthsLeft === 0 ? null : Math.floor(left / monthsLeft);
  if (left <= 0) return 0;
  return monthsLeft === 0 ? null : Math.ceil(left / monthsLeft);
}

type Effort = Pick<YearCourse, 'missing' | 'remaining' | 'monthly' | 'bestMonth' | 'farAbove'>;

function courseOf({ missing, remaining, monthly, bestMonth, farAbove }: Effort): Course {
  if (missing === 0) return 'met';
  if (monthly === null) return 'no-month-left';
  if (missing > remaining) return 'group-too-small';
  const best = bestMonth ?? 0;
  if (monthly <= best) return 'within-best';
  return monthly <= farAbove * best ? 'above-best' : 'far-above-best';
}
