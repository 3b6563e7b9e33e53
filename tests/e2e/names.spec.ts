import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN, NAMES } from './fixtures/example';
import { signInAs } from './fixtures/signed-in';

withAndWithoutScripts('the names behind a number', () => {
  test('are as many as the number says', async ({ page }) => {
    await open(page, NAMES);
    await expect(page.locator('.lede')).toContainText('28 dari 35 posyandu aktif (80,0%)');
    const group = (name: RegExp) => page.locator('section.frame', { has: page.getByRole('heading', { name }) });
    await expect(group(/^Belum .*: 7 posyandu aktif$/).getByRole('listitem')).toHaveCount(7);
    await expect(group(/^Sudah .*: 28 posyandu aktif$/).getByRole('listitem')).toHaveCount(28);
    for (const needs of await group(/^Belum/)
      .locator('.facility-lacks')
      .allInnerTexts())
      expect(needs).not.toBe('');
  });

  test('open from a number in the table of indicators', { tag: '@laptop' }, async ({ page }) => {
    await open(page, KECAMATAN);
    const row = page
      .getByRole('region', { name: 'Tabel semua indikator ILP' })
      .getByRole('row', { name: /^Pustu mel/ });
    await row.getByRole('link', { name: '3/7' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nama di balik angka: Pustu melaksanakan ILP');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/: 4 pustu$/, /: 3 pustu$/]);
  });

  test('lead who may change a report to its form, and nobody else', { tag: '@laptop' }, async ({ page }) => {
    await open(page, NAMES);
    const links = page.getByRole('link', { name: /^Ubah laporan / });
    await expect(links).toHaveCount(0);
    await signInAs(page, 'puskesmas');
    await open(page, NAMES);
    const own = await links.count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(35);
    const title = await links.first().innerText();
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('button', { name: 'Kirim ke Dinas Kesehatan' })).toBeVisible();
  });
});
