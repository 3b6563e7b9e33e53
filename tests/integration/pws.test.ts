import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { parseMonth } from '@/lib/coverage/period';
import { PWS_REASONS } from '@/lib/pws/reason';
import { PWS_STATUSES } from '@/lib/pws/status';
import { type Report, type SetTarget, type Size, report } from '../fixtures/reports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const CODES = ['K6', 'STN', 'TTD', 'LHR', 'AKI', 'MTI'];
const REPORTED = ['K6', 'STN', 'TTD', 'LHR', 'MTI'];
const LOWER = ['STN', 'AKI', 'MTI'];
const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const AREAS = SMALL_DISTRICT.map(({ code }) => code);
const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

/** Park and Miller's minimal generator: the same data on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Data = Readonly<{ capaian: Report[]; sasaran: Size[]; targets: SetTarget[]; belowSteady: 'jelek' | 'cukup' }>;

/** Small numbers, so that ties, zeros, gaps and 0 of 0 all occur. */
function randomData(random: (below: number) => number): Data {
  const capaian: Report[] = [];
  for (const month of MONTHS) {
    for (const desa of DESA) {
      for (const code of REPORTED) {
        if (random(5) === 0) continue;
        const monthly = code === 'STN' || code === 'TTD';
        const denominator = monthly ? random(4) * 4 : undefined;
        capaian.push([month, desa, code, random(denominator === undefined ? 4 : denominator + 1), denominator]);
      }
    }
  }
  const sasaran = [2025, 2026].flatMap((year) =>
    DESA.filter(() => random(4) > 0).map((desa): Size => [year, desa, 'bumil', random(3) * 12]),
  );
  const targets = CODES.flatMap((code) =>
    AREAS.filter(() => random(4) === 0).map((area): SetTarget => [2026, area, code, random(101) * 100]),
  );
  return { capaian, sasaran, targets, belowSteady: random(2) === 0 ? 'jelek' : 'cukup' };
}

type Sums = { n: number; d: number; expected: number; reported: number };

const yearOf = (month: string) => Number(month.slice(0, 4));
const before = (month: string) => MONTHS[MONTHS.indexOf(month) - 1] ?? '';

/** One indicator in one area over some months, counted desa by desa and month by month from the rows themselves. */
function naiveSums({ capaian, sasaran }: Data, code: string, area: string, months: readonly string[]): Sums {
  const sums: Sums = { n: 0, d: 0, expected: 0, reported: 0 };
  const find = (month: string, desa: string, wanted: string) =>
    capaian.find((row) => row[0] === month && row[1] === desa && row[2] === wanted);
  for (const desa of DESA.filter((each) => each.startsWith(area))) {
    const year = yearOf(months[0] ?? '');
    const size = sasaran.find((row) => row[0] === year && row[1] === desa)?.[3] ?? 0;
    if (code === 'K6' && size === 0) continue;
    if (code === 'K6') sums.d += size;
    for (const month of months) {
      sums.expected += 1;
      if (code === 'AKI') {
        const [deaths, births] = [find(month, desa, 'MTI'), find(month, desa, 'LHR')];
        if (!deaths || !births) continue;
        sums.n += deaths[3] ?? 0;
        sums.d += births[3] ?? 0;
        sums.reported += 1;
        continue;
      }
      const row = find(month, desa, code);
      if (!row) continue;
      sums.n += row[3] ?? 0;
      if (code !== 'K6') sums.d += row[4] ?? 0;
      sums.reported += 1;
    }
  }
  return sums;
}

const hasValue = ({ d, reported }: Sums) => reported > 0 && d > 0;

/** The rule once more, in percent of a common denominator and without a word of lib/pws. */
function naiveRow(data: Data, code: string, area: string, month: string) {
  const isCount = code === 'LHR' || code === 'MTI';
  const months = MONTHS.filter((each) => yearOf(each) === yearOf(month) && each <= month);
  const total = naiveSums(data, code, area, code === 'K6' ? months : [month]);
  const [now, last] = [naiveSums(data, code, area, [month]), naiveSums(data, code, area, [before(month)])];
  const show = (sums: Sums) => {
    if (isCount) return sums.reported > 0 ? { numerator: sums.n, value: null } : null;
    return hasValue(sums) ? { numerator: sums.n, value: sums.n / sums.d } : null;
  };
  const noGroup = isCount || total.expected === 0 || (total.reported > 0 && total.d === 0);
  const target = nearest(data, code, area);
  const scale = code === 'AKI' ? 10_000_000 : isCount ? 100 : 10_000;
  const [per, part] = code === 'K6' ? [scale * 12, Number(month.slice(5))] : [scale, 1];
  let trend: string | null = null;
  if (!isCount && hasValue(now) && hasValue(last)) {
    const difference = now.n * last.d - last.n * now.d;
    trend = difference > 0 ? 'up' : difference < 0 ? 'down' : 'steady';
  }
  let reason: string | null = null;
  if (noGroup) reason = 'no-target-group';
  else if (!hasValue(now)) reason = 'no-report';
  else if (target === null) reason = 'no-target';
  else if (!hasValue(last)) reason = 'no-last-month';
  let status: string | null = null;
  if (reason === null && target !== null) {
    const gap = (total.n * per - target * part * total.d) * (LOWER.includes(code) ? -1 : 1);
    const better = trend === 'steady' ? 0 : (trend === 'up') !== LOWER.includes(code) ? 1 : -1;
    if (gap >= 0) status = better < 0 ? 'kurang' : 'baik';
    else status = better > 0 ? 'cukup' : better < 0 ? 'jelek' : data.belowSteady;
  }
  return {
    code: area,
    value: !isCount && hasValue(total) ? total.n / total.d : null,
    thisMonth: show(now),
    lastMonth: show(last),
    targetToDate: target === null ? null : (target * part) / per,
    provisional: now.reported < now.expected || last.reported < last.expected,
    trend,
    status,
    reason,
  };
}

function nearest({ targets }: Data, code: string, area: string): number | null {
  const holders = targets.filter((row) => row[2] === code && area.startsWith(row[1]));
  return holders.sort((a, b) => b[1].length - a[1].length)[0]?.[3] ?? null;
}

function ask(store: Store, code: string, area: string, level: 'desa' | 'kecamatan' | 'kabupaten', month: string) {
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
  const store = districtStore();
  report(store, data);
  store.sqlite
    .prepare("INSERT INTO setting (key, value) VALUES ('pws.belowSteady', ?)")
    .run(JSON.stringify(data.belowSteady));
  const asked = CODES.flatMap((code) =>
    MONTHS.slice(2).flatMap((month) => (['desa', 'kecamatan'] as const).map((level) => ({ code, month, level }))),
  );
  return asked.flatMap(({ code, month, level }) => {
    const answer = ask(store, code, '62.02', level, month);
    const expected = AREAS.filter((each) => each.length === (level === 'desa' ? 13 : 8))
      .map((area) => naiveRow(data, code, area, month))
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.code < b.code ? -1 : 1));
    expect(answer.rows.map(flat), `${code} ${month} ${level}`).toEqual(expected);
    expect(flat(answer.total), `${code} ${month}`).toEqual(naiveRow(data, code, '62.02', month));
    return answer.rows.map(({ status, reason }) => status ?? reason);
  });
}

describe('PWS against a second, naive calculation', () => {
  it('agrees on random data of desa, kecamatan and kabupaten, in which every cell and every absence occurs', () => {
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
