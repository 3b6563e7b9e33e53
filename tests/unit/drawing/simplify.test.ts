import { describe, expect, it } from 'vitest';
import { type GridPoint, type GridRing, simplifyRings } from '@/lib/drawing/simplify';

/** A crooked border from (0,50) to (100,50), shared by a shape above and a shape below. */
const BORDER: GridPoint[] = Array.from({ length: 11 }, (_, index) => [
  index * 10,
  50 + (index % 2) + (index === 5 ? 20 : 0),
]);
const UPPER: GridRing = [[0, 0], ...[[100, 0] as const], ...[...BORDER].reverse()];
const LOWER: GridRing = [...BORDER, [100, 100], [0, 100]];

const area = (ring: GridRing) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [fromX, fromY] = ring.at(index - 1) as GridPoint;
      return sum + fromX * y - x * fromY;
    }, 0),
  ) / 2;

describe('simplifyRings', () => {
  it('simplifies a common border once for both sides: neither gap nor overlap', () => {
    const [[upper] = [], [lower] = []] = simplifyRings([[UPPER], [LOWER]], 3);
    if (!upper || !lower) throw new Error('a shape vanished');
    expect(upper.length).toBeLessThan(UPPER.length);
    expect(area(upper) + area(lower)).toBe(100 * 100);
    const inner = (ring: GridRing) => ring.filter(([, y]) => y > 0 && y < 100).map(String);
    expect(new Set(inner(upper))).toEqual(new Set(inner(lower)));
  });

  it('keeps what stands out by more than the tolerance', () => {
    const [[upper] = []] = simplifyRings([[UPPER], [LOWER]], 3);
    expect(upper).toContainEqual([50, 71]);
  });

  it('leaves out repeated points and rings that vanish', () => {
    expect(
      simplifyRings(
        [
          [
            [
              [0, 0],
              [0, 0],
              [1, 0],
            ],
          ],
        ],
        1,
      ),
    ).toEqual([[]]);
    const island: GridRing = [
      [0, 0],
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
      [0, 0],
    ];
    expect(simplifyRings([[island]], 1)).toEqual([
      [
        [
          [0, 0],
          [90, 0],
          [90, 90],
          [0, 90],
        ],
      ],
    ]);
  });
});
