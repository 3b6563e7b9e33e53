import type { LegendEntry } from '@/lib/analysis/coverage-class';
import { formatCount } from '@/lib/narrative/format';
import type { Drawing, Mark } from './mark';
import { INK, MUTED_INK } from './palette';
import { SWATCH_WIDTH, swatchMarks } from './swatch';
import { textWidth } from './text-width';

const SIZE = 12;
const ROW = 20;
const GAP = 18;
const INDENT = SWATCH_WIDTH + 6;

/**
 * The classes as words with the number of areas in each, in as many lines as fit `width`: "75-<90%: 9". `unit` names
 * what is counted, in the text alternative.
 */
export function legendDrawing(entries: readonly LegendEntry[], unit: string, width: number): Drawing {
  let [x, line] = [0, 0];
  const marks = entries.flatMap(({ bin, label, count }): Mark[] => {
    const text = `${label}: ${formatCount(count)}`;
    const reach = INDENT + textWidth(text, SIZE);
    if (x > 0 && x + reach > width) [x, line] = [0, line + 1];
    const [left, top] = [x, line * ROW];
    x += reach + GAP;
    const fill = count > 0 ? INK : MUTED_INK;
    return [
      ...swatchMarks(bin, left, top + 2),
      { kind: 'text', x: left + INDENT, y: top + 13, text, size: SIZE, fill },
    ];
  });
  const counted = entries.map(({ label, count }) => `${label}: ${formatCount(count)} ${unit}`).join('; ');
  return { width, height: (line + 1) * ROW, title: 'Keterangan warna', description: counted, marks };
}
