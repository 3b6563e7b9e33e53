import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/drawing/mark';
import { slideLineDrawing } from '@/lib/drawing/slide-line';
import type { SlideBlock } from '@/lib/rakor/slide';

type Line = Extract<SlideBlock, { kind: 'line' }>;
const line = (values: readonly (number | string)[]): Line => ({
  kind: 'line',
  series: 'Posyandu siklus hidup',
  target: { value: 0.75, label: 'target 75%' },
  points: values.map((value, index) =>
    typeof value === 'number'
      ? { label: `Bln ${index}`, value, text: `${value * 100}%` }
      : { label: `Bln ${index}`, value: null, text: value },
  ),
});
const drawn = (given: Line, example = false) =>
  slideLineDrawing(given, { width: 1000, height: 600, example, description: '' }).marks;
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('a series on a slide', () => {
  it('is never joined over a month without a value; a lone month is a dot', () => {
    const marks = drawn(line([0.5, 0.55, 'belum lapor', 0.6, 'tidak berlaku', 0.7, 0.72]));
    const paths = marks.filter((mark) => mark.kind === 'path');
    expect(paths.map((mark) => (mark.kind === 'path' ? mark.path.split('L').length : 0))).toEqual([2, 2]);
    expect(marks.filter((mark) => mark.kind === 'circle')).toHaveLength(2);
  });

  it('hatches what was not reported and dashes what does not apply', () => {
    const marks = drawn(line([0.5, 'belum lapor', 'tidak berlaku']));
    expect(marks.filter((mark) => mark.kind === 'rect' && typeof mark.fill === 'object')).toHaveLength(1);
    expect(texts(marks)).toContain('–');
  });

  it('names the target, the last value and the example inside the picture, in letters of 24 px and more', () => {
    const marks = drawn(line([0.5, 0.7]), true);
    expect(texts(marks)).toEqual(expect.arrayContaining(['target 75%', '70%', 'CONTOH']));
    expect(texts(drawn(line([0.5])))).not.toContain('CONTOH');
    for (const mark of marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(24);
  });

  it('draws a month of which nobody knows anything', () => {
    expect(() => drawn(line([]))).not.toThrow();
    expect(() => drawn(line(['belum lapor']))).not.toThrow();
  });
});
