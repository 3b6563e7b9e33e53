import { type APIRequestContext, expect, mergeTests } from '@playwright/test';
import { CLOSED_READING, SIGN_IN } from '@/lib/access/policy';
import { test as closed } from './fixtures/closed-server';
import { KECAMATAN } from './fixtures/example';
import { requestsAs } from './fixtures/signed-in';
import { test as unclaimed } from './fixtures/unclaimed-server';

const test = mergeTests(closed, unclaimed);

/** A read-only way to the camat's kecamatan, as its maker is shown it. */
async function sharedWay(camat: APIRequestContext, server: string): Promise<string> {
  const answer = await camat.post(`${server}/bagikan/kunci`, {
    form: { wilayah: '62.02.06' },
    headers: { origin: server },
  });
  return /\/bagi\/[\w-]+/.exec(await answer.text())?.[0] ?? '';
}

const PAGES = ['/', KECAMATAN, '/indikator/ILP-PSY?tingkat=desa', '/definisi', '/pengaturan', '/cari?q=kota'];
const FILES = [
  '/api/v1/indicators',
  '/api/v1/areas',
  '/api/v1/coverage?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02',
  '/api/v1/coverage.csv?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02',
  '/api/v1/facilities?area=62.02&period=2026-02',
  '/unduh/capaian?indikator=ILP-PSY&wilayah=62.02&tingkat=kecamatan&periode=2026-02&format=csv',
  '/unduh/definisi?tabel=indikator&format=csv',
  '/cari/saran?q=kota',
];

test.describe('a server that is not open to the public', { tag: '@laptop' }, () => {
  test('leads every page to /masuk, which asks for an account', async ({ page, closedServer }) => {
    for (const path of PAGES) {
      const answer = await page.request.get(`${closedServer}${path}`, { maxRedirects: 0 });
      expect(answer.status(), path).toBe(307);
      expect(answer.headers().location, path).toBe(`/masuk?kembali=${encodeURIComponent(path)}`);
    }
    await page.goto(closedServer);
    await expect(page).toHaveURL(/\/masuk\?kembali=%2F$/);
    await expect(page.getByRole('main')).toContainText('hanya untuk yang memiliki akun');
    await expect(page.getByRole('main').getByRole('button', { name: 'Masuk' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Kotawaringin');
  });

  test('answers 401 with the same sentence for the API and for files', async ({ request, closedServer }) => {
    for (const path of FILES) {
      const answer = await request.get(`${closedServer}${path}`);
      expect(answer.status(), path).toBe(401);
      expect(answer.headers()['content-type'], path).toContain('application/problem+json');
      expect(await answer.json(), path).toMatchObject({ status: 401, detail: SIGN_IN });
    }
  });

  test('shows a camat and a key no other area, whichever parameter names their own', async ({
    playwright,
    closedServer,
  }) => {
    const hostile = [
      '/?wilayah=62.02.06&tingkat=desa',
      '/fasilitas?area=62.02.06',
      '/indikator/K6?area=62.02.06&tingkat=desa',
      '/tabel-indikator?area=62.02.06&tingkat=desa',
      '/unduh/tabel-indikator?area=62.02.06&tingkat=desa&indikator=K6&format=csv',
    ];
    const camat = await playwright.request.newContext();
    await requestsAs(camat, 'camat', closedServer);
    const holder = await playwright.request.newContext();
    await holder.get(`${closedServer}${await sharedWay(camat, closedServer)}`);
    for (const reader of [camat, holder]) {
      expect((await reader.get(`${closedServer}${KECAMATAN}`)).status()).toBe(200);
      for (const path of hostile) {
        const refused = await reader.get(`${closedServer}${path}`);
        expect([403, 404], path).toContain(refused.status());
        const parts = await reader.get(`${closedServer}${path}`, { headers: { rsc: '1' } });
        for (const answer of [refused, parts]) expect(await answer.text(), path).not.toContain('Bajarum');
      }
      await reader.dispose();
    }
  });

  test('says how to open it while nobody has an account', async ({ page, request, unclaimedServer }) => {
    for (const path of FILES) {
      const answer = await request.get(`${unclaimedServer}${path}`);
      expect(await answer.json(), path).toMatchObject({ status: 401, detail: CLOSED_READING });
    }
    await page.goto(unclaimedServer);
    await expect(page).toHaveURL(/\/masuk\?kembali=%2F$/);
    await expect(page.getByRole('main')).toContainText(CLOSED_READING);
    await expect(page.getByRole('main')).toContainText('PWS_PUBLIC_READ=true npm start');
    await expect(page.getByRole('main')).not.toContainText('Akun contoh');
    await expect(page.locator('body')).not.toContainText('Kotawaringin');
  });
});
