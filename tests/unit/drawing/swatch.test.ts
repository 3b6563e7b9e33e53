import { describe, expect, it } from 'vitest';
import { COVERAGE_BINS } from '@/lib/analysis/coverage-class';
import { svgText } from '@/lib/drawing/svg-text';
import { swatchDrawing } from '@/lib/drawing/swatch';

describe('swatchDrawing', () => {
  it('shows a hatch as a hatch, a zero with its 0 and what does not apply with its dash', () => {
    expect(svgText(swatchDrawing('not-reported'), 'warna')).toContain('url(#warna-belum-lapor)');
    expect(svgText(swatchDrawing('zero'), 'warna')).toContain('>0</text>');
    expect(svgText(swatchDrawing('not-applicable'), 'warna')).toContain('>–</text>');
  });

  it('differs for every bin', () => {
    const swatches = COVERAGE_BINS.map((bin) => svgText(swatchDrawing(bin), 'warna'));
    expect(new Set(swatches).size).toBe(COVERAGE_BINS.length);
  });
});
