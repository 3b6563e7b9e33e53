import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { existsIn, isFacilityCode } from '@/lib/facilities/facility';

describe('existsIn', () => {
  const [january, march] = [month(2026, 1), month(2026, 3)];

  it('is from berdiri until, and without, the month of tutup', () => {
    const life = { opened: january, closed: march };
    expect([2025, 2026].map((year) => existsIn(life, month(year, 12)))).toEqual([false, false]);
    expect([1, 2, 3].map((of) => existsIn(life, month(2026, of)))).toEqual([true, true, false]);
  });

  it('is always where neither is known', () => {
    expect(existsIn({ opened: null, closed: null }, month(1950, 1))).toBe(true);
    expect(existsIn({ opened: null, closed: january }, march)).toBe(false);
    expect(existsIn({ opened: january, closed: null }, month(2099, 1))).toBe(true);
  });
});

describe('isFacilityCode', () => {
  it.each(['PSY-1', 'p_1.2', '6202', '62.02.6', 'x'.repeat(40)])('takes %s', (code) =>
    expect(isFacilityCode(code)).toBe(true),
  );
  it.each(['', 'x'.repeat(41), 'PSY 1', 'PSY/1', 'Pöskö', '62', '62.02', '62.02.06', '62.02.06.1007'])(
    'leaves "%s"',
    (code) => expect(isFacilityCode(code)).toBe(false),
  );
});
