import { describe, expect, it } from 'vitest';
import { daysBetween, isDay, monthsLater } from '@/lib/agreements/deadline';

describe('a deadline', () => {
  it('is a day of the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '28-02-2026', '', '1999-01-01'].some(isDay)).toBe(
      false,
    );
  });

  it('three months later is the same day, or the last of a shorter month', () => {
    expect(monthsLater('2025-11-30', 3)).toBe('2026-02-28');
    expect(monthsLater('2026-02-11', 3)).toBe('2026-05-11');
    expect(monthsLater('2026-10-31', 3)).toBe('2027-01-31');
  });

  it('is so many days away', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });
});
