import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { pwsMatrix } from '@/db/queries/pws-matrix';
import { type Month, formatMonth, month } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { PWS_REASONS } from '@/lib/pws/reason';
import type { PwsRow } from '@/lib/pws/row';
import { PWS_STATUSES } from '@/lib/pws/status';
import { networkStore } from '../fixtures/network';
import { MONTHS, randomReports } from '../fixtures/random-reports';

const PLACES = ['62', '62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2'];

const judged = (store: Store): Indicator[] =>
  indicators(store).filter(({ kind }) => kind === 'cumulative' || kind === 'monthly' || kind === 'rate');

/** Every cell of a place and month against the same row asked one indicator at a time; returns the cells. */
function compared(store: Store, code: string, at: Month): PwsRow[] {
  const place = findPlace(store, code);
  if (!place) throw new Error(`the fixture lacks ${code}`);
  const asked = judged(store);
  const { lines } = pwsMatrix(store, { place, indicators: asked, month: at });
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
    const store = randomReports(seed);
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
    if (!place) throw new Error('the fixture lacks the kabupaten');
    const { lines } = pwsMatrix(store, { place, indicators: judged(store), month: month(2026, 2) });
    expect(lines.map(({ area, kecamatan }) => `${kecamatan.name}: ${area.name}`)).toEqual([
      'Hilir: Hilir Dua',
      'Hilir: Hilir Satu',
      'Hulu: Hulu Dua',
      'Hulu: Hulu Kota',
      'Hulu: Hulu Satu',
    ]);
  });
});
