import { type Reading, SHARE } from '@/lib/analysis/reading';
import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Measure } from '@/lib/coverage/tally';
import { valueOn } from './scale';

/** One month of a trend; months in rising order. */
export type SeriesPoint = Readonly<{ month: Month; measure: Measure }>;
/** A month that has a value, in the unit people read: percent (above 100 is possible), per 1.000, or cases. */
export type ValuedPoint = Readonly<{ month: Month; measure: Measure; value: number }>;

/** The points that have a value, in order. */
export function valuedPoints(points: readonly SeriesPoint[], reading: Reading = SHARE): ValuedPoint[] {
  return points.flatMap(({ month, measure }) => {
    const value = valueOn(reading, measure);
    return value === null ? [] : [{ month, measure, value }];
  });
}

/**
 * The stretches that a line may join: months that follow each other without a gap. `restarts` is for cumulative
 * indicators, which begin anew in January, so that December is not joined to it. A lone month is a run of one.
 */
export function runsOf(points: readonly SeriesPoint[], restarts: boolean, reading: Reading = SHARE): ValuedPoint[][] {
  const runs: ValuedPoint[][] = [];
  for (const point of valuedPoints(points, reading)) {
    const run = runs.at(-1);
    const follows = run?.at(-1)?.month === point.month - 1;
    if (run && follows && !(restarts && monthOfYear(point.month) === 1)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The stretches of months that nobody reported, as first and last month. */
export function unreportedSpans(points: readonly SeriesPoint[]): { first: Month; last: Month }[] {
  const spans: { first: Month; last: Month }[] = [];
  for (const { month, measure } of points) {
    if (measure.state !== 'not-reported') continue;
    const span = spans.at(-1);
    if (span && span.last === month - 1) span.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans;
}

/** Months apart between the labels of an axis, so that there are at most `most` of them. */
export function labelStep(months: number, most: number): number {
  return [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120].find((step) => Math.ceil(months / step) <= most) ?? months;
}
