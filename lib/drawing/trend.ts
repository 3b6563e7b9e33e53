import { type Reading, SHARE, amountOf } from '@/lib/analysis/reading';
import { amountText } from '@/lib/narrative/amount';
import { formatMonthShort } from '@/lib/narrative/format';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { type Plot, TEXT_SIZE as SIZE, monthAxis, plotOf, textAt, unreportedMarks, valueAxis } from './month-plot';
import { ACCENT, INK, PAPER } from './palette';
import { scaleFor } from './scale';
import { type SeriesPoint, type ValuedPoint, runsOf } from './series';
import { textWidth } from './text-width';

export type TrendInput = Readonly<{
  points: readonly SeriesPoint[];
  /** How the figures are read; left out, as shares of which more is better. Counts are drawn as columns. */
  reading?: Reading;
  /** The target as a fraction, and its name on the line: "acuan 75%". */
  target: Readonly<{ value: number; label: string }> | null;
  /** True for cumulative indicators: the line begins anew each January. */
  restarts: boolean;
  title: string;
  description: string;
  example: boolean;
  width?: number;
  height?: number;
}>;

const WIDEST_COLUMN = 22;

/**
 * A monthly series as a line over 0-100 % (further, where a value is), or as columns where it counts cases, with the
 * target's line named and the last value labelled. The line is never joined over a month without a value: months that
 * nobody reported are hatched, a lone month is a dot.
 */
export function trendDrawing(input: TrendInput): Drawing {
  const { points, target, restarts, title, description, example, width = 640, height = 220, reading = SHARE } = input;
  const runs = runsOf(points, restarts, reading);
  const measures = points.map(({ measure }) => measure);
  const scale = scaleFor(reading, measures, [target?.value ?? null], true);
  const isCount = reading.as === 'count';
  const plot = plotOf(points, scale, width, height);
  const line = target && { value: target.value * reading.per, label: target.label };
  return {
    width,
    height,
    title,
    description,
    marks: [
      ...valueAxis(scale, plot),
      ...monthAxis(points, plot),
      ...unreportedMarks(points, plot),
      ...(line ? [lineAt(line.value, plot)] : []),
      ...(isCount ? runs.flat().map((point) => columnMark(point, plot)) : runs.map((run) => runMark(run, plot))),
      ...labelMarks(runs, line, reading, plot),
      ...(example ? [exampleMark(plot, isCount)] : []),
    ],
  };
}

function lineAt(value: number, { y, left, right }: Plot): Mark {
  return { kind: 'line', x1: left, y1: y(value), x2: right, y2: y(value), stroke: INK, strokeWidth: 1 };
}

function runMark(run: readonly ValuedPoint[], { x, y }: Plot): Mark {
  const [first] = run as [ValuedPoint];
  if (run.length === 1) return { kind: 'circle', x: x(first.month), y: y(first.value), radius: 2.5, fill: ACCENT };
  const path = run.map(({ month, value }) => `${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  return { kind: 'path', path: `M${path}`, fill: 'none', stroke: ACCENT, strokeWidth: 2 };
}

/** A month's cases; a true zero is the axis itself. */
function columnMark({ month, value }: ValuedPoint, { x, y, step, bottom }: Plot): Mark {
  const width = Math.min(WIDEST_COLUMN, step * 0.62);
  return { kind: 'rect', x: x(month) - width / 2, y: y(value), width, height: bottom - y(value), fill: ACCENT };
}

/** The target's name at the left and the last value at the right, on different sides of the target's line. */
function labelMarks(
  runs: readonly ValuedPoint[][],
  target: TrendInput['target'],
  reading: Reading,
  plot: Plot,
): Mark[] {
  const run = runs.at(-1) ?? [];
  const last = run.at(-1);
  const below = last !== undefined && target !== null && last.value <= target.value;
  const name = target
    ? [textAt(target.label, plot.left + 8, plot.y(target.value) + (last && !below ? SIZE + 4 : -6), 'start', 400)]
    : [];
  return last ? [...name, ...lastMarks(last, run, below, reading, plot)] : name;
}

/** The last value as a dot with its figure, clear of the line that leads to it; a column needs no dot. */
function lastMarks(
  last: ValuedPoint,
  run: readonly ValuedPoint[],
  below: boolean,
  reading: Reading,
  plot: Plot,
): Mark[] {
  const { x, y, right, bottom, step } = plot;
  const amount = amountOf(last.measure, reading);
  const text = `${amount ? amountText(reading, amount) : ''} · ${formatMonthShort(last.month)}`;
  const reach = textWidth(text, SIZE, 700);
  const end = Math.min(right, x(last.month) + reach / 2);
  const beside = run.filter(({ month }) => x(month) >= end - reach - step).map(({ value }) => y(value));
  const under = Math.max(...beside) + SIZE + 4;
  const isCount = reading.as === 'count';
  const at = below && !isCount && under < bottom - 4 ? under : Math.min(...beside) - 8;
  const dot = { x: x(last.month), y: y(last.value), radius: 4, fill: ACCENT, stroke: PAPER, strokeWidth: 1.5 } as const;
  return [...(isCount ? [] : [{ kind: 'circle', ...dot } as const]), textAt(text, end, Math.max(SIZE, at), 'end', 700)];
}

/** Below the line where there is room for it; above the columns, which stand on the axis. */
function exampleMark({ left, top, bottom }: Plot, isCount: boolean): Mark {
  const y = isCount ? top + SIZE : bottom - 8;
  return textAt(EXAMPLE_NOTE, left + 8, y, 'start', 700);
}
