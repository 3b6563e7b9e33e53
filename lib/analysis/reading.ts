import type { Ratio } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';

/**
 * How figures are read: as shares of their denominators, as rates per 1.000 or 100.000 (`per`), or as the numbers of
 * cases themselves. `lower`: less is better.
 */
export type Reading = Readonly<{ as: 'share' | 'rate' | 'count'; per: number; lower: boolean }>;

/** What most indicators are: a share in percent, of which more is better. */
export const SHARE: Reading = { as: 'share', per: 100, lower: false };

/**
 * Below this many events a rate says less than its count: one event more or less moves it too far. Our own rule; the
 * pages say so (deaths of mothers in a desa, where one death is thousands per 100.000).
 */
export const FEW_EVENTS = 20;

type Kind = Pick<Indicator, 'kind' | 'per' | 'direction'>;

/** The way an indicator's figures are read; a count's `per` is 1. */
export function readingOf({ kind, per, direction }: Kind): Reading {
  const lower = direction === 'lower';
  if (kind === 'count') return { as: 'count', per: 1, lower };
  return kind === 'rate' ? { as: 'rate', per: per ?? 1, lower } : { as: 'share', per: 100, lower };
}

/** The same figures read by their numbers of cases. */
export function countedReading({ lower }: Reading): Reading {
  return { as: 'count', per: 1, lower };
}

/** True for a rate that rests on too few events to be read as one; a true zero is few as well. */
export function hasFewEvents(measure: Measure, { as }: Reading): boolean {
  return as === 'rate' && measure.numerator !== null && measure.numerator < FEW_EVENTS;
}

/** One reading for figures that stand in one picture: rates of which any has few events are read by their counts. */
export function sharedReading(indicator: Kind, measures: Iterable<Measure>): Reading {
  const reading = readingOf(indicator);
  return [...measures].some((measure) => hasFewEvents(measure, reading)) ? countedReading(reading) : reading;
}

/** The amount that is compared and drawn, exact: a count over 1, anything else its ratio; null without a value. */
export function amountOf(measure: Measure, { as }: Reading): Ratio | null {
  if (as === 'count') return measure.numerator === null ? null : { numerator: measure.numerator, denominator: 1 };
  const ratio = ratioOf(measure);
  return ratio && ratio.denominator > 0 ? ratio : null;
}
