import { describe, expect, it } from 'vitest';
import { crossingShapes } from '@/lib/areas/boundary/crossing';
import type { AreaCode } from '@/lib/areas/code';
import type { Ring } from '@/lib/areas/geometry';
import { DESA, ringOf } from '../../../fixtures/boundary';

const shape = (code: string, ring: Ring) => ({ code: code as AreaCode, polygons: [[ring]] });
const BOW: Ring = [
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
  [0, 0],
];

describe('crossingShapes', () => {
  it('names the shapes whose line crosses itself, and no others', () => {
    const fair = DESA.map((code) => shape(code, ringOf(code, 40)));
    expect(crossingShapes([...fair, shape('62.02.09.2001', BOW)])).toEqual(['62.02.09.2001']);
  });

  it('does not take a line that only touches itself for one that crosses', () => {
    const touching: Ring = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(crossingShapes([shape('62.02.01.1001', touching)])).toEqual([]);
  });
});
