import { expect, test } from '@playwright/test';
import { KECAMATAN, PUSKESMAS } from './fixtures/example';

/** Paths with dots are pages like any other: a rule for "files" must not leave them without a policy. */
const PAGES = ['/', KECAMATAN, PUSKESMAS, '/wilayah/62.02.99', '/cari?q=kota.besi'];

test.describe('the content security policy', { tag: '@laptop' }, () => {
  for (const path of PAGES) {
    test(`of ${path} carries a nonce of its own, and so does every script`, async ({ request }) => {
      const nonces = [];
      for (let visit = 0; visit < 2; visit += 1) {
        const answer = await request.get(path);
        const policy = answer.headers()['content-security-policy'] ?? '';
        const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? 'none';
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
        const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(0);
        expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
        nonces.push(nonce);
      }
      expect(new Set(nonces).size).toBe(2);
    });
  }
});

test('every kind of answer carries the security headers', { tag: '@laptop' }, async ({ request }) => {
  const files = ['/unduh/capaian?indikator=ILP-PSY&wilayah=62.02&tingkat=kecamatan&periode=2026-02&format=csv'];
  for (const path of [...PAGES, ...files, '/api/v1/openapi.json', '/api/v1/areas?parent=x', '/entah']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
});
