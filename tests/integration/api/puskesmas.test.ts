import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/db/queries/coverage';
import { bodyOf, serve } from '../../fixtures/api';
import { imported, type Tables } from '../../fixtures/imports';
import { networkStore } from '../../fixtures/network';

type Get = ReturnType<typeof serve>;

async function rowsOf(get: Get, indicator: string, area: string, level: string, period = '2026-02') {
  const body = await bodyOf<Coverage>(
    get(`coverage?indicator=${indicator}&area=${area}&level=${level}&period=${period}`),
  );
  return [...body.rows, body.total].map(
    ({ area: { code }, state, numerator, denominator }) => `${code} ${state} ${numerator ?? '-'}/${denominator ?? '-'}`,
  );
}

/** A posyandu of no puskesmas, beside NETWORK: Hulu Dua then has facilities of PKM-2 and of none. */
const LOOSE: Tables = {
  fasilitas: ['PSY-7,posyandu,Cempaka,62.02.01.2003,,,,,,'],
  kriteria: ['2026-01,PSY-7,PSY-AKTIF,ya,'],
  penetapan: ['2026-01,PSY-7,sudah,'],
};

describe('level=puskesmas', () => {
  it('counts facilities by the puskesmas that they name; the rest is one row without a code, last', async () => {
    const get = serve(networkStore(LOOSE));
    expect(await rowsOf(get, 'ILP-PSY', '62.02', 'puskesmas')).toEqual([
      'PKM-1 reported 2/4',
      'PKM-2 reported 0/1',
      'null reported 1/1',
      '62.02 reported 3/6',
    ]);
    expect(await rowsOf(get, 'PSY-AKT', '62.02', 'puskesmas')).toEqual([
      'PKM-1 reported 4/4',
      'PKM-2 reported 1/2',
      'null reported 1/1',
      '62.02 reported 6/7',
    ]);
    expect(await rowsOf(get, 'ILP-PKM', '62.02', 'puskesmas')).toEqual([
      'PKM-1 reported 0/1',
      'PKM-2 reported 0/1',
      '62.02 reported 0/2',
    ]);
    expect(await rowsOf(get, 'KDR-LTH', '62.02', 'puskesmas')).toEqual([
      'PKM-1 partial 4/5',
      'PKM-2 not-reported -/-',
      'null not-reported -/-',
      '62.02 partial 4/5',
    ]);
  });

  it('keeps to the area asked for: a kecamatan’s rows add up to the kecamatan', async () => {
    const get = serve(networkStore());
    expect(await rowsOf(get, 'ILP-PSY', '62.02.01', 'puskesmas')).toEqual([
      'PKM-1 reported 2/4',
      'PKM-2 reported 0/1',
      '62.02.01 reported 2/5',
    ]);
    expect(await rowsOf(get, 'ILP-PST', '62.02.02', 'puskesmas')).toEqual([
      'PKM-2 reported 0/1',
      '62.02.02 reported 0/1',
    ]);
  });

  it('is not reported outside the series, for the facilities that exist then', async () => {
    const get = serve(networkStore(LOOSE));
    expect(await rowsOf(get, 'ILP-PSY', '62.02', 'puskesmas', '2025-06')).toEqual([
      'PKM-1 not-reported -/-',
      'PKM-2 not-reported -/-',
      'null not-reported -/-',
      '62.02 not-reported -/-',
    ]);
  });

  it('shows the change of each puskesmas', async () => {
    const body = await bodyOf<Coverage>(
      serve(networkStore())('coverage?indicator=ILP-PSY&area=62.02&level=puskesmas&period=2026-02'),
    );
    expect(body.rows.map(({ change }) => change)).toEqual([
      { numerator: 1, denominator: 1, value: expect.closeTo(2 / 4 - 1 / 3, 12) },
      { numerator: 0, denominator: 0, value: 0 },
    ]);
  });

  it('groups desa by wilayah_kerja, by their facilities where there is no row, else as unassigned', async () => {
    const store = networkStore(LOOSE);
    const get = serve(store);
    // By facilities: Hulu Kota and Hulu Satu to PKM-1; Hulu Dua (PSY-5) and Hilir Satu to PKM-2; Hilir Dua has none.
    expect(await rowsOf(get, 'DES-PST', '62.02', 'puskesmas')).toEqual([
      'PKM-1 reported 1/2',
      'PKM-2 reported 1/2',
      'null reported 0/1',
      '62.02 reported 2/5',
    ]);
    imported(store, { wilayah_kerja: ['62.02.02.2002,PKM-1,2026-01', '62.02.02.2001,PKM-1,2026-03'] });
    expect(await rowsOf(get, 'DES-PST', '62.02', 'puskesmas')).toEqual([
      'PKM-1 reported 1/3',
      'PKM-2 reported 1/2',
      '62.02 reported 2/5',
    ]);
    expect(await rowsOf(get, 'DES-PST', '62.02', 'puskesmas', '2026-03')).toEqual([
      'PKM-1 reported 2/4',
      'PKM-2 not-applicable -/-', // PSY-5, its only hold on Hulu Dua, is closed by then
      'null reported 0/1',
      '62.02 reported 2/5',
    ]);
  });

  it('leaves a desa unassigned where its facilities name two puskesmas', async () => {
    const get = serve(networkStore({ fasilitas: ['PSY-7,posyandu,Cempaka,62.02.01.2003,PKM-1,,,,,'] }));
    expect(await rowsOf(get, 'DES-PST', '62.02.01', 'puskesmas')).toEqual([
      'PKM-1 reported 1/2',
      'null reported 0/1',
      '62.02.01 reported 1/3',
    ]);
  });

  it('leaves the desa of a closed puskesmas unassigned, also those that a row gives it', async () => {
    const get = serve(
      networkStore({
        fasilitas: ['PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,2026-02,,,'],
        wilayah_kerja: ['62.02.02.2002,PKM-2,2026-01'],
      }),
    );
    expect(await rowsOf(get, 'DES-PST', '62.02', 'puskesmas', '2026-01')).toEqual([
      'PKM-1 reported 1/2',
      'PKM-2 reported 0/3',
      '62.02 reported 1/5',
    ]);
    expect(await rowsOf(get, 'DES-PST', '62.02', 'puskesmas', '2026-02')).toEqual([
      'PKM-1 reported 1/2',
      'null reported 1/3',
      '62.02 reported 2/5',
    ]);
  });

  it('counts PWS-EVB by the puskesmas itself, whoever serves the desa that it stands in', async () => {
    const get = serve(networkStore({ wilayah_kerja: ['62.02.02.2001,PKM-1,2026-01'] }));
    expect(await rowsOf(get, 'PWS-EVB', '62.02', 'puskesmas')).toEqual([
      'PKM-1 not-reported -/-',
      'PKM-2 not-reported -/-',
      '62.02 not-reported -/-',
    ]);
    expect(await rowsOf(get, 'PWS-EVB', 'PKM-2', 'puskesmas')).toEqual([
      'PKM-2 not-reported -/-',
      'PKM-2 not-reported -/-',
    ]);
  });
});

describe('a puskesmas as area', () => {
  it('counts its own facilities; those outside its working area are one row without a code', async () => {
    const get = serve(networkStore({ wilayah_kerja: ['62.02.01.2003,PKM-1,2026-01'] }));
    // PKM-2 serves Hilir Satu only; its PSY-5 stands in Hulu Dua, which PKM-1 serves.
    expect(await rowsOf(get, 'PSY-AKT', 'PKM-2', 'desa')).toEqual([
      '62.02.02.2001 reported 0/1',
      'null reported 1/1',
      'PKM-2 reported 1/2',
    ]);
    // PKM-1 serves Hulu Dua too, where it has no facility of its own.
    expect(await rowsOf(get, 'PSY-AKT', 'PKM-1', 'desa')).toEqual([
      '62.02.01.1001 reported 2/2',
      '62.02.01.2002 reported 2/2',
      '62.02.01.2003 not-applicable -/-',
      'PKM-1 reported 4/4',
    ]);
    expect(await rowsOf(get, 'PSY-AKT', 'PKM-1', 'puskesmas')).toEqual(['PKM-1 reported 4/4', 'PKM-1 reported 4/4']);
  });

  it('names what lies outside in the level asked for', async () => {
    const body = await bodyOf<Coverage>(
      serve(networkStore({ wilayah_kerja: ['62.02.01.2003,PKM-1,2026-01'] }))(
        'coverage?indicator=PSY-AKT&area=PKM-2&level=desa&period=2026-02',
      ),
    );
    expect(body.rows.at(-1)?.area).toEqual({ code: null, name: 'Di luar wilayah kerja', level: 'desa' });
    expect(body.total.area).toEqual({ code: 'PKM-2', name: 'Puskesmas Hilir', level: 'puskesmas' });
  });

  it('counts the desa of its working area in the asked month for what is not counted by facility', async () => {
    const get = serve(networkStore({ wilayah_kerja: ['62.02.01.2003,PKM-1,2026-02', '62.02.01.2003,PKM-2,2026-03'] }));
    expect(await rowsOf(get, 'DES-PST', 'PKM-1', 'desa')).toEqual([
      '62.02.01.1001 reported 0/1',
      '62.02.01.2002 reported 1/1',
      '62.02.01.2003 reported 0/1',
      'PKM-1 reported 1/3',
    ]);
    expect((await rowsOf(get, 'DES-PST', 'PKM-1', 'desa', '2026-03')).at(-1)).toBe('PKM-1 reported 1/2');
    expect((await rowsOf(get, 'DES-PST', 'PKM-2', 'desa', '2026-03')).at(-1)).toBe('PKM-2 reported 1/2');
  });

  it('has no working area once it is closed; its facilities then lie outside', async () => {
    const get = serve(networkStore({ fasilitas: ['PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,2026-02,,,'] }));
    expect(await rowsOf(get, 'PSY-AKT', 'PKM-2', 'desa')).toEqual(['null reported 1/2', 'PKM-2 reported 1/2']);
    expect(await rowsOf(get, 'DES-PST', 'PKM-2', 'desa')).toEqual(['PKM-2 not-applicable -/-']);
  });

  it('accepts the levels puskesmas and desa only', async () => {
    const get = serve(networkStore());
    const refused = await get('coverage?indicator=ILP-PSY&area=PKM-1&level=kecamatan&period=2026-02');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ parameter: 'level' });
    expect((await get('coverage?indicator=ILP-PSY&area=PSY-1&level=desa&period=2026-02')).status).toBe(404);
  });
});
