import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/db/queries/coverage';
import { bodyOf, serve } from '../../fixtures/api';
import { type Tables, imported } from '../../fixtures/imports';
import { NETWORK, networkStore } from '../../fixtures/network';
import { districtStore } from '../../fixtures/store';

type Get = ReturnType<typeof serve>;

async function totalIn(get: Get, period: string, area = '62.02', level = 'kabupaten') {
  const body = await bodyOf<Coverage>(get(`coverage?indicator=ILP-PSY&area=${area}&level=${level}&period=${period}`));
  expect(body.period).toBe(period);
  const { state, numerator, denominator, change } = body.total;
  return { figure: `${state} ${numerator ?? '-'}/${denominator ?? '-'}`, change };
}

// NETWORK has data from January to March 2026: 1/4, 2/5, 1/3.
describe('quarters and years', () => {
  it('reads a stock at the last month of a quarter or year that is over', async () => {
    const get = serve(networkStore({ kriteria: ['2025-11,PSY-1,PSY-AKTIF,ya,'] }), { now: '2027-01-10T03:00:00Z' });
    expect((await totalIn(get, '2026-T1')).figure).toBe('reported 1/3');
    expect((await totalIn(get, '2025-T4')).figure).toBe('reported 0/1');
    expect((await totalIn(get, '2025')).figure).toBe('reported 0/1');
    expect((await totalIn(get, '2026-T2')).figure).toBe('not-reported -/-');
    // December 2026 has no data, and the year is over.
    expect((await totalIn(get, '2026')).figure).toBe('not-reported -/-');
  });

  it('reads a year or quarter that is not over at its last month with data', async () => {
    const store = networkStore();
    expect((await totalIn(serve(store, { now: '2026-11-15T03:00:00Z' }), '2026')).figure).toBe('reported 1/3');
    expect((await totalIn(serve(store, { now: '2026-12-31T03:00:00Z' }), '2026')).figure).toBe('reported 1/3');
    const upToFebruary = ({ kriteria, penetapan, ...rest }: Tables): Tables => ({
      fasilitas: rest.fasilitas,
      kriteria: kriteria?.filter((row) => row < '2026-03'),
      penetapan: penetapan?.filter((row) => row < '2026-03'),
    });
    const early = districtStore();
    imported(early, upToFebruary(NETWORK));
    const inFebruary = serve(early, { now: '2026-02-15T03:00:00Z' });
    expect((await totalIn(inFebruary, '2026-T1')).figure).toBe('reported 2/5');
  });

  it('compares the month read with the month before it', async () => {
    const get = serve(networkStore());
    const { change } = await totalIn(get, '2026');
    expect(change).toEqual({ numerator: -1, denominator: -2, value: expect.closeTo(1 / 3 - 2 / 5, 12) });
    expect((await totalIn(get, '2026-T1')).change).toEqual(change);
  });

  it('reads the province’s open year where its kabupaten has data', async () => {
    const get = serve(networkStore());
    expect((await totalIn(get, '2026', '62', 'provinsi')).figure).toBe('reported 1/3');
  });

  it('ends the current month on the district’s wall clock', async () => {
    // 23.30 on 31 December in Jakarta is half past midnight of 1 January in Makassar.
    const now = '2026-12-31T16:30:00Z';
    const store = networkStore();
    expect((await totalIn(serve(store, { now, timeZone: 'Asia/Jakarta' }), '2026')).figure).toBe('reported 1/3');
    expect((await totalIn(serve(store, { now, timeZone: 'Asia/Makassar' }), '2026')).figure).toBe('not-reported -/-');
  });

  it('lists facilities and criteria in the month that the period is read at', async () => {
    const get = serve(networkStore());
    const codes = async (period: string) =>
      (
        await bodyOf<{ facilities: { code: string }[] }>(
          get(`facilities?area=62.02.01.2003&type=posyandu&period=${period}`),
        )
      ).facilities.map(({ code }) => code);
    expect(await codes('2026-02')).toEqual(['PSY-5']);
    expect(await codes('2026-T1')).toEqual([]);
    expect(await codes('2025')).toEqual(['PSY-5']);
  });
});
