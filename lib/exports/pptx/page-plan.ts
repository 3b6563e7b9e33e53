import { lineCount } from '@/lib/drawing/text-width';

/** A place on the page, in inches from its upper left corner. */
export type Box = Readonly<{ x: number; y: number; w: number; h: number }>;

/** 16:9, as wide as PowerPoint's own. */
export const PAGE = { w: 13.333, h: 7.5 } as const;
/** On every office computer, and of the widths that Inter is measured by. */
export const FONT = 'Arial';

const POINTS = 72;
const LINE = 1.2;
const MARGIN = 0.6;
const TOP = 0.42;
const GAP = 0.35;
/** Above the line of the source and that of the office. */
const BOTTOM = 6.38;
const TITLE_SIZES = [30, 28, 26, 24, 22, 20, 18, 16] as const;
const SUBTITLE_SIZE = 18;
/** Where another font stands in for Arial, words are wider than they were measured, bold ones more so. */
const SURE = { 400: 0.96, 700: 0.92 } as const;
/** Room for the word CONTOH beside the title. */
const LABEL_WIDTH = 1.5;

/** Text as it stands in a box: its size in points and how high it is in inches. */
export type Lines = Readonly<{ size: number; lines: number; height: number }>;

/** How a text stands in a width of inches at a size of points; a line break in it is kept. */
export function linesIn(text: string, width: number, size: number, weight: 400 | 700 = 400): Lines {
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + lineCount(part, size, width * POINTS * SURE[weight], weight), 0);
  return { size, lines, height: (lines * size * LINE) / POINTS };
}

/** The largest of the sizes at which a text takes at most so many inches of height, or the smallest there is. */
export function fitting(text: string, box: Readonly<{ w: number; h: number }>, sizes: readonly number[]): Lines {
  const found = sizes.map((size) => linesIn(text, box.w, size, 700)).find(({ height }) => height <= box.h);
  return found ?? linesIn(text, box.w, sizes.at(-1) ?? 12, 700);
}

/** Where title, subtitle and what the slide shows stand; a long title takes more lines, and room from what is below. */
export type Plan = Readonly<{ title: Box & Lines; subtitle: Box | null; body: Box }>;

export function planOf(title: string, subtitle: string): Plan {
  const width = PAGE.w - 2 * MARGIN - LABEL_WIDTH;
  const lines = fitting(title, { w: width, h: 1 }, TITLE_SIZES);
  const titleBox = { x: MARGIN, y: TOP, w: width, h: Math.max(0.55, lines.height + 0.08), ...lines };
  const below = titleBox.y + titleBox.h + 0.04;
  const { height } = linesIn(subtitle, PAGE.w - 2 * MARGIN, SUBTITLE_SIZE);
  const subtitleBox = subtitle === '' ? null : { x: MARGIN, y: below, w: PAGE.w - 2 * MARGIN, h: height + 0.06 };
  const top = (subtitleBox ? subtitleBox.y + subtitleBox.h : below) + 0.18;
  return {
    title: titleBox,
    subtitle: subtitleBox,
    body: { x: MARGIN, y: top, w: PAGE.w - 2 * MARGIN, h: BOTTOM - top },
  };
}

/** The body in columns, one for each weight. */
export function columnsOf(body: Box, weights: readonly number[]): Box[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const free = body.w - GAP * (weights.length - 1);
  let x = body.x;
  return weights.map((weight) => {
    const box = { x, y: body.y, w: (free * weight) / sum, h: body.h };
    x += box.w + GAP;
    return box;
  });
}

/** Sizes of the lines that stand at the same place on every page. */
export const FRAME = {
  margin: MARGIN,
  subtitleSize: SUBTITLE_SIZE,
  source: { x: MARGIN, y: 6.45, w: PAGE.w - 2 * MARGIN, h: 0.38 },
  rule: { x: MARGIN, y: 6.86, w: PAGE.w - 2 * MARGIN },
  office: { x: MARGIN, y: 6.93, w: 10.4, h: 0.4, size: 12 },
  number: { x: PAGE.w - MARGIN - 0.9, y: 6.93, w: 0.9, h: 0.4, size: 14 },
  label: { x: PAGE.w - MARGIN - 1.3, y: TOP + 0.05, w: 1.3, h: 0.42, size: 16 },
} as const;
