import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { figuresOf } from '@/db/queries/profile';
import type { Pws } from '@/db/queries/pws';
import type { Trend } from '@/db/queries/trend';
import { month } from '@/lib/coverage/period';
import { bodyOf, serve } from '../../fixtures/api';
import { networkStore } from '../../fixtures/network';
import { type Report, report } from '../../fixtures/reports';
import { SMALL_DISTRICT } from '../../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const [KOTA = '', SATU = '', DUA = ''] = DESA;

/**
 * Births everywhere in January and February, in Kota alone in March; deaths of mothers in Kota (1 in January, 0 in
 * February) and Satu (2 in February) alone.
 */
function countsStore() {
  const store = networkStore();
  report(store, {
    capaian: [
      ...DESA.flatMap((desa): Report[] => [
        ['2026-01', desa, 'LHR', 100],
        ['2026-02', desa, 'LHR', 200],
      ]),
      ['2026-03', KOTA, 'LHR', 50],
      ['2026-01', KOTA, 'MTI', 1],
      ['2026-02', KOTA, 'MTI', 0],
      ['2026-02', SATU, 'MTI', 2],
      ['2026-03', SATU, 'MTI', 1],
    ],
    targets: [
      [2026, '62.02', 'AKI', 18300],
      [2026, '62.02', 'MTI', 400],
    ],
  });
  return store;
}

const get = () => serve(countsStore());
const ask = (indicator: string, period: string, area = '62.02', level = 'desa') =>
  bodyOf<Coverage>(get()(`coverage?indicator=${indicator}&area=${area}&level=${level}&period=${period}`));

describe('counts', () => {
  it('are the month’s own, without denominator, value or interval', async () => {
    const { rows, total } = await ask('LHR', '2026-01');
    expect(rows[0]).toEqual({
      area: { code: KOTA, name: 'Hulu Kota', level: 'desa' },
      state: 'reported',
      numerator: 100,
      denominator: null,
      value: null,
      interval: null,
      target: null,
      targetSource: null,
      unitsToTarget: null,
      change: null,
    });
    expect(total).toMatchObject({ state: 'reported', numerator: 500, denominator: null, value: null });
  });

  it('keep a true zero apart from a missing row', async () => {
    const { rows, total } = await ask('MTI', '2026-02');
    expect(rows.map(({ state, numerator }) => [state, numerator])).toEqual([
      ['reported', 0],
      ['reported', 2],
      ...DESA.slice(2).map(() => ['not-reported', null]),
    ]);
    expect(total).toMatchObject({ state: 'partial', numerator: 2, target: 4, targetSource: 'district' });
  });

  it('are summed over the months of a quarter or year', async () => {
    expect((await ask('LHR', '2026-T1')).total).toMatchObject({ state: 'partial', numerator: 1550 });
    expect((await ask('LHR', '2026')).total).toMatchObject({ state: 'partial', numerator: 1550 });
    expect((await ask('MTI', '2026-T1', KOTA)).total).toMatchObject({ state: 'partial', numerator: 1 });
    expect((await ask('LHR', '2025-T4')).total).toMatchObject({ state: 'not-reported', numerator: null });
  });

  it('are read by working area and in a trend', async () => {
    const byPuskesmas = await ask('LHR', '2026-02', '62.02', 'puskesmas');
    expect(byPuskesmas.rows.map(({ area, numerator }) => [area.code, numerator])).toEqual([
      ['PKM-1', 400],
      ['PKM-2', 400],
      [null, 200],
    ]);
    const { points } = await bodyOf<Trend>(get()('trend?indicator=MTI&area=62.02&from=2026-01&to=2026-04'));
    expect(points.map(({ state, numerator, denominator, value }) => [state, numerator, denominator, value])).toEqual([
      ['partial', 1, null, null],
      ['partial', 2, null, null],
      ['partial', 1, null, null],
      ['not-reported', null, null, null],
    ]);
  });

  it('have no PWS status', async () => {
    const { rows, total } = await bodyOf<Pws>(get()('pws?indicator=MTI&area=62.02&level=desa&period=2026-02'));
    expect(rows.map(({ area, status }) => [area.code, status])).toEqual(DESA.map((code) => [code, null]));
    expect(total).toMatchObject({
      cumulative: { numerator: 2, denominator: null, value: null },
      thisMonth: { numerator: 2, value: null },
      lastMonth: { numerator: 1, value: null },
      status: null,
      reason: 'no-target-group',
    });
  });
});

describe('rates', () => {
  it('divide the sums over the desa that reported both', async () => {
    const { rows, total, target } = await ask('AKI', '2026-02');
    expect(rows.map(({ state, numerator, denominator, value }) => [state, numerator, denominator, value])).toEqual([
      ['reported', 0, 200, 0],
      ['reported', 2, 200, 0.01],
      ...DESA.slice(2).map(() => ['not-reported', null, null, null]),
    ]);
    expect(total).toMatchObject({ state: 'partial', numerator: 2, denominator: 400, value: 0.005 });
    // 183 per 100.000 of 400 births is 0,732: two deaths are two too many.
    expect(total).toMatchObject({ target: 0.00183, targetSource: 'district', unitsToTarget: 2 });
    expect(total.change).toEqual({ numerator: 1, denominator: 300, value: expect.closeTo(0.005 - 0.01, 14) });
    expect(target).toBe(0.00183);
  });

  it('leave out deaths where births are not known that month, in every sum', async () => {
    expect((await ask('AKI', '2026-03')).total).toMatchObject({ state: 'not-reported', numerator: null });
    expect((await ask('AKI', '2026-T1')).total).toMatchObject({ state: 'partial', numerator: 3, denominator: 500 });
    expect((await ask('AKI', '2026-T1', '62.02.01', 'kecamatan')).rows).toMatchObject([{ denominator: 500 }]);
    expect((await ask('AKI', '2026-T1', 'PKM-1')).total).toMatchObject({ numerator: 3, denominator: 500 });
    expect((await ask('AKI', '2026-T1', DUA)).total).toMatchObject({ state: 'not-reported', denominator: null });
    expect((await ask('AKB', '2026-T1')).total).toMatchObject({ state: 'not-reported', denominator: null });
  });

  it('are no rate where nobody was born', async () => {
    const store = countsStore();
    report(store, {
      capaian: [
        ['2026-02', DUA, 'LHR', 0],
        ['2026-02', DUA, 'MTI', 0],
      ],
    });
    const body = await bodyOf<Coverage>(serve(store)(`coverage?indicator=AKI&area=${DUA}&level=desa&period=2026-02`));
    expect(body.total).toMatchObject({ state: 'not-applicable', numerator: null, denominator: null, value: null });
  });

  it('are a fraction in a trend, against the target per 100.000', async () => {
    const { points } = await bodyOf<Trend>(get()('trend?indicator=AKI&area=62.02&from=2026-01&to=2026-03'));
    expect(points.map(({ state, value, target }) => [state, value, target])).toEqual([
      ['partial', 0.01, 0.00183],
      ['partial', 0.005, 0.00183],
      ['not-reported', null, 0.00183],
    ]);
  });

  it('stand beside other indicators in one reading of a place', () => {
    const store = countsStore();
    const place = findPlace(store, '62.02');
    if (!place) throw new Error('the kabupaten is there');
    const figures = figuresOf(store, place, ['AKI', 'MTI', 'ILP-PSY'], { asOf: month(2026, 2) });
    expect(figures.map(({ row: { numerator, denominator } }) => [numerator, denominator])).toEqual([
      [2, 400],
      [2, null],
      [2, 5],
    ]);
  });
});
