import type PptxGenJS from 'pptxgenjs';
import type { Drawing } from '@/lib/drawing/mark';
import type { SlideBlock } from '@/lib/rakor/slide';
import type { Chart } from './chart-part';
import type { Box } from './page-plan';

/** A drawing as pixels, with its size in them. */
export type Picture = Readonly<{ png: Uint8Array; width: number; height: number }>;

/** What blocks are drawn on: one slide, in the colours of its office. */
export type Canvas = Readonly<{
  slide: PptxGenJS.Slide;
  /** `rrggbb` */
  accent: string;
  /** Every chart of the deck in the order in which it was added; its part is written when the deck is. */
  charts: Chart[];
  pictureOf: (drawing: Drawing) => Picture | undefined;
}>;

/** What of a block stands in a box, and what is left for the next page. */
export type Fitted = Readonly<{ draw: (canvas: Canvas) => void; rest: SlideBlock | null }>;

export type BlockOf<Kind extends SlideBlock['kind']> = Extract<SlideBlock, { kind: Kind }>;

/** Words and lines on paper; the same as in lib/drawing/palette, without its #. */
export const INK = '1A1D1C';
export const MUTED = '4D5653';
export const LINE = '8A9490';
export const PAPER = 'FFFFFF';

/** A text without an inner margin, so that it stands where its box begins. */
export function textBox(box: Box) {
  return { x: box.x, y: box.y, w: box.w, h: box.h, margin: 0, valign: 'top', fit: 'none', wrap: true } as const;
}
