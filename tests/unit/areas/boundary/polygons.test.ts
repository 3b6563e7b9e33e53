import { describe, expect, it } from 'vitest';
import { readPolygons } from '@/lib/areas/boundary/polygons';

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

describe('readPolygons', () => {
  it('reads polygons, islands and collections of them; heights are dropped', () => {
    expect(readPolygons(polygon(SQUARE.map(([x, y]) => [x, y, 12]))).polygons).toEqual([[SQUARE]]);
    expect(readPolygons({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }).polygons).toHaveLength(2);
    expect(
      readPolygons({ type: 'GeometryCollection', geometries: [polygon(SQUARE), polygon(SQUARE)] }).polygons,
    ).toHaveLength(2);
  });

  it('leaves out lines without any extent', () => {
    const thread = [
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ];
    expect(readPolygons(polygon(SQUARE, thread)).polygons).toEqual([[SQUARE]]);
    expect(readPolygons(polygon(thread)).problem).toBe('tidak memiliki luas');
  });

  it.each([
    [null, 'tidak memiliki bentuk'],
    [{ type: 'Point', coordinates: [1, 2] }, 'berupa Point'],
    [{ type: 'Polygon' }, 'tidak memiliki garis batas'],
    [{ type: 'MultiPolygon', coordinates: [[]] }, 'tidak memiliki garis batas'],
    [polygon('x'), 'garis yang rusak'],
    [polygon(SQUARE.slice(0, 3)), 'hanya 3 titik'],
    [polygon(SQUARE.slice(0, 4)), 'tidak tertutup'],
    [
      polygon([
        [0, 0],
        [1, '0'],
        [1, 1],
        [0, 0],
      ]),
      'bukan angka',
    ],
    [
      polygon([
        [0, 0],
        [1, Infinity],
        [1, 1],
        [0, 0],
      ]),
      'bukan angka',
    ],
    [polygon([[0, 0], 5, [1, 1], [0, 0]]), 'bukan angka'],
    [{ type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] }, 'di dalam kumpulan'],
    [{ type: 'GeometryCollection', geometries: [] }, 'tidak memiliki garis batas'],
  ])('says what is wrong with %j', (geometry, problem) => {
    expect(readPolygons(geometry)).toEqual({ polygons: null, problem: expect.stringContaining(problem) });
  });
});
