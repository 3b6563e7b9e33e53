import type { FigureText } from './area-label';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark, Paint, Pattern } from './mark';
import { ACCENT, CLASS_FILLS, INK, MUTED_INK, NOT_REPORTED_HATCH, OUTLINE, PAPER, TRACK } from './palette';
import { textWidth, wrapText } from './text-width';

/** A stretch of a row's track, as fractions of it. */
export type RowPart = Readonly<{ start: number; length: number; fill: Paint }>;

/** One row: its parts, or why there are none; `mark` is where a line crosses the track, 0..1. */
export type BarLine = Readonly<{
  name: string;
  /** What is to be said of it, below its bar. */
  note?: string;
  parts: readonly RowPart[] | 'not-reported' | 'not-applicable';
  mark?: number | null;
  text: FigureText;
}>;

/** A group of rows under its heading; without one they simply go on. */
export type BarGroup = Readonly<{ heading: string | null; lines: readonly BarLine[] }>;

/** What a fill or the crossing line means: a swatch with its words. */
export type KeyEntry = Readonly<{ label: string; fill?: Paint; isLine?: boolean }>;

export type RowBarsInput = Readonly<{
  groups: readonly BarGroup[];
  key: readonly KeyEntry[];
  title: string;
  description: string;
  example: boolean;
  width?: number;
}>;

/** A step lost, or gained by an assumption: hatched against the fill beside it, told apart in greyscale. */
export const DIFFERENCE_HATCH: Pattern = {
  id: 'selisih',
  width: 4,
  height: 4,
  rotate: -45,
  marks: [
    { kind: 'rect', x: 0, y: 0, width: 4, height: 4, fill: PAPER },
    { kind: 'line', x1: 0, y1: 0, x2: 0, y2: 4, stroke: ACCENT, strokeWidth: 1.5 },
  ],
};
/** The fill of what has been reached. */
export const REACHED = CLASS_FILLS[3];

const SIZE = 13;
const NOTE_SIZE = 11;
const LINE = 16;
const THICKNESS = 11;
const GAP = 12;
const SWATCH = 14;

/** Bars of several parts under a key of their fills, each with its figure and n/N: blockers, steps of care, kader. */
export function rowBarsDrawing({ groups, key, title, description, example, width = 720 }: RowBarsInput): Drawing {
  const lines = groups.flatMap((group) => group.lines);
  const widest = (texts: readonly string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => textWidth(text, SIZE, weight)));
  const name = Math.min(
    width * 0.4,
    widest(
      lines.map((line) => line.name),
      400,
    ),
  );
  const aside = widest(
    lines.map(({ text }) => text.aside),
    400,
  );
  const main = widest(
    lines.filter(({ text }) => text.aside !== '').map(({ text }) => text.main),
    600,
  );
  const word = widest(
    lines.filter(({ text }) => text.aside === '').map(({ text }) => text.main),
    400,
  );
  const figures = Math.max(main + GAP + aside, word);
  const track = { x: name + GAP, width: Math.max(60, width - name - figures - 2 * GAP) };
  const keyed = keyMarks(key, example, width);
  let top = keyed.height;
  const marks = groups.flatMap(({ heading, lines: members }) => {
    const head: Mark[] = [];
    if (heading !== null) {
      top += LINE + 6;
      head.push({ kind: 'text', x: 0, y: top - 4, text: heading, size: SIZE, weight: 600, fill: INK });
    }
    return [
      ...head,
      ...members.flatMap((line) => {
        const row = rowMarks(line, top, { name, track, width, aside });
        top += row.height;
        return row.marks;
      }),
    ];
  });
  return { width, height: top + 4, title, description, marks: [...keyed.marks, ...marks] };
}

type Columns = Readonly<{
  name: number;
  track: Readonly<{ x: number; width: number }>;
  width: number;
  aside: number;
}>;

function rowMarks(
  line: BarLine,
  top: number,
  { name, track, width, aside }: Columns,
): { marks: Mark[]; height: number } {
  const names = wrapText(line.name, SIZE, name + 1);
  const notes = line.note ? wrapText(line.note, NOTE_SIZE, width - track.x) : [];
  const middle = top + LINE / 2 + 3;
  const at = { y: middle - THICKNESS / 2, height: THICKNESS };
  const baseline = middle + SIZE * 0.35;
  const height = Math.max(names.length * LINE, LINE + notes.length * (NOTE_SIZE + 4)) + 8;
  const { parts, mark, text } = line;
  const isDrawn = typeof parts !== 'string';
  const tick = (stroke: string, strokeWidth: number, x: number): Mark => ({
    kind: 'line',
    x1: x,
    y1: at.y - 4,
    x2: x,
    y2: at.y + THICKNESS + 4,
    stroke,
    strokeWidth,
  });
  const crossing = isDrawn && mark !== undefined && mark !== null ? track.x + Math.min(1, mark) * track.width : null;
  return {
    height,
    marks: [
      ...names.map((words, index): Mark => ({
        kind: 'text',
        x: 0,
        y: baseline + index * LINE,
        text: words,
        size: SIZE,
        fill: INK,
      })),
      ...(parts === 'not-applicable'
        ? [{ kind: 'text', x: track.x, y: baseline, text: '–', size: SIZE, fill: INK } as const]
        : [
            {
              kind: 'rect',
              x: track.x,
              ...at,
              width: track.width,
              fill: isDrawn ? TRACK : NOT_REPORTED_HATCH,
            } as const,
          ]),
      ...(isDrawn ? parts : [])
        .filter(({ length }) => length > 0)
        .map(({ start, length, fill }): Mark => ({
          kind: 'rect',
          x: track.x + start * track.width,
          ...at,
          width: length * track.width,
          fill,
          stroke: OUTLINE,
          strokeWidth: 0.5,
        })),
      ...(crossing === null ? [] : [tick(PAPER, 3, crossing), tick(INK, 1.25, crossing)]),
      ...figureMarks(text, { baseline, width, aside }),
      ...notes.map((words, index): Mark => ({
        kind: 'text',
        x: track.x,
        y: top + LINE + 6 + (index + 0.7) * (NOTE_SIZE + 4),
        text: words,
        size: NOTE_SIZE,
        fill: MUTED_INK,
      })),
    ],
  };
}

/** Percentage and n/N in columns of their own; what is one word alone stands flush right, muted. */
function figureMarks(
  { main, aside }: FigureText,
  place: Readonly<{ baseline: number; width: number; aside: number }>,
): Mark[] {
  const common = { kind: 'text', y: place.baseline, size: SIZE, anchor: 'end' } as const;
  if (aside === '') return [{ ...common, x: place.width, text: main, fill: MUTED_INK }];
  return [
    { ...common, x: place.width - place.aside - GAP, text: main, weight: 600, fill: INK },
    { ...common, x: place.width, text: aside, fill: MUTED_INK },
  ];
}

/** CONTOH first for example data, then the key, in as many lines as fit. */
function keyMarks(key: readonly KeyEntry[], example: boolean, width: number): { marks: Mark[]; height: number } {
  const entries: readonly (KeyEntry & { isExample?: boolean })[] = [
    ...(example ? [{ label: EXAMPLE_NOTE, isExample: true }] : []),
    ...key,
  ];
  let [x, line] = [0, 0];
  const marks = entries.flatMap(({ label, fill, isLine, isExample }): Mark[] => {
    const indent = fill || isLine ? SWATCH + 6 : 0;
    const weight = isExample ? 700 : 400;
    const reach = indent + textWidth(label, NOTE_SIZE + 1, weight);
    if (x > 0 && x + reach > width) [x, line] = [0, line + 1];
    const [left, y] = [x, line * 20 + 12];
    x += reach + 18;
    const swatch: Mark[] = fill
      ? [{ kind: 'rect', x: left, y: y - 10, width: SWATCH, height: 11, fill, stroke: OUTLINE, strokeWidth: 0.5 }]
      : isLine
        ? [{ kind: 'line', x1: left + 7, y1: y - 12, x2: left + 7, y2: y + 3, stroke: INK, strokeWidth: 1.25 }]
        : [];
    return [...swatch, { kind: 'text', x: left + indent, y, text: label, size: NOTE_SIZE + 1, weight, fill: INK }];
  });
  return { marks, height: entries.length === 0 ? 0 : (line + 1) * 20 + 6 };
}
