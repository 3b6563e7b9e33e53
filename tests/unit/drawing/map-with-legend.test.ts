import { expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import type { Shape } from '@/lib/areas/geometry';
import { type MapInput, mapDrawing } from '@/lib/drawing/map';
import { mapWithLegend } from '@/lib/drawing/map-with-legend';
import { svgText } from '@/lib/drawing/svg-text';

function square(code: string, west: number): Shape {
  const ring = [
    [west, -2],
    [west + 1, -2],
    [west + 1, -1],
    [west, -1],
    [west, -2],
  ] as const;
  return { code: code as AreaCode, polygons: [[ring]] };
}

const INPUT: MapInput = {
  areas: [
    {
      shape: square('62.02.01', 112),
      name: 'Hulu',
      measure: { state: 'reported', numerator: 8, denominator: 10 },
      href: null,
    },
    {
      shape: square('62.02.02', 113),
      name: 'Hilir',
      measure: { state: 'not-reported', numerator: null, denominator: null },
      href: null,
    },
  ],
  title: 'Posyandu siklus hidup',
  description: 'Satu dari dua.',
  note: 'peta indikatif, bukan batas resmi',
  example: true,
};

it('stands by itself: its classes are written in it, with how many areas are in each', () => {
  const drawing = mapWithLegend(INPUT, 'kecamatan');
  const text = svgText(drawing, 'peta');
  for (const words of ['75-&lt;90%: 1', 'belum lapor: 1', 'CONTOH', 'peta indikatif']) expect(text).toContain(words);
  expect(drawing.description).toContain('75-<90%: 1 kecamatan');
  expect(drawing.height).toBeGreaterThan(mapDrawing(INPUT).height);
});
