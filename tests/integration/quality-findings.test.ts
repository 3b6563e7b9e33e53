import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { type Area, findArea } from '@/db/places';
import { arrivalsIn } from '@/db/queries/quality/arrivals';
import { consistencyFindings } from '@/db/queries/quality/consistency';
import { judgedDenominators } from '@/db/queries/quality/denominators';
import { qualityGround } from '@/db/queries/quality/ground';
import { judgedFigures } from '@/db/queries/quality/outliers';
import { reportCalendar } from '@/db/queries/quality/report-calendar';
import { scorePartsBy } from '@/db/queries/quality/summary';
import { storedTwins } from '@/db/queries/quality/twins';
import { closedMonths, waitingSubmissions } from '@/db/queries/waiting';
import { setAmount } from '@/db/setting-writer';
import { scoreOf } from '@/lib/analysis/quality/score';
import { type Month, formatMonth, month, monthRange } from '@/lib/coverage/period';
import type { Tables } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

const MARCH = month(2026, 3);
const TODAY = '2026-05-01';
const [KOTA, SATU] = ['62.02.01.1001', '62.02.01.2002'];
const ground = (store: Store, at: Month = MARCH) => qualityGround(store, findArea(store, '62.02') as Area, at);

describe('timeliness', () => {
  const laporan = ['2026-03,PKM-1,2026-04-05', '2026-03,PSY-1,2026-04-06', '2026-02,PSY-1,2026-03-01'];
  const told = (store: Store, today = TODAY) =>
    arrivalsIn(store, ground(store), today)
      .filter(({ month: at }) => at === MARCH)
      .map(({ facility, arrival }) => `${facility.code} ${arrival}`);

  it('holds every facility that exists, of the kinds that send reports, against the due day that is set', () => {
    const store = networkStore({ laporan });
    expect(told(store).sort()).toEqual([
      'PKM-1 on-time',
      'PKM-2 missing',
      'PSY-1 late',
      'PSY-2 missing',
      'PSY-3 missing',
      'PSY-4 missing',
      'PSY-6 missing',
    ]);
    setAmount(store, 'report.dueDay', 10);
    expect(told(store)).toContain('PSY-1 on-time');
  });

  it('does not miss what is not due', () => {
    expect(told(networkStore({ laporan }), '2026-04-05')).toContain('PKM-2 awaited');
  });

  it('asks nobody where the table is not used', () => {
    expect(arrivalsIn(networkStore(), ground(networkStore()), TODAY)).toEqual([]);
  });
});

describe('outliers', () => {
  const months = monthRange(month(2025, 6), MARCH).map(formatMonth);
  const rows = (figures: readonly number[]) => months.map((at, index) => `${at},${KOTA},LHR,${figures[index] ?? 10},,`);

  it('are counts far from the median of the months before; a steady past does not make one of every other figure', () => {
    const outliersOf = (figures: readonly number[]) =>
      judgedFigures(networkStore({ capaian: rows(figures) }), ground(networkStore({ capaian: rows(figures) })))
        .filter(({ isOutlier }) => isOutlier)
        .map(({ desa, indicator, deviation }) => [desa.code, indicator.code, deviation.figure, deviation.median]);
    const steady = Array.from({ length: 9 }, () => 10);
    expect(outliersOf([...steady, 25])).toEqual([]);
    expect(outliersOf([...steady, 26])).toEqual([[KOTA, 'LHR', 26, 10]]);
  });
});

describe('denominators', () => {
  it('jump by more than the set share, from one year or month to the next', () => {
    const store = networkStore({
      sasaran: [
        `2025,${KOTA},bumil,48,uji,`,
        `2026,${KOTA},bumil,4,uji,`,
        `2025,${SATU},bumil,40,uji,`,
        `2026,${SATU},bumil,44,uji,`,
      ],
      capaian: [`2026-02,${SATU},KEK,1,100,`, `2026-03,${SATU},KEK,1,160,`, `2026-03,${KOTA},K1,1,,`],
    });
    const jumps = judgedDenominators(store, ground(store)).filter(({ isJump }) => isJump);
    expect(
      jumps.map(({ desa, group, indicator, before, now }) => [desa.code, group ?? indicator?.code, before, now]),
    ).toEqual([
      [KOTA, 'bumil', 48, 4],
      [SATU, 'KEK', 100, 160],
    ]);
  });

  it('of a month that was as large a year before are no jump', () => {
    const store = networkStore({
      capaian: [`2025-03,${SATU},KEK,1,150,`, `2026-02,${SATU},KEK,1,100,`, `2026-03,${SATU},KEK,1,160,`],
    });
    expect(judgedDenominators(store, ground(store)).filter(({ isJump }) => isJump)).toEqual([]);
  });
});

describe('consistency', () => {
  const TABLES: Tables = {
    sasaran: [`2026,${KOTA},bumil,4,uji,`],
    capaian: [
      `2026-02,${KOTA},K1,3,,`,
      `2026-03,${KOTA},K1,2,,`,
      `2026-03,${KOTA},K6,1,,`,
      `2026-03,${SATU},K6,1,,`,
      '2026-03,PSY-1,PSY-LAPOR,0,1,',
      `2026-03,${SATU},PSY-BUKA,0,2,`,
    ],
    kriteria: [
      '2026-01,PSY-1,PSY-MELAPOR,ya,',
      '2026-01,PSY-1,PSY-KADER5,tidak,',
      '2026-01,PSY-3,PSY-RUTIN,ya,',
      '2026-03,PSY-6,PSY-KADER5,ya,',
    ],
    penetapan: ['2026-03,PSY-6,sudah,SK 9'],
    laporan: ['2026-03,PSY-3,2026-04-01'],
  };

  it('lists each disagreement with its place and both values', () => {
    const store = networkStore(TABLES);
    const held = ground(store);
    const found = consistencyFindings(store, held, arrivalsIn(store, held, TODAY));
    const told = found
      .filter(({ comparison }) => !comparison.agrees)
      .map(({ rule, who, comparison: { left, right } }) => [
        rule.code,
        who.posyandu?.code ?? who.desa.code,
        left.value,
        right.value,
      ]);
    expect(told).toEqual([
      ['LEBIH-SASARAN', KOTA, '5', '4'],
      ['TANPA-SASARAN', SATU, 'K6', 'belum ada'],
      ['SK-AKTIF', 'PSY-6', 'sudah', 'tidak'],
      ['KADER5', 'PSY-1', 'tidak', '6'],
      ['RUTIN-BUKA', SATU, '1 posyandu', '0'],
      ['MELAPOR-LAPOR', 'PSY-1', 'ya', 'tidak'],
      ['MELAPOR-LAPORAN', 'PSY-1', 'ya', 'tidak tercatat'],
    ]);
  });

  it('is one part of a score whose parts add up over puskesmas', () => {
    const store = networkStore(TABLES);
    const held = ground(store);
    const arrivals = arrivalsIn(store, held, TODAY);
    const findings = consistencyFindings(store, held, arrivals);
    const parts = scorePartsBy(held, {
      calendar: reportCalendar(store, held),
      arrivals,
      findings,
      figures: judgedFigures(store, held),
      denominators: judgedDenominators(store, held),
    });
    const sum = [...parts.values()].reduce((total, { consistency }) => total + consistency.denominator, 0);
    expect(sum).toBe(findings.length);
    expect([...parts.keys()].map((key) => held.puskesmas.find(({ id }) => id === key)?.code ?? null)).toEqual([
      'PKM-2',
      'PKM-1',
      null,
    ]);
    for (const own of parts.values()) expect(scoreOf(own)?.points ?? 0).toBeLessThanOrEqual(100);
  });
});

it('finds the same facility under two codes, among those that exist', () => {
  const store = networkStore({ fasilitas: ['PSY-9,posyandu,Melatti,62.02.01.1001,PKM-1,,,,,'] });
  const twins = storedTwins(store, ground(store)).map(([first, second]) => [first.code, second.code]);
  expect(twins).toEqual([['PSY-1', 'PSY-9']]);
});

it('counts what waits for the Dinkes, and the months that are closed', () => {
  const store = networkStore();
  expect(waitingSubmissions(store)).toEqual({ submissions: 0, puskesmas: 0, since: null });
  const send = store.sqlite.prepare(
    'INSERT INTO submission (sent_at, actor, puskesmas, files, status) VALUES (?, ?, ?, ?, ?)',
  );
  send.run('2026-03-02T00:00:00Z', 'a', 'PKM-1', '[]', 'menunggu');
  send.run('2026-03-01T00:00:00Z', 'b', 'PKM-2', '[]', 'menunggu');
  send.run('2026-03-01T00:00:00Z', 'b', 'PKM-2', '[]', 'diterima');
  expect(waitingSubmissions(store)).toEqual({ submissions: 2, puskesmas: 2, since: '2026-03-01T00:00:00Z' });
  expect(waitingSubmissions(store, 'PKM-1')).toMatchObject({ submissions: 1 });
  for (const at of [month(2026, 1), month(2026, 2)]) {
    store.sqlite.prepare('INSERT INTO closed_month (month, closed_at) VALUES (?, ?)').run(at, '2026-03-10');
  }
  expect(closedMonths(store).map(formatMonth)).toEqual(['2026-02', '2026-01']);
});
