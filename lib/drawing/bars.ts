import type { Measure } from '@/lib/coverage/tally';
import { type Bar, type BarModel, type BarRow, type BarStyle, barModel } from './bar-model';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { ACCENT, INK, MUTED_INK, NOT_REPORTED_HATCH, OUTLINE, PAPER, TRACK, fillOf, needsOutline } from './palette';
import { isWholeShare, scaleEnd } from './scale';
import { fitText, textWidth } from './text-width';

export type BarsInput = Readonly<{
  rows: readonly BarRow[];
  /** The district's own figure and its name in the legend of its line: "Kabupaten 73,9%". */
  district: Readonly<{ measure: Measure; label: string }> | null;
  /** Names the target ticks, "acuan nasional 75%"; null when the rows have none. */
  targetLabel: string | null;
  title: string;
  description: string;
  example: boolean;
  width?: number;
  /** Scale and classes; left out, shares from 0 to 100 %. */
  style?: BarStyle;
}>;

const SIZE = 13;
const ASIDE_SIZE = 12;
const NOTE_SIZE = 11;
const ROW = 24;
const THICKNESS = 10;
const GAP = 12;
const HEAD = 22;

type Columns = Readonly<{ name: number; track: number; width: number; main: number; aside: number }>;

/**
 * Ranked bars for exports and print: name, bar with the target's tick, the district's dashed line, figure and n/N. The
 * rows keep their order. Nothing is drawn where there is no value: belum lapor is hatched, tidak berlaku is a dash, nol
 * an empty track with its 0,0%.
 */
export function barsDrawing(input: BarsInput): Drawing {
  const { rows, district, title, description, example, width = 640, style } = input;
  const model = barModel(rows, district?.measure ?? null, style);
  const columns = columnsFor(model.bars, width);
  const head = headMarks(headLabels(input, model, columns), width);
  const bottom = head.height + rows.length * ROW;
  const axis = style && !isWholeShare(style.scale) ? axisMarks(scaleEnd(style.scale), bottom, columns) : [];
  return {
    width,
    height: bottom + (example || axis.length > 0 ? NOTE_SIZE + GAP : 4),
    title,
    description,
    marks: [
      ...model.bars.map((bar, index) => barMark(bar, head.height + index * ROW, columns)),
      ...(model.district === null
        ? []
        : [districtLine(columns.track + model.district * columns.width, head.height, bottom)]),
      ...head.marks,
      ...axis,
      ...(example ? [noteMark(bottom)] : []),
    ],
  };
}

function columnsFor(bars: readonly Bar[], width: number): Columns {
  const widest = (texts: readonly string[], size: number, weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
  const words = (kept: readonly Bar[]) => kept.map(({ text }) => text.main);
  const names = widest(
    bars.map((bar) => bar.name),
    SIZE,
    600,
  );
  const aside = widest(
    bars.map(({ text }) => text.aside),
    ASIDE_SIZE,
    400,
  );
  const figures = widest(words(bars.filter(({ extent }) => extent !== null)), SIZE, 600);
  const absences = widest(words(bars.filter(({ extent }) => extent === null)), ASIDE_SIZE, 400) - aside - GAP;
  const name = Math.min(names, width * 0.42);
  const track = name + GAP;
  const right = width - aside - GAP;
  return { name, track, width: right - Math.max(figures, absences) - GAP - track, main: right, aside: width };
}

function barMark(bar: Bar, top: number, columns: Columns): Mark {
  const middle = top + ROW / 2;
  const baseline = middle + SIZE * 0.35;
  const name = fitText(bar.name, SIZE, columns.name, bar.own ? 600 : 400);
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: baseline, text: name, size: SIZE, weight: bar.own ? 600 : 400, fill: INK },
    ...(bar.extent === null ? absenceMarks(bar, middle, columns) : valueMarks(bar, bar.extent, middle, columns)),
    ...tickMarks(bar, middle, columns),
  ];
  return bar.href
    ? { kind: 'link', href: bar.href, label: bar.label, code: bar.code ?? undefined, marks }
    : { kind: 'group', marks };
}

function valueMarks({ bin, extent, over, own, text }: Bar, share: number, middle: number, columns: Columns): Mark[] {
  const { track: x, width } = columns;
  const place = { x, y: middle - THICKNESS / 2, height: THICKNESS };
  const outline = own
    ? { stroke: INK, strokeWidth: 1.5 }
    : needsOutline(bin)
      ? { stroke: OUTLINE, strokeWidth: 0.75 }
      : {};
  const baseline = middle + SIZE * 0.35;
  return [
    { kind: 'rect', ...place, width, fill: TRACK, ...(own && extent === 0 ? outline : {}) },
    ...(share > 0 ? [{ kind: 'rect', ...place, width: share * width, fill: fillOf(bin), ...outline } as const] : []),
    ...(over ? [{ kind: 'path', path: beyond(x + width, middle), fill: PAPER } as const] : []),
    { kind: 'text', x: columns.main, y: baseline, text: text.main, size: SIZE, weight: 600, anchor: 'end', fill: INK },
    { kind: 'text', x: columns.aside, y: baseline, text: text.aside, size: ASIDE_SIZE, anchor: 'end', fill: MUTED_INK },
  ];
}

/** An arrow at the end of a full bar: the value lies beyond the track. */
function beyond(right: number, middle: number): string {
  return `M${right - 7} ${middle - 3}l4 3l-4 3z`;
}

function absenceMarks({ bin, text, own }: Bar, middle: number, { track, width, aside }: Columns): Mark[] {
  const place = { x: track, y: middle - THICKNESS / 2, width, height: THICKNESS };
  const stroke = own ? { stroke: INK, strokeWidth: 1.5 } : {};
  const picture: Mark[] =
    bin === 'not-reported'
      ? [{ kind: 'rect', ...place, fill: NOT_REPORTED_HATCH, ...stroke }]
      : [{ kind: 'text', x: track, y: middle + SIZE * 0.35, text: '–', size: SIZE, fill: INK }];
  const word = { x: aside, y: middle + SIZE * 0.35, text: text.main, size: ASIDE_SIZE, fill: MUTED_INK } as const;
  return [...picture, { kind: 'text', ...word, anchor: 'end' }];
}

function tickMarks({ target, bin }: Bar, middle: number, { track, width }: Columns): Mark[] {
  if (target === null || bin === 'not-applicable') return [];
  const x = track + target * width;
  const place = { x1: x, y1: middle - ROW / 2 + 3, x2: x, y2: middle + ROW / 2 - 3 };
  // The paper-coloured edge keeps the tick visible on the darkest fill.
  return [
    { kind: 'line', ...place, stroke: PAPER, strokeWidth: 3 },
    { kind: 'line', ...place, stroke: INK, strokeWidth: 1.25 },
  ];
}

function districtLine(x: number, top: number, bottom: number): Mark {
  return { kind: 'line', x1: x, y1: top - 4, x2: x, y2: bottom, stroke: ACCENT, strokeWidth: 1.25, dash: [4, 3] };
}

/** Both ends of the track, where they are not the 0 and 100 % that everybody expects. */
function axisMarks(end: string, bottom: number, { track, width }: Columns): Mark[] {
  const place = { y: bottom + NOTE_SIZE + 4, size: NOTE_SIZE, fill: MUTED_INK };
  return [
    { kind: 'text', ...place, x: track, text: '0' },
    { kind: 'text', ...place, x: track + width, text: end, anchor: 'end' },
  ];
}

type HeadLabel = Readonly<{ text: string; x: number; fill: string }>;

/** The names of the two lines: district and target, as far as there are any. */
function headLabels(input: BarsInput, model: BarModel, { track, width }: Columns): HeadLabel[] {
  const target = model.bars.find((bar) => bar.target !== null)?.target ?? null;
  return [
    ...(model.district !== null && input.district
      ? [{ text: input.district.label, x: track + model.district * width, fill: ACCENT }]
      : []),
    ...(target !== null && input.targetLabel
      ? [{ text: input.targetLabel, x: track + target * width, fill: INK }]
      : []),
  ];
}

/**
 * The names above the bars, the left line's to its left, so that 73,9 and 75 part; a name that would leave the picture
 * turns to the other side, and one that would then meet the other moves a line up.
 */
function headMarks(labels: readonly HeadLabel[], width: number): { marks: Mark[]; height: number } {
  const leftmost = Math.min(...labels.map(({ x }) => x));
  const boxes = labels.map((label) => {
    const reach = textWidth(label.text, NOTE_SIZE);
    const prefersLeft = labels.length > 1 && label.x === leftmost && label !== labels[1];
    const toLeft = prefersLeft ? label.x > reach : label.x + reach > width;
    return { ...label, toLeft, from: toLeft ? label.x - reach : label.x, to: toLeft ? label.x : label.x + reach };
  });
  const [first, second] = boxes;
  const meet = first && second && first.from < second.to + GAP / 2 && second.from < first.to + GAP / 2;
  const apart = first && second && (first.to <= second.from || second.to <= first.from);
  const lift = meet && !apart ? NOTE_SIZE + 3 : 0;
  const marks = boxes.map(({ text, x, fill, toLeft }, index): Mark => {
    const y = HEAD - 9 + (index === 0 ? 0 : lift);
    return {
      kind: 'text',
      x: toLeft ? x - 1 : x + 1,
      y,
      text,
      size: NOTE_SIZE,
      anchor: toLeft ? 'end' : 'start',
      fill,
    };
  });
  return { marks, height: HEAD + lift };
}

function noteMark(bottom: number): Mark {
  return { kind: 'text', x: 0, y: bottom + NOTE_SIZE + 4, text: EXAMPLE_NOTE, size: NOTE_SIZE, weight: 700, fill: INK };
}
