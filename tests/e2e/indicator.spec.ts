import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { INDICATOR } from './fixtures/example';

withAndWithoutScripts('the page of an indicator', () => {
  test('shows figure, map, list and months, and changes its level', async ({ page }) => {
    await open(page, INDICATOR);
    const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
    await expect(figure).toContainText('73,9%');
    await expect(figure).toContainText('229/310');
    await expect(page.locator('.map svg [data-code]')).toHaveCount(17);
    const levels = page.getByRole('navigation', { name: 'Tingkat wilayah' });
    await levels.getByRole('link', { name: 'Puskesmas' }).click();
    await expect(page).toHaveURL(/tingkat=puskesmas/);
    await expect(page.getByRole('region', { name: 'Capaian per puskesmas' }).locator('.bar-row')).toHaveCount(21);
    await expect(levels.locator('[aria-current]')).toHaveText('Puskesmas');
  });

  test('compares with the month that is asked for', async ({ page }) => {
    await open(page, INDICATOR);
    const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
    await expect(figure).toContainText('+9 posyandu sejak Januari 2026');
    await page.getByRole('navigation', { name: 'Bandingkan dengan' }).getByRole('link', { name: 'Desember' }).click();
    await expect(page).toHaveURL(/banding=2025-12/);
    await expect(figure).toContainText('+13 posyandu sejak Desember 2025');
    await page.getByText('Tabel', { exact: true }).first().click();
    await expect(page.getByRole('columnheader', { name: 'sejak Desember 2025' }).first()).toBeVisible();
  });

  test('shows the interval only when asked', async ({ page }) => {
    await open(page, INDICATOR);
    await expect(page.getByRole('main')).not.toContainText('Wilson');
    await page.getByRole('navigation', { name: 'Selang' }).getByRole('link', { name: '95%' }).click();
    await expect(page).toHaveURL(/selang=ya/);
    await expect(page.getByRole('main')).toContainText('Selang Wilson 95%: 68,7% sampai 78,4%');
    await page.getByText('Tabel', { exact: true }).first().click();
    await expect(page.getByRole('columnheader', { name: 'Batas atas 95%' }).first()).toBeVisible();
  });

  test('changes the period, and the indicator, by the form', async ({ page }) => {
    await open(page, `${INDICATOR}?tingkat=puskesmas`);
    await page.getByRole('combobox', { name: 'Periode' }).selectOption({ label: 'Januari 2026' });
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page).toHaveURL(/\/indikator\/ILP-PSY\?.*periode=2026-01/);
    await expect(page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true })).toContainText('220/310');
    await expect(page.getByRole('region', { name: 'Capaian per puskesmas' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Indikator' }).selectOption({ label: 'Pustu melaksanakan ILP' });
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page).toHaveURL(/\/indikator\/ILP-PST\?.*periode=2026-01/);
    await expect(page.getByRole('region', { name: 'Pustu melaksanakan ILP', exact: true })).toContainText('41/152');
  });

  test('reads a quarter and a year as of their last month', async ({ page }) => {
    for (const [period, ratio] of [
      ['2025-T4', '216/310'],
      ['2025', '216/310'],
    ] as const) {
      await open(page, `${INDICATOR}?periode=${period}`);
      await expect(page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true })).toContainText(ratio);
      await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveValue(period);
    }
  });

  test('says that a month has no data and offers the latest that has', async ({ page }) => {
    for (const month of ['2026-10', '2020-01']) {
      await open(page, `${INDICATOR}?periode=${month}`);
      await expect(page.getByText('Tidak ada data untuk')).toContainText('Maret 2024 sampai Februari 2026');
      await expect(page.getByRole('main')).toContainText('belum lapor');
      await page.getByRole('link', { name: 'Lihat Februari 2026' }).click();
      await expect(page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true })).toContainText('229/310');
    }
  });

  test('tells what nobody reported yet from a zero and from what has a figure', async ({ page }) => {
    const figure = page.getByRole('region', { name: 'SPM 1: pelayanan kesehatan ibu hamil', exact: true });
    await open(page, '/indikator/SPM-01?periode=2024-06');
    await expect(figure).toContainText('belum lapor');
    await open(page, '/indikator/SPM-01?periode=2025-06');
    await expect(figure).toContainText(/\d+\/8\.\d{3}/);
    await expect(figure).not.toContainText('belum lapor');
  });
});
