import { describe, expect, it } from 'vitest';
import { COVERAGE_BINS } from '@/lib/analysis/coverage-class';
import { contrast, luminance } from '@/lib/drawing/contrast';
import * as palette from '@/lib/drawing/palette';

describe('the palette', () => {
  it('writes on every fill, and on paper, with AA contrast', () => {
    for (const bin of COVERAGE_BINS) {
      const fill = palette.fillOf(bin);
      expect(contrast(typeof fill === 'string' ? fill : palette.PAPER, palette.textOn(bin))).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    for (const text of [palette.INK, palette.MUTED_INK, palette.ACCENT]) {
      expect(contrast(text, palette.PAPER)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('grows darker from class to class by steps that greyscale keeps', () => {
    const steps = [palette.PAPER, ...palette.CLASS_FILLS];
    steps.slice(1).forEach((fill, index) => {
      const paler = steps[index] as string;
      expect(luminance(fill)).toBeLessThan(luminance(paler));
      expect(contrast(fill, paler)).toBeGreaterThanOrEqual(1.25);
    });
  });

  it('outlines what would melt into the paper, with a line that can be seen', () => {
    for (const bin of COVERAGE_BINS) {
      const fill = palette.fillOf(bin);
      const isPale = typeof fill !== 'string' || contrast(fill, palette.PAPER) < 1.5;
      expect(palette.needsOutline(bin)).toBe(isPale);
    }
    expect(contrast(palette.OUTLINE, palette.PAPER)).toBeGreaterThanOrEqual(3);
  });

  it('writes every PWS status in a colour of its own that can be read on paper', () => {
    const colours = Object.values(palette.STATUS_FILLS);
    expect(new Set(colours).size).toBe(4);
    for (const colour of colours) expect(contrast(colour, palette.PAPER)).toBeGreaterThanOrEqual(4.5);
  });

  it('hatches only what has not reported', () => {
    expect(COVERAGE_BINS.filter((bin) => typeof palette.fillOf(bin) !== 'string')).toEqual(['not-reported']);
  });
});
