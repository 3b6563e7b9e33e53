import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { parseMonth } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { PWS_REASONS } from '@/lib/pws/reason';
import { PWS_STATUSES } from '@/lib/pws/status';
import {
  AREAS,
  CODES,
  DESA,
  MONTHS,
  OWN_INDICATOR,
  SERVED,
  naiveRow,
  randomData,
  randomOf,
} from '../fixtures/naive-pws';
import { networkStore } from '../fixtures/network';
import { type Report, type Size, report } from '../fixtures/reports';
import { districtStore } from '../fixtures/store';

function ask(store: Store, code: string, area: string, level: RowLevel, month: string) {
  const [indicator, place, at] = [findIndicator(store, code), findPlace(store, area), parseMonth(month)];
  if (!indicator || !place || at === null) throw new Error('the test asks for what is not there');
  return pws(store, { indicator, place, level, month: at, current: at });
}

const flat = ({ area, cumulative, ...rest }: ReturnType<typeof ask>['total']) => ({
  code: area.code,
  value: cumulative.value,
  thisMonth: rest.thisMonth,
  lastMonth: rest.lastMonth,
  targetToDate: rest.targetToDate,
  provisional: rest.provisional,
  trend: rest.trend,
  status: rest.status,
  reason: rest.reason,
});

/** Compares every answer of one set of random data; returns the statuses and reasons that occurred. */
function compared(seed: number): (string | null)[] {
  const data = randomData(randomOf(seed * 7919));
  const store = networkStore({
    indikator: [OWN_INDICATOR],
    wilayah_kerja: Object.entries(SERVED).flatMap(([code, desa]) => desa.map((each) => `${each},${code},2025-01`)),
  });
  report(store, data);
  store.sqlite
    .prepare("INSERT INTO setting (key, value) VALUES ('pws.belowSteady', ?)")
    .run(JSON.stringify(data.belowSteady));
  const asked = CODES.flatMap((code) =>
    MONTHS.slice(2).flatMap((month) =>
      (['desa', 'kecamatan', 'puskesmas'] as const).map((level) => ({ code, month, level })),
    ),
  );
  return asked.flatMap(({ code, month, level }) => {
    const answer = ask(store, code, '62.02', level, month);
    const areas = level === 'puskesmas' ? Object.keys(SERVED) : AREAS;
    const expected = areas
      .filter((each) => level === 'puskesmas' || each.length === (level === 'desa' ? 13 : 8))
      .map((area) => naiveRow(data, code, area, month))
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.code < b.code ? -1 : 1));
    expect(answer.rows.map(flat), `${code} ${month} ${level}`).toEqual(expected);
    expect(flat(answer.total), `${code} ${month}`).toEqual(naiveRow(data, code, '62.02', month));
    return answer.rows.map(({ status, reason }) => status ?? reason);
  });
}

describe('PWS against a second, naive calculation', () => {
  it('agrees on random data of desa, kecamatan, puskesmas and kabupaten, in every kind and direction, in which every cell and every absence occurs', () => {
    const seen = new Set([1, 2, 3, 4].flatMap(compared));
    expect([...seen].sort()).toEqual([...PWS_STATUSES, ...PWS_REASONS].sort());
  });
});

describe('PWS', () => {
  const [first = '', second = ''] = DESA;
  const year = (count: number, of = first): Size[] => [[2026, of, 'bumil', count]];

  it('calls nobody Jelek before the month is reported, and says which month is missing', () => {
    const store = districtStore();
    report(store, {
      sasaran: year(100),
      targets: [[2026, '62.02', 'K6', 9000]],
      capaian: [['2026-02', first, 'K6', 8]],
    });
    expect(ask(store, 'K6', first, 'desa', '2026-03').total).toMatchObject({
      state: 'partial',
      cumulative: { numerator: 8, denominator: 100, value: 0.08 },
      thisMonth: null,
      lastMonth: { numerator: 8, value: 0.08 },
      targetToDate: 0.225,
      status: null,
      reason: 'no-report',
    });
    expect(ask(store, 'K6', first, 'desa', '2026-02').total).toMatchObject({ reason: 'no-last-month' });
  });

  it('compares January with December over last year’s sasaran, and not at all without it', () => {
    const store = districtStore();
    report(store, {
      sasaran: year(100),
      targets: [[2026, '62.02', 'K6', 9000]],
      capaian: [
        ['2025-12', first, 'K6', 9],
        ['2026-01', first, 'K6', 8],
      ],
    });
    const january = () => ask(store, 'K6', first, 'desa', '2026-01').total;
    expect(january()).toMatchObject({ lastMonth: null, trend: null, status: null, reason: 'no-last-month' });
    report(store, { sasaran: [[2025, first, 'bumil', 120]] });
    // 8/100 after 9/120: fewer women, a larger share.
    expect(january()).toMatchObject({ lastMonth: { numerator: 9, value: 0.075 }, trend: 'up', status: 'baik' });
  });

  it('lets a correction of an old month change every later figure at once', () => {
    const store = districtStore();
    report(store, {
      sasaran: year(120),
      targets: [[2026, '62.02', 'K6', 10000]],
      capaian: ['2026-01', '2026-02', '2026-03'].map((month): Report => [month, first, 'K6', 10]),
    });
    const march = () => ask(store, 'K6', first, 'desa', '2026-03').total;
    expect(march()).toMatchObject({ cumulative: { numerator: 30 }, trend: 'steady', status: 'baik' });
    report(store, { capaian: [['2026-01', first, 'K6', 9]] });
    expect(march()).toMatchObject({ cumulative: { numerator: 29 }, trend: 'steady', status: 'jelek' });
    report(store, { capaian: [['2026-02', first, 'K6', 9]] });
    expect(march()).toMatchObject({ trend: 'up', status: 'cukup' });
  });

  it('sums a parent’s month over the desa that reported, over the sasaran of all', () => {
    const store = districtStore();
    report(store, {
      sasaran: [...year(100), ...year(300, second)],
      capaian: [
        ['2026-01', first, 'K6', 10],
        ['2026-02', first, 'K6', 12],
        ['2026-02', second, 'K6', 8],
      ],
    });
    const { rows, total } = ask(store, 'K6', '62.02', 'desa', '2026-02');
    expect(total).toMatchObject({
      state: 'partial',
      provisional: true,
      cumulative: { numerator: 30, denominator: 400 },
      thisMonth: { numerator: 20, value: 0.05 },
      lastMonth: { numerator: 10, value: 0.025 },
      trend: 'up',
      reason: 'no-target',
    });
    expect(rows.map(({ area, reason }) => [area.code, reason])).toEqual([
      [first, 'no-target'],
      [second, 'no-target'],
      ...DESA.slice(2).map((code) => [code, 'no-target-group']),
    ]);
  });
});
