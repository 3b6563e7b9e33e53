import { expect, open, test } from './fixtures/app';
import { PAGE_KINDS } from './fixtures/example';
import { beyond, scrollThrough, scrollsSideways } from './fixtures/layout';
import { violations } from './fixtures/violations';

for (const { kind, path, status, frames } of PAGE_KINDS) {
  test(`the ${kind} page fits the screen and has no accessibility violation, charts and tables alike`, async ({
    page,
  }) => {
    await open(page, path, status);
    await scrollThrough(page);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    if (!frames) return;
    for (const table of await page.getByRole('radio', { name: 'Tabel' }).all()) await table.check({ force: true });
    expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
    expect(await violations(page, '.frame')).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page shows its heading and fits the screen', async ({ page }) => {
    for (const { path, status } of PAGE_KINDS) {
      await open(page, path, status);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect(await scrollsSideways(page), path).toBe(false);
      expect(await beyond(page, page.viewportSize()?.width ?? 0), path).toEqual([]);
    }
  });
});
