import { type Reading, SHARE } from '@/lib/analysis/reading';
import type { Drawing, Mark } from './mark';
import { ACCENT, HAIRLINE } from './palette';
import { positionOn, scaleFor } from './scale';
import { type SeriesPoint, runsOf, valuedPoints } from './series';

export type SparklineInput = Readonly<{
  points: readonly SeriesPoint[];
  /** True for cumulative indicators: the line begins anew each January. */
  restarts: boolean;
  title: string;
  /** How the figures are read; left out, as shares of which more is better. */
  reading?: Reading;
  width?: number;
  height?: number;
}>;

const MARGIN = 3;

/**
 * A trend as small as a word, over 0-100 % (or its reading's scale) without axes, its last value a dot; gaps stay gaps. It carries no CONTOH of
 * its own: it stands beside a figure that does.
 */
export function sparklineDrawing(input: SparklineInput): Drawing {
  const { points, restarts, title, reading = SHARE, width = 120, height = 28 } = input;
  const [first, last] = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  const valued = valuedPoints(points, reading);
  const measures = points.map(({ measure }) => measure);
  const scale = scaleFor(reading, measures, [], true);
  const x = (month: number) => MARGIN + ((month - first) / Math.max(1, last - first)) * (width - 2 * MARGIN);
  const y = (value: number) => height - MARGIN - positionOn(scale, value) * (height - 2 * MARGIN);
  const runs = runsOf(points, restarts, reading);
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ month, value }) => `${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`);
  const lone = runs.filter((run) => run.length === 1);
  const end = valued.at(-1);
  const marks: Mark[] = [
    { kind: 'line', x1: 0, y1: height - 0.5, x2: width, y2: height - 0.5, stroke: HAIRLINE, strokeWidth: 1 },
    ...(lines.length > 0
      ? [{ kind: 'path', path: lines.join(''), fill: 'none', stroke: ACCENT, strokeWidth: 1.5 } as const]
      : []),
    ...lone.flat().map(({ month, value }) => dot(x(month), y(value), 1.25)),
    ...(end ? [dot(x(end.month), y(end.value), 2.5)] : []),
  ];
  return { width, height, title, description: '', marks };
}

function dot(x: number, y: number, radius: number): Mark {
  return { kind: 'circle', x, y, radius, fill: ACCENT };
}
