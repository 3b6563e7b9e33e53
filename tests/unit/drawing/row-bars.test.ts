import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/drawing/mark';
import { NOT_REPORTED_HATCH, TRACK } from '@/lib/drawing/palette';
import { type BarLine, DIFFERENCE_HATCH, REACHED, rowBarsDrawing } from '@/lib/drawing/row-bars';
import { svgText } from '@/lib/drawing/svg-text';

const base = { key: [], title: 'Judul', description: 'Uraian', example: false, width: 600 };
const draw = (lines: readonly BarLine[], more: Partial<Parameters<typeof rowBarsDrawing>[0]> = {}) =>
  rowBarsDrawing({ ...base, groups: [{ heading: null, lines }], ...more });
const rects = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
const words = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const WHOLE: BarLine = {
  name: 'K6 mendapat K6',
  note: 'turun 2,6 poin',
  parts: [
    { start: 0, length: 0.5, fill: REACHED },
    { start: 0.5, length: 0.25, fill: DIFFERENCE_HATCH },
  ],
  mark: 0.75,
  text: { main: '50,0%', aside: '1/2' },
};

describe('rowBarsDrawing', () => {
  it('draws parts side by side on one track, with the line that crosses it, its figures and its note', () => {
    const { marks } = draw([WHOLE]);
    const [track, first, second] = rects(marks);
    expect(track?.fill).toBe(TRACK);
    expect(first?.width).toBeCloseTo((track?.width ?? 0) / 2);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0));
    expect(words(marks)).toEqual(['K6 mendapat K6', '50,0%', '1/2', 'turun 2,6 poin']);
    const line = marks.find((mark) => mark.kind === 'line');
    expect(line?.kind === 'line' && line.x1).toBeCloseTo((track?.x ?? 0) + 0.75 * (track?.width ?? 0));
  });

  it('hatches what nobody reported, dashes what does not apply, and leaves a true zero empty', () => {
    const text = { main: 'belum lapor', aside: '' };
    expect(rects(draw([{ name: 'A', parts: 'not-reported', text }]).marks)[0]?.fill).toBe(NOT_REPORTED_HATCH);
    const none = draw([{ name: 'B', parts: 'not-applicable', text }]).marks;
    expect(rects(none)).toEqual([]);
    expect(words(none)).toContain('–');
    const zero = draw([{ name: 'C', parts: [{ start: 0, length: 0, fill: REACHED }], text }]).marks;
    expect(rects(zero).map(({ fill }) => fill)).toEqual([TRACK]);
  });

  it('says CONTOH and what each fill means, in as many lines as fit, above the first row', () => {
    const key = Array.from({ length: 8 }, (_, index) => ({ label: `keterangan yang panjang ${index}`, fill: REACHED }));
    const { marks, height } = draw([WHOLE], { key, example: true });
    expect(words(marks).slice(0, 2)).toEqual(['CONTOH', 'keterangan yang panjang 0']);
    const lowest = Math.max(...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y] : [])));
    expect(lowest).toBeLessThan(height);
    expect(new Set(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []))).size).toBeGreaterThan(4);
  });

  it('names its groups, and can be written', () => {
    const groups = [
      { heading: 'Yang dapat didorong kecamatan', lines: [WHOLE] },
      { heading: null, lines: [WHOLE] },
    ];
    const drawing = rowBarsDrawing({ ...base, groups });
    expect(words(drawing.marks)).toContain('Yang dapat didorong kecamatan');
    expect(svgText(drawing, 'uji')).toContain('50,0%');
  });
});
