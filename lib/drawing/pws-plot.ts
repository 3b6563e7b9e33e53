import type { PwsStatus } from '@/lib/pws/status';
import type { Mark } from './mark';
import { HAIRLINE, INK, MUTED_INK, NOT_REPORTED_HATCH, OUTLINE, PAPER, STATUS_FILLS, TRACK } from './palette';
import type { PwsColumn, PwsGraphModel } from './pws-graph-model';
import { type PwsLayout, SIZE, SMALL_SIZE } from './pws-layout';
import { textWidth } from './text-width';

/** The open shapes of the marks are open bars: above and falling, below and rising. */
const OPEN: Readonly<Record<PwsStatus, boolean>> = { baik: false, kurang: true, cukup: true, jelek: false };

/** Grid lines with their numbers, and where 100 % of the sasaran lies when the scale goes beyond. */
export function gridMarks({ ticks, whole }: PwsGraphModel, layout: PwsLayout): Mark[] {
  const { left, total } = layout;
  const right = total.x + total.width;
  const line = (height: number, stroke: string): Mark => {
    const y = yOf(height, layout);
    return { kind: 'line', x1: left, y1: y, x2: right, y2: y, stroke, strokeWidth: 1 };
  };
  return [
    ...ticks.map(({ height }) => line(height, HAIRLINE)),
    ...(whole === null ? [] : [line(whole, OUTLINE)]),
    ...ticks.map(({ height, text }): Mark => {
      const y = yOf(height, layout) + 4;
      return { kind: 'text', x: left - 8, y, text, size: SMALL_SIZE, anchor: 'end', fill: MUTED_INK };
    }),
  ];
}

/** The line that all bars stand on. */
export function baseline({ left, total, plot }: PwsLayout): Mark {
  const y = plot.top + plot.height;
  return { kind: 'line', x1: left, y1: y, x2: total.x + total.width, y2: y, stroke: MUTED_INK, strokeWidth: 1 };
}

/** An area's bar on its track: hatched belum lapor, a dash for tidak berlaku, an empty track for nol. */
export function columnMarks(column: PwsColumn, x: number, width: number, layout: PwsLayout): Mark[] {
  const { bar, plot } = layout;
  const left = x + (width - bar) / 2;
  const track = { kind: 'rect', x: left, y: plot.top, width: bar, height: plot.height } as const;
  const bottom = plot.top + plot.height;
  if (column.absence === 'not-applicable') {
    return [{ kind: 'text', x: x + width / 2, y: bottom - 6, text: '–', size: 14, anchor: 'middle', fill: INK }];
  }
  if (column.absence) return [{ ...track, fill: NOT_REPORTED_HATCH }];
  const height = (column.height ?? 0) * plot.height;
  return [
    { ...track, fill: TRACK },
    ...(height > 0 ? [barMark(column.status, left, bottom - height, bar, height)] : []),
    ...(column.cut ? [cutMark(left, plot.top, bar)] : []),
    ...(column.over ? overMarks(isOpen(column.status), x + width / 2, bottom - height, layout) : []),
    ...(column.ownTarget === null ? [] : ownTargetMarks(x, width, yOf(column.ownTarget, layout))),
  ];
}

function isOpen(status: PwsStatus | null): boolean {
  return status === null || OPEN[status];
}

function barMark(status: PwsStatus | null, x: number, y: number, width: number, height: number): Mark {
  const colour = status === null ? OUTLINE : STATUS_FILLS[status];
  if (!isOpen(status)) return { kind: 'rect', x, y, width, height, fill: colour };
  const inset = status === null ? 0.5 : 1.25;
  const [across, down] = [width - 2 * inset, Math.max(0.5, height - 2 * inset)];
  const fill = status === null ? HAIRLINE : PAPER;
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: across,
    height: down,
    fill,
    stroke: colour,
    strokeWidth: 2 * inset,
  };
}

/** A gap with slanted edges near the top: the bar goes on beyond the scale. */
function cutMark(x: number, top: number, width: number): Mark {
  const path = `M${x - 2} ${top + 16}l${width + 4} -6v5l${-width - 4} 6z`;
  return { kind: 'path', path, fill: PAPER };
}

/** Says that the sasaran is to be checked: above the bar where there is room, else turned inside it. */
function overMarks(open: boolean, middle: number, top: number, { slot, plot }: PwsLayout): Mark[] {
  const words = ['periksa', 'sasaran'];
  const common = { kind: 'text', size: SMALL_SIZE } as const;
  if (Math.max(...words.map((word) => textWidth(word, SMALL_SIZE))) <= slot) {
    const first = Math.max(plot.top + SMALL_SIZE, top - 17);
    return words.map((text, index) => {
      const y = first + index * 13;
      return { ...common, text, x: middle, y, anchor: 'middle', fill: INK, halo: PAPER };
    });
  }
  const place = { x: middle + 4, y: Math.max(plot.top + 22, top + 6) };
  return [{ ...common, ...place, text: words.join(' '), anchor: 'end', turn: -90, fill: open ? INK : PAPER }];
}

function ownTargetMarks(x: number, width: number, y: number): Mark[] {
  const place = { x1: x + 1, y1: y, x2: x + width - 1, y2: y };
  return [
    { kind: 'line', ...place, stroke: PAPER, strokeWidth: 5 },
    { kind: 'line', ...place, stroke: INK, strokeWidth: 2.5 },
  ];
}

/** The target-to-date line with its name; it leaves out the columns that have a target of their own. */
export function targetLineMarks(model: PwsGraphModel, name: string, layout: PwsLayout): Mark[] {
  if (model.line === null) return [];
  const { columns, total } = model;
  const { left, slot } = layout;
  const y = yOf(model.line, layout);
  const right = left + columns.length * slot;
  const spans = runsWithout(columns).map(([from, to]) => [left + from * slot, left + to * slot] as const);
  const all = [...spans, [right, total.ownTarget === null ? layout.total.x + layout.total.width : right] as const];
  const path = all.map(([from, to]) => `M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}`).join('');
  return [
    { kind: 'path', path, fill: 'none', stroke: PAPER, strokeWidth: 3 },
    { kind: 'path', path, fill: 'none', stroke: INK, strokeWidth: 1.5 },
    lineName(model, name, y, layout),
  ];
}

/** The stretches of columns whose target is the line's. */
function runsWithout(columns: readonly PwsColumn[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ ownTarget }, index) => {
    if (ownTarget !== null) return;
    const run = runs.at(-1);
    if (run && run[1] === index) run[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}

/** The line's name above it, as far right as it stands clear of bars; over the last ones when no place is free. */
function lineName({ columns, line }: PwsGraphModel, text: string, y: number, layout: PwsLayout): Mark {
  const { left, slot, plot } = layout;
  const reach = textWidth(text, SIZE, 600) + 10;
  const needed = Math.max(1, Math.ceil(reach / slot));
  const isFree = ({ absence, height }: PwsColumn) => absence !== 'not-reported' && (height ?? 0) <= (line ?? 0);
  let end = columns.length;
  while (end >= needed && !columns.slice(end - needed, end).every(isFree)) end--;
  const at = end >= needed ? end : columns.length;
  const x = Math.max(left + slot * at - 4, left + reach);
  return {
    kind: 'text',
    x,
    y: Math.max(plot.top + SIZE, y - 6),
    text,
    size: SIZE,
    weight: 600,
    anchor: 'end',
    fill: INK,
    halo: PAPER,
  };
}

function yOf(height: number, { plot }: PwsLayout): number {
  return plot.top + plot.height * (1 - height);
}
