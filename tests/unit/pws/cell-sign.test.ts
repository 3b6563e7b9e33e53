import { describe, expect, it } from 'vitest';
import { type CellSign, cellSign, countSigns } from '@/lib/pws/cell-sign';
import type { PwsRow } from '@/lib/pws/row';

type Told = Pick<PwsRow, 'state' | 'status' | 'trend'>;
const told = (status: PwsRow['status'], trend: PwsRow['trend'], state: PwsRow['state'] = 'reported'): Told => ({
  state,
  status,
  trend,
});

describe('a cell’s sign', () => {
  it.each<[Told, CellSign]>([
    [told('baik', 'up'), 'baik'],
    [told('baik', 'steady'), 'baik'],
    [told('kurang', 'down'), 'kurang'],
    [told('cukup', 'up'), 'cukup'],
    [told('cukup', 'steady'), 'cukup-tetap'],
    [told('jelek', 'down', 'partial'), 'jelek'],
    [told('jelek', 'up'), 'jelek'],
    [told('jelek', 'steady'), 'jelek-tetap'],
    [told(null, 'up'), 'unjudged'],
    [told(null, null, 'partial'), 'unjudged'],
    [told(null, null, 'not-reported'), 'not-reported'],
    [told(null, null, 'not-applicable'), 'not-applicable'],
  ])('of %j is %s', (row, sign) => {
    expect(cellSign(row)).toBe(sign);
  });

  it('is counted in the order of the legend, and left out where no cell carries it', () => {
    const cells = [
      told(null, null, 'not-reported'),
      told('jelek', 'steady'),
      told('baik', 'up'),
      told('jelek', 'steady'),
    ];
    expect([...countSigns(cells)]).toEqual([
      ['baik', 1],
      ['jelek-tetap', 2],
      ['not-reported', 1],
    ]);
  });
});
