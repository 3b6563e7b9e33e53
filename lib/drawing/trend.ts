import { addMonths } from '@/lib/coverage/period';
import { formatFraction, formatMonthShort, formatPercent } from '@/lib/narrative/format';
import { ratioOf } from '@/lib/coverage/tally';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { ACCENT, HAIRLINE, INK, MUTED_INK, NOT_REPORTED_HATCH, PAPER } from './palette';
import { type SeriesPoint, type ValuedPoint, labelStep, runsOf, unreportedSpans } from './series';
import { textWidth } from './text-width';

export type TrendInput = Readonly<{
  points: readonly SeriesPoint[];
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

/** Where months and fractions stand, in pixels. */
type Scale = Readonly<{
  x: (month: number) => number;
  y: (value: number) => number;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

/**
 * A monthly series as a line over 0-100 % (further, where a value is), with the target's line named and the last value
 * labelled. The line is never joined over a month without a value: months that nobody reported are hatched, a lone
 * month is a dot.
 */
export function trendDrawing(input: TrendInput): Drawing {
  const { points, target, restarts, title, description, example, width = 640, height = 220 } = input;
  const runs = runsOf(points, restarts);
  const top = Math.max(1, target?.value ?? 0, ...runs.flat().map(({ value }) => value));
  const scale = scaleFor(points, top, width, height);
  return {
    width,
    height,
    title,
    description,
    marks: [
      ...valueAxis(top, scale),
      ...monthAxis(points, scale),
      ...unreportedMarks(points, scale),
      ...(target ? [lineAt(target.value, scale)] : []),
      ...runs.map((run) => runMark(run, scale)),
      ...labelMarks(runs, target, scale),
      ...(example ? [exampleMark(scale)] : []),
    ],
  };
}

function scaleFor(points: readonly SeriesPoint[], top: number, width: number, height: number): Scale {
  const [first, last] = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  const [left, right, above, bottom] = [LEFT, width - RIGHT, TOP, height - FOOT];
  const step = (right - left) / Math.max(1, last - first);
  const ceiling = Math.ceil(top * 4 - 1e-9) / 4;
  return {
    x: (month) => (last === first ? (left + right) / 2 : left + (month - first) * step),
    y: (value) => bottom - (value / ceiling) * (bottom - above),
    step,
    left,
    right,
    top: above,
    bottom,
  };
}

/** Lines every 25 %; where the scale reaches beyond 200 %, every 100 %. */
function valueAxis(top: number, { y, left, right }: Scale): Mark[] {
  const quarters = Math.ceil(top * 4 - 1e-9);
  const every = quarters > 8 ? 4 * Math.ceil(quarters / 40) : 1;
  return Array.from({ length: Math.floor(quarters / every) + 1 }, (_, index) => (index * every) / 4).flatMap(
    (value) => [
      { kind: 'line', x1: left, y1: y(value), x2: right, y2: y(value), stroke: HAIRLINE, strokeWidth: 1 } as const,
      {
        kind: 'text',
        x: left - 8,
        y: y(value) + 4,
        text: String(value * 100),
        size: SIZE,
        anchor: 'end',
        fill: MUTED_INK,
      } as const,
    ],
  );
}

function monthAxis(points: readonly SeriesPoint[], { x, left, right, bottom }: Scale): Mark[] {
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

function unreportedMarks(points: readonly SeriesPoint[], { x, step, left, right, top, bottom }: Scale): Mark[] {
  return unreportedSpans(points).map(({ first, last }) => {
    const [from, to] = [Math.max(left, x(first) - step / 2), Math.min(right, x(last) + step / 2)];
    return { kind: 'rect', x: from, y: top, width: to - from, height: bottom - top, fill: NOT_REPORTED_HATCH };
  });
}

function lineAt(value: number, { y, left, right }: Scale): Mark {
  return { kind: 'line', x1: left, y1: y(value), x2: right, y2: y(value), stroke: INK, strokeWidth: 1 };
}

function runMark(run: readonly ValuedPoint[], { x, y }: Scale): Mark {
  const [first] = run as [ValuedPoint];
  if (run.length === 1) return { kind: 'circle', x: x(first.month), y: y(first.value), radius: 2.5, fill: ACCENT };
  const path = run.map(({ month, value }) => `${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  return { kind: 'path', path: `M${path}`, fill: 'none', stroke: ACCENT, strokeWidth: 2 };
}

/** The target's name at the left and the last value at the right, on different sides of the target's line. */
function labelMarks(runs: readonly ValuedPoint[][], target: TrendInput['target'], scale: Scale): Mark[] {
  const run = runs.at(-1) ?? [];
  const last = run.at(-1);
  const below = last !== undefined && target !== null && last.value <= target.value;
  const name = target
    ? [textAt(target.label, scale.left + 8, scale.y(target.value) + (last && !below ? SIZE + 4 : -6), 'start', 400)]
    : [];
  return last ? [...name, ...lastMarks(last, run, below, scale)] : name;
}

/** The last value as a dot with its figure, clear of the line that leads to it. */
function lastMarks(last: ValuedPoint, run: readonly ValuedPoint[], below: boolean, scale: Scale): Mark[] {
  const { x, y, right, bottom } = scale;
  const ratio = ratioOf(last.measure);
  const percent = ratio ? formatPercent(ratio) : formatFraction(last.value);
  const text = `${percent} · ${formatMonthShort(last.month)}`;
  const reach = textWidth(text, SIZE, 700);
  const end = Math.min(right, x(last.month) + reach / 2);
  const beside = run.filter(({ month }) => x(month) >= end - reach - scale.step).map(({ value }) => y(value));
  const under = Math.max(...beside) + SIZE + 4;
  const at = below && under < bottom - 4 ? under : Math.min(...beside) - 8;
  return [
    { kind: 'circle', x: x(last.month), y: y(last.value), radius: 4, fill: ACCENT, stroke: PAPER, strokeWidth: 1.5 },
    textAt(text, end, Math.max(SIZE, at), 'end', 700),
  ];
}

function textAt(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', weight: 400 | 700): Mark {
  return { kind: 'text', x, y, text, size: SIZE, weight, anchor, fill: INK, halo: PAPER };
}

function exampleMark({ left, bottom }: Scale): Mark {
  return {
    kind: 'text',
    x: left + 8,
    y: bottom - 8,
    text: EXAMPLE_NOTE,
    size: SIZE,
    weight: 700,
    fill: INK,
    halo: PAPER,
  };
}
