import { ABSENCES } from '@/lib/exports/cell';
import { formatDecimal } from '@/lib/narrative/format';
import type { SlideBlock } from '@/lib/rakor/slide';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { ACCENT, HAIRLINE, INK, MUTED_INK, NOT_REPORTED_HATCH, PAPER } from './palette';
import { textWidth } from './text-width';

type Line = Extract<SlideBlock, { kind: 'line' }>;
type Picture = Readonly<{ width: number; height: number; example: boolean; description: string }>;

const SIZE = 26;
const TOP = 48;
const FOOT = 52;
const RIGHT = 24;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * A slide's series, to be read from ten metres: a line over 0-100 % (further, where a value is) that is never joined over
 * a month without a value, the target's line named, the last value labelled. What has not been reported is hatched;
 * what else has no value is a dash on the axis.
 */
export function slideLineDrawing(line: Line, { width, height, example, description }: Picture): Drawing {
  const { points, target, series } = line;
  const most = Math.max(1, target?.value ?? 0, ...points.map(({ value }) => value ?? 0));
  const top = Math.ceil(most * 4 - 1e-9) / 4;
  const left = textWidth('100%', SIZE) + 14;
  const step = (width - left - RIGHT) / Math.max(1, points.length);
  const x = (index: number) => left + step * (index + 0.5);
  const bottom = height - FOOT;
  const y = (value: number) => bottom - (value / top) * (bottom - TOP);
  const span = { x1: left, x2: width - RIGHT };
  const grid = TICKS.map((each) => each * top).flatMap((value): Mark[] => [
    { kind: 'line', ...span, y1: y(value), y2: y(value), stroke: HAIRLINE, strokeWidth: 2 },
    textAt(`${formatDecimal(value * 100)}%`, left - 10, y(value) + SIZE / 3, 'end', MUTED_INK),
  ]);
  return {
    width,
    height,
    title: series,
    description,
    marks: [
      ...grid,
      ...monthMarks(points, step, x, bottom),
      ...points.flatMap(({ value, text }, index) => (value === null ? absenceMarks(text, x(index), step, bottom) : [])),
      ...(target ? targetMarks(target.label, span, y(target.value)) : []),
      ...runsOf(points).map((run): Mark => runMark(run.map((index) => [x(index), y(points[index]?.value ?? 0)]))),
      ...lastMarks(points, { x, y, width }, target?.value ?? null),
      ...(example ? [{ ...textAt(EXAMPLE_NOTE, left + 10, bottom - 14, 'start', INK), weight: 700 } as const] : []),
    ],
  };
}

/** The runs of points with a value, as their places in the list. */
function runsOf(points: Line['points']): number[][] {
  const runs: number[][] = [[]];
  points.forEach(({ value }, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(index);
  });
  return runs.filter((run) => run.length > 0);
}

function runMark(at: readonly (readonly [number, number])[]): Mark {
  const [[x, y] = [0, 0]] = at;
  if (at.length === 1) return { kind: 'circle', x, y, radius: 6, fill: ACCENT };
  const path = at.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L');
  return { kind: 'path', path: `M${path}`, fill: 'none', stroke: ACCENT, strokeWidth: 5 };
}

function targetMarks(label: string, span: Readonly<{ x1: number; x2: number }>, at: number): Mark[] {
  return [
    { kind: 'line', ...span, y1: at, y2: at, stroke: INK, strokeWidth: 2.5 },
    { ...textAt(label, span.x1 + 10, at - 10, 'start', INK), halo: PAPER },
  ];
}

function absenceMarks(text: string, x: number, step: number, bottom: number): Mark[] {
  if (text !== ABSENCES['not-reported'].word) return [textAt('–', x, bottom - 8, 'middle', INK)];
  const height = bottom - TOP;
  return [{ kind: 'rect', x: x - step / 2, y: TOP, width: step, height, fill: NOT_REPORTED_HATCH }];
}

/** As many months as have room are named, the last one always. */
function monthMarks(points: Line['points'], step: number, x: (index: number) => number, bottom: number): Mark[] {
  const widest = Math.max(0, ...points.map(({ label }) => textWidth(label, SIZE))) + 20;
  const every = Math.max(1, Math.ceil(widest / step));
  return points.flatMap(({ label }, index) => {
    if ((points.length - 1 - index) % every !== 0) return [];
    const half = textWidth(label, SIZE) / 2;
    return [textAt(label, Math.max(half, x(index)), bottom + 38, 'middle', MUTED_INK)];
  });
}

type Space = Readonly<{ x: (index: number) => number; y: (value: number) => number; width: number }>;

/** The last value as a dot with its figure, on the side of the line where the target's is not. */
function lastMarks(points: Line['points'], { x, y, width }: Space, target: number | null): Mark[] {
  const index = points.findLastIndex(({ value }) => value !== null);
  const last = points[index];
  if (!last || last.value === null) return [];
  const below = target !== null && last.value <= target;
  const end = Math.min(width, x(index) + textWidth(last.text, SIZE + 4, 700) / 2);
  const at = below ? y(last.value) + SIZE + 22 : y(last.value) - 22;
  return [
    { kind: 'circle', x: x(index), y: y(last.value), radius: 10, fill: ACCENT, stroke: PAPER, strokeWidth: 3 },
    { ...textAt(last.text, end, at, 'end', INK), size: SIZE + 4, weight: 700, halo: PAPER },
  ];
}

function textAt(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', fill: string) {
  return { kind: 'text', x, y, text, size: SIZE, anchor, fill } as const;
}
