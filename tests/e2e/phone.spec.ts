import { type BrowserContext, type Page, mergeTests } from '@playwright/test';
import { expect, test as app } from './fixtures/app';
import { test as closed } from './fixtures/closed-server';
import { KECAMATAN } from './fixtures/example';
import { signInAs } from './fixtures/signed-in';

const test = mergeTests(app, closed);
test.use({ serviceWorkers: 'allow', broken: 'Failed to load resource' });

const SHARE = '/bagikan?wilayah=62.02.06';

/** Reads a page and waits until its copy is kept. */
async function readOnce(page: Page, address: string, path = address): Promise<void> {
  await page.goto(address);
  await isKept(page, path);
}

async function isKept(page: Page, path: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async (asked) => {
    const copies = await caches.open('salinan-halaman');
    return (await copies.keys()).some(({ url }) => new URL(url).pathname === asked);
  }, path);
}

async function withoutNetwork(context: BrowserContext, work: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  try {
    await work();
  } finally {
    await context.setOffline(false);
  }
}

test.describe('a page that was read, without a network', () => {
  test('opens as it was, styled, and says how old its data is', async ({ page, context }) => {
    await readOnce(page, KECAMATAN);
    const figure = await page.locator('.headline-value').first().innerText();
    await expect(page.locator('.offline-banner')).toHaveCount(0);
    await withoutNetwork(context, async () => {
      await page.reload();
      await expect(page.locator('.offline-banner')).toContainText(
        /Tanpa jaringan\. Ini salinan.*data per \d+ \w+ \d{4}/,
      );
      await expect(page.locator('.headline-value').first()).toHaveText(figure);
      const ink = await page.locator('.offline-banner').evaluate((banner) => getComputedStyle(banner).backgroundColor);
      expect(ink).toBe('rgb(26, 29, 28)');
    });
    await page.reload();
    await expect(page.locator('.offline-banner')).toHaveCount(0);
  });

  test('says how old the data of a presentation is', async ({ page, context }) => {
    await readOnce(page, '/rakor/1/paparan');
    await withoutNetwork(context, async () => {
      await page.reload();
      await expect(page.locator('.offline-banner')).toContainText(/data per \d+ \w+ \d{4} pukul/);
    });
  });

  test('says so where there is no copy, and keeps none of pages that write', async ({ page, context }) => {
    await readOnce(page, KECAMATAN);
    await page.goto('/masuk');
    await withoutNetwork(context, async () => {
      for (const path of ['/masuk', '/wilayah/62.02.01']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { name: 'Tanpa jaringan' })).toBeVisible();
      }
    });
  });

  test('is forgotten when its reader signs out', async ({ page, context, closedServer }) => {
    await signInAs(page, 'camat', closedServer);
    await page.goto(`${closedServer}${KECAMATAN}`);
    await isKept(page, KECAMATAN);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page).toHaveURL(/\/masuk/);
    await withoutNetwork(context, async () => {
      await page.goto(`${closedServer}${KECAMATAN}`);
      await expect(page.getByRole('heading', { name: 'Tanpa jaringan' })).toBeVisible();
    });
  });
});

test.describe('copies of a reader', { tag: '@laptop' }, () => {
  const OTHER = '/wilayah/62.02.06.1007';
  const copies = (page: Page) =>
    page.evaluate(async () =>
      (await (await caches.open('salinan-halaman')).keys()).map(({ url }) => new URL(url).pathname),
    );

  async function readAsCamat(page: Page, server: string): Promise<void> {
    await signInAs(page, 'camat', server);
    for (const path of [KECAMATAN, OTHER]) {
      await page.goto(`${server}${path}`);
      await isKept(page, path);
    }
  }

  test('go with the session, whichever page finds that it has ended', async ({ page, context, closedServer }) => {
    await readAsCamat(page, closedServer);
    await context.clearCookies();
    await page.goto(`${closedServer}/definisi`);
    await expect(page).toHaveURL(/\/masuk/);
    await expect.poll(() => copies(page)).toEqual([]);
    await withoutNetwork(context, async () => {
      await page.goto(`${closedServer}${OTHER}`);
      await expect(page.getByRole('heading', { name: 'Tanpa jaringan' })).toBeVisible();
    });
  });

  test('are not the next reader’s', async ({ page, context, closedServer }) => {
    await readAsCamat(page, closedServer);
    await context.clearCookies();
    await signInAs(page, 'pembaca', closedServer);
    await page.goto(`${closedServer}/wilayah/62.02.01`);
    await isKept(page, '/wilayah/62.02.01');
    const kept = await copies(page);
    expect(kept.filter((path) => path === KECAMATAN || path === OTHER)).toEqual([]);
  });

  test('hold no page that writes', async ({ page, closedServer }) => {
    await signInAs(page, 'puskesmas', closedServer);
    await readOnce(page, `${closedServer}/definisi`, '/definisi');
    await page.goto(`${closedServer}/fasilitas/PSY-620206-001/ubah`);
    await readOnce(page, `${closedServer}/fasilitas/PSY-620206-001`, '/fasilitas/PSY-620206-001');
    expect(await copies(page)).not.toContain('/fasilitas/PSY-620206-001/ubah');
  });
});

test('a camat’s page can be put on the home screen and opens there', async ({ page, request }) => {
  await page.goto(KECAMATAN);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(href ?? '')).json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect([manifest.start_url, manifest.display]).toEqual([KECAMATAN, 'standalone']);
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(src);
    const [width = 0] = sizes.split('x').map(Number);
    const bytes = await icon.body();
    expect([icon.headers()['content-type'], bytes.readUInt32BE(16)]).toEqual(['image/png', width]);
  }
});

test('a place is passed on as text, picture and code with the figures of its page', async ({ page }) => {
  await page.goto(KECAMATAN);
  const share = await page.locator('.headline-value').first().innerText();
  await page.getByRole('link', { name: 'Bagikan' }).click();
  await expect(page).toHaveURL(/\/bagikan\?wilayah=62\.02\.06/);
  const text = await page.getByLabel('Pesan').inputValue();
  expect(text).toMatch(/^\[DATA CONTOH\] Kecamatan Mentawa Baru Ketapang, posisi Februari 2026\n/);
  expect(text).toContain(`(${share})`);
  expect(text).toMatch(/http:\/\/[^/]+\/wilayah\/62\.02\.06\?periode=2026-02$/);
  await expect(page.locator('.share-card')).toContainText('CONTOH');
  await expect(page.locator('.share-card')).toContainText(share);
  await expect(page.getByRole('img', { name: /^Kode QR ke http/ })).toBeVisible();
  const whatsapp = await page.getByRole('link', { name: 'Buka di WhatsApp' }).getAttribute('href');
  expect(new URL(whatsapp ?? '').searchParams.get('text')).toBe(text);
});

test(
  'a read-only link opens one area without an account, until it is revoked',
  { tag: '@laptop' },
  async ({ page, browser, closedServer }) => {
    await signInAs(page, 'camat', closedServer);
    await page.goto(`${closedServer}${SHARE}`);
    await page.getByRole('button', { name: 'Buat tautan baca' }).click();
    const link = (await page.locator('code.one-time').innerText()).trim();
    expect(await page.getByLabel('Pesan').inputValue()).toContain(link);
    const other = await browser.newContext();
    const reader = await other.newPage();
    await reader.goto(link);
    await expect(reader).toHaveURL(`${closedServer}${KECAMATAN}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Mentawa Baru Ketapang');
    const serving = reader.getByRole('region', { name: 'Dilayani puskesmas' });
    await expect(serving).toContainText('Puskesmas Ketapang 1');
    await expect(serving.getByRole('link')).toHaveCount(0);
    await reader.goto(`${closedServer}/wilayah/62.02.01`);
    await expect(reader.getByRole('main')).toContainText('hanya membuka satu wilayah');
    await page.goto(`${closedServer}${SHARE}`);
    await page
      .getByRole('button', { name: /^Cabut tautan/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'dicabut' })).toBeVisible();
    await reader.goto(`${closedServer}${KECAMATAN}`);
    await expect(reader).toHaveURL(/\/masuk/);
    await other.close();
  },
);
