import { SHARE } from '@/lib/analysis/reading';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { type Plot, TEXT_SIZE, monthAxis, plotOf, textAt, valueAxis } from './month-plot';
import { ACCENT, MUTED_INK, PAPER } from './palette';
import { scaleFor } from './scale';
import { type SeriesPoint, type ValuedPoint, runsOf } from './series';
import { textWidth } from './text-width';

/** One line with the word at its end: `Lokus 100,0%`. */
export type PairedLine = Readonly<{ label: string; points: readonly SeriesPoint[] }>;

export type PairedLinesInput = Readonly<{
  /** The first is drawn full with discs, the second dashed with squares: told apart without colour. */
  lines: readonly [PairedLine, PairedLine];
  title: string;
  description: string;
  example: boolean;
  width: number;
  height: number;
}>;

/** Names that stand nearer than this would run into each other. */
const NAME_DISTANCE = TEXT_SIZE + 4;
const GAP = 10;
const SQUARE = 6;

/** Two monthly shares on one scale, each named at its end; lines are never joined over a month without a value. */
export function pairedLinesDrawing({ lines, title, description, example, width, height }: PairedLinesInput): Drawing {
  const [first, second] = lines;
  const room = Math.max(...lines.map(({ label }) => textWidth(label, TEXT_SIZE, 700))) + GAP;
  const measures = lines.flatMap(({ points }) => points.map(({ measure }) => measure));
  const scale = scaleFor(SHARE, measures);
  const plot = plotOf(first.points, scale, width - room, height);
  const [full, dashed] = [runsOf(first.points, false), runsOf(second.points, false)];
  return {
    width,
    height,
    title,
    description,
    marks: [
      ...valueAxis(scale, plot),
      ...monthAxis(first.points, plot),
      ...dashed.flatMap((run) => runMarks(run, plot, 'dashed')),
      ...full.flatMap((run) => runMarks(run, plot, 'full')),
      ...names(
        [
          { label: first.label, end: full.at(-1)?.at(-1) },
          { label: second.label, end: dashed.at(-1)?.at(-1) },
        ],
        plot,
      ),
      ...(example ? [textAt(EXAMPLE_NOTE, plot.left + 8, plot.bottom - 8, 'start', 700)] : []),
    ],
  };
}

function runMarks(run: readonly ValuedPoint[], { x, y }: Plot, style: 'full' | 'dashed'): Mark[] {
  const path = `M${run.map(({ month, value }) => `${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const isFull = style === 'full';
  const stroke = isFull ? ACCENT : MUTED_INK;
  const line: Mark = { kind: 'path', path, fill: 'none', stroke, strokeWidth: 2, ...(isFull ? {} : { dash: [5, 4] }) };
  const points = run.map(({ month, value }): Mark => {
    const [at, height] = [x(month), y(value)];
    if (isFull) return { kind: 'circle', x: at, y: height, radius: 3.5, fill: ACCENT };
    return {
      kind: 'rect',
      x: at - SQUARE / 2,
      y: height - SQUARE / 2,
      width: SQUARE,
      height: SQUARE,
      fill: PAPER,
      stroke,
      strokeWidth: 1.5,
    };
  });
  return [...(run.length > 1 ? [line] : []), ...points];
}

/** Each line's name beside its end, pushed apart where the ends meet. */
function names(ends: readonly Readonly<{ label: string; end: ValuedPoint | undefined }>[], plot: Plot): Mark[] {
  const placed = ends
    .flatMap(({ label, end }) => (end ? [{ label, at: plot.y(end.value) }] : []))
    .sort((a, b) => a.at - b.at);
  const [upper, lower] = placed;
  const overlap = upper && lower ? Math.max(0, NAME_DISTANCE - (lower.at - upper.at)) : 0;
  const pushed = placed.map(({ label, at }, index) => ({ label, at: at + (index === 0 ? -overlap / 2 : overlap / 2) }));
  // Both move together where one would leave the plot.
  const [highest = 0, lowest = 0] = [pushed[0]?.at, pushed.at(-1)?.at];
  const shift = Math.max(0, plot.top - highest) - Math.max(0, lowest - plot.bottom);
  return pushed.map(({ label, at }) => textAt(label, plot.right + GAP, at + shift + 4, 'start', 700));
}
