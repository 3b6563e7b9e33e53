import { renderAsync } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { expect, withAndWithoutScripts } from './fixtures/app';
import { signedIn, test } from './fixtures/edit-server';
import { beyond, scrollsSideways } from './fixtures/layout';
import { violations } from './fixtures/violations';

const PAGE = '/pengaturan/kop';

async function soundPage(page: Page, scripts: boolean): Promise<void> {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  if (scripts) expect(await violations(page)).toEqual([]);
}

withAndWithoutScripts('the letterhead', (scripts) => {
  test('is filled in, seen at once, and comes back where it cannot be used', async ({ page, editServer }) => {
    await signedIn(page, editServer, 'admin', PAGE);
    const form = page.getByRole('region', { name: 'Isi kop' });
    await form.getByLabel('Kota penandatanganan').fill('Sampit');
    await form.getByLabel('NIP').fill('1970');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(form.getByRole('alert')).toContainText('Belum tersimpan');
    await expect(form).toContainText('NIP terdiri atas 18 angka');
    await expect(form.getByLabel('Kota penandatanganan')).toHaveValue('Sampit');
    await soundPage(page, scripts);
    await form.getByLabel('NIP').fill('19700101 199503 1 002');
    await form.getByRole('button', { name: 'Simpan' }).click();
    const preview = page.getByRole('region', { name: 'Pratinjau' });
    await expect(preview).toContainText('NIP 19700101 199503 1 002');
    await expect(preview).toContainText('Sampit, tanggal dokumen');
  });

  test('takes a logo that is a picture, and no other file', async ({ page, editServer }) => {
    await signedIn(page, editServer, 'admin', PAGE);
    const section = page.getByRole('region', { name: 'Logo' });
    const send = async (name: string, buffer: Buffer) => {
      await section.getByLabel('Berkas logo').setInputFiles({ name, mimeType: 'image/png', buffer });
      await section.getByRole('button', { name: /Unggah logo|Ganti logo/ }).click();
    };
    await send('logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await expect(page.getByRole('alert').filter({ hasText: 'bukan gambar PNG atau JPEG' })).toBeVisible();
    const drawn =
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30"/></svg>';
    await send('logo.png', (await renderAsync(drawn)).asPng());
    await expect(page.getByRole('status').filter({ hasText: 'Logo tersimpan' })).toBeVisible();
    const logo = page.getByRole('img', { name: 'Logo kantor' });
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(80);
    await soundPage(page, scripts);
    await section.getByRole('button', { name: 'Hapus logo' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Logo dihapus' })).toBeVisible();
    await expect(logo).toHaveCount(0);
  });
});
