import { describe, expect, it } from 'vitest';
import { type Month, month } from '@/lib/coverage/period';
import { type Measure, NOT_APPLICABLE } from '@/lib/coverage/tally';
import type { CircleMark, PathMark, RectMark, TextMark } from '@/lib/drawing/mark';
import { type PairedLine, pairedLinesDrawing } from '@/lib/drawing/paired-lines';
import { textWidth } from '@/lib/drawing/text-width';

const START = month(2025, 2);
const share = (numerator: number): Measure => ({ state: 'reported', numerator, denominator: 100 });

const line = (label: string, measures: readonly Measure[]): PairedLine => ({
  label,
  points: measures.map((measure, index) => ({ month: (START + index) as Month, measure })),
});

function drawn(first: readonly Measure[], second: readonly Measure[], example = false) {
  const { marks, width, height } = pairedLinesDrawing({
    lines: [line('Lokus 100,0%', first), line('Lainnya 73,0%', second)],
    title: 'Dua kelompok',
    description: '',
    example,
    width: 360,
    height: 240,
  });
  const of = <T>(kind: string) => marks.filter((mark) => mark.kind === kind) as T[];
  return {
    width,
    height,
    paths: of<PathMark>('path'),
    discs: of<CircleMark>('circle'),
    squares: of<RectMark>('rect'),
    texts: of<TextMark>('text'),
  };
}

describe('two lines in one picture', () => {
  it('are told apart by dashes, marks and words, not by colour', () => {
    const { paths, discs, squares, texts } = drawn([share(70), share(100)], [share(60), share(73)]);
    expect(paths.map(({ dash }) => dash !== undefined)).toEqual([true, false]);
    expect([discs.length, squares.length]).toEqual([2, 2]);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Lokus 100,0%', 'Lainnya 73,0%']));
  });

  it('never join over a month without a value', () => {
    const { paths, discs } = drawn([share(70), NOT_APPLICABLE, share(90)], [share(60), share(61), share(62)]);
    expect(paths).toHaveLength(1);
    expect(discs).toHaveLength(2);
  });

  it.each([
    [100, 100],
    [0, 0],
    [50, 52],
    [52, 50],
  ])('keep their names apart and inside the picture where they end at %i and %i', (a, b) => {
    const { texts, width, height } = drawn([share(1), share(a)], [share(1), share(b)]);
    const names = texts.filter(({ text }) => /^L/.test(text));
    expect(Math.abs((names[0]?.y ?? 0) - (names[1]?.y ?? 0))).toBeGreaterThanOrEqual(14);
    for (const { x, y, text, size } of names) {
      expect(x + textWidth(text, size, 700)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
      expect(y).toBeGreaterThanOrEqual(size);
    }
  });

  it('say when they are drawn from example data', () => {
    const words = (example: boolean) => drawn([share(1)], [share(2)], example).texts.map(({ text }) => text);
    expect(words(true)).toContain('CONTOH');
    expect(words(false)).not.toContain('CONTOH');
  });
});
