import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN } from './fixtures/example';

const WORDS = /^(Baik|Kurang|Cukup( \(tetap\))?|Jelek( \(tetap\))?)( – |$)/;

withAndWithoutScripts('the PWS sheet of a place', () => {
  test('judges its service indicators in the four words, with what each asks for near the desa', async ({ page }) => {
    await open(page, KECAMATAN);
    const sheet = page.getByRole('region', { name: 'PWS pelayanan' });
    await expect(sheet.getByText('CONTOH')).toBeVisible();
    const statuses = await sheet.locator('.sheet .status-word').allInnerTexts();
    expect(statuses.length).toBeGreaterThan(15);
    for (const status of statuses) expect(status.trim()).toMatch(WORDS);
    expect(statuses.some((status) => status.includes('prioritas pembinaan'))).toBe(true);
    await sheet.getByRole('link', { name: 'Kunjungan ibu hamil keenam (K6)' }).click();
    await expect(page).toHaveURL(/\/indikator\/K6\?wilayah=62\.02\.06/);
  });

  test('puts what needs support first when it is asked to', async ({ page }) => {
    await open(page, KECAMATAN);
    const sheet = page.getByRole('region', { name: 'PWS pelayanan' });
    await sheet.getByRole('link', { name: 'yang perlu dukungan dahulu' }).click();
    await expect(page).toHaveURL(/urut=prioritas/);
    await page.waitForLoadState('domcontentloaded');
    const words = (await sheet.locator('.sheet .status-word').allInnerTexts()).map(
      (text) => text.trim().split(/[ (]/)[0],
    );
    const order = ['Jelek', 'Cukup', 'Kurang', 'Baik'];
    const places = words.map((word) => order.indexOf(word ?? ''));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(words).size).toBeGreaterThan(1);
  });
});

test('an order that does not exist leads to the page that is not found', async ({ page }) => {
  await open(page, `${KECAMATAN}?urut=entah`, 404);
});
