import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { sumOfRatios } from './fixtures/figures';

withAndWithoutScripts('the overview', () => {
  test('shows the figures that the press gave, how far the target is, and where they come from', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('perlu 4 posyandu lagi menuju 75%');
    const figure = (name: string) => page.getByRole('region', { name, exact: true });
    await expect(figure('Posyandu siklus hidup')).toContainText('73,9%');
    await expect(figure('Posyandu siklus hidup')).toContainText('229/310 posyandu aktif');
    await expect(figure('Pustu melaksanakan ILP')).toContainText('28,3%');
    await expect(figure('Pustu melaksanakan ILP')).toContainText('43/152');
    await expect(figure('Puskesmas melaksanakan ILP')).toContainText('/21 puskesmas');
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText(/Data per \d{1,2} \p{L}+ \d{4} pukul \d\d\.\d\d WIB/u);
    await expect(footer).toContainText(
      'satuhabar.com, 11 Februari 2026 (43/152 dan 229/310); selebihnya disimulasikan',
    );
  });

  test('draws every kecamatan, counts each in the legend once, and says CONTOH in every picture', async ({ page }) => {
    await open(page, '/');
    const map = page.getByRole('region', { name: 'Peta', exact: true });
    await expect(map.locator('svg [data-code]')).toHaveCount(17);
    await expect(map.getByRole('link', { name: 'Baamang: 85,7% (12/14)' })).toHaveAttribute('href', /62\.02\.05/);
    const legend = await map.getByRole('list', { name: 'Keterangan warna' }).getByRole('listitem').allInnerTexts();
    const counts = legend.map((text) => Number(/: (\d+) kecamatan/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(17);
    await expect(map.locator('svg').getByText('CONTOH')).toHaveCount(1);
    await expect(map.locator('svg').getByText('peta indikatif, bukan batas resmi')).toHaveCount(1);
    await expect(page.locator('.trend svg:visible').getByText('CONTOH').or(page.locator('.trend-example'))).toHaveCount(
      1,
    );
    for (const subtitle of await page.locator('.frame-subtitle').allInnerTexts()) expect(subtitle).toContain('CONTOH');
  });

  test('lists 17 kecamatan, and 21 puskesmas when asked; both are the same 229/310', async ({ page }) => {
    await open(page, '/');
    const kecamatan = page.getByRole('region', { name: 'Capaian per kecamatan' });
    await expect(kecamatan.locator('.bar-row')).toHaveCount(17);
    expect(await sumOfRatios(kecamatan.locator('.bar-ratio'))).toBe('229/310');
    await page.getByRole('navigation', { name: 'Tingkat daftar' }).getByRole('link', { name: 'Puskesmas' }).click();
    await expect(page).toHaveURL(/tingkat=puskesmas/);
    const puskesmas = page.getByRole('region', { name: 'Capaian per puskesmas' });
    await expect(puskesmas.locator('.bar-row')).toHaveCount(21);
    expect(await sumOfRatios(puskesmas.locator('.bar-ratio'))).toBe('229/310');
  });

  test('leads from the list to a kecamatan, and from the figure to the names behind it', async ({ page }) => {
    await open(page, '/');
    await page.locator('.bar-name').getByRole('link', { name: 'Kota Besi', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Kota Besi');
    await page.goBack();
    await page.getByRole('link', { name: '229/310' }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'Belum' })).toContainText('81');
  });
});

test('what the pointer or the focus is on in the list is lit on the map', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/');
  const lit = page.locator('.map [data-lit="true"]');
  await page.locator('.bar-row[data-code="62.02.05"]').hover();
  await expect(lit).toHaveAttribute('data-code', '62.02.05');
  await page.locator('.bar-name').getByRole('link', { name: 'Kota Besi', exact: true }).focus();
  await expect(lit).toHaveAttribute('data-code', '62.02.01');
});
