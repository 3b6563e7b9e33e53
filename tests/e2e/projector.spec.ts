import { expect, open, test } from './fixtures/app';
import { INDICATOR, KECAMATAN } from './fixtures/example';
import { beyond, scrollsSideways, scrollThrough } from './fixtures/layout';

test.describe('on a projector', { tag: '@laptop' }, () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('nothing stands outside the screen, and the figure is read from the back row', async ({ page }) => {
    for (const path of ['/', KECAMATAN, INDICATOR]) {
      await open(page, path);
      await scrollThrough(page);
      expect(await scrollsSideways(page), path).toBe(false);
      expect(await beyond(page, 1920), path).toEqual([]);
      const sizes = await page
        .locator('.headline-main .headline-value')
        .evaluateAll((figures) => figures.map((figure) => Number.parseFloat(getComputedStyle(figure).fontSize)));
      expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(72);
    }
  });
});
