import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { scrollsSideways } from './fixtures/layout';

/** What a link's file holds. */
async function fileOf(page: Page, name: string): Promise<Readonly<{ name: string; content: Buffer }>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

withAndWithoutScripts('the builder of tables', () => {
  test('shows the three ILP indicators of the last month to who has not chosen yet', async ({ page }) => {
    await open(page, '/indikator');
    await page.getByRole('link', { name: 'Susun tabel indikator' }).click();
    await expect(page.getByText('Belum ada indikator yang dipilih')).toBeVisible();
    const total = page.getByRole('row', { name: /^JUMLAH \(KAB\/KOTA\)/ });
    await expect(total).toContainText('229');
    await expect(total).toContainText('73,9%');
  });

  test('makes a table of what is ticked, keeps the choice in the address, and gives it as a workbook', async ({
    page,
  }) => {
    await open(page, '/tabel-indikator');
    await page.getByRole('checkbox', { name: /^Ibu \(/ }).check();
    for (const name of [/\(ILP-PKM\)$/, /\(ILP-PST\)$/, /\(ILP-PSY\)$/])
      await page.getByRole('checkbox', { name }).uncheck();
    await page.getByLabel('Baris tabel').selectOption('puskesmas');
    await page.getByLabel('Satuan periode').selectOption('tahun');
    await page.getByLabel(/^Dari/).selectOption('2025-03');
    await page.getByLabel('Susunan').selectOption('profil');
    await page.getByText('Jenis kelamin, judul, dan tanda tangan').click();
    await page.getByLabel('Nomor tabel').fill('24');
    await page.getByRole('checkbox', { name: 'Blok tanda tangan' }).check();
    await page.getByRole('button', { name: 'Tampilkan' }).click();

    await expect(page.getByText('TABEL 24 (1 DARI 2)')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'IBU HAMIL', exact: true }).first()).toBeVisible();
    await page.goto(page.url());
    await page.getByText('Pilih indikator, wilayah, periode, dan susunan').click();
    await expect(page.getByRole('checkbox', { name: /^Ibu \(/ })).toBeChecked();
    await expect(page.getByLabel('Susunan')).toHaveValue('profil');
    await expect(page.getByLabel('Nomor tabel')).toHaveValue('24');

    await page.getByRole('link', { name: 'Tautan pilihan ini' }).click();
    await expect(page.getByText('TABEL 24 (1 DARI 2)')).toBeVisible();
    const { name, content } = await fileOf(page, 'Unduh XLSX');
    expect(name).toBe('contoh_tabel-indikator_kotawaringin-timur_2025-2026.xlsx');
    const { sheets } = await readXlsx(content);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Sampul', 'Daftar isi', 'Tabel 24 2025', 'Tabel 24 2026']);
    const k1 = await page.request.get('/api/v1/coverage?indicator=K1&area=62.02&level=puskesmas&period=2025');
    const { total } = (await k1.json()) as { total: { numerator: number; denominator: number } };
    expect(sheets[2]?.rows.find((row) => row[0] === 'JUMLAH (KAB/KOTA)')?.slice(3, 5)).toEqual([
      total.denominator,
      total.numerator,
    ]);
    const csv = await fileOf(page, 'Unduh CSV panjang');
    expect(csv.content.toString('utf8')).toContain('Kode indikator;Indikator;Periode;Tingkat;Wilayah');
  });

  test('says in a sentence what is too much, and shows the form to change it', async ({ page }) => {
    await open(page, '/tabel-indikator?kelompok=ibu&dari=2020-01&sampai=2026-02');
    await expect(page.getByRole('alert').filter({ hasText: 'paling banyak 24' })).toBeVisible();
    await expect(page.getByLabel('Satuan periode')).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
  });
});
