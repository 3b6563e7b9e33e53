import { expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { reportingOf } from '@/db/queries/reporting';
import { month } from '@/lib/coverage/period';
import { networkStore } from '../fixtures/network';

function told(store: Store, code: string, area: string) {
  const [indicator, place] = [findIndicator(store, code), findPlace(store, area)];
  if (!indicator || !place) throw new Error(`${code} or ${area} is missing`);
  return reportingOf(store, indicator, place, month(2026, 2));
}

it('counts the desa that reported the month, and the reports since January of what is added up', () => {
  const store = networkStore({
    sasaran: ['62.02.01.1001', '62.02.01.2002', '62.02.02.2001'].map((desa) => `2026,${desa},bumil,40,uji,`),
    capaian: [
      '2026-01,62.02.01.1001,K1,1,,',
      '2026-01,62.02.01.2002,K1,1,,',
      '2026-02,62.02.01.1001,K1,0,,',
      '2026-02,62.02.01.1001,KEK,1,9,',
    ],
  });
  expect(told(store, 'K1', '62.02')).toEqual({
    now: { numerator: 1, denominator: 3 },
    sinceJanuary: { numerator: 3, denominator: 6 },
  });
  expect(told(store, 'K1', 'PKM-1')).toEqual({
    now: { numerator: 1, denominator: 2 },
    sinceJanuary: { numerator: 3, denominator: 4 },
  });
  expect(told(store, 'KEK', '62.02')).toEqual({ now: { numerator: 1, denominator: 5 }, sinceJanuary: null });
});
