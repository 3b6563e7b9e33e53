import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, parsePeriod } from '@/lib/coverage/period';
import {
  NAME_ORDER,
  formatCount,
  formatFraction,
  formatMoment,
  formatMonthName,
  formatMonthShort,
  formatPercent,
  formatPeriodName,
  formatPoints,
  formatRatio,
  formatSignedCount,
  formatTarget,
  uncapitalised,
} from '@/lib/narrative/format';

const percent = (numerator: number, denominator: number, decimals?: number) =>
  formatPercent({ numerator, denominator }, decimals);

describe('uncapitalised', () => {
  it('makes the first letter small, and no other', () => {
    expect(uncapitalised('Enam bidang SPM')).toBe('enam bidang SPM');
    expect(uncapitalised('')).toBe('');
  });
});

describe('formatPercent', () => {
  it('says 229 of 310 as 73,9% and 43 of 152 as 28,3%', () => {
    expect(percent(229, 310)).toBe('73,9%');
    expect(percent(43, 152)).toBe('28,3%');
    expect(percent(229, 310, 2)).toBe('73,87%');
    expect(percent(229, 310, 0)).toBe('74%');
  });

  it('rounds half up at exact ties, which floating point misses', () => {
    expect(percent(1, 16)).toBe('6,3%'); // 6.25
    expect(percent(1, 2000)).toBe('0,1%'); // 0.05
    expect(percent(41, 2000)).toBe('2,1%'); // 2.05, in binary just below
    expect(percent(201, 20_000, 2)).toBe('1,01%'); // 1.005, in binary just below
    expect(percent(2099, 2000)).toBe('105,0%'); // 104.95
  });

  it('keeps one decimal everywhere and groups thousands', () => {
    expect([percent(0, 7), percent(7, 7), percent(21, 50)]).toEqual(['0,0%', '100,0%', '42,0%']);
    expect(percent(1234, 100)).toBe('1.234,0%');
    expect(percent(-1, 16)).toBe('-6,3%');
  });

  it('never differs from the exact value by more than half of its last digit', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (numerator, denominator) => {
        const shown = Number(percent(numerator, denominator).replace('%', '').replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(shown - (numerator * 100) / denominator)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe('other numbers', () => {
  it('are written as id-ID', () => {
    expect(formatCount(454_515)).toBe('454.515');
    expect(formatRatio({ numerator: 1229, denominator: 2310 })).toBe('1.229/2.310');
    expect([formatSignedCount(4), formatSignedCount(-2), formatSignedCount(0)]).toEqual(['+4', '−2', '0']);
    expect(formatFraction(0.75)).toBe('75,0%');
    expect(formatFraction(0.6871, 2)).toBe('68,71%');
  });

  it('give targets as people enter them', () => {
    expect(formatTarget({ hundredths: 7500, per: 100 })).toBe('75%');
    expect(formatTarget({ hundredths: 5540, per: 100 })).toBe('55,4%');
    expect(formatTarget({ hundredths: 5525, per: 100 })).toBe('55,25%');
    expect(formatTarget({ hundredths: 18_300, per: 100_000 })).toBe('183');
  });

  it('give differences in points with their sign', () => {
    expect([0.0129, -0.0061, 0, 0.0004, -0.15].map((value) => formatPoints(value))).toEqual([
      '+1,3',
      '−0,6',
      '0,0',
      '0,0',
      '−15,0',
    ]);
  });
});

describe('dates', () => {
  it('name months, quarters and years', () => {
    expect(formatMonthName(month(2026, 2))).toBe('Februari 2026');
    expect([8, 10, 12].map((of) => formatMonthShort(month(2026, of)))).toEqual(['Agt 2026', 'Okt 2026', 'Des 2026']);
    const named = (text: string) => {
      const period = parsePeriod(text);
      return period && formatPeriodName(period);
    };
    expect(['2026-02', '2026-T3', '2026'].map(named)).toEqual(['Februari 2026', 'triwulan III 2026', 'tahun 2026']);
  });

  it('tell an instant on the district’s wall clock', () => {
    const moment = new Date('2026-02-10T09:20:00Z');
    expect(formatMoment(moment, 'Asia/Jakarta')).toBe('10 Februari 2026 pukul 16.20 WIB');
    expect(formatMoment(moment, 'Asia/Makassar')).toBe('10 Februari 2026 pukul 17.20 WITA');
    expect(formatMoment(moment, 'Asia/Jayapura')).toBe('10 Februari 2026 pukul 18.20 WIT');
  });
});

it('sorts names as people do', () => {
  expect(['Desa 10', 'baamang', 'Desa 2', 'Cempaga'].sort(NAME_ORDER.compare)).toEqual([
    'baamang',
    'Cempaga',
    'Desa 2',
    'Desa 10',
  ]);
});
