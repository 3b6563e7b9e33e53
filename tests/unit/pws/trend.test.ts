import { describe, expect, it } from 'vitest';
import type { Ratio } from '@/lib/coverage/ratio';
import { trendDirection } from '@/lib/pws/trend';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });

describe('trendDirection', () => {
  it.each([
    ['a larger count of one sasaran', ratio(8, 100), ratio(7, 100), 'up'],
    ['a smaller count of one sasaran', ratio(7, 100), ratio(8, 100), 'down'],
    ['the same count of one sasaran', ratio(7, 100), ratio(7, 100), 'steady'],
    ['a larger count of a far larger sasaran', ratio(8, 200), ratio(7, 100), 'down'],
    ['the same share of another sasaran', ratio(5, 50), ratio(10, 100), 'steady'],
    ['shares that agree in every printed digit', ratio(333_334, 1_000_000), ratio(1, 3), 'up'],
    ['zero after zero', ratio(0, 50), ratio(0, 40), 'steady'],
  ] as const)('%s', (_, now, before, expected) => expect(trendDirection(now, before)).toBe(expected));

  it('has no direction where either month has no value', () => {
    expect(trendDirection(null, ratio(1, 2))).toBeNull();
    expect(trendDirection(ratio(1, 2), null)).toBeNull();
  });
});
