import { type Reading, SHARE, amountOf } from '@/lib/analysis/reading';
import { roundStep } from '@/lib/analysis/round-step';
import { fraction } from '@/lib/coverage/ratio';
import type { Measure } from '@/lib/coverage/tally';
import { formatCount, formatDecimal } from '@/lib/narrative/format';

/**
 * What a bar's track or a trend's height stands for: 0 to `top`, with a line every `step`. Both are in the unit people
 * read (percent, per 1.000 or 100.000, cases). Plain data, so that server and browser draw by the same one.
 */
export type Scale = Readonly<{ reading: Reading; top: number; step: number }>;

/** 0 to 100 %. */
export const SHARE_SCALE: Scale = { reading: SHARE, top: 100, step: 25 };

/** A smaller number of cases does not fill the track: a full bar would cry out at a single one. */
const LEAST_COUNT = 5;
const PARTS = 5;
/** The ends that a share of which less is better may have, in percent, with their steps. */
const LOW_SHARES: readonly (readonly [top: number, step: number])[] = [
  [10, 2],
  [20, 5],
  [50, 10],
];

/**
 * The scale of figures and their targets (fractions, or counts): shares 0-100 %, and shorter where less is better and
 * all are small; rates and counts up to a round number. `beyond`: a share may reach above 100 %, as a line does; a bar
 * ends there.
 */
export function scaleFor(
  reading: Reading,
  measures: Iterable<Measure>,
  targets: Iterable<number | null> = [],
  beyond = false,
): Scale {
  const values = [...[...measures].map((measure) => valueOn(reading, measure)), ...[...targets].map(inUnit)];
  const most = Math.max(0, ...values.filter((value) => value !== null));
  if (reading.as === 'share') return shareScale(reading, most, beyond);
  const isCount = reading.as === 'count';
  const reach = isCount ? Math.max(LEAST_COUNT, most) : most || 10;
  const step = roundStep(reach / PARTS, isCount);
  return { reading, step, top: Math.ceil(reach / step - 1e-9) * step };

  function inUnit(target: number | null): number | null {
    return target === null ? null : target * reading.per;
  }
}

function shareScale(reading: Reading, most: number, beyond: boolean): Scale {
  const low = reading.lower ? LOW_SHARES.find(([top]) => most <= top) : undefined;
  if (low) return { reading, top: low[0], step: low[1] };
  const top = beyond ? Math.max(100, Math.ceil(most / 25 - 1e-9) * 25) : 100;
  // Lines every 25 %; where the scale reaches beyond 200 %, every 100 % or more.
  return { reading, top, step: top > 200 ? 100 * Math.ceil(top / 1000) : 25 };
}

/** A figure's value in the unit people read, null without one. */
export function valueOn({ as, per }: Reading, measure: Measure): number | null {
  const amount = amountOf(measure, { as, per, lower: false });
  const value = amount && fraction(amount);
  return value === null ? null : value * per;
}

/** Where a value in its unit stands on the scale, 0..1, clamped. */
export function positionOn({ top }: Scale, value: number): number {
  return Math.min(1, Math.max(0, value / top));
}

/** Where an interval of fractions begins and how far it reaches on the scale, 0..1; null without one. */
export function intervalOn(
  scale: Scale,
  interval: Readonly<{ low: number; high: number }> | null,
): Readonly<{ start: number; length: number }> | null {
  if (!interval) return null;
  const start = positionOn(scale, interval.low * scale.reading.per);
  return { start, length: positionOn(scale, interval.high * scale.reading.per) - start };
}

/** The values of the scale's lines, from 0. */
export function scaleTicks({ top, step }: Scale): number[] {
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** The name of the scale's end: `10%`, `300 per 100.000`, `50`. */
export function scaleEnd({ reading, top }: Scale): string {
  if (reading.as === 'share') return `${formatDecimal(top)}%`;
  return reading.as === 'rate' ? `${formatDecimal(top)} per ${formatCount(reading.per)}` : formatCount(top);
}

/** True for the scale that everybody expects of a percentage: its end need not be said. */
export function isWholeShare({ reading, top }: Scale): boolean {
  return reading.as === 'share' && top === 100;
}
