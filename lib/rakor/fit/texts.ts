import { lineCount, textWidth } from '@/lib/drawing/text-width';

/** Letters of a size, the height of their lines, and the space below a text. */
export type TextSize = Readonly<{ size: number; line: number; space: number }>;

/** The sizes of lists and paragraphs, largest first. */
export const TEXT_SIZES: readonly TextSize[] = [
  { size: 36, line: 48, space: 22 },
  { size: 30, line: 40, space: 16 },
  { size: 26, line: 34, space: 12 },
  { size: 24, line: 31, space: 9 },
];

/** How high a text stands in a width. */
export function textHeight(text: string, { size, line, space }: TextSize, width: number): number {
  return lineCount(text, size, width) * line + space;
}

/** The largest of the sizes in which all texts stand in the room; the smallest where none is small enough. */
export function sizeOfTexts(texts: readonly string[], width: number, height: number): TextSize {
  const smallest = TEXT_SIZES.at(-1) as TextSize;
  return TEXT_SIZES.find((size) => heightOf(texts, size, width) <= height) ?? smallest;
}

function heightOf(texts: readonly string[], size: TextSize, width: number): number {
  return texts.reduce((sum, text) => sum + textHeight(text, size, width), 0);
}

/** The titles' sizes, with the lines that each may have. */
const TITLES: readonly Readonly<{ size: number; line: number; most: number }>[] = [
  { size: 58, line: 66, most: 1 },
  { size: 54, line: 62, most: 2 },
  { size: 46, line: 54, most: 2 },
  { size: 40, line: 47, most: 3 },
];

/** A title is balanced over its lines, which needs room at their ends. */
const BALANCE = 0.96;

/** The size of a title, and how high it stands; one of no end is set small, in as many lines as it takes. */
export function titleFit(title: string, width: number): Readonly<{ size: number; height: number }> {
  const lines = ({ size }: { size: number }) => lineCount(title, size, width * BALANCE, 700);
  const last = TITLES.at(-1) as (typeof TITLES)[number];
  const chosen = TITLES.find((each) => lines(each) <= each.most) ?? last;
  return { size: chosen.size, height: lines(chosen) * chosen.line };
}

/** As many of the heights, from the first, as stand in the room together; at least one. */
export function howMany(heights: readonly number[], room: number): number {
  let [sum, count] = [0, 0];
  for (const height of heights) {
    if (count > 0 && sum + height > room) break;
    [sum, count] = [sum + height, count + 1];
  }
  return count;
}

/** The sizes of a large figure, largest first. */
const FIGURES = [176, 136, 104, 80, 60, 44] as const;

/** The largest in which a figure stands on one line. */
export function figureSize(value: string, width: number): number {
  return FIGURES.find((size) => textWidth(value, size, 700) <= width) ?? 44;
}
