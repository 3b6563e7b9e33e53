import type { Page } from '@playwright/test';
import { expect, open, withAndWithoutScripts } from './fixtures/app';
import { signedIn, test } from './fixtures/edit-server';
import { KECAMATAN } from './fixtures/example';
import { beyond, scrollsSideways } from './fixtures/layout';
import { violations } from './fixtures/violations';

/** The page fits the screen and (axe is a script) has no accessibility violation. */
async function soundPage(page: Page, scripts = true): Promise<void> {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  if (scripts) expect(await violations(page)).toEqual([]);
}

withAndWithoutScripts('agreements', (scripts) => {
  const mark = scripts ? 'dengan skrip' : 'tanpa skrip';

  test('are entered from what needs attention, reported on by the camat, and followed', async ({
    page,
    editServer,
  }) => {
    await signedIn(page, editServer, 'admin', KECAMATAN);
    await page.getByRole('link', { name: 'Catat tindak lanjut' }).first().click();
    await expect(page.getByLabel('Masalah')).not.toHaveValue('');
    await expect(page.getByLabel('Wilayah')).toHaveValue('62.02.06');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'isian Anda masih ada' })).toBeVisible();
    await soundPage(page, scripts);
    await page.getByLabel('Tindak lanjut: apa yang dikerjakan').fill(`Kunjungan rumah ${mark}`);
    await page.getByLabel('Penanggung jawab').selectOption({ label: 'Camat' });
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'sudah dicatat' })).toBeVisible();

    await page.goto(`${editServer}/tindak-lanjut/baru?rakor=1`);
    await page.getByLabel('Masalah').fill('Laporan belum lengkap');
    await page.getByLabel('Tindak lanjut: apa yang dikerjakan').fill(`Lengkapi laporan ${mark}`);
    await page.getByLabel('Penanggung jawab').selectOption({ label: 'Puskesmas' });
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page).toHaveURL(/\/tindak-lanjut\?rakor=1&tiket=/);
    await expect(page.getByRole('link', { name: `Lengkapi laporan ${mark}` })).toBeVisible();
    await soundPage(page, scripts);
    await page.getByRole('button', { name: 'Keluar' }).click();

    await signedIn(page, editServer, 'camat', '/tindak-lanjut');
    await expect(page.getByRole('link', { name: 'Wilayah saya' })).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('link', { name: `Lengkapi laporan ${mark}` })).toHaveCount(0);
    await page.getByRole('link', { name: `Kunjungan rumah ${mark}` }).click();
    await expect(page.getByText('Ubah isi tindak lanjut')).toHaveCount(0);
    await page.getByLabel('Keadaan sekarang').selectOption('berjalan');
    await page.getByLabel('Catatan: apa yang sudah terjadi').fill('Kader mulai berkunjung');
    await page.getByRole('button', { name: 'Simpan kemajuan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Sudah disimpan' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Riwayat' })).toContainText('Kader mulai berkunjung');
    await soundPage(page, scripts);

    await page.goto(`${editServer}/tindak-lanjut`);
    const reminders = page.getByRole('region', { name: 'Pesan pengingat' });
    await reminders.getByText(/^Camat \(/).click();
    await expect(reminders.getByLabel('Pesan untuk Camat', { exact: true })).toHaveValue(
      new RegExp(`^\\[DATA CONTOH\\] Yth\\. Camat,[\\s\\S]*Kunjungan rumah ${mark}`),
    );
    await soundPage(page, scripts);
  });
});

test('an agreement says what its indicator has done since, to everybody', async ({ page }) => {
  await open(page, '/tindak-lanjut?kantor=1');
  const first = page.getByRole('listitem').filter({ hasText: 'ILP-PSY Kabupaten Kotawaringin Timur' });
  await expect(first).toContainText('menjadi 73,9% (229/310, Februari 2026), membaik.');
  await expect(first).toContainText('Harapan 75% belum tercapai, selisih 4 posyandu aktif.');
  await expect(page.getByRole('link', { name: 'Catat tindak lanjut' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Pesan pengingat' })).toHaveCount(0);
});
