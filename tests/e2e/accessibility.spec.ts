import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures/app';
import { PAGE_KINDS } from './fixtures/example';
import { beyond, scrollThrough, scrollsSideways } from './fixtures/layout';

/** What every rule of axe finds, contrast included, on the page or in one part of it, as readable lines. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  // Legacy mode means no second page to gather frames in: there are none.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

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
