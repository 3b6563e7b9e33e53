import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  asOfMonth,
  formatMonth,
  formatPeriod,
  month,
  dayAt,
  monthAt,
  monthOfYear,
  monthRange,
  monthsOf,
  parseMonth,
  parsePeriod,
  periodsBetween,
  yearOf,
} from '@/lib/coverage/period';

const periodOf = (text: string) => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
};

describe('months', () => {
  it('count on over the turn of the year', () => {
    expect(formatMonth(addMonths(month(2025, 12), 1))).toBe('2026-01');
    expect(formatMonth(addMonths(month(2026, 1), -13))).toBe('2024-12');
    expect(monthRange(month(2025, 11), month(2026, 2)).map(formatMonth)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthRange(month(2026, 2), month(2026, 1))).toEqual([]);
  });

  it('come back from their text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, of) => {
        const made = month(year, of);
        expect(parseMonth(formatMonth(made))).toBe(made);
        expect([yearOf(made), monthOfYear(made)]).toEqual([year, of]);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it.each(['2026-02', '2026-T1', '2026-T4', '2026'])('takes %s and writes it as it was', (text) => {
    expect(formatPeriod(periodOf(text))).toBe(text);
  });

  it.each(['2026-00', '2026-13', '2026-2', '2026-T0', '2026-T5', '2026-t1', '26', ' 2026', '2026-02-01', '', 'Feb'])(
    'takes "%s" for no period',
    (text) => expect(parsePeriod(text)).toBeNull(),
  );

  it('knows the first and last month', () => {
    const ends = (text: string) => Object.values(monthsOf(periodOf(text))).map(formatMonth);
    expect(ends('2026-02')).toEqual(['2026-02', '2026-02']);
    expect(ends('2026-T1')).toEqual(['2026-01', '2026-03']);
    expect(ends('2026-T4')).toEqual(['2026-10', '2026-12']);
    expect(ends('2026')).toEqual(['2026-01', '2026-12']);
  });
});

describe('asOfMonth', () => {
  const at = (text: string, current: string, last: string | null) =>
    formatMonth(asOfMonth(periodOf(text), parseMonth(current) ?? month(1, 1), last === null ? null : parseMonth(last)));

  it('is the month itself, with or without data', () => {
    expect(at('2026-02', '2026-02', '2026-01')).toBe('2026-02');
  });

  it('is the last month of a quarter or year that is over, with or without data', () => {
    expect(at('2025', '2026-01', '2025-09')).toBe('2025-12');
    expect(at('2026-T1', '2026-04', '2026-02')).toBe('2026-03');
  });

  it('is the last month with data in one that is not over', () => {
    expect(at('2026', '2026-11', '2026-02')).toBe('2026-02');
    expect(at('2026', '2026-12', '2026-12')).toBe('2026-12');
    expect(at('2026-T1', '2026-03', '2026-02')).toBe('2026-02');
  });

  it('is its last month when it has no data yet', () => {
    expect(at('2026', '2026-11', '2025-12')).toBe('2026-12');
    expect(at('2026', '2026-11', null)).toBe('2026-12');
  });
});

describe('monthAt', () => {
  it('turns at midnight on the district’s wall clock', () => {
    const moment = new Date('2026-12-31T16:30:00Z');
    expect(formatMonth(monthAt(moment, 'Asia/Jakarta'))).toBe('2026-12');
    expect(formatMonth(monthAt(moment, 'Asia/Makassar'))).toBe('2027-01');
  });
});

describe('dayAt', () => {
  it('is the day on the district clock, two digits each', () => {
    const moment = new Date('2027-01-03T16:30:00Z');
    expect(dayAt(moment, 'Asia/Jakarta')).toBe('2027-01-03');
    expect(dayAt(moment, 'Asia/Makassar')).toBe('2027-01-04');
  });
});

describe('periodsBetween', () => {
  it('gives every month, quarter or year that is touched, once and in order', () => {
    const between = (unit: 'bulan' | 'triwulan' | 'tahun') =>
      periodsBetween(unit, month(2025, 11), month(2026, 4)).map(formatPeriod);
    expect(between('bulan')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
    expect(between('triwulan')).toEqual(['2025-T4', '2026-T1', '2026-T2']);
    expect(between('tahun')).toEqual(['2025', '2026']);
    expect(periodsBetween('bulan', month(2026, 4), month(2026, 3))).toEqual([]);
  });
});
