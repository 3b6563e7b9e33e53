import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { pwsMatrix } from '@/db/queries/pws-matrix';
import { type Month, formatMonth, month, monthRange } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { PWS_REASONS } from '@/lib/pws/reason';
import type { PwsRow } from '@/lib/pws/row';
import { PWS_STATUSES } from '@/lib/pws/status';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { SMALL_DISTRICT } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const MONTHS = monthRange(month(2025, 11), month(2026, 4));
/** Reported by desa; two counts and the rate between them, both directions, cumulative of several target groups. */
const BY_DESA = ['K1', 'K6', 'IDL', 'LNS', 'TTD', 'STN', 'MTI', 'LHR'];
const BY_POSYANDU = ['DS', 'PSY-BUKA', 'PSY-LAPOR'];
const PLACES = ['62', '62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2'];

/** Park and Miller's minimal generator: the same data on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** The posyandu of the network that exist in a month. */
function posyanduIn(at: Month): string[] {
  return ['PSY-1', 'PSY-2', 'PSY-3', 'PSY-6', ...(at >= month(2026, 2) ? ['PSY-4'] : [])].concat(
    at < month(2026, 3) ? ['PSY-5'] : [],
  );
}

/** Small numbers with gaps, a month in which some indicators are not reported at all, 0 of 0, desa without sasaran. */
function capaian(random: (below: number) => number): string[] {
  const isMonthly = (code: string) => !['K1', 'K6', 'IDL', 'LNS', 'MTI', 'LHR'].includes(code);
  return MONTHS.flatMap((at) => {
    const row = (code: string, indicator: string): string[] => {
      if (random(5) === 0) return [];
      const single = indicator.startsWith('PSY-');
      const size = single ? 1 : random(4) * 4;
      const numerator = isMonthly(indicator) ? random(size + 1) : random(4);
      return [`${formatMonth(at)},${code},${indicator},${numerator},${isMonthly(indicator) ? size : ''},`];
    };
    const reportedNow = (indicator: string) => random(9) > 0 || indicator === 'K6';
    return [
      ...BY_DESA.filter(reportedNow).flatMap((indicator) => DESA.flatMap((code) => row(code, indicator))),
      ...BY_POSYANDU.filter(reportedNow).flatMap((indicator) => posyanduIn(at).flatMap((code) => row(code, indicator))),
      ...['PKM-1', 'PKM-2'].flatMap((code) => row(code, 'PWS-EVB').map((text) => text.replace(/,\d+,\d+,$/, ',1,1,'))),
    ];
  });
}

function filled(seed: number): Store {
  const random = randomOf(seed * 7919);
  const store = networkStore();
  const groups = ['bumil', 'bayi', 'lansia'];
  imported(store, {
    capaian: capaian(random),
    sasaran: [2025, 2026].flatMap((year) =>
      DESA.flatMap((desa) =>
        groups.filter(() => random(4) > 0).map((group) => `${year},${desa},${group},${random(3) * 12},uji,`),
      ),
    ),
    target: [...BY_DESA.slice(0, 6), ...BY_POSYANDU, 'AKI'].flatMap((code) =>
      SMALL_DISTRICT.filter(() => random(4) === 0).map((area) => `2026,${code},${area.code},${random(101)},`),
    ),
    wilayah_kerja: DESA.filter((_, index) => index === 0 || random(3) === 0).map(
      (desa) => `${desa},PKM-${1 + random(2)},2026-0${1 + random(4)}`,
    ),
  });
  const belowSteady = JSON.stringify(random(2) === 0 ? 'jelek' : 'cukup');
  store.sqlite.prepare("INSERT INTO setting (key, value) VALUES ('pws.belowSteady', ?)").run(belowSteady);
  return store;
}

const judged = (store: Store): Indicator[] =>
  indicators(store).filter(({ kind }) => kind === 'cumulative' || kind === 'monthly' || kind === 'rate');

/** Every cell of a place and month against the same row asked one indicator at a time; returns the cells. */
function compared(store: Store, code: string, at: Month): PwsRow[] {
  const place = findPlace(store, code);
  if (!place) throw new Error(`the fixture lacks ${code}`);
  const asked = judged(store);
  const lines = pwsMatrix(store, { place, indicators: asked, month: at });
  asked.forEach((indicator, column) => {
    const { rows } = pws(store, { indicator, place, level: 'desa', month: at, current: at });
    const expected = rows.filter(({ area }) => area.code !== null);
    const own = new Map(lines.map(({ area, cells }) => [area.code, cells[column]]));
    expect(own.size, `${code} ${formatMonth(at)}`).toBe(expected.length);
    for (const row of expected) {
      expect(own.get(row.area.code), `${indicator.code} ${row.area.code} ${formatMonth(at)}`).toEqual(row);
    }
  });
  return lines.flatMap(({ cells }) => cells);
}

describe('the PWS matrix', () => {
  it.each([1, 2, 3])('agrees with PWS one indicator at a time, cell by cell, on random data (%i)', (seed) => {
    const store = filled(seed);
    const cells = PLACES.flatMap((code) => MONTHS.slice(1).flatMap((at) => compared(store, code, at)));
    const seen = new Set(cells.map(({ status, reason }) => status ?? reason));
    expect([...seen].sort()).toEqual([...PWS_STATUSES, ...PWS_REASONS].sort());
    expect(new Set(cells.map(({ state }) => state)).size).toBe(4);
  });

  it('answers outside the series, and where nothing was ever reported', () => {
    const store = networkStore();
    for (const at of [month(2024, 1), month(2026, 2), month(2026, 9)]) {
      const cells = compared(store, '62.02', at);
      expect(cells.every(({ status, state }) => status === null && state !== 'reported')).toBe(true);
    }
  });

  it('names desa in people’s order, each under its kecamatan', () => {
    const store = networkStore();
    const place = findPlace(store, '62.02');
    const lines = place ? pwsMatrix(store, { place, indicators: judged(store), month: month(2026, 2) }) : [];
    expect(lines.map(({ area, kecamatan }) => `${kecamatan.name}: ${area.name}`)).toEqual([
      'Hilir: Hilir Dua',
      'Hilir: Hilir Satu',
      'Hulu: Hulu Dua',
      'Hulu: Hulu Kota',
      'Hulu: Hulu Satu',
    ]);
  });
});
