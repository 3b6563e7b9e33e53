import { describe, expect, it } from 'vitest';
import { mergedByParent } from '@/lib/areas/boundary/merged';
import { simplifyBoundaries } from '@/lib/areas/boundary/simplified';
import type { AreaCode } from '@/lib/areas/code';
import { type Shape, shapeArea } from '@/lib/areas/geometry';
import { DESA, ringOf } from '../../../fixtures/boundary';

describe('mergedByParent', () => {
  it('makes the kecamatan of their desa: one outline each, as large as its members, in the order of the codes', () => {
    const desa = DESA.map((code) => ({ code: code as AreaCode, polygons: [[ringOf(code, 50)]] }));
    const { shapes } = simplifyBoundaries(desa, { points: 200, deviation: 0.02 });
    const merged = mergedByParent([...shapes].reverse());
    expect(merged.map(({ code }) => code)).toEqual(['62.02.01', '62.02.02']);
    for (const shape of merged) {
      expect(shape.polygons).toHaveLength(1);
      const members = shapes.filter(({ code }) => code.startsWith(shape.code));
      const area = members.reduce((sum, member: Shape) => sum + shapeArea(member), 0);
      expect(shapeArea(shape)).toBeCloseTo(area, 9);
    }
  });
});
