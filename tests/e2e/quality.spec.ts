import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const PARTS = [
  'ringkasan',
  'kelengkapan',
  'ketepatan',
  'konsistensi',
  'pencilan',
  'penyebut',
  'nama-mirip',
  'pengingat',
];
const PUSKESMAS = 'PKM-620216-001';

const address = (query: string) => `/mutu-data?${query}${query && '&'}periode=2026-02`;

/** The title's count of awaited reports. */
async function awaited(page: Page): Promise<number> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const count = /([\d.]+) laporan Februari 2026 masih ditunggu/.exec(title)?.[1] ?? '';
  return Number(count.replaceAll('.', ''));
}

withAndWithoutScripts('the quality of data', () => {
  test('names the task, and leads from each number to the names behind it', async ({ page }) => {
    await open(page, address(''));
    const all = await awaited(page);
    expect(all).toBeGreaterThan(0);
    await expect(page.getByText('CONTOH.').first()).toBeVisible();
    await expect(page.getByText('Bobot yang sama adalah aturan kami')).toBeVisible();
    await page.getByRole('link', { name: 'Puskesmas Tualan Hulu' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mutu data Puskesmas Tualan Hulu');
    const own = await awaited(page);
    expect(own).toBeLessThan(all);
    await page.getByRole('link', { name: 'Kelengkapan' }).click();
    await expect(page).toHaveURL(/bagian=kelengkapan/);
    await page.waitForLoadState('domcontentloaded');
    const counts = await page.locator('.awaited li li .muted').allInnerTexts();
    const missing = counts.map((text) => Number(/^(\d+) dari/.exec(text)?.[1]));
    expect(missing.reduce((sum, count) => sum + count, 0)).toBe(own);
  });

  test('is a calendar whose cells open to a puskesmas and month', async ({ page }) => {
    await open(page, address('bagian=kelengkapan'));
    const calendar = page.getByRole('region', { name: 'Laporan yang masuk per puskesmas dan bulan' });
    await expect(calendar.getByRole('row')).toHaveCount(22);
    await calendar
      .getByRole('row', { name: /Tualan Hulu/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/puskesmas=PKM-620216-001&periode=2025-03/);
    await expect(page.getByText('Semua laporan bulan ini sudah masuk')).toBeVisible();
  });

  test('changes month and puskesmas by a form', async ({ page }) => {
    await open(page, address('bagian=konsistensi'));
    await page.getByText('Ganti bulan atau puskesmas').click();
    await page.getByRole('combobox', { name: 'Puskesmas' }).selectOption(PUSKESMAS);
    await page.getByRole('combobox', { name: 'Periode' }).selectOption('2026-01');
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page).toHaveURL(/bagian=konsistensi&periode=2026-01&puskesmas=PKM-620216-001/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Januari 2026');
  });

  test('has a polite message for each puskesmas, marked as example', async ({ page }) => {
    await open(page, address(`bagian=pengingat&puskesmas=${PUSKESMAS}`));
    const message = page.getByRole('textbox', { name: 'Puskesmas Tualan Hulu' });
    await expect(message).toHaveValue(/^\[DATA CONTOH\] Yth\. rekan Puskesmas Tualan Hulu,/);
    await expect(message).toHaveValue(/Untuk Februari 2026 kami masih menunggu:\n- /);
  });

  test('refuses what it does not have, and says what it has', async ({ page }) => {
    await open(page, '/mutu-data?bagian=lain', 404);
    await expect(page.getByText('Bagian "lain" tidak ada di sini.')).toBeVisible();
    await open(page, '/mutu-data?puskesmas=TIDAK-ADA', 404);
    await expect(page.getByText('Puskesmas "TIDAK-ADA" tidak ada')).toBeVisible();
  });

  test('stands beside headline figures', async ({ page }) => {
    await open(page, '/?periode=2026-02');
    await expect(page.getByText(/Laporan pelayanan Februari 2026: [\d.]+ dari [\d.]+ masuk\./)).toBeVisible();
    await open(page, '/indikator/K6?periode=2026-02');
    await expect(
      page.getByText(
        /\d+ dari 184 desa\/kelurahan melapor Februari 2026; sejak Januari \d+ dari 368 laporan bulanan\./,
      ),
    ).toBeVisible();
    await open(page, '/indikator/ILP-PSY?periode=2026-02');
    await expect(page.getByText(/dari [\d.]+ kriteria wajib belum dilaporkan\./)).toBeVisible();
  });
});

test('copies a message by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address(`bagian=pengingat&puskesmas=${PUSKESMAS}`));
  await page.getByRole('button', { name: 'Salin pesan' }).click();
  await expect(page.getByText('Tersalin')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Yth. rekan Puskesmas Tualan Hulu');
});

for (const part of PARTS) {
  test(`the part ${part} fits the screen and has no accessibility violation`, async ({ page }) => {
    await open(page, address(`bagian=${part}`));
    expect(await scrollsSideways(page)).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  });
}

test('gives a finger room on a phone', { tag: '@phone' }, async ({ page }) => {
  await open(page, address('bagian=kelengkapan'));
  expect(await lowTargets(page.locator('.calendar a, .level-links a'))).toEqual([]);
});

test('fits a sheet of paper', { tag: '@laptop' }, async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: 'print' });
  for (const part of ['ringkasan', 'kelengkapan', 'ketepatan', 'konsistensi']) {
    await open(page, address(`bagian=${part}`));
    expect(await beyond(page, 688), part).toEqual([]);
  }
});

test('downloads every part as CSV, and its tables as one workbook', { tag: '@laptop' }, async ({ request }) => {
  for (const part of PARTS) {
    const file = await request.get(`/unduh/mutu-data?bagian=${part}&periode=2026-02&format=csv`);
    expect(file.status(), part).toBe(200);
    expect(file.headers()['content-disposition'], part).toContain('contoh_mutu');
  }
  const book = await request.get('/unduh/mutu-data?bagian=kelengkapan&periode=2026-02&format=xlsx');
  const { sheets } = await readXlsx(await book.body());
  expect(sheets.map(({ name }) => name)).toEqual(['Sampul', 'Belum lapor', 'Kelengkapan']);
  expect((await request.get('/unduh/mutu-data?bagian=lain&format=csv')).status()).toBe(400);
  expect((await request.get('/unduh/mutu-data?puskesmas=X&format=csv')).status()).toBe(404);
});
