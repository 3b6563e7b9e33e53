import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedByParent } from '@/lib/areas/boundary/merged';
import { simplifyBoundaries } from '@/lib/areas/boundary/simplified';
import type { AreaCode } from '@/lib/areas/code';
import { type Position, type Ring, type Shape, shapeArea } from '@/lib/areas/geometry';
import { DESA, ringOf } from '../../../fixtures/boundary';

const shapeOf = (code: string, ...rings: readonly Ring[]) => ({
  code: code as AreaCode,
  polygons: rings.map((ring) => [ring]),
});
const fine = (pieces: number) => DESA.map((code) => shapeOf(code, ringOf(code, pieces)));
const keys = ({ polygons }: Pick<Shape, 'polygons'>) =>
  polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index] as Position, to].map(String).sort().join(' ')));
const total = (shapes: readonly Pick<Shape, 'polygons'>[]) => shapes.reduce((sum, shape) => sum + shapeArea(shape), 0);

describe('simplifyBoundaries', () => {
  it('keeps far fewer points, and every area within its bound', () => {
    const { shapes, pointsBefore, pointsAfter, deviations } = simplifyBoundaries(fine(300), {
      points: 150,
      deviation: 0.02,
    });
    expect(pointsBefore).toBe(5 * 1201);
    expect(pointsAfter).toBeLessThan(500);
    expect(Math.max(...deviations)).toBeLessThanOrEqual(0.02);
    expect(shapes.map(({ code }) => code)).toEqual(DESA);
  });

  it('keeps common borders common: every piece of line belongs to one shape or to exactly two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 20, max: 400 }), (pieces, points) => {
        const { shapes } = simplifyBoundaries(fine(pieces), { points, deviation: 0.05 });
        const counts = new Map<string, number>();
        for (const key of shapes.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
        const between = [...counts.values()].filter((count) => count === 2).length;
        expect(Math.max(...counts.values())).toBe(2);
        expect(between).toBeGreaterThanOrEqual(5);
        expect(total(mergedByParent(shapes))).toBeCloseTo(total(shapes), 9);
      }),
      { numRuns: 30, seed: 22 },
    );
  });

  it('gives more points to a shape that would deviate than it aims at', () => {
    const coarse = simplifyBoundaries(fine(300), { points: 1, deviation: 1 });
    const bounded = simplifyBoundaries(fine(300), { points: 1, deviation: 0.001 });
    expect(bounded.pointsAfter).toBeGreaterThan(coarse.pointsAfter);
    expect(Math.max(...bounded.deviations)).toBeLessThanOrEqual(0.001);
  });

  it('makes one shape of an area’s parts that touch, and keeps islands apart', () => {
    const [first, second, , below] = DESA.map((code) => ringOf(code, 20)) as [Ring, Ring, Ring, Ring];
    const joined = simplifyBoundaries([shapeOf('62.02.01', first, second)], { points: 500, deviation: 0.01 });
    expect(joined.shapes[0]?.polygons).toHaveLength(1);
    expect(shapeArea(joined.shapes[0] as Shape)).toBeCloseTo(total([shapeOf('', first, second)]), 5);
    const island = below.map(([x, y]): Position => [x + 1, y]);
    expect(
      simplifyBoundaries([shapeOf('62.02.01', first, island)], { points: 500, deviation: 0.01 }).shapes[0]?.polygons,
    ).toHaveLength(2);
  });

  it('does not lose an area that is sent twice', () => {
    const ring = ringOf('62.02.01.1001', 20);
    const { shapes } = simplifyBoundaries([shapeOf('62.02.01.1001', ring, ring)], { points: 500, deviation: 0.01 });
    expect(shapeArea(shapes[0] as Shape)).toBeCloseTo(shapeArea({ polygons: [[ring]] }), 5);
  });
});
