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

/** From 0 to the end that everybody expects of shares, 100 %, unless all are small or some reach beyond. */
export function chartScale(values: readonly number[]): Readonly<{ ceiling: number; step: number }> {
  const most = Math.max(0, ...values);
  if (most > 0.5 && most <= 1) return { ceiling: 1, step: 0.25 };
  const { ceiling, ticks } = axisFor(most || 1, 4);
  return { ceiling, step: ticks[1] ?? ceiling };
}
