import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect } from './fixtures/app';
import { test } from './fixtures/care-server';
import { beyond, scrollsSideways } from './fixtures/layout';

const PLACES = ['/wilayah/62.02.01/kesinambungan', '/puskesmas/PKM-1/kesinambungan'];
const TITLE = 'Kesinambungan pelayanan ibu dan anak';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const scripts of [true, false]) {
  test.describe(`the way through care, ${scripts ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts });

    test('shows each step with its own n/N, and marks the largest loss', async ({ page, careServer }) => {
      for (const path of PLACES) {
        await page.goto(`${careServer}${path}?periode=2026-02`);
        const care = page.getByRole('region', { name: TITLE });
        await expect(care).toContainText('CONTOH');
        await expect(care).toContainText('Kehilangan terbesar: dari K1 (82,1%) ke K6 (61,0%), 21,1 poin.');
        await expect(care).toContainText('PF (66,7%) lebih tinggi daripada K6 (61,0%): sasaran keduanya berbeda.');
        await expect(care.locator('.care > li')).toHaveCount(6);
        await expect(care.locator('[data-largest]')).toContainText('turun 21,1 poin: kehilangan terbesar');
        await expect(care.locator('[data-largest]')).toContainText('610/1.000');
        await care.getByText('Tabel', { exact: true }).click();
        await expect(care.getByRole('row', { name: /Persalinan di fasilitas/ })).toContainText('+5,7');
      }
    });

    test('shows drop-outs against their line and names who lies beyond it', async ({ page, careServer }) => {
      for (const path of PLACES) {
        await page.goto(`${careServer}${path}?periode=2026-02`);
        const drops = page.getByRole('region', { name: 'Putus imunisasi' });
        await expect(drops).toContainText('7,5%');
        await expect(drops).toContainText('30/400');
        await expect(drops).toContainText('Desa/kelurahan di atas batas: Hulu Kota 10,0% (30 dari 300).');
        await expect(drops).toContainText('Hulu Satu −2,0% (−2 dari 100)');
        await expect(drops).toContainText('batas 5%');
        const growth = page.getByRole('region', { name: 'Penimbangan balita' });
        await expect(growth).toContainText('62,5%');
        await expect(growth).toContainText('1 desa/kelurahan (Hulu Satu): N/D tinggi pada D/S rendah');
        await expect(growth).toContainText('ambang aplikasi ini, bukan pedoman');
      }
    });

    test('says in one calm line that nothing was reported, without an empty chart', async ({ page, careServer }) => {
      await page.goto(`${careServer}/wilayah/62.02.02/kesinambungan?periode=2026-02`);
      const care = page.getByRole('region', { name: TITLE });
      await expect(care).toContainText('Belum ada laporan K1, K6, PF, KF, KNL, IDL s.d. Februari 2026.');
      await expect(care.locator('.bar, table')).toHaveCount(0);
      await expect(page.getByRole('region', { name: 'Putus imunisasi' })).toHaveCount(0);
    });

    test('shows an indicator by sex where it is reported so', async ({ page, careServer }) => {
      await page.goto(`${careServer}/indikator/LNS?wilayah=62.02.01&tingkat=desa&periode=2026-02`);
      const split = page.getByRole('region', { name: 'Menurut jenis kelamin' });
      await expect(split.getByRole('row', { name: /Laki-laki/ })).toContainText('25,0%');
      await expect(split.getByRole('row', { name: /Perempuan/ })).toContainText('30/60');
      await expect(split).toContainText('CONTOH');
      await page.goto(`${careServer}/indikator/DS?wilayah=62.02.01&tingkat=desa&periode=2026-02`);
      await expect(page.getByText('tidak dilaporkan menurut jenis kelamin')).toBeVisible();
      await page.goto(`${careServer}/indikator/K1?wilayah=62.02.01&tingkat=desa&periode=2026-02`);
      await expect(page.getByText('jenis kelamin')).toHaveCount(0);
    });
  });
}

test('fits the screen and the paper, and has no accessibility violation', async ({ page, careServer }) => {
  for (const path of [...PLACES, '/indikator/LNS?wilayah=62.02.01&tingkat=desa']) {
    await page.goto(`${careServer}${path}`);
    expect(await scrollsSideways(page), path).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0), path).toEqual([]);
    expect(await violations(page), path).toEqual([]);
  }
  await page.goto(`${careServer}${PLACES[0]}`);
  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: 'print' });
  expect(await beyond(page, 688)).toEqual([]);
  await expect(page.locator('.care')).toBeVisible();
});

test(
  'downloads all three tables in one workbook, and each as CSV',
  { tag: '@laptop' },
  async ({ request, careServer }) => {
    const file = `${careServer}/unduh/kesinambungan?wilayah=62.02.01&periode=2026-02`;
    const book = await request.get(`${file}&format=xlsx`);
    expect(book.headers()['content-disposition']).toContain('contoh_kesinambungan_kecamatan-hulu_2026-02.xlsx');
    const { sheets } = await readXlsx(await book.body());
    expect(sheets.map(({ name }) => name)).toEqual([
      'Sampul',
      'Kesinambungan',
      'Putus imunisasi',
      'Penimbangan balita',
    ]);
    expect(sheets[1]?.rows.find(([code]) => code === 'K6')).toEqual(expect.arrayContaining([610, 1000, 0.61]));
    for (const [part, words] of [
      ['langkah', '610;1000;61,0'],
      ['putus', 'Hulu Kota;30;300;10,0'],
      ['penimbangan', 'Hulu Satu;20;60;33,3'],
    ]) {
      expect(await (await request.get(`${file}&format=csv&bagian=${part}`)).text(), part).toContain(words);
    }
    expect((await request.get(`${file}&format=csv&bagian=lain`)).status()).toBe(400);
    const sex = `${careServer}/unduh/jenis-kelamin?wilayah=62.02.01&tingkat=desa&periode=2026-02&format=csv`;
    expect(await (await request.get(`${sex}&indikator=LNS`)).text()).toContain('Perempuan;30;60;50,0;75,0');
    expect((await request.get(`${sex}&indikator=K1`)).status()).toBe(404);
  },
);
