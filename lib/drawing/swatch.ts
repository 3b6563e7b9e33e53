import type { CoverageBin } from '@/lib/analysis/coverage-class';
import type { Drawing } from './mark';
import { OUTLINE, fillOf, needsOutline } from './palette';

const WIDTH = 20;
const HEIGHT = 13;

/** A legend's swatch, drawn so that it prints where backgrounds do not. */
export function swatchDrawing(bin: CoverageBin): Drawing {
  const stroke = needsOutline(bin) ? OUTLINE : undefined;
  return {
    width: WIDTH,
    height: HEIGHT,
    title: '',
    description: '',
    marks: [{ kind: 'rect', x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, fill: fillOf(bin), stroke }],
  };
}
