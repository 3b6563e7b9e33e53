import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures/app';

/** The least height of a line of letters that is read without effort, in CSS pixels. */
const LEAST_LETTER = 10;

/** The addresses of the API's trend that the page has asked for. */
function trendRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/trend')) asked.push(request.url());
  });
  return asked;
}

test.describe('the trend without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is the server’s picture, described by its sentence', async ({ page }) => {
    await open(page, '/');
    const picture = page.locator('.trend-static').getByRole('img', { name: /24 bulan terakhir/ });
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAccessibleDescription(/dari 38,9% \(Maret 2024\) menjadi 73,9% \(Februari 2026\)/);
    for (const text of await picture.locator('text').all()) {
      expect((await text.boundingBox())?.height).toBeGreaterThanOrEqual(LEAST_LETTER);
    }
  });
});

test.describe('the trend with JavaScript', () => {
  test('is explored once it is scrolled to, and fetches nothing that the page already has', async ({ page }) => {
    const asked = trendRequests(page);
    await open(page, '/');
    const frame = page.getByRole('region', { name: '24 bulan terakhir' });
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.locator('.recharts-surface').first()).toBeVisible();
    await expect(frame.locator('.trend-static')).toBeHidden();
    await expect(frame.locator('.trend-interactive').getByText('CONTOH')).toBeVisible();
    await expect(frame.locator('.recharts-line-dot')).toHaveCount(24);
    expect(asked).toEqual([]);

    const shorter = frame.getByRole('button', { name: '12 bulan' });
    await shorter.click();
    await expect(frame.locator('.recharts-line-dot')).toHaveCount(12);
    await expect(shorter).toHaveAttribute('aria-pressed', 'true');
    await frame.getByRole('button', { name: '24 bulan' }).click();
    await expect(frame.locator('.recharts-line-dot')).toHaveCount(24);
    await shorter.click();
    await expect(frame.locator('.recharts-line-dot')).toHaveCount(12);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('from=2025-03');
  });

  test('says each month’s n/N by keyboard', async ({ page }) => {
    await open(page, '/');
    const frame = page.getByRole('region', { name: '24 bulan terakhir' });
    await frame.scrollIntoViewIfNeeded();
    const plot = frame.locator('.recharts-surface').first();
    await plot.focus();
    const note = frame.locator('.tooltip');
    await expect(note).toContainText('Maret 2024');
    await expect(note).toContainText('38,9% (118/303 posyandu aktif)');
    await plot.press('ArrowRight');
    await expect(note).toContainText('April 2024');
    await expect(note).toContainText('42,6% (129/303 posyandu aktif)');
  });

  test('says each month’s n/N by pointer', { tag: '@laptop' }, async ({ page }) => {
    await open(page, '/');
    const frame = page.getByRole('region', { name: '24 bulan terakhir' });
    await frame.scrollIntoViewIfNeeded();
    await frame.locator('.recharts-line-dot').last().hover();
    await expect(frame.locator('.tooltip')).toContainText('Februari 2026');
    await expect(frame.locator('.tooltip')).toContainText('73,9% (229/310 posyandu aktif)');
  });

  test.describe('without the network after the page', () => {
    test.use({ broken: 'net::ERR_FAILED' });

    test('keeps the server’s picture when the chart cannot be loaded', { tag: '@laptop' }, async ({ page }) => {
      await open(page, '/');
      await page.route('**/_next/static/chunks/**', (route) => route.abort());
      const warned = page.waitForEvent('console', (message) => message.text().includes('gambar tetap berlaku'));
      const frame = page.getByRole('region', { name: '24 bulan terakhir' });
      await frame.scrollIntoViewIfNeeded();
      await warned;
      await expect(frame.locator('.trend-static')).toBeVisible();
    });
  });
});
