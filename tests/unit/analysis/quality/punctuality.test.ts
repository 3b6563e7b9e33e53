import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  arrivalOf,
  countArrivals,
  daysLate,
  dueDate,
  timelyRatio,
} from '@/lib/analysis/quality/punctuality';
import { month } from '@/lib/coverage/period';

describe('when a report came in', () => {
  it('is due on the set day of the month after', () => {
    expect(dueDate(month(2026, 2), 5)).toBe('2026-03-05');
    expect(dueDate(month(2025, 12), 28)).toBe('2026-01-28');
  });

  it('is in time up to and on that day, and late after it', () => {
    const due = '2026-03-05';
    expect(arrivalOf('2026-02-27', due, '2026-04-01')).toBe('on-time');
    expect(arrivalOf('2026-03-05', due, '2026-04-01')).toBe('on-time');
    expect(arrivalOf('2026-03-06', due, '2026-04-01')).toBe('late');
    expect(daysLate('2026-03-06', due)).toBe(1);
    expect(daysLate('2026-04-05', due)).toBe(31);
  });

  it('is missing only once it is due', () => {
    expect(arrivalOf(null, '2026-03-05', '2026-03-05')).toBe('awaited');
    expect(arrivalOf(null, '2026-03-05', '2026-03-06')).toBe('missing');
  });

  it('counts what is not due in neither part', () => {
    const counts = countArrivals(['on-time', 'late', 'missing', 'awaited', 'on-time']);
    expect(counts).toEqual({ 'on-time': 2, late: 1, missing: 1, awaited: 1 });
    expect(timelyRatio(counts)).toEqual({ numerator: 2, denominator: 4 });
  });

  it('adds up to all reports, in any order', () => {
    const arrivals = fc.array(fc.constantFrom<Arrival>('on-time', 'late', 'missing', 'awaited'));
    fc.assert(
      fc.property(arrivals, (all) => {
        const counts = countArrivals(all);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
        expect(countArrivals([...all].reverse())).toEqual(counts);
        expect(timelyRatio(counts).numerator).toBeLessThanOrEqual(timelyRatio(counts).denominator);
      }),
      { seed: 24, numRuns: 100 },
    );
  });
});
