import fs from 'node:fs/promises';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN, PUSKESMAS } from './fixtures/example';

withAndWithoutScripts('the papers of a place', () => {
  test('are one link away from its page, and open as PDF', async ({ page }) => {
    for (const path of ['/', KECAMATAN, PUSKESMAS]) {
      for (const { label, name } of [
        { label: 'Lembar rapat (PDF)', name: /^contoh_lembar-rapat_.*_2026-02\.pdf$/ },
        { label: 'Laporan (PDF)', name: /^contoh_laporan_.*_2026-02\.pdf$/ },
      ]) {
        await open(page, path);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: label }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(name);
        expect((await fs.readFile(await file.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
      }
    }
  });
});

test.describe('a printed page', { tag: '@laptop' }, () => {
  test('keeps a map with its legend, small enough for the page that its list begins on', async ({ page }) => {
    await open(page, '/');
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.emulateMedia({ media: 'print' });
    const map = page.locator('.map').first();
    expect(await map.evaluate((box) => getComputedStyle(box).breakInside)).toBe('avoid');
    const picture = await map.locator('> div > svg').boundingBox();
    expect(picture?.height ?? 0).toBeGreaterThan(100);
    expect(picture?.height ?? Infinity).toBeLessThan(340);
  });
});
