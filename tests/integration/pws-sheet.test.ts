import { describe, expect, it } from 'vitest';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { pwsSheet } from '@/db/queries/pws-sheet';
import { month } from '@/lib/coverage/period';
import { NETWORK } from '../fixtures/network';
import { imported } from '../fixtures/imports';
import { report } from '../fixtures/reports';
import { districtStore } from '../fixtures/store';

const PLACES = ['62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2'];

describe('the PWS sheet of a place', () => {
  it('says of every indicator what its own PWS says of that place, also in January', () => {
    const store = districtStore();
    imported(store, NETWORK);
    report(store, {
      sasaran: [2025, 2026].flatMap(
        (year) =>
          [
            [year, '62.02.01.1001', 'bumil', 40],
            [year, '62.02.01.2002', 'bumil', 24],
            [year, '62.02.02.2001', 'bayi', 30],
          ] as const,
      ),
      targets: [
        [2026, '62.02', 'K6', 9000],
        [2026, '62.02.01', 'STN', 1400],
        [2026, '62.02', 'AKI', 18300],
      ],
      capaian: [
        ['2025-12', '62.02.01.1001', 'K6', 4],
        ['2026-01', '62.02.01.1001', 'K6', 3],
        ['2026-02', '62.02.01.2002', 'K6', 0],
        ['2026-02', '62.02.01.1001', 'STN', 2, 20],
        ['2026-01', '62.02.01.1001', 'STN', 3, 20],
        ['2026-02', '62.02.02.2001', 'LHR', 12],
        ['2026-02', '62.02.02.2001', 'MTI', 1],
      ],
    });
    const seen = new Set<string | null>();
    for (const at of [month(2026, 1), month(2026, 2)]) {
      for (const code of PLACES) {
        const place = findPlace(store, code);
        if (!place) throw new Error(code);
        const level = place.kind === 'puskesmas' ? 'puskesmas' : place.area.level;
        const lines = pwsSheet(store, place, at);
        for (const { indicator, row } of lines) {
          expect(row, `${indicator.code} ${code}`).toEqual(
            pws(store, { indicator, place, level, month: at, current: at }).total,
          );
          seen.add(row.status ?? row.reason);
        }
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['jelek', 'no-last-month', 'no-report', 'no-target']));
  });
});
