import { expect, test } from '@playwright/test';

/** The server of these tests was started from nothing: no database, nothing but a free port. */
test('the first page of a fresh database shows the headline figure', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText('73,9%');
  await expect(page.getByRole('main')).toContainText('229/310');
  expect(problems).toEqual([]);
});

test('every answer carries the security headers, a path with dots too', async ({ request }) => {
  for (const path of ['/', '/wilayah/62.02.06', '/api/v1/areas']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
  for (const path of ['/', '/wilayah/62.02.06']) {
    const policy = (await request.get(path)).headers()['content-security-policy'];
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy, path).not.toContain('unsafe-eval');
  }
});
