import { axisFor } from '@/lib/drawing/axis';
import { formatCount } from '@/lib/narrative/format';
import type { ChartFormat } from './chart-part';

/** A share is kept as a fraction under a percent format; a rate's figure as people read it, since no format multiplies. */
const SHARE = 100;

/** A fraction as its chart keeps it: itself, or per 1.000 or 100.000 for a rate. */
export function inUnit(value: number, per = SHARE): number {
  return per === SHARE ? value : value * per;
}

export function formatOf(per = SHARE): ChartFormat {
  return per === SHARE ? '0.0%' : '#,##0.0';
}

/** What the numbers are, with their unit where the format does not show it. */
export function seriesName(name: string, per = SHARE): string {
  return per === SHARE ? name : `${name} per ${formatCount(per)}`;
}

/** What small shares are, such as those of which less is better. */
const SMALL = 0.2;

/**
 * The scale of figures and, where there is one, their target: shares from 0 to 100 %, as on every page, so that bars of
 * one slide compare with those of the next; only small ones beside a small target on a shorter scale, and any that reach
 * beyond on a longer one. Rates up to a round number.
 */
export function chartScale(
  values: readonly number[],
  target: number | null,
  per = SHARE,
): Readonly<{ ceiling: number; step: number }> {
  const most = Math.max(0, target ?? 0, ...values);
  const isSmall = target !== null && most <= SMALL;
  if (per === SHARE && most <= 1 && !isSmall) return { ceiling: 1, step: 0.25 };
  const { ceiling, ticks } = axisFor(most || 1, 4);
  return { ceiling, step: ticks[1] ?? ceiling };
}
