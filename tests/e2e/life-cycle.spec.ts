import fs from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN, PUSKESMAS } from './fixtures/example';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const KABUPATEN = '/wilayah/62.02/ilp?bagian=siklus-hidup';
const STAGES = `${KECAMATAN}/ilp?bagian=siklus-hidup`;
const LOKUS = '/wilayah/62.02/ilp?bagian=lokus';
/** A4 inside its margins, in CSS pixels. */
const PAPER = { width: 688, height: 1017 };

withAndWithoutScripts('the life cycle of a place', () => {
  test('names the weakest stage and leads to the posyandu that do not serve it', async ({ page }) => {
    await open(page, KABUPATEN);
    await expect(page.getByText(/Paling sedikit dilayani: .+ posyandu aktif yang dilaporkan/)).toBeVisible();
    const bars = page.locator('.stage-bars > li');
    await expect(bars).toHaveCount(8);
    await expect(bars.locator('a').first()).toHaveAttribute(
      'href',
      /\/fasilitas\?wilayah=62\.02&jenis=posyandu&kriteria=SH-BUMIL&periode=2026-02/,
    );
  });

  test('goes from kecamatan to desa by an address, and to the names of one kecamatan', async ({ page }) => {
    await open(page, KABUPATEN);
    const grid = page.locator('.stage-grid');
    await expect(grid.locator('.stage-area')).toHaveCount(17);
    await expect(grid.locator('.stage-posyandu')).toHaveCount(0);
    await page.getByRole('link', { name: 'Desa/kelurahan', exact: true }).click();
    await expect(page).toHaveURL(/bagian=siklus-hidup&tingkat=desa/);
    await expect(grid.locator('.stage-area')).toHaveCount(185);
    await expect(grid.locator('.stage-parent')).toHaveCount(17);
    await expect(grid.locator('.stage-posyandu')).toHaveCount(0);
    await open(page, KABUPATEN);
    await grid.getByRole('link', { name: 'Baamang', exact: true }).click();
    await expect(page).toHaveURL(/\/wilayah\/62\.02\.05\/ilp\?bagian=siklus-hidup/);
    await expect(grid.locator('.stage-posyandu').nth(5)).toBeVisible();
  });

  test('marks every posyandu for eight stages in words as well, and its counts add up', async ({ page }) => {
    await open(page, STAGES);
    const marks = page.locator('.stage-posyandu').first().locator('td');
    await expect(marks).toHaveCount(8);
    await expect(marks.first()).toContainText(/melayani|belum melayani|belum dilaporkan/);
    const column = (row: string) => page.locator(`.stage-grid ${row} td:nth-child(8)`);
    const ratios = await column('.stage-area').allInnerTexts();
    const [n = 0, all = 0] = [0, 1].map((part) =>
      ratios.reduce((sum, text) => sum + Number(/(\d+)\/(\d+)/.exec(text)?.[part + 1] ?? 0), 0),
    );
    await expect(column('tfoot')).toContainText(`${n}/${all}`);
    await expect(page.locator('.stage-posyandu td:nth-child(8).met')).toHaveCount(n);
  });

  test('shows what each klaster delivers, by its indicators', async ({ page }) => {
    await open(page, `${PUSKESMAS}/ilp?bagian=siklus-hidup`);
    for (const title of ['Klaster 1: manajemen', 'Klaster 2: ibu dan anak', 'Lintas klaster']) {
      await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
    }
    await expect(page.getByRole('region', { name: 'Tabel kriteria puskesmas' })).toContainText('SK struktur klaster');
    await page.getByRole('region', { name: 'Tabel Klaster 2: ibu dan anak' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/indikator\/[A-Z0-9-]+\?wilayah=PKM-620206-002/);
  });

  test('sets lokus beside others from the month that is chosen, without claiming a cause', async ({ page }) => {
    await open(page, LOKUS);
    await expect(page.getByText('Bulan mulai lokus tidak tercatat di data; dipakai Februari 2025')).toBeVisible();
    await expect(
      page.locator('.sentence', {
        hasText: /Lokus: 7 dari 10 posyandu aktif sudah ILP pada Februari 2025, 10 dari 10/,
      }),
    ).toBeVisible();
    await expect(page.locator('.sentence', { hasText: 'satu posyandu menggeser 10,0 poin persen' })).toBeVisible();
    await expect(page.getByText(/lokus tidak dipilih secara acak/).first()).toBeVisible();
    await page.getByLabel('Sejak bulan').selectOption('2024-12');
    await page.getByRole('button', { name: 'Tampilkan' }).last().click();
    await expect(page).toHaveURL(/bagian=lokus.*mulai=2024-12/);
    await expect(page.getByText('Disandingkan sejak Desember 2024')).toBeVisible();
  });
});

test('a place without lokus says so and leads to where they are', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/wilayah/62.02.01/ilp?bagian=lokus');
  await expect(page.getByText(/Tidak ada lokus di Kecamatan Kota Besi; .* ada 13 fasilitas lokus\./)).toBeVisible();
  await page.getByRole('link', { name: 'Lokus di Kabupaten Kotawaringin Timur' }).click();
  await expect(page).toHaveURL(/\/wilayah\/62\.02\/ilp\?bagian=lokus/);
});

test('the files hold what the pages show', { tag: '@laptop' }, async ({ page }) => {
  const sheetsOf = async (path: string) => {
    await open(page, path);
    await page.getByRole('radio', { name: 'Unduh' }).first().check({ force: true });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh XLSX' }).first().click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^contoh_/);
    return (await readXlsx(await fs.readFile(await file.path()))).sheets;
  };
  const stages = await sheetsOf(STAGES);
  expect(stages.map(({ name }) => name)).toEqual([
    'Sampul',
    'Tahap',
    'Wilayah',
    'Posyandu',
    'Klaster',
    'Kesiapan klaster',
  ]);
  const lokus = await sheetsOf(LOKUS);
  expect(lokus.map(({ name }) => name)).toEqual([
    'Sampul',
    'Posyandu',
    'Posyandu per bulan',
    'Pustu',
    'Pustu per bulan',
    'Puskesmas',
    'Puskesmas per bulan',
  ]);
});

test('on a phone names and ways lead on under a finger', { tag: '@phone' }, async ({ page }) => {
  await open(page, STAGES);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await lowTargets(page.locator('.stage-grid tbody th a'))).toEqual([]);
  expect(await lowTargets(page.locator('.stage-bars .bar-note a'))).toEqual([]);
});

for (const path of [STAGES, `${KABUPATEN}&tingkat=desa`, LOKUS]) {
  test(`${path} fits A4`, { tag: '@laptop' }, async ({ page }) => {
    await open(page, path);
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(await beyond(page, PAPER.width)).toEqual([]);
  });
}

for (const path of [
  `${KABUPATEN}&tingkat=provinsi`,
  `${STAGES}&tingkat=kecamatan`,
  `${LOKUS}&mulai=2024-13`,
] as const) {
  test(`${path} leads nowhere, and says where to go`, { tag: '@laptop' }, async ({ page }) => {
    await open(page, path, 404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
}
