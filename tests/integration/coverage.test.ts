import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';
import { findPlace } from '@/db/queries/place';
import type { CoverageRow } from '@/lib/coverage/row';
import { month, parseMonth, parsePeriod } from '@/lib/coverage/period';
import { type Report, report } from '../fixtures/reports';
import { districtStore } from '../fixtures/store';

const DESA = '62.02.01.2002';

/** TTD is monthly: 1/10 in December, 5/10 in January, 6/10 in February, 9/10 in March. */
const MONTHS: readonly Report[] = [
  ['2025-12', DESA, 'TTD', 1, 10],
  ['2026-01', DESA, 'TTD', 5, 10],
  ['2026-02', DESA, 'TTD', 6, 10],
  ['2026-03', DESA, 'TTD', 9, 10],
];

function rowsOf(store: Store, code: string, text: string, against: string | null = null): CoverageRow[] {
  const [indicator, place, period] = [findIndicator(store, code), findPlace(store, '62.02'), parsePeriod(text)];
  if (!indicator || !place || !period) throw new Error(`${code} ${text}`);
  const compared = against === null ? null : parseMonth(against);
  const request = { indicator, place, level: 'desa', period, current: month(2026, 11), against: compared } as const;
  const { rows, total } = coverage(store, request);
  return [...rows.filter(({ area }) => area.code === DESA), total];
}

const changesOf = (rows: readonly CoverageRow[]) =>
  rows.map(({ change }) => change && `${change.numerator}/${change.denominator} ${change.value.toFixed(2)}`);

describe('the change of a quarter or a year', () => {
  it('is that of its last month, not of all its months against one', () => {
    const store = districtStore();
    report(store, { capaian: MONTHS });
    const quarter = rowsOf(store, 'TTD', '2026-T1');
    expect(quarter.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual(['20/30', '20/30']);
    for (const period of ['2026-03', '2026-T1', '2026']) {
      expect(changesOf(rowsOf(store, 'TTD', period)), period).toEqual(['3/0 0.30', '3/0 0.30']);
      expect(changesOf(rowsOf(store, 'TTD', period, '2025-12')), period).toEqual(['8/0 0.80', '8/0 0.80']);
    }
  });

  it('says in the file of which month it is', () => {
    const store = districtStore();
    report(store, { capaian: MONTHS });
    const notesOf = (text: string) => {
      const [indicator, place, period] = [findIndicator(store, 'TTD'), findPlace(store, '62.02'), parsePeriod(text)];
      if (!indicator || !place || !period) throw new Error(text);
      const request = { indicator, place, level: 'desa', period, current: month(2026, 11) } as const;
      return coverageTableOf(store, request, coverage(store, request), 'Asia/Jakarta').notes;
    };
    const note = 'Perubahan: Maret 2026 dibandingkan dengan Februari 2026, bukan seluruh periode yang diminta.';
    expect(notesOf('2026-T1')).toContain(note);
    expect(notesOf('2026-03')).not.toContain(note);
  });

  it('is null where the last month itself was not reported, whatever the months before say', () => {
    const store = districtStore();
    report(store, {
      capaian: [...MONTHS.slice(0, 3), ['2026-03', '62.02.02.2001', 'TTD', 4, 10]],
    });
    const [desa, total] = rowsOf(store, 'TTD', '2026-T1');
    expect(desa).toMatchObject({ numerator: 11, denominator: 20, change: null });
    expect(total).toMatchObject({ numerator: 15, denominator: 30, change: { numerator: -2, denominator: 0 } });
  });

  it('holds for rates, which are made of the same months', () => {
    const store = districtStore();
    report(store, {
      capaian: [
        ['2026-01', DESA, 'MTI', 1],
        ['2026-01', DESA, 'LHR', 10],
        ['2026-02', DESA, 'MTI', 0],
        ['2026-02', DESA, 'LHR', 10],
        ['2026-03', DESA, 'MTI', 1],
        ['2026-03', DESA, 'LHR', 20],
      ],
    });
    const [rate] = rowsOf(store, 'AKI', '2026-T1');
    expect(rate).toMatchObject({ numerator: 2, denominator: 40, change: { numerator: 1, denominator: 10 } });
  });
});

describe('the change of a cumulative indicator in January', () => {
  it('is none against the December before, asked for or not, and one against another January', () => {
    const store = districtStore();
    report(store, {
      capaian: [
        ['2025-01', DESA, 'K6', 2],
        ['2025-12', DESA, 'K6', 30],
        ['2026-01', DESA, 'K6', 3],
      ],
      sasaran: [
        [2025, DESA, 'bumil', 100],
        [2026, DESA, 'bumil', 100],
      ],
    });
    for (const against of [null, '2025-12'])
      expect(changesOf(rowsOf(store, 'K6', '2026-01', against))).toEqual([null, null]);
    expect(changesOf(rowsOf(store, 'K6', '2026-01', '2025-01'))).toEqual(['1/0 0.01', '1/0 0.01']);
  });
});
