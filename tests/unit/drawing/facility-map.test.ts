import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { facilityMap, isDrawn } from '@/lib/drawing/facility-map';
import { svgText } from '@/lib/drawing/svg-text';

const square = (code: string, west: number) => ({
  code: code as AreaCode,
  polygons: [
    [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  ] as const,
});
const SHAPES = [square('62.02.01.2001', 100), square('62.02.01.2002', 101)];
const input = {
  shapes: SHAPES,
  own: '62.02.01.2002',
  point: null,
  title: 'Letak Melati',
  description: 'Desa Hulu',
  note: 'peta indikatif, bukan batas resmi',
  example: true,
};

describe('the picture of a facility’s place', () => {
  it('carries what its outlines are and that the data is an example, and no dot where nobody said', () => {
    const text = svgText(facilityMap(input), 'x');
    expect(text).toContain('peta indikatif, bukan batas resmi');
    expect(text).toContain('CONTOH');
    expect(text).not.toContain('<circle');
  });

  it('has a dot where the facility stands, and none for a point off the paper', () => {
    const point = [101.5, 0.5] as const;
    expect(svgText(facilityMap({ ...input, point }), 'x')).toContain('<circle');
    expect(svgText(facilityMap({ ...input, point: [130, 0.5] }), 'x')).not.toContain('<circle');
    expect([isDrawn(SHAPES, point), isDrawn(SHAPES, [130, 0.5]), isDrawn([], point)]).toEqual([true, false, false]);
  });
});
