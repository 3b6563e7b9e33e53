import { AxeBuilder } from '@axe-core/playwright';
import { type Page, mergeTests } from '@playwright/test';
import { EXAMPLE_PASSWORD } from '@/lib/access/sign-in-name';
import { expect, test as app, withAndWithoutScripts } from './fixtures/app';
import { test as closed } from './fixtures/closed-server';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';
import { CAMAT_AREA, signInAs } from './fixtures/signed-in';

const test = mergeTests(app, closed);

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

withAndWithoutScripts('signing in', () => {
  app('leads on to the page that was asked for, and out again', async ({ page }) => {
    await page.goto(`/masuk?kembali=${encodeURIComponent('/indikator/K6')}`);
    await page.getByLabel('Nama masuk').fill('contoh.analis');
    await page.getByLabel('Kata sandi').fill('bukan ini');
    await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'tidak cocok' })).toBeVisible();
    await page.getByLabel('Nama masuk').fill('contoh.analis');
    await page.getByLabel('Kata sandi').fill(EXAMPLE_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
    await expect(page).toHaveURL(/\/indikator\/K6$/);
    await expect(page.getByRole('banner')).toContainText('contoh.analis');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page).toHaveURL(/\/masuk\?keluar=ya$/);
    await expect(page.getByRole('main')).toContainText('Anda sudah keluar');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible();
  });
});

test.describe('a camat where reading is not open', () => {
  test.use({ javaScriptEnabled: false });

  test('reads the own kecamatan and the kabupaten in sum, and is told of the rest', async ({ page, closedServer }) => {
    await signInAs(page, 'camat', closedServer);
    const statusOf = async (path: string) => (await page.goto(`${closedServer}${path}`))?.status();
    expect(await statusOf('/')).toBe(200);
    await expect(page.getByRole('navigation', { name: 'Tingkat daftar' }).getByRole('link')).toHaveText(['Kecamatan']);
    expect(await statusOf(`/wilayah/${CAMAT_AREA}`)).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mentawa Baru Ketapang');
    for (const path of ['/wilayah/62.02.07', '/?tingkat=desa', '/wilayah/62.02/matriks', '/pengaturan/akun']) {
      expect(await statusOf(path), path).toBe(403);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Bukan wewenang akun ini');
      await expect(page.getByRole('main'), path).toContainText('Anda masuk sebagai contoh.camat');
    }
    const refused = await page.request.get(`${closedServer}/api/v1/facilities?area=62.02&period=2026-02`);
    expect(refused.status()).toBe(403);
  });
});

test('accounts are kept without JavaScript: made, shown once, replaced by their owner', async ({
  browser,
  baseURL,
}, info) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, 'admin');
  await page.getByRole('navigation', { name: 'Tentang program ini' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('navigation', { name: 'Pengaturan lain' }).getByRole('link', { name: 'Akun' }).click();
  const name = `camat.uji.${info.project.name}`;
  await page.getByLabel('Nama masuk').fill(name);
  await page.getByLabel('Peran').selectOption('camat');
  await page.getByLabel('Wilayah').selectOption(CAMAT_AREA);
  await page.getByRole('button', { name: 'Tambah akun' }).click();
  const password = await page.locator('.one-time').innerText();
  await page.reload();
  await expect(page.locator('.one-time')).toHaveCount(0);
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('belum diganti');
  await page.getByRole('button', { name: 'Keluar' }).click();

  await page.getByLabel('Nama masuk').fill(name);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
  await expect(page).toHaveURL(/\/akun\?kembali=%2F$/);
  await page.getByLabel('Kata sandi sekarang').fill(password);
  await page.getByLabel('Kata sandi baru', { exact: true }).fill('sayur umbut rotan');
  await page.getByLabel('Kata sandi baru, sekali lagi').fill('sayur umbut rotan');
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('main')).toContainText('peramban ini');
  await context.close();
});

test('the pages of accounts fit the screen, have targets for fingers, and no accessibility violation', async ({
  page,
}) => {
  await page.goto('/masuk?galat=salah');
  const isFine = async (path: string) => {
    expect(await violations(page), path).toEqual([]);
    expect(await scrollsSideways(page), path).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0), path).toEqual([]);
    expect(
      await lowTargets(page.locator('main form button, main form input:not([type=hidden]), main select')),
      path,
    ).toEqual([]);
  };
  await isFine('/masuk');
  await signInAs(page, 'admin');
  for (const path of ['/akun', '/pengaturan/akun']) {
    await page.goto(path);
    await isFine(path);
  }
  await page.getByRole('link', { name: 'contoh.camat' }).click();
  await isFine('an account');
});
