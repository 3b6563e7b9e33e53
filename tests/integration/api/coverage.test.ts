import { describe, expect, it } from 'vitest';
import { COVERAGE } from '@/app/_api/openapi/coverage';
import type { Coverage } from '@/db/queries/coverage';
import { bodyOf, serve } from '../../fixtures/api';
import { imported } from '../../fixtures/imports';
import { NETWORK, meetsAll, networkStore } from '../../fixtures/network';
import { districtStore } from '../../fixtures/store';

type Get = ReturnType<typeof serve>;

function coverageOf(get: Get, indicator: string, period: string, level = 'desa', more = ''): Promise<Coverage> {
  const query = `coverage?indicator=${indicator}&area=62.02&level=${level}&period=${period}${more}`;
  return bodyOf<Coverage>(get(query));
}

/** `62.02.01 reported 2/5` */
const brief = (row: Coverage['total']) =>
  `${row.area.code} ${row.state} ${row.numerator ?? '-'}/${row.denominator ?? '-'}`;

describe('GET /api/v1/coverage', () => {
  it('answers exactly the contract’s keys, by area code, with the area itself as the total', async () => {
    const body = await coverageOf(serve(networkStore()), 'ILP-PSY', '2026-02', 'kecamatan');
    expect(COVERAGE.parse(body)).toEqual(body);
    expect(Object.keys(body)).toEqual(['indicator', 'period', 'target', 'targetSource', 'rows', 'total']);
    expect(body).toMatchObject({ indicator: 'ILP-PSY', period: '2026-02', target: 0.75, targetSource: 'catalogue' });
    expect(body.total).toEqual({
      area: { code: '62.02', name: 'Kabupaten Contoh', level: 'kabupaten' },
      state: 'reported',
      numerator: 2,
      denominator: 5,
      value: 0.4,
      interval: { low: expect.closeTo(0.1176, 4), high: expect.closeTo(0.7693, 4), method: 'wilson', confidence: 0.95 },
      target: 0.75,
      targetSource: 'catalogue',
      unitsToTarget: 2,
      change: { numerator: 1, denominator: 1, value: expect.closeTo(0.15, 12) },
    });
    expect(body.rows.map(brief)).toEqual(['62.02.01 reported 2/5', '62.02.02 not-applicable -/-']);
  });

  it('keeps a true zero, no expected leaf and no active posyandu apart', async () => {
    const get = serve(networkStore());
    expect((await coverageOf(get, 'ILP-PSY', '2026-02')).rows.map(brief)).toEqual([
      '62.02.01.1001 reported 1/2',
      '62.02.01.2002 reported 1/2',
      '62.02.01.2003 reported 0/1',
      '62.02.02.2001 not-applicable -/-',
      '62.02.02.2002 not-applicable -/-',
    ]);
    expect((await coverageOf(get, 'PSY-AKT', '2026-02')).rows.slice(2).map(brief)).toEqual([
      '62.02.01.2003 reported 1/1',
      '62.02.02.2001 reported 0/1',
      '62.02.02.2002 not-applicable -/-',
    ]);
  });

  it('gives nulls beside an absence, but the target in every state', async () => {
    const { rows } = await coverageOf(serve(networkStore()), 'ILP-PSY', '2026-02');
    expect(rows[3]).toMatchObject({
      state: 'not-applicable',
      value: null,
      interval: null,
      target: 0.75,
      unitsToTarget: null,
      change: null,
    });
  });

  it('has stock figures from the first to the last month of the series, and not-reported outside', async () => {
    const get = serve(networkStore());
    const totals = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map(async (period) =>
      brief((await coverageOf(get, 'ILP-PSY', period)).total),
    );
    expect(await Promise.all(totals)).toEqual([
      '62.02 not-reported -/-',
      '62.02 reported 1/4',
      '62.02 reported 2/5',
      '62.02 reported 1/3',
      '62.02 not-reported -/-',
    ]);
    expect((await coverageOf(get, 'ILP-PSY', '2026-04')).rows.map(({ state }) => state)).toEqual([
      'not-reported',
      'not-reported',
      'not-applicable', // PSY-5 is closed by then
      'not-reported',
      'not-applicable',
    ]);
    expect((await coverageOf(get, 'DES-PST', '2025-12')).rows.every(({ state }) => state === 'not-reported')).toBe(
      true,
    );
  });

  it('counts a facility from berdiri until the month of tutup', async () => {
    const get = serve(networkStore());
    const active = async (period: string) => brief((await coverageOf(get, 'PSY-AKT', period)).total);
    expect(await active('2026-01')).toBe('62.02 reported 4/5');
    expect(await active('2026-02')).toBe('62.02 reported 5/6');
    expect(await active('2026-03')).toBe('62.02 reported 3/5');
    expect(brief((await coverageOf(get, 'ILP-PST', '2026-01')).total)).toBe('62.02 reported 0/1');
    expect(brief((await coverageOf(get, 'ILP-PST', '2026-02')).total)).toBe('62.02 reported 0/2');
  });

  it('counts desa, not pustu, for DES-PST', async () => {
    const get = serve(networkStore({ fasilitas: ['PST-3,pustu,Pustu Kedua,62.02.01.2002,PKM-1,,,,,'] }));
    expect(brief((await coverageOf(get, 'DES-PST', '2026-01')).total)).toBe('62.02 reported 1/5');
    expect((await coverageOf(get, 'DES-PST', '2026-02')).rows.map(brief)).toEqual([
      '62.02.01.1001 reported 0/1',
      '62.02.01.2002 reported 1/1',
      '62.02.01.2003 reported 0/1',
      '62.02.02.2001 reported 1/1',
      '62.02.02.2002 reported 0/1',
    ]);
  });

  it('takes the last kader row at or before the month; posyandu without any make it partial', async () => {
    const get = serve(networkStore());
    const { rows, total } = await coverageOf(get, 'KDR-LTH', '2026-02');
    expect(brief(total)).toBe('62.02 partial 4/5');
    expect(rows.map(brief)).toEqual([
      '62.02.01.1001 partial 4/5',
      '62.02.01.2002 not-reported -/-',
      '62.02.01.2003 not-reported -/-',
      '62.02.02.2001 not-reported -/-',
      '62.02.02.2002 not-applicable -/-',
    ]);
    expect(brief((await coverageOf(get, 'KDR-PWA', '2026-01')).total)).toBe('62.02 partial 3/5');
    expect(brief((await coverageOf(get, 'KDR-UTM', '2026-03')).total)).toBe('62.02 partial 2/6');
  });

  it('is reported when every posyandu has a kader row, and not applicable where nobody has kader', async () => {
    const get = serve(networkStore({ kader: ['2026-02,PSY-2,5,0,0,0,0,0', '2026-02,PSY-6,0,0,0,0,0,0'] }));
    const { rows } = await coverageOf(get, 'KDR-LTH', '2026-02');
    expect([rows[0], rows[3]].map((row) => row && brief(row))).toEqual([
      '62.02.01.1001 reported 4/10',
      '62.02.02.2001 not-applicable -/-',
    ]);
  });

  it('takes a status from the wajib criteria unless it is declared, and from them again when that ends', async () => {
    const all = (code: string) => meetsAll('posyandu', code, '2026-01');
    const get = serve(
      networkStore({
        kriteria: [...all('PSY-2'), ...all('PSY-3'), ...all('PSY-6'), '2026-02,PSY-2,SH-LANSIA,tidak,'],
        penetapan: ['2026-01,PSY-3,belum,'],
      }),
    );
    const rowsIn = async (period: string) => (await coverageOf(get, 'ILP-PSY', period)).rows.map(brief);
    // January: PSY-2 meets all, PSY-3 is declared belum; PSY-6 meets all but is not aktif.
    expect((await rowsIn('2026-01')).slice(0, 2)).toEqual(['62.02.01.1001 reported 2/2', '62.02.01.2002 reported 0/1']);
    expect((await rowsIn('2026-01'))[3]).toBe('62.02.02.2001 not-applicable -/-');
    // February: PSY-2 lost one; PSY-3 is declared sudah beside PSY-4, which is not.
    expect((await rowsIn('2026-02')).slice(0, 2)).toEqual(['62.02.01.1001 reported 1/2', '62.02.01.2002 reported 1/2']);
    // March: the override of PSY-3 has ended; its criteria, still met, decide.
    expect((await rowsIn('2026-03'))[1]).toBe('62.02.01.2002 reported 1/2');
  });

  it('reads PSY-K5 and PST-SDM from their own criteria', async () => {
    const staff = ['PST-PERAWAT', 'PST-BIDAN', 'PST-KADER2'];
    const get = serve(
      networkStore({
        kriteria: [
          '2026-02,PSY-1,PSY-KADER5,ya,',
          '2026-02,PSY-6,PSY-KADER5,ya,',
          ...staff.map((criterion) => `2026-02,PST-1,${criterion},ya,`),
          ...staff.slice(1).map((criterion) => `2026-02,PST-2,${criterion},ya,`),
        ],
      }),
    );
    expect(brief((await coverageOf(get, 'PSY-K5', '2026-02')).total)).toBe('62.02 reported 1/5');
    expect(brief((await coverageOf(get, 'PST-SDM', '2026-02')).total)).toBe('62.02 reported 1/2');
  });

  it('compares with the month before, or with the month that against names', async () => {
    const get = serve(networkStore());
    const { rows } = await coverageOf(get, 'ILP-PSY', '2026-02');
    expect(rows.map(({ change }) => change)).toEqual([
      { numerator: 0, denominator: 0, value: 0 },
      { numerator: 1, denominator: 1, value: 0.5 },
      { numerator: 0, denominator: 0, value: 0 },
      null,
      null,
    ]);
    expect((await coverageOf(get, 'ILP-PSY', '2026-01')).total.change).toBeNull();
    const against = await coverageOf(get, 'ILP-PSY', '2026-03', 'desa', '&against=2026-01');
    expect(against.total.change).toEqual({ numerator: 0, denominator: -1, value: expect.closeTo(1 / 3 - 1 / 4, 12) });
    const future = await coverageOf(get, 'ILP-PSY', '2026-01', 'desa', '&against=2026-05');
    expect(future.total.change).toBeNull();
  });

  it('compares a stock in January with December', async () => {
    const get = serve(networkStore({ kriteria: ['2025-12,PSY-1,PSY-AKTIF,ya,'] }));
    const { total } = await coverageOf(get, 'ILP-PSY', '2026-01');
    expect(total.change).toEqual({ numerator: 1, denominator: 3, value: 0.25 });
  });

  it('answers one row, the area itself, at its own level', async () => {
    const get = serve(networkStore());
    const { rows, total } = await coverageOf(get, 'ILP-PSY', '2026-02', 'kabupaten');
    expect(rows).toEqual([total]);
    const desa = await bodyOf<Coverage>(get('coverage?indicator=ILP-PSY&area=62.02.01.2002&level=desa&period=2026-02'));
    expect(desa.rows).toEqual([desa.total]);
  });

  it('sums the kabupaten held for the province', async () => {
    const get = serve(networkStore());
    const province = await bodyOf<Coverage>(get('coverage?indicator=ILP-PSY&area=62&level=kabupaten&period=2026-02'));
    expect([...province.rows, province.total].map(brief)).toEqual(['62.02 reported 2/5', '62 reported 2/5']);
  });

  it('has no figure yet for what is reported as sums: not applicable without a sasaran, else not reported', async () => {
    const get = serve(networkStore());
    const states = async (indicator: string) =>
      (await coverageOf(get, indicator, '2026-02')).rows.map(({ state }) => state);
    expect(new Set(await states('K6'))).toEqual(new Set(['not-applicable']));
    expect(new Set(await states('STN'))).toEqual(new Set(['not-reported']));
    expect(await states('DS')).toEqual([...Array<string>(4).fill('not-reported'), 'not-applicable']);
    expect(await states('PSY-LAPOR')).toEqual([
      ...Array<string>(3).fill('not-reported'),
      'not-applicable', // PSY-6 is not aktif
      'not-applicable',
    ]);
    expect(new Set(await states('MTI'))).toEqual(new Set(['not-reported']));
  });

  it('names the known denominator of a cumulative indicator that nobody has reported', async () => {
    const store = networkStore();
    store.sqlite
      .prepare("INSERT INTO target_group VALUES (2026, 'bumil', (SELECT id FROM area WHERE code = ?), 0, 40, NULL)")
      .run('62.02.01.2002');
    const { rows, total } = await coverageOf(serve(store), 'K6', '2026-02');
    expect([...rows, total].map(brief)).toEqual([
      '62.02.01.1001 not-applicable -/-',
      '62.02.01.2002 not-reported -/40',
      '62.02.01.2003 not-applicable -/-',
      '62.02.02.2001 not-applicable -/-',
      '62.02.02.2002 not-applicable -/-',
      '62.02 not-reported -/40',
    ]);
  });

  it('says nothing before anything is imported', async () => {
    const { rows, total } = await coverageOf(serve(districtStore()), 'ILP-PSY', '2026-02');
    expect([...rows, total].every(({ state }) => state === 'not-applicable')).toBe(true);
  });

  it('gives the same answer whether the rows came in one call or one by one', async () => {
    const store = districtStore();
    imported(store, { fasilitas: NETWORK.fasilitas });
    for (const table of ['penetapan', 'kader', 'kriteria'] as const) {
      for (const row of NETWORK[table] ?? []) imported(store, { [table]: [row] });
    }
    const answers = async (get: Get) =>
      Promise.all(['2025-12', '2026-01', '2026-02', '2026-03'].map((at) => coverageOf(get, 'ILP-PSY', at)));
    const slowly = await answers(serve(store));
    expect(slowly).toEqual(await answers(serve(networkStore())));
  });
});
