import { describe, expect, it } from 'vitest';
import { isTotal, withoutTotals } from '@/lib/imports/totals';

const row = (...cells: string[]) => ({ row: 1, cells });

describe('rows of sums', () => {
  it('say so in their first filled cell, and nowhere else', () => {
    for (const label of ['JUMLAH', 'Total', 'total :', 'Grand Total', 'Jumlah total', 'jumlah keseluruhan']) {
      expect(isTotal(row('', label, '5'))).toBe(true);
    }
    for (const label of ['Total Persada', 'Jumlah Berkat', 'PSY-1', ''])
      expect(isTotal(row(label, 'JUMLAH'))).toBe(label === '');
  });

  it('are taken off the end only', () => {
    const [first, sum, last] = [row('PSY-1'), row('JUMLAH'), row('TOTAL')];
    expect(withoutTotals([sum, first, sum, last], isTotal)).toEqual({ kept: [sum, first], sums: [sum, last] });
    expect(withoutTotals([], isTotal)).toEqual({ kept: [], sums: [] });
  });
});
