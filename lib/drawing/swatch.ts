import type { CoverageBin } from '@/lib/analysis/coverage-class';
import type { Drawing, Mark } from './mark';
import { INK, OUTLINE, fillOf, needsOutline } from './palette';

export const SWATCH_WIDTH = 20;
export const SWATCH_HEIGHT = 13;

/** A legend's swatch, drawn so that it prints where backgrounds do not. It stands beside its words: decoration. */
export function swatchDrawing(bin: CoverageBin): Drawing {
  return { width: SWATCH_WIDTH, height: SWATCH_HEIGHT, title: '', description: '', marks: swatchMarks(bin, 0, 0) };
}

/** A bin's fill with what the map writes on it: a dash for not applicable, a 0 for a true zero. */
export function swatchMarks(bin: CoverageBin, x: number, y: number): Mark[] {
  const outline = needsOutline(bin) ? { stroke: OUTLINE, strokeWidth: 1 } : {};
  const box = { x: x + 0.5, y: y + 0.5, width: SWATCH_WIDTH - 1, height: SWATCH_HEIGHT - 1 };
  const sign = bin === 'zero' ? '0' : bin === 'not-applicable' ? '–' : null;
  const at = { x: x + SWATCH_WIDTH / 2, y: y + SWATCH_HEIGHT - 3 };
  return [
    { kind: 'rect', ...box, fill: fillOf(bin), ...outline },
    ...(sign ? [{ kind: 'text', ...at, text: sign, size: 10, anchor: 'middle', fill: INK } as const] : []),
  ];
}
