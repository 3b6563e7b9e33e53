import type { CoverageBin } from '@/lib/analysis/coverage-class';
import type { Paint, Pattern } from './mark';

/** Every colour of every drawing. One hue that only grows darker, so that order survives greyscale and print. */

export const FONT_FAMILY = 'Inter, system-ui, sans-serif';

export const PAPER = '#ffffff';
export const INK = '#1a1d1c';
/** Text beside the point: axis labels, sources; AA on paper. */
export const MUTED_INK = '#4d5653';
/** Lines that must be seen but not read: outlines of pale fills, hatches. */
export const OUTLINE = '#8a9490';
/** Grid lines. */
export const HAIRLINE = '#dde2e0';
/** The empty part of a bar. */
export const TRACK = '#eff1f0';
/** The one accent: the line of a trend, links. */
export const ACCENT = '#0f4f4b';

/** From below 40 % to 90 % and above. */
export const CLASS_FILLS = ['#dbe7e2', '#adcbbf', '#74aa98', '#37786b', '#0f4f4b'] as const;

/** The colours of the four PWS statuses, dark enough to be text on paper; each has a shape of its own as well. */
export const STATUS_FILLS = { baik: '#0f4f4b', kurang: '#2f6f8f', cukup: '#8a5a00', jelek: '#9b2c1f' } as const;

/** "Belum lapor": a calm hatch. */
export const NOT_REPORTED_HATCH: Pattern = {
  id: 'belum-lapor',
  width: 5,
  height: 5,
  rotate: 45,
  marks: [
    { kind: 'rect', x: 0, y: 0, width: 5, height: 5, fill: PAPER },
    { kind: 'line', x1: 0, y1: 0, x2: 0, y2: 5, stroke: OUTLINE, strokeWidth: 1.5 },
  ],
};

/** Fill of an area, bar or legend swatch. */
export function fillOf(bin: CoverageBin): Paint {
  if (bin === 'not-reported') return NOT_REPORTED_HATCH;
  if (bin === 'not-applicable') return PAPER;
  return CLASS_FILLS[bin === 'zero' ? 0 : bin];
}

/** True for a fill so near to paper that it needs an outline to be seen. */
export function needsOutline(bin: CoverageBin): boolean {
  return typeof bin !== 'number' || bin === 0;
}

/** The colour of text that stands on a bin's fill: ink on the paler ones, paper on the two darkest. */
export function textOn(bin: CoverageBin): string {
  return bin === 3 || bin === 4 ? PAPER : INK;
}
