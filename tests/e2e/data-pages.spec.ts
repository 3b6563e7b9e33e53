import type { Page } from '@playwright/test';
import { expect } from './fixtures/app';
import { signIn, test } from './fixtures/data-server';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';
import { violations } from './fixtures/violations';

/** What a thumb aims at on the pages of data; links inside sentences and tables are text. */
const TARGETS = '.data-nav a, main .button, main summary, main .check, main .field input, main .field select';

/** A page of data as it must be on every screen: whole, without a violation, within a thumb's reach, every field named. */
async function sound(page: Page, isPhone: boolean): Promise<void> {
  const where = page.url();
  expect(await scrollsSideways(page), where).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0), where).toEqual([]);
  expect(await violations(page), where).toEqual([]);
  if (isPhone) expect(await lowTargets(page.locator(TARGETS)), where).toEqual([]);
}

async function send(page: Page, server: string, rows: readonly string[], heading: string): Promise<void> {
  const name = rows[0] === CRITERIA ? 'kriteria.csv' : 'penetapan.csv';
  await page.goto(`${server}/data/impor`);
  const buffer = Buffer.from(rows.join('\n'));
  await page.getByLabel('Berkas Excel (.xlsx) atau CSV').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 45_000 });
}

const DECLARED = 'periode,kode_fasilitas,status,nomor_sk';
const CRITERIA = 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti';

test('the pages of data fit the screen and are sound in every phase of a file', async ({
  page,
  dataServer,
  isMobile,
}) => {
  test.setTimeout(180_000);
  await signIn(page, dataServer, 'puskesmas');
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await send(page, dataServer, [DECLARED, '2026-02,PSY-2,belum,'], 'Periksa, lalu setujui');
  await page.getByRole('button', { name: 'Kirim ke Dinas Kesehatan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Terkirim ke Dinas Kesehatan' })).toBeVisible();
  await sound(page, isMobile);
  await page.goto(`${dataServer}/`);
  await expect(page.getByRole('main')).not.toContainText('menunggu diperiksa');
  await page.context().clearCookies();

  await signIn(page, dataServer, 'admin');
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await page.goto(`${dataServer}/`);
  await page.getByRole('link', { name: '1 kiriman puskesmas menunggu diperiksa' }).click();
  await expect(page.getByRole('navigation', { name: 'Bagian data' })).toContainText('Kiriman (1)');
  await sound(page, isMobile);
  await page.getByText('Tolak kiriman ini').click();
  await sound(page, isMobile);

  await send(page, dataServer, [DECLARED, '2026-02,PSY-22,sudah,SK', 'x,PSY-2,mungkin,'], 'Ada yang perlu diperbaiki');
  await sound(page, isMobile);
  await send(
    page,
    dataServer,
    [CRITERIA, '2026-02,PSY-2,PSY-AKTIF,,', '2026-02,PSY-3,PSY-AKTIF,tidak,'],
    'Periksa, lalu setujui',
  );
  await sound(page, isMobile);
  await page.getByLabel(/1 nilai yang sudah tersimpan ditarik/).check();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tersimpan' })).toBeVisible({ timeout: 45_000 });
  await sound(page, isMobile);
  await page.getByRole('link', { name: 'Lihat angka Februari 2026' }).click();
  await expect(page).toHaveURL(`${dataServer}/?periode=2026-02`);

  await page.goto(`${dataServer}/data/riwayat`);
  await sound(page, isMobile);
  await page.getByRole('link', { name: '2', exact: true }).click();
  await page.getByText('Urungkan perubahan ini').click();
  await sound(page, isMobile);
  await page.goto(`${dataServer}/data/tutup-buku`);
  await page.getByRole('button', { name: 'Tutup Januari 2026' }).click();
  await page.getByText('Buka kembali Januari 2026').click();
  await sound(page, isMobile);
  for (const path of ['impor', 'mulai', 'batas', 'riwayat/jejak']) {
    await page.goto(`${dataServer}/data/${path}`);
    await sound(page, isMobile);
  }
});

test(
  'the audit tells who closed the month, narrowed by account and deed',
  { tag: '@laptop' },
  async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'admin');
    await page.goto(`${dataServer}/data/tutup-buku`);
    await page.getByRole('button', { name: 'Tutup Januari 2026' }).click();
    await page.goto(`${dataServer}/data/riwayat`);
    await page.getByRole('link', { name: /^Jejak/ }).click();
    await page.getByLabel('Apa').selectOption({ label: 'menutup buku' });
    await page.getByLabel('Oleh').selectOption({ label: 'contoh.admin' });
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    const rows = page.getByRole('region', { name: 'Jejak penulisan dan masuk' }).getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('2026-01');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^contoh_jejak_uji_\d{4}-\d{2}\.csv$/);
  },
);

test.describe('without JavaScript', { tag: '@laptop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a job looks again by itself until it is done, then never more', async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'admin');
    await send(page, dataServer, [DECLARED, '2026-02,PSY-2,sudah,SK'], 'Periksa, lalu setujui');
    await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(0);
  });

  test('what is printed is the record, without ways and forms', async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'admin');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1017 });
    for (const path of ['riwayat', 'riwayat/1', 'tutup-buku', 'impor', 'riwayat/jejak']) {
      await page.goto(`${dataServer}/data/${path}`);
      expect(await beyond(page, 688), path).toEqual([]);
      await expect(page.getByRole('navigation', { name: 'Bagian data' })).toBeHidden();
      for (const form of await page.locator('main form').all()) await expect(form).toBeHidden();
    }
  });
});
