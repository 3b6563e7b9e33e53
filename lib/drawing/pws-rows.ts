import type { TrendDirection } from '@/lib/pws/trend';
import type { Mark } from './mark';
import { HAIRLINE, INK, MUTED_INK } from './palette';
import type { PwsColumn, PwsGraphModel } from './pws-graph-model';
import {
  type Band,
  type PwsLayout,
  SMALL_SIZE,
  nameLines,
  nameText,
  statusLines,
  totalLines,
  turnedName,
} from './pws-layout';
import { STATUS_MARK, statusMark } from './status-mark';
import { fitText } from './text-width';

const LINE = 14;

/** The rows' names at the left, and a hairline over each row. */
export function rowHeads({ rowNames }: PwsGraphModel, layout: PwsLayout, nounName: string): Mark[] {
  const bands = [...layout.numbers, layout.trend, layout.status, layout.names];
  const names = [...rowNames, 'tren', 'status', nounName];
  const right = layout.total.x + layout.total.width;
  return bands.flatMap((band, index): Mark[] => [
    { kind: 'line', x1: 0, y1: band.top, x2: right, y2: band.top, stroke: HAIRLINE, strokeWidth: 1 },
    {
      kind: 'text',
      x: 0,
      y: index === bands.length - 1 || index === bands.length - 2 ? band.top + 15 : middleOf(band),
      text: fitText(names[index] ?? '', SMALL_SIZE, layout.left - 4),
      size: SMALL_SIZE,
      fill: MUTED_INK,
    },
  ]);
}

/** What stands under one area's bar. */
export function columnRows(column: PwsColumn, x: number, layout: PwsLayout): Mark[] {
  const middle = x + layout.slot / 2;
  return [
    ...column.numbers.flatMap((text, index) => numberMarks(text, middle, layout.numbers[index], layout, 400)),
    ...trendMarks(column.trend, middle, layout.trend),
    ...statusMarks(column, middle, layout, layout.words),
    ...nameMarks(column, middle, layout),
  ];
}

/** What stands under the total: the same rows in bold, its name never turned. */
export function totalRows(column: PwsColumn, layout: PwsLayout): Mark[] {
  const middle = layout.total.x + layout.total.width / 2;
  const upright = { ...layout, turnedNumbers: false };
  return [
    ...column.numbers.flatMap((text, index) => numberMarks(text, middle, layout.numbers[index], upright, 700)),
    ...trendMarks(column.trend, middle, layout.trend),
    ...statusMarks(column, middle, layout, layout.words),
    ...totalLines(column.name, layout.total.width).map((line, index) =>
      textMark(line, middle, layout.names.top + 15 + index * LINE, 600),
    ),
  ];
}

function numberMarks(
  text: string,
  middle: number,
  band: Band | undefined,
  { turnedNumbers }: Pick<PwsLayout, 'turnedNumbers'>,
  weight: 400 | 700,
): Mark[] {
  if (!band || text === '') return [];
  if (!turnedNumbers) return [textMark(text, middle, middleOf(band), weight)];
  const at = { x: middle + 4, y: band.top + band.height / 2 };
  return [{ kind: 'text', ...at, text, size: SMALL_SIZE, anchor: 'middle', fill: INK, turn: -90 }];
}

/** ▲ ▼ –, in ink: the direction of the value itself, which is not always good or bad. */
export function trendMarks(trend: TrendDirection | null, middle: number, band: Band): Mark[] {
  const y = band.top + band.height / 2;
  switch (trend) {
    case 'up':
      return [{ kind: 'path', path: `M${middle - 5} ${y + 4}h10l-5 -9z`, fill: INK }];
    case 'down':
      return [{ kind: 'path', path: `M${middle - 5} ${y - 4}h10l-5 9z`, fill: INK }];
    case 'steady':
      return [{ kind: 'rect', x: middle - 5, y: y - 1, width: 10, height: 2, fill: INK }];
    case null:
      return [];
  }
}

function statusMarks({ status, word }: PwsColumn, middle: number, layout: PwsLayout, words: boolean): Mark[] {
  if (status === null) return [];
  const { top } = layout.status;
  const mark = statusMark(status, middle - STATUS_MARK / 2, top + 5);
  if (!words) return [mark];
  return [
    mark,
    ...statusLines(word).map((line, index) => textMark(line, middle, top + 31 + index * LINE, index === 0 ? 600 : 400)),
  ];
}

function nameMarks(column: PwsColumn, middle: number, layout: PwsLayout): Mark[] {
  const { top } = layout.names;
  if (layout.turnedNames) {
    const at = { x: middle + 4, y: top + 6 };
    return [{ kind: 'text', ...at, text: turnedName(column), size: SMALL_SIZE, anchor: 'end', fill: INK, turn: -90 }];
  }
  const lines = nameLines(nameText(column), layout.slot - 6) ?? [];
  return lines.map((line, index) => textMark(line, middle, top + 15 + index * LINE, 400));
}

function textMark(text: string, x: number, y: number, weight: 400 | 600 | 700): Mark {
  return { kind: 'text', x, y, text, size: SMALL_SIZE, weight, anchor: 'middle', fill: INK };
}

function middleOf({ top, height }: Band): number {
  return top + height / 2 + 4;
}
