import type { PwsColumn, PwsGraphModel } from './pws-graph-model';
import { fitText, textWidth, wrapText } from './text-width';

export const SIZE = 12;
export const SMALL_SIZE = 11;

/** The width that a page and a sheet of A4 have room for; more areas than fit there make a wider picture. */
const WIDTH = 1042;
const LABELS = 100;
const GAP = 14;
const TOTAL = 88;
const NARROWEST = 21;
const WIDEST_BAR = 46;
const PLOT = 250;
const LINE = 14;
const ROW = 22;
const LONGEST_NAME = 150;
const MOST_NAME_LINES = 3;

/** Where a row begins and how high it is; `base` is the baseline of a line of text in its middle. */
export type Band = Readonly<{ top: number; height: number }>;

/**
 * Where everything stands, in pixels from the upper left: `slots` are the columns' left edges. Numbers and names are
 * turned where the columns are too narrow for them; words of statuses give way to their marks alone.
 */
export type PwsLayout = Readonly<{
  width: number;
  height: number;
  left: number;
  slot: number;
  bar: number;
  total: Readonly<{ x: number; width: number }>;
  plot: Band;
  numbers: readonly Band[];
  turnedNumbers: boolean;
  trend: Band;
  status: Band;
  words: boolean;
  names: Band;
  turnedNames: boolean;
}>;

/** The layout of a model whose plot begins at `top`. */
export function pwsLayout(model: PwsGraphModel, top: number): PwsLayout {
  const { columns, total } = model;
  const count = Math.max(1, columns.length);
  const slot = Math.max(NARROWEST, (WIDTH - LABELS - GAP - TOTAL) / count);
  const all = [...columns, total];
  const turnedNumbers = widest(columns.flatMap(({ numbers }) => numbers)) > slot - 3;
  const words = widest(all.flatMap(({ word }) => statusLines(word))) <= slot - 4;
  const turnedNames = columns.some((column) => nameLines(nameText(column), slot - 6) === null);
  const numberHeight = turnedNumbers ? widest(all.flatMap(({ numbers }) => numbers)) + 10 : ROW;
  const bands = stacked(top + PLOT + 8, [
    ...model.rowNames.map(() => numberHeight),
    ROW,
    words ? 20 + 2 * LINE : ROW,
    nameHeight(columns, slot, turnedNames),
  ]);
  const [trend, status, names] = bands.slice(-3) as [Band, Band, Band];
  const right = LABELS + count * slot;
  return {
    width: right + GAP + TOTAL,
    height: names.top + names.height,
    left: LABELS,
    slot,
    bar: Math.min(WIDEST_BAR, slot * 0.66),
    total: { x: right + GAP, width: TOTAL },
    plot: { top, height: PLOT },
    numbers: bands.slice(0, -3),
    turnedNumbers,
    trend,
    status,
    words,
    names,
    turnedNames,
  };
}

/** The name as it is written: an asterisk marks figures that one person moves by more than 5 points. */
export function nameText({ name, small }: Pick<PwsColumn, 'name' | 'small'>): string {
  return small ? `${name}\u00a0*` : name;
}

/** `Jelek (tetap)` in two lines. */
export function statusLines(word: string): string[] {
  return word.split(' ').filter(Boolean);
}

/** A name in at most three lines of a width, broken between words; null when it does not fit. */
export function nameLines(name: string, width: number): string[] | null {
  const lines = wrapText(name, SMALL_SIZE, width);
  const fits = lines.length <= MOST_NAME_LINES && lines.every((line) => textWidth(line, SMALL_SIZE) <= width);
  return fits ? lines : null;
}

/** The total's name is never turned: in as many lines as it needs, each as far as it fits. */
export function totalLines(name: string, width: number): string[] {
  return wrapText(name, SMALL_SIZE, width, 600).map((line) => fitText(line, SMALL_SIZE, width, 600));
}

/** A turned name, as long as the row is high; a long one loses its end, never its asterisk. */
export function turnedName({ name, small }: PwsColumn): string {
  const mark = nameText({ name: '', small });
  return fitText(name, SMALL_SIZE, LONGEST_NAME - textWidth(mark, SMALL_SIZE)) + mark;
}

function nameHeight(columns: readonly PwsColumn[], slot: number, turned: boolean): number {
  if (turned) return Math.max(60, Math.min(LONGEST_NAME, widest(columns.map(nameText)))) + 12;
  const most = Math.max(1, ...columns.map((column) => nameLines(nameText(column), slot - 6)?.length ?? 1));
  return Math.max(most, MOST_NAME_LINES) * LINE + 10;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SMALL_SIZE)));
}

function stacked(top: number, heights: readonly number[]): Band[] {
  let at = top;
  return heights.map((height) => {
    const band = { top: at, height };
    at += height;
    return band;
  });
}
