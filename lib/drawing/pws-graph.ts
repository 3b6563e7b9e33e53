import type { BelowSteady } from '@/lib/pws/status';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark } from './mark';
import { HAIRLINE, INK, MUTED_INK } from './palette';
import type { PictureFrame } from './picture-frame';
import { type PwsColumn, type PwsGraphModel, type PwsGraphRows, pwsGraphModel } from './pws-graph-model';
import { type PwsLayout, SIZE, SMALL_SIZE, pwsLayout } from './pws-layout';
import { pwsLegend } from './pws-legend';
import { baseline, columnMarks, gridMarks, targetLineMarks } from './pws-plot';
import { columnRows, rowHeads, totalRows } from './pws-rows';
import { wrapText } from './text-width';

export type PwsGraphInput = PwsGraphRows &
  Readonly<{
    /** Names the line: "target s.d. Juli 55,4%". */
    targetName: string;
    belowSteady: BelowSteady;
    /** What the areas are called, at the head of their names' row: `desa/kelurahan`. */
    noun: string;
    title: string;
    description: string;
    example: boolean;
    /** Null on a page, which says it around the picture. */
    frame: PictureFrame | null;
  }>;

/** A page draws no more areas than this: narrower columns could not be read on a laptop or on A4. */
export const MOST_AREAS_ON_PAGE = 40;

const FOOT = 16;

/**
 * The PWS graph that hangs on a puskesmas' wall (Pedoman PWS-KIA 2010; domain section 2.4): areas from the highest to
 * the lowest, bars of the figure so far with the line of the target to date, and under each the rows of numbers, trend,
 * status and name; the area's own total apart at the right.
 */
export function pwsGraphDrawing(input: PwsGraphInput): Drawing {
  const { indicator, targetName, belowSteady, noun, title, description, example, frame } = input;
  const model = pwsGraphModel(input);
  const width = pwsLayout(model, 0).width;
  const head = frame ? 48 : 0;
  const legend = pwsLegend(model, { direction: indicator.direction, belowSteady }, { top: head, width });
  const layout = pwsLayout(model, head + legend.height + 10);
  const footers = (frame?.footers ?? []).flatMap((text) => wrapText(text, SMALL_SIZE, width));
  return {
    width,
    height: layout.height + footers.length * FOOT + 4,
    title,
    description,
    marks: [
      ...(frame ? headMarks(frame) : []),
      ...legend.marks,
      ...gridMarks(model, layout),
      ...rowHeads(model, layout, noun),
      ...model.columns.map((column, index) => areaMark(column, layout.left + index * layout.slot, layout)),
      ...totalMarks(model, layout),
      baseline(layout),
      ...targetLineMarks(model, targetName, layout),
      ...(example ? [exampleMark(layout)] : []),
      ...footers.map((text, index) => noteMark(text, layout.height + (index + 1) * FOOT - 4)),
    ],
  };
}

function areaMark(column: PwsColumn, x: number, layout: PwsLayout): Mark {
  const marks = [...columnMarks(column, x, layout.slot, layout), ...columnRows(column, x, layout)];
  return column.href
    ? { kind: 'link', href: column.href, label: column.label, code: column.code ?? undefined, marks }
    : { kind: 'group', marks };
}

/** The area itself, set apart by a line: it is the sum of the columns, and none of them. */
function totalMarks({ total }: PwsGraphModel, layout: PwsLayout): Mark[] {
  const x = layout.total.x - 7;
  return [
    { kind: 'line', x1: x, y1: layout.plot.top, x2: x, y2: layout.height - 4, stroke: HAIRLINE, strokeWidth: 1 },
    ...columnMarks(total, layout.total.x, layout.total.width, layout),
    ...totalRows(total, layout),
  ];
}

function headMarks({ heading, subheading }: PictureFrame): Mark[] {
  return [
    { kind: 'text', x: 0, y: 18, text: heading, size: 18, weight: 700, fill: INK },
    { kind: 'text', x: 0, y: 36, text: subheading, size: SIZE, fill: MUTED_INK },
  ];
}

function exampleMark({ plot }: PwsLayout): Mark {
  const y = plot.top + plot.height / 2;
  return { kind: 'text', x: 0, y, text: EXAMPLE_NOTE, size: SIZE, weight: 700, fill: INK };
}

function noteMark(text: string, y: number): Mark {
  return { kind: 'text', x: 0, y, text, size: SMALL_SIZE, fill: MUTED_INK };
}
