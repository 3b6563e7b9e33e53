import type { CoverageBin, LegendEntry } from '@/lib/analysis/coverage-class';
import { formatCount } from '@/lib/narrative/format';
import type { Drawing, Mark } from './mark';
import { INK, MUTED_INK, OUTLINE, fillOf, needsOutline } from './palette';
import { textWidth } from './text-width';

const SIZE = 12;
const ROW = 20;
const SWATCH = { width: 16, height: 11 };
const GAP = 18;

/** A bin's colour or hatch as a small picture: legends on paper need more than a CSS background, which is not printed. */
export function swatchDrawing(bin: CoverageBin, label: string): Drawing {
  return { ...SWATCH, title: label, description: '', marks: swatchMarks(bin, 0, 0) };
}

/**
 * The classes as words with the number of areas in each, in as many lines as fit `width`: "75-<90%: 9". `unit` names
 * what is counted, in the text alternative.
 */
export function legendDrawing(entries: readonly LegendEntry[], unit: string, width: number): Drawing {
  let [x, line] = [0, 0];
  const marks = entries.flatMap(({ bin, label, count }): Mark[] => {
    const text = `${label}: ${formatCount(count)}`;
    const reach = SWATCH.width + 6 + textWidth(text, SIZE);
    if (x > 0 && x + reach > width) [x, line] = [0, line + 1];
    const top = line * ROW;
    const fill = count > 0 ? INK : MUTED_INK;
    const part: Mark[] = [
      ...swatchMarks(bin, x, top + 3),
      { kind: 'text', x: x + SWATCH.width + 6, y: top + 13, text, size: SIZE, fill },
    ];
    x += reach + GAP;
    return part;
  });
  const counted = entries.map(({ label, count }) => `${label}: ${formatCount(count)} ${unit}`).join('; ');
  return { width, height: (line + 1) * ROW, title: 'Keterangan warna', description: counted, marks };
}

function swatchMarks(bin: CoverageBin, x: number, y: number): Mark[] {
  const outline = needsOutline(bin) ? { stroke: OUTLINE, strokeWidth: 0.75 } : {};
  const box = { x: x + 0.5, y: y + 0.5, width: SWATCH.width - 1, height: SWATCH.height - 1 };
  const sign = bin === 'zero' ? '0' : bin === 'not-applicable' ? '–' : null;
  const at = { x: x + SWATCH.width / 2, y: y + SWATCH.height - 2.5 };
  return [
    { kind: 'rect', ...box, fill: fillOf(bin), ...outline },
    ...(sign ? [{ kind: 'text', ...at, text: sign, size: 9, anchor: 'middle', fill: INK } as const] : []),
  ];
}
