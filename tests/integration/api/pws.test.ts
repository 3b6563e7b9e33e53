import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { PWS } from '@/app/_api/openapi/pws';
import type { Store } from '@/db/client';

import type { Pws } from '@/db/queries/pws';
import { write } from '@/db/write';
import { bodyOf, serve } from '../../fixtures/api';
import { networkStore } from '../../fixtures/network';
import { type Report, report } from '../../fixtures/reports';
import { SMALL_DISTRICT } from '../../fixtures/store';

const [KOTA = '', SATU = '', DUA = '', HILIR_SATU = '', HILIR_DUA = ''] = SMALL_DISTRICT.map(({ code }) => code).filter(
  (code) => code.length === 13,
);

/** The worked page of the guideline: 90 % a year, 52,5 % up to July, over a sasaran of 200 in each desa. */
function julyStore(): Store {
  const store = networkStore();
  const months = (desa: string, upToMay: number, june: number, july: number): Report[] => [
    ...['01', '02', '03', '04'].map((month): Report => [`2026-${month}`, desa, 'K6', 0]),
    ['2026-05', desa, 'K6', upToMay],
    ['2026-06', desa, 'K6', june],
    ['2026-07', desa, 'K6', july],
  ];
  report(store, {
    sasaran: [KOTA, SATU, DUA, HILIR_SATU].map((desa) => [2026, desa, 'bumil', 200] as const),
    targets: [[2026, '62.02', 'K6', 9000]],
    capaian: [
      ...months(KOTA, 80, 14, 16),
      ...months(SATU, 80, 16, 14),
      ...months(DUA, 72, 12, 16),
      ...months(HILIR_SATU, 70, 15, 15),
    ],
  });
  return store;
}

const QUERY = 'indicator=K6&area=62.02&level=desa&period=2026-07';

describe('GET /api/v1/pws', () => {
  it('answers the rows of the graph, highest first, and the area itself as the total', async () => {
    const body = await bodyOf<Pws>(serve(julyStore())(`pws?${QUERY}`));
    expect(PWS.parse(body)).toEqual(body);
    expect(Object.keys(body)).toEqual(['indicator', 'period', 'rows', 'total']);
    expect(body).toMatchObject({ indicator: 'K6', period: '2026-07' });
    expect(
      body.rows.map(({ area, cumulative, trend, status, reason }) => [
        area.code,
        cumulative.value,
        trend,
        status,
        reason,
      ]),
    ).toEqual([
      [KOTA, 0.55, 'up', 'baik', null],
      [SATU, 0.55, 'down', 'kurang', null],
      [DUA, 0.5, 'up', 'cukup', null],
      [HILIR_SATU, 0.5, 'steady', 'jelek', null],
      [HILIR_DUA, null, null, null, 'no-target-group'],
    ]);
    expect(body.rows[0]).toEqual({
      area: { code: KOTA, name: 'Hulu Kota', level: 'desa' },
      state: 'reported',
      provisional: false,
      cumulative: { numerator: 110, denominator: 200, value: 0.55 },
      thisMonth: { numerator: 16, value: 0.08 },
      lastMonth: { numerator: 14, value: 0.07 },
      targetToDate: 0.525,
      trend: 'up',
      status: 'baik',
      reason: null,
    });
    expect(body.total).toMatchObject({
      area: { code: '62.02', level: 'kabupaten' },
      cumulative: { numerator: 420, denominator: 800, value: 0.525 },
      thisMonth: { numerator: 61 },
      lastMonth: { numerator: 57 },
      status: 'baik',
    });
  });

  it('follows the district’s word for below and steady', async () => {
    const store = julyStore();
    const statusOf = async () =>
      (await bodyOf<Pws>(serve(store)(`pws?${QUERY}`))).rows.find(({ area }) => area.code === HILIR_SATU)?.status;
    const set = (value: string) =>
      write(store, () =>
        store.sqlite.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run('pws.belowSteady', value),
      );
    set('"cukup"');
    expect(await statusOf()).toBe('cukup');
    set('"baik"');
    expect(await statusOf()).toBe('jelek');
  });

  it('takes a stock at its full target and compares its levels', async () => {
    const get = serve(networkStore());
    const total = async (period: string) =>
      (await bodyOf<Pws>(get(`pws?indicator=ILP-PSY&area=62.02&level=kecamatan&period=${period}`))).total;
    expect(await total('2026-02')).toMatchObject({
      cumulative: { numerator: 2, denominator: 5, value: 0.4 },
      thisMonth: { numerator: 2, value: 0.4 },
      lastMonth: { numerator: 1, value: 0.25 },
      targetToDate: 0.75,
      trend: 'up',
      status: 'cukup',
    });
    expect(await total('2026-03')).toMatchObject({ trend: 'down', status: 'jelek' });
    expect(await total('2026-01')).toMatchObject({ lastMonth: null, reason: 'no-last-month', status: null });
    expect(await total('2025-06')).toMatchObject({ state: 'not-reported', reason: 'no-report' });
  });

  it('answers a working area, of a puskesmas and by puskesmas', async () => {
    const get = serve(julyStore());
    const { rows, total } = await bodyOf<Pws>(get('pws?indicator=K6&area=PKM-1&level=desa&period=2026-07'));
    expect(rows.map(({ area }) => area.code)).toEqual([KOTA, SATU]);
    expect(total).toMatchObject({ area: { code: 'PKM-1', level: 'puskesmas' }, cumulative: { numerator: 220 } });
    const byPuskesmas = await bodyOf<Pws>(get('pws?indicator=K6&area=62.02&level=puskesmas&period=2026-07'));
    expect(byPuskesmas.rows.map(({ area, cumulative }) => [area.code, cumulative.value])).toEqual([
      ['PKM-1', 0.55],
      ['PKM-2', 0.5],
      // Hulu Dua's only posyandu closed in March, and Hilir Dua never had a facility: nobody serves them in July.
      [null, 0.5],
    ]);
  });

  it('knows months only', async () => {
    const get = serve(julyStore());
    for (const period of ['2026', '2026-T3', '2026-13', 'juli']) {
      const response = await get(`pws?indicator=K6&area=62.02&level=desa&period=${period}`);
      expect(response.status, period).toBe(400);
      expect(await response.json()).toMatchObject({ parameter: 'period' });
    }
  });

  it('refuses what is missing or not there', async () => {
    const get = serve(julyStore());
    const statusOf = async (query: string) => (await get(`pws?${query}`)).status;
    expect(await statusOf('indicator=K6&area=62.02&level=desa')).toBe(400);
    expect(await statusOf('indicator=K6&area=62.02.01&level=kabupaten&period=2026-07')).toBe(400);
    expect(await statusOf('indicator=XX&area=62.02&level=desa&period=2026-07')).toBe(404);
    expect(await statusOf('indicator=K6&area=64.08&level=desa&period=2026-07')).toBe(404);
  });
});

describe('pws.csv', () => {
  it('has the JSON’s keys flattened, and the total as its last line', async () => {
    const text = await (await serve(julyStore())(`pws.csv?${QUERY}`)).text();
    const [header, ...lines] = text.trimEnd().split('\n');
    expect(header).toBe(
      'code,name,level,state,cumulativeNumerator,cumulativeDenominator,cumulativeValue,thisMonth,lastMonth,targetToDate,trend,status,reason,provisional',
    );
    expect(lines[0]).toBe(`${KOTA},Hulu Kota,desa,reported,110,200,0.55,0.08,0.07,0.525,up,baik,,false`);
    expect(lines[4]).toBe(`${HILIR_DUA},Hilir Dua,desa,not-applicable,,,,,,0.525,,,no-target-group,false`);
    expect(lines.at(-1)).toMatch(/^62\.02,Kabupaten Contoh,kabupaten,reported,420,800,0\.525,/);
  });
});

describe('pws.xlsx', () => {
  it('says the four words, and which Jelek has not moved', async () => {
    const response = await serve(julyStore())(`pws.xlsx?${QUERY}`);
    expect(response.headers.get('content-disposition')).toContain('k6-pws_contoh_2026-07.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const rows = sheets[1]?.rows ?? [];
    const header = rows.find((row) => row.includes('Wilayah')) ?? [];
    const column = header.findIndex((cell) => String(cell).startsWith('Status PWS'));
    const words = rows.slice(rows.indexOf(header) + 1).map((row) => [row[1], row[column]]);
    expect(words.slice(0, 6)).toEqual([
      ['Hulu Kota', 'Baik'],
      ['Hulu Satu', 'Kurang'],
      ['Hulu Dua', 'Cukup'],
      ['Hilir Satu', 'Jelek (tetap)'],
      ['Hilir Dua', expect.toSatisfy((cell) => !cell)],
      ['Jumlah Kabupaten Contoh', 'Baik'],
    ]);
    const cells = sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
    expect(cells).toContain('tidak ada sasaran');
    expect(cells.join('\n')).toContain('target setahun x bulan / 12');
  });

  it('labels a stock’s words as adapted, and gives a count none', async () => {
    const get = serve(networkStore());
    const cellsOf = async (indicator: string) => {
      const response = await get(`pws.xlsx?indicator=${indicator}&area=62.02&level=kecamatan&period=2026-02`);
      const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
      return sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
    };
    expect((await cellsOf('ILP-PSY')).some((cell) => cell.startsWith('Status (adaptasi PWS)'))).toBe(true);
    const ofCount = await cellsOf('LHR');
    expect(ofCount.some((cell) => cell.startsWith('Status'))).toBe(false);
    expect(ofCount).toContain('jumlah kejadian tidak dinilai');
  });
});
