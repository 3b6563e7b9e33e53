import type { APIRequestContext, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import type { Pws } from '@/db/queries/pws';
import { expect } from './fixtures/app';
import { type DistrictServer, test } from './fixtures/district-server';

const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'] as const;
const JULY = '2025-07';
/** One desa a test: 90 % of 80 pregnant women a year is 42 up to July. */
const GROUP = 80;

/** Seven months of K6 in a desa, the last one lower than the one before: 27 of 80, below the target and falling. */
async function fill({ imports }: DistrictServer, desa: string): Promise<void> {
  await imports({
    sasaran: [`2025,${desa},bumil,${GROUP},uji`],
    target: ['2025,K6,62.02,90,SK'],
    capaian: MONTHS.map((month) => `${month},${desa},K6,${month === JULY ? 3 : 4},`),
  });
}

/** One count of one month, reported anew. */
async function correct({ imports }: DistrictServer, desa: string, month: string, count: number): Promise<void> {
  await imports({ capaian: [`${month},${desa},K6,${count},`] });
}

async function api(request: APIRequestContext, address: string, desa: string, month: string = JULY) {
  const answer = await request.get(`${address}/api/v1/pws?indicator=K6&area=${desa}&level=desa&period=${month}`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as Pws).total;
}

/** The cells of the desa's line in a workbook. */
async function sheetLine(request: APIRequestContext, path: string, desa: string) {
  const { sheets } = await readXlsx(await (await request.get(path)).body());
  return sheets[1]?.rows.find((cells) => cells.includes(desa)) ?? [];
}

async function need(page: Page, address: string, desa: string) {
  await page.goto(`${address}/indikator/K6?wilayah=${desa}&tingkat=desa&periode=${JULY}`);
  return page.getByRole('region', { name: 'Yang perlu ditindaklanjuti' });
}

test.describe('one changed fact', { tag: '@laptop' }, () => {
  test('changes the status on the page, in the API and in the file, at once', async ({
    page,
    request,
    districtServer,
  }) => {
    const desa = '62.02.06.1007';
    const { address } = districtServer;
    const xlsx = `${address}/api/v1/pws.xlsx?indicator=K6&area=${desa}&level=desa&period=${JULY}`;
    const tindak = `${address}/unduh/tindak?indikator=K6&wilayah=${desa}&tingkat=desa&periode=${JULY}&format=xlsx`;
    await fill(districtServer, desa);

    const section = await need(page, address, desa);
    await expect(section.locator('.need')).toContainText('Jelek – prioritas pembinaan');
    await expect(section).toContainText('perlu 15 ibu hamil lagi');
    await expect(section).toContainText('Untuk 90% setahun perlu 9 ibu hamil sebulan mulai Agustus 2025');
    expect(await api(request, address, desa)).toMatchObject({
      status: 'jelek',
      trend: 'down',
      cumulative: { numerator: 27 },
    });
    expect(await sheetLine(request, xlsx, desa)).toContain('Jelek');
    expect(await sheetLine(request, tindak, desa)).toEqual(expect.arrayContaining(['Jelek', 15, 9]));

    await correct(districtServer, desa, JULY, 5);

    await need(page, address, desa);
    await expect(section.locator('.need')).toHaveCount(0);
    await expect(section).toContainText('Tidak ada desa/kelurahan yang di bawah target tanpa perbaikan');
    expect(await api(request, address, desa)).toMatchObject({
      status: 'cukup',
      trend: 'up',
      cumulative: { numerator: 29 },
    });
    expect(await sheetLine(request, xlsx, desa)).toContain('Cukup');
    expect(await sheetLine(request, tindak, desa)).toEqual([]);
  });

  test('in an old month changes every later figure', async ({ page, request, districtServer }) => {
    const desa = '62.02.06.1009';
    const { address } = districtServer;
    await fill(districtServer, desa);
    const figures = async () => {
      const totals = [];
      for (const month of MONTHS) totals.push(await api(request, address, desa, month));
      return totals.map(({ cumulative, status }) => [cumulative.numerator, status]);
    };
    const steady = [8, 12, 16, 20, 24].map((numerator) => [numerator, 'jelek']);
    expect(await figures()).toEqual([[4, null], ...steady, [27, 'jelek']]);

    await correct(districtServer, desa, '2025-01', 20);

    expect(await figures()).toEqual([
      [20, null],
      [24, 'kurang'],
      [28, 'baik'],
      [32, 'baik'],
      [36, 'baik'],
      [40, 'baik'],
      [43, 'kurang'],
    ]);
    const section = await need(page, address, desa);
    await expect(section.locator('.need')).toContainText('Kurang – cari sebab turun, cegah');
    await expect(section).toContainText('tetapi turun 1: bulan ini 3, bulan lalu 4');
  });
});
