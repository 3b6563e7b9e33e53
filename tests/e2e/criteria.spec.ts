import type { Page } from '@playwright/test';
import { expect } from './fixtures/app';
import { test } from './fixtures/edit-server';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';
import { signInAs } from './fixtures/signed-in';
import { violations } from './fixtures/violations';

const TARGETS = 'main .button, main .check, main .field input, main .field select';

/** A page with forms as it must be on every screen: whole, without a violation (axe runs as a script), within a thumb's reach. */
async function sound(page: Page, isPhone: boolean, scripts: boolean): Promise<void> {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  if (scripts) expect(await violations(page)).toEqual([]);
  if (isPhone) expect(await lowTargets(page.locator(TARGETS))).toEqual([]);
}

const figureOf = (page: Page) => page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });

async function openLine(page: Page, server: string, name: string): Promise<void> {
  await page.goto(`${server}/pengaturan/kriteria`);
  await page.getByRole('link', { name: `Ubah ${name}` }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

for (const scripts of [true, false]) {
  test.describe(`the checklists, ${scripts ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts });

    test('are changed by an administrator who has seen what that does', async ({ page, editServer, isMobile }) => {
      test.setTimeout(120_000);
      await signInAs(page, 'admin', editServer);
      await page.goto(editServer);
      await expect(figureOf(page)).toContainText('229/310');
      await openLine(page, editServer, 'Survei mawas diri');
      await page.getByLabel('Wajib', { exact: true }).check();
      await page.getByLabel('Mulai bulan', { exact: true }).selectOption({ label: 'Februari 2026' });
      await sound(page, isMobile, scripts);
      await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
      const main = page.getByRole('main');
      const told = /CONTOH\. 229 akan menjadi (\d+): 229\/310 \(73,9%\) menjadi (\d+\/310) .*, posisi Februari 2026\./;
      const [, , after = ''] = told.exec((await main.locator('.consequence').textContent()) ?? '') ?? [];
      expect(after).toMatch(/^\d+\/310$/);
      await expect(main).toContainText(
        'Yang berubah hanya angka Februari 2026. Bulan sebelum Februari 2026 tidak dihitung',
      );
      await expect(page.getByRole('region', { name: /^Kecamatan yang berubah/ }).getByRole('row')).not.toHaveCount(0);
      await sound(page, isMobile, scripts);
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible();
      await expect(main).toContainText('Wajib sejak Februari 2026');
      await page.goto(editServer);
      await expect(figureOf(page)).toContainText(after);
      await page.goto(`${editServer}/definisi`);
      await expect(page.getByRole('row', { name: /PSY-SMD/ })).toContainText('sejak Februari 2026');
      // One look back: the month before is what it was, and taking the turn back restores this one.
      await page.goto(`${editServer}/pengaturan/kriteria?kode=PSY-SMD`);
      await page.getByRole('button', { name: 'Tarik baris ini' }).click();
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.goto(editServer);
      await expect(figureOf(page)).toContainText('229/310');
    });

    test('call their lines by the new name wherever these are named', async ({ page, editServer }) => {
      await signInAs(page, 'admin', editServer);
      const call = async (name: string, lacking: string) => {
        await page.goto(`${editServer}/pengaturan/kriteria?kode=PSY-KADER5`);
        await page.getByLabel('Nama', { exact: true }).fill(name);
        await page.getByLabel('Sebutan bila belum').fill(lacking);
        await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
        await expect(page.getByRole('main')).toContainText('Angka tidak berubah');
        await page.getByRole('button', { name: 'Simpan perubahan' }).click();
        await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      };
      await call('Lima kader atau lebih', 'belum berkader lima');
      await page.goto(`${editServer}/wilayah/62.02.06`);
      await expect(page.getByRole('main')).toContainText('belum berkader lima');
      await expect(page.getByRole('main')).not.toContainText('belum 5 kader');
      const answer = await page.request.get(`${editServer}/api/v1/criteria?period=2026-02`);
      expect(await answer.text()).toContain('Lima kader atau lebih');
      await call('Sedikitnya 5 kader', 'belum 5 kader');
    });
  });
}

test('are read by everybody, and changed by nobody else', { tag: '@laptop' }, async ({ page, editServer }) => {
  await page.goto(`${editServer}/pengaturan/kriteria`);
  await expect(page.getByRole('link', { name: /^Ubah/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Riwayat Survei mawas diri' }).click();
  await expect(page.getByRole('main')).toContainText('Tidak wajib sejak awal');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  for (const role of ['analis', 'camat', 'puskesmas', 'pembaca'] as const) {
    await signInAs(page, role, editServer);
    const preview = await page.request.get(`${editServer}/pengaturan/kriteria/pratinjau?kode=PSY-SMD`);
    expect(preview.status(), role).toBe(403);
    const stored = await page.request.post(`${editServer}/pengaturan/kriteria/simpan`, { form: { kode: 'PSY-SMD' } });
    expect(stored.status(), role).toBe(403);
    await page.getByRole('button', { name: 'Keluar' }).click();
  }
});
