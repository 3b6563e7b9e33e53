import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/db/queries/coverage';
import type { Trend } from '@/db/queries/trend';
import { bodyOf, serve } from '../../fixtures/api';
import { imported } from '../../fixtures/imports';
import { networkStore } from '../../fixtures/network';
import { districtStore } from '../../fixtures/store';

type Get = ReturnType<typeof serve>;

const ask = (get: Get, indicator: string, area: string, level: string, period = '2026-02') =>
  bodyOf<Coverage>(get(`coverage?indicator=${indicator}&area=${area}&level=${level}&period=${period}`));

const targetsOf = ({ rows }: Coverage) =>
  rows.map(({ area, target, targetSource }) => [area.code, target, targetSource]);

describe('targets', () => {
  it('holds the nearest ancestor’s target of the year, then the catalogue’s', async () => {
    const get = serve(
      networkStore({
        target: [
          '2026,ILP-PSY,62,50,SK Gubernur',
          '2026,ILP-PSY,62.02,"60,5",SK Bupati',
          '2026,ILP-PSY,62.02.01,70,',
          '2026,ILP-PSY,62.02.01.1001,55.25,',
        ],
      }),
    );
    const desa = await ask(get, 'ILP-PSY', '62.02', 'desa');
    expect(targetsOf(desa)).toEqual([
      ['62.02.01.1001', 0.5525, 'district'],
      ['62.02.01.2002', 0.7, 'district'],
      ['62.02.01.2003', 0.7, 'district'],
      ['62.02.02.2001', 0.605, 'district'],
      ['62.02.02.2002', 0.605, 'district'],
    ]);
    expect(desa).toMatchObject({ target: 0.605, targetSource: 'district' });
    // 60.5 % of 5 is 3.025, so 4 are wanted and 2 are there.
    expect(desa.total).toMatchObject({ numerator: 2, denominator: 5, target: 0.605, unitsToTarget: 2 });
    expect(await ask(get, 'ILP-PSY', '62', 'provinsi')).toMatchObject({ target: 0.5, total: { unitsToTarget: 1 } });
    expect(await ask(get, 'ILP-PSY', '62.02', 'kabupaten', '2025-12')).toMatchObject({
      target: 0.75,
      targetSource: 'catalogue',
    });
  });

  it('falls back on the catalogue in every year, and to none where it has none', async () => {
    const get = serve(networkStore());
    for (const period of ['2026-02', '2031-07']) {
      const body = await ask(get, 'PSY-AKT', '62.02', 'kabupaten', period);
      expect(body).toMatchObject({ target: 0.8, targetSource: 'catalogue', total: { target: 0.8 } });
    }
    expect(await ask(get, 'ILP-PST', '62.02', 'kabupaten')).toMatchObject({
      target: null,
      targetSource: null,
      total: { numerator: 0, denominator: 2, target: null, targetSource: null, unitsToTarget: null },
    });
  });

  it('takes a target of the own year only', async () => {
    const get = serve(networkStore({ target: ['2026,ILP-PST,62.02,50,'] }));
    expect((await ask(get, 'ILP-PST', '62.02', 'kabupaten')).total).toMatchObject({ target: 0.5, unitsToTarget: 1 });
    expect((await ask(get, 'ILP-PST', '62.02', 'kabupaten', '2025-12')).target).toBeNull();
    const trend = await bodyOf<Trend>(get('trend?indicator=ILP-PST&area=62.02&from=2025-12&to=2026-01'));
    expect(trend.points.map(({ target }) => target)).toEqual([null, 0.5]);
  });

  it('counts the missing units in whole numbers: 70 % of 10 is 7', async () => {
    const store = districtStore();
    const codes = Array.from({ length: 10 }, (_, index) => `PSY-${index + 1}`);
    imported(store, {
      fasilitas: codes.map((code) => `${code},posyandu,Posyandu ${code},62.02.01.2002,,,,,,`),
      kriteria: codes.map((code) => `2026-01,${code},PSY-AKTIF,ya,`),
      penetapan: codes.slice(0, 6).map((code) => `2026-01,${code},sudah,`),
      target: ['2026,ILP-PSY,62.02,70,'],
    });
    const get = serve(store);
    const missing = async () => (await ask(get, 'ILP-PSY', '62.02', 'kabupaten', '2026-01')).total.unitsToTarget;
    expect(await missing()).toBe(1);
    imported(store, { penetapan: ['2026-01,PSY-7,sudah,'] });
    expect(await missing()).toBe(0);
    imported(store, { penetapan: ['2026-01,PSY-8,sudah,'] });
    expect(await missing()).toBe(0);
  });

  it('gives a puskesmas, and what belongs to none, the kabupaten’s target', async () => {
    const get = serve(
      networkStore({
        fasilitas: ['PSY-7,posyandu,Cempaka,62.02.01.2003,,,,,,'],
        kriteria: ['2026-02,PSY-7,PSY-AKTIF,ya,'],
        target: [
          '2026,ILP-PSY,62,45,',
          '2026,ILP-PSY,62.02,60,',
          '2026,ILP-PSY,62.02.01,90,',
          '2026,ILP-PSY,62.02.01.1001,95,',
        ],
      }),
    );
    const body = await ask(get, 'ILP-PSY', '62.02.01', 'puskesmas');
    const rows = [
      ['PKM-1', 0.6, 'district'],
      ['PKM-2', 0.6, 'district'],
      [null, 0.6, 'district'],
    ];
    expect(targetsOf(body)).toEqual(rows);
    expect(body.total.target).toBe(0.9);
    const province = await ask(get, 'ILP-PSY', '62', 'puskesmas');
    expect(targetsOf(province)).toEqual(rows);
    expect(province.total.target).toBe(0.45);
    const own = await ask(get, 'ILP-PSY', 'PKM-1', 'puskesmas');
    expect(own).toMatchObject({ target: 0.6, total: { target: 0.6 } });
  });

  it('withdraws a target', async () => {
    const store = networkStore({ target: ['2026,ILP-PSY,62.02,60,'] });
    imported(store, { target: ['2026,ILP-PSY,62.02,,'] });
    expect(await ask(serve(store), 'ILP-PSY', '62.02', 'kabupaten')).toMatchObject({ targetSource: 'catalogue' });
  });
});
