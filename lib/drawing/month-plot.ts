import { addMonths } from '@/lib/coverage/period';
import { formatDecimal, formatMonthShort } from '@/lib/narrative/format';
import type { Mark } from './mark';
import { HAIRLINE, INK, MUTED_INK, NOT_REPORTED_HATCH, PAPER } from './palette';
import { type Scale, positionOn, scaleTicks } from './scale';
import { type SeriesPoint, labelStep, unreportedSpans } from './series';
import { textWidth } from './text-width';

/** The size of every text on a plot over months. */
export const TEXT_SIZE = 12;
const SIZE = TEXT_SIZE;
const TOP = 12;
const LEFT = 32;
const RIGHT = 12;
const FOOT = 26;
const MOST_LABELS = 6;

/** Where months and values stand, in pixels; `step` is a month's width. */
export type Plot = Readonly<{
  x: (month: number) => number;
  y: (value: number) => number;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

/** The plot of a picture of a size; columns (counts) stand in the middle of their months. */
export function plotOf(points: readonly SeriesPoint[], scale: Scale, width: number, height: number): Plot {
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

/** The scale's lines with their values on the left. */
export function valueAxis(scale: Scale, { y, left, right }: Plot): Mark[] {
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

/** The months' names below, as many as there is room for. */
export function monthAxis(points: readonly SeriesPoint[], { x, left, right, bottom }: Plot): Mark[] {
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

/** A hatch over the months that nobody reported. */
export function unreportedMarks(points: readonly SeriesPoint[], { x, step, left, right, top, bottom }: Plot): Mark[] {
  return unreportedSpans(points).map(({ first, last }) => {
    const [from, to] = [Math.max(left, x(first) - step / 2), Math.min(right, x(last) + step / 2)];
    return { kind: 'rect', x: from, y: top, width: to - from, height: bottom - top, fill: NOT_REPORTED_HATCH };
  });
}

/** Text on the plot, clear of the lines behind it. */
export function textAt(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  weight: 400 | 700,
): Mark {
  return { kind: 'text', x, y, text, size: SIZE, weight, anchor, fill: INK, halo: PAPER };
}
