import { textWidth } from '@/lib/drawing/text-width';
import { type Canvas, INK, textBox } from './canvas';
import { type Box, FONT } from './page-plan';

const SIZE = 14;
/** Above the chart, where a target's name stands. */
export const TARGET_ROOM = 0.32;

/** A dashed line over a chart's bars at a fraction of its width, its name above it and within the box. */
export function drawUpright({ slide }: Canvas, box: Box, plot: Box, at: number, label: string): void {
  const x = plot.x + plot.w * at;
  slide.addShape('line', { x, y: plot.y - 0.04, w: 0, h: plot.h + 0.04, line: stroke });
  const width = textWidth(label, SIZE, 700) / 72 + 0.1;
  const left = Math.min(Math.max(box.x, x - width / 2), box.x + box.w - width);
  slide.addText(label, {
    ...textBox({ x: left, y: plot.y - TARGET_ROOM, w: width, h: TARGET_ROOM - 0.06 }),
    ...words,
    align: 'center',
  });
}

/** The same across a line's months, at a fraction of its height from below; its name at one end of it. */
export function drawLevel({ slide }: Canvas, plot: Box, at: number, label: string, align: 'left' | 'right'): void {
  const y = plot.y + plot.h * (1 - at);
  slide.addShape('line', { x: plot.x, y, w: plot.w, h: 0, line: stroke });
  slide.addText(label, { ...textBox({ x: plot.x, y: y - 0.3, w: plot.w, h: 0.27 }), ...words, align });
}

const stroke = { color: INK, width: 1.5, dashType: 'dash' } as const;
const words = { fontFace: FONT, fontSize: SIZE, bold: true, color: INK } as const;
