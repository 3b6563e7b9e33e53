import { expect, open, test } from './fixtures/app';
import { INDICATOR, KECAMATAN } from './fixtures/example';
import { beyond, scrollThrough } from './fixtures/layout';

/** A4 in CSS pixels inside the margins of print.css: what a printed page has room for. */
const CONTENT = { width: 688, height: 1017 };

test.describe('on A4', { tag: '@laptop' }, () => {
  for (const path of ['/', KECAMATAN, INDICATOR]) {
    test(`${path} prints whole, with its bars, and the server’s trend`, async ({ page }) => {
      await open(page, path);
      await scrollThrough(page);
      await expect(page.locator('.recharts-surface').first()).toBeVisible();
      await page.setViewportSize(CONTENT);
      await page.emulateMedia({ media: 'print' });
      expect(await beyond(page, CONTENT.width)).toEqual([]);
      await expect(page.locator('.trend-static').first()).toBeVisible();
      await expect(page.locator('.trend-interactive').first()).toBeHidden();
      await expect(page.getByText('CONTOH').first()).toBeVisible();
      for (const bar of await page.locator('.bar-row:has(.bar-fill)').all()) {
        const value = Number((await bar.locator('.bar-value').innerText()).replace('%', '').replace(',', '.'));
        const [fill, track] = await Promise.all([
          bar.locator('.bar-fill').boundingBox(),
          bar.locator('.bar').boundingBox(),
        ]);
        expect(Math.abs((fill?.width ?? 0) - ((track?.width ?? 0) * value) / 100)).toBeLessThan(1);
      }
      const colours = await page
        .locator('.bar-fill')
        .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).printColorAdjust));
      expect(new Set(colours)).toEqual(new Set(['exact']));
      const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(paper.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    });
  }

  test('a table of indicators lies on its side and is whole; a wider one says where to print it from', async ({
    page,
  }) => {
    const landscape = { width: 1032, height: 700 };
    await page.setViewportSize(landscape);
    await open(page, '/tabel-indikator?susunan=profil&tingkat=puskesmas&kelompok=ibu');
    await page.emulateMedia({ media: 'print' });
    expect(await beyond(page, landscape.width)).toEqual([]);
    await expect(page.locator('.grid-table')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await open(page, '/tabel-indikator?susunan=wilayah&tingkat=kecamatan&kelompok=ibu&kelompok=balita');
    await page.emulateMedia({ media: 'print' });
    expect(await beyond(page, landscape.width)).toEqual([]);
    await expect(page.locator('.grid-table')).toBeHidden();
    await expect(page.getByText('cetak dari berkas PDF atau XLSX-nya')).toBeVisible();
  });

  test('what is passed on prints its card and its code; links that only lead on are left out', async ({ page }) => {
    await open(page, '/bagikan?wilayah=62.02.06');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.share-card svg')).toBeVisible();
    await expect(page.locator('.share-code svg')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await open(page, '/pengaturan/target');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Unduh XLSX')).toBeHidden();
  });
});
