import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/app';
import { KECAMATAN } from './fixtures/example';

const PAGES = ['/', KECAMATAN, '/wilayah/62.02.06.1007', '/fasilitas', '/puskesmas/PKM-620206-001'];

const colour = (part: Locator, name: string) =>
  part.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test.describe('where the system sets the colours', { tag: '@laptop' }, () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('a figure keeps its bar, and the section that is open its line', async ({ page }) => {
    await page.goto(KECAMATAN);
    for (const [whole, part] of [
      ['.meter', '.meter-fill'],
      ['.bar:not([data-absent])', '.bar-fill'],
    ] as const) {
      const bar = page.locator(whole).first();
      expect(await colour(bar.locator(part), 'background-color')).not.toBe(await colour(bar, 'background-color'));
    }
    const [open, other] = [page.locator('.site-nav [aria-current]'), page.locator('.site-nav a:not([aria-current])')];
    expect(await colour(open, 'border-bottom-color')).not.toBe(await colour(other.first(), 'border-bottom-color'));
  });
});

test.describe('text of twice its size', { tag: '@laptop' }, () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of PAGES) {
    test(`needs no scrolling sideways on ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(screen ?? 0);
    });
  }
});
