import { type Reading, SHARE, amountOf } from '@/lib/analysis/reading';
import { addMonths } from '@/lib/coverage/period';
import { amountText } from '@/lib/narrative/amount';
import { formatDecimal, formatMonthShort } from '@/lib/narrative/format';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { ACCENT, HAIRLINE, INK, MUTED_INK, NOT_REPORTED_HATCH, PAPER } from './palette';
import { type Scale, positionOn, scaleFor, scaleTicks } from './scale';
import { type SeriesPoint, type ValuedPoint, labelStep, runsOf, unreportedSpans } from './series';
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

const SIZE = 12;
const TOP = 12;
const LEFT = 32;
const RIGHT = 12;
const FOOT = 26;
const MOST_LABELS = 6;
const WIDEST_COLUMN = 22;

/** Where months and values stand, in pixels; `step` is a month's width. */
type Plot = Readonly<{
  x: (month: number) => number;
  y: (value: number) => number;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

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

function plotOf(points: readonly SeriesPoint[], scale: Scale, width: number, height: number): Plot {
  const [first, last] = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  const [left, right, above, bottom] = [leftOf(scale), width - RIGHT, TOP, height - FOOT];
  // A column stands in the middle of its month, a line begins at the axis.
  const months = scale.reading.as === 'count' ? last - first + 1 : last - first;
  const step = (right - left) / Math.max(1, months);
  const start = scale.reading.as === 'count' ? left + step / 2 : left;
  return {
    x: (month) => (last === first ? (left + right) / 2 : start + (month - first) * step),
    y: (value) => bottom - positionOn(scale, value) * (bottom - above),
    step,
    left,
    right,
    top: above,
    bottom,
  };
}

/** Room for the axis' widest number: 32 pixels hold "100". */
function leftOf(scale: Scale): number {
  return Math.max(LEFT, ...scaleTicks(scale).map((value) => Math.ceil(textWidth(formatDecimal(value), SIZE)) + 10));
}

function valueAxis(scale: Scale, { y, left, right }: Plot): Mark[] {
  return scaleTicks(scale).flatMap((value) => [
    { kind: 'line', x1: left, y1: y(value), x2: right, y2: y(value), stroke: HAIRLINE, strokeWidth: 1 } as const,
    {
      kind: 'text',
      x: left - 8,
      y: y(value) + 4,
      text: formatDecimal(value),
      size: SIZE,
      anchor: 'end',
      fill: MUTED_INK,
    } as const,
  ]);
}

function monthAxis(points: readonly SeriesPoint[], { x, left, right, bottom }: Plot): Mark[] {
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const widest = textWidth('Agt 2026', SIZE);
  const most = Math.max(1, Math.min(MOST_LABELS, Math.floor((right - left) / (widest * 1.15))));
  const step = labelStep(last - first + 1, most);
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => addMonths(first, index * step)).flatMap((month): Mark[] => {
    const at = x(month);
    const inside = Math.min(Math.max(at, widest / 2), right + RIGHT - widest / 2);
    const text = formatMonthShort(month);
    return [
      { kind: 'line', x1: at, y1: bottom, x2: at, y2: bottom + 4, stroke: MUTED_INK, strokeWidth: 1 },
      { kind: 'text', x: inside, y: bottom + 18, text, size: SIZE, anchor: 'middle', fill: MUTED_INK },
    ];
  });
}

function unreportedMarks(points: readonly SeriesPoint[], { x, step, left, right, top, bottom }: Plot): Mark[] {
  return unreportedSpans(points).map(({ first, last }) => {
    const [from, to] = [Math.max(left, x(first) - step / 2), Math.min(right, x(last) + step / 2)];
    return { kind: 'rect', x: from, y: top, width: to - from, height: bottom - top, fill: NOT_REPORTED_HATCH };
  });
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

function textAt(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', weight: 400 | 700): Mark {
  return { kind: 'text', x, y, text, size: SIZE, weight, anchor, fill: INK, halo: PAPER };
}

/** Below the line where there is room for it; above the columns, which stand on the axis. */
function exampleMark({ left, top, bottom }: Plot, isCount: boolean): Mark {
  const y = isCount ? top + SIZE : bottom - 8;
  return textAt(EXAMPLE_NOTE, left + 8, y, 'start', 700);
}
