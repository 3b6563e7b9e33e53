import { describe, expect, it } from 'vitest';
import { coverageLegend } from '@/lib/analysis/coverage-class';
import type { Measure } from '@/lib/coverage/tally';
import { legendDrawing } from '@/lib/drawing/legend';
import { svgText } from '@/lib/drawing/svg-text';

const measures: Measure[] = [
  { state: 'reported', numerator: 9, denominator: 10 },
  { state: 'reported', numerator: 0, denominator: 10 },
  { state: 'not-reported', numerator: null, denominator: 10 },
];

describe('legendDrawing', () => {
  it('writes each class and absence with its count, and all of them in the text alternative', () => {
    const drawing = legendDrawing(coverageLegend(measures), 'kecamatan', 600);
    const text = svgText(drawing, 'legenda');
    for (const words of ['90% ke atas: 1', '75-&lt;90%: 0', '0% (nol): 1', 'belum lapor: 1']) {
      expect(text).toContain(`>${words}</text>`);
    }
    expect(drawing.description).toContain('belum lapor: 1 kecamatan');
  });

  it('takes more lines where it is narrow, and never leaves the picture', () => {
    const entries = coverageLegend(measures);
    const [wide, narrow] = [legendDrawing(entries, 'desa', 2000), legendDrawing(entries, 'desa', 200)];
    expect(narrow.height).toBeGreaterThan(wide.height);
    for (const mark of narrow.marks) if (mark.kind === 'text') expect(mark.x).toBeLessThan(200);
  });
});
