import type { Page } from '@playwright/test';
import { expect, withAndWithoutScripts } from './fixtures/app';
import { signedIn, test } from './fixtures/edit-server';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';
import { make } from './fixtures/meeting';
import { violations } from './fixtures/violations';

/** The page as it is fits the screen, its buttons a finger, and (axe is a script) it has no accessibility violation. */
async function soundPage(page: Page, scripts = true): Promise<void> {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  expect(await lowTargets(page.getByRole('main').locator('button, a.button, summary'))).toEqual([]);
  if (scripts) expect(await violations(page)).toEqual([]);
}

const agenda = (page: Page) => page.getByRole('region', { name: 'Agenda dan halaman paparan' });
const lines = (page: Page) => agenda(page).locator('ol.agenda > li');
const line = (page: Page, label: string) => lines(page).filter({ hasText: label }).first();

withAndWithoutScripts('a meeting', (scripts) => {
  test('is made, prepared, started, closed, and then tells what was revised', async ({ page, editServer }) => {
    test.setTimeout(180_000);
    const title = `Rakor ${test.info().project.name} ${scripts ? 'dengan' : 'tanpa'} skrip`;
    await make(page, editServer, title, '62.02');
    const meeting = new URL(page.url()).pathname;
    await soundPage(page, scripts);

    // The order, and a text of one's own.
    await expect(lines(page).nth(0)).toContainText('Judul rapat');
    await lines(page).nth(1).getByRole('button', { name: 'Naik Dasar hukum' }).click();
    await expect(lines(page).nth(0)).toContainText('Dasar hukum');
    await page.getByText('Tambah butir agenda').click();
    await agenda(page).getByLabel('Jenis').selectOption('teks');
    await agenda(page).getByLabel('Letak').selectOption('');
    await agenda(page).getByRole('button', { name: 'Tambah, lalu isi' }).click();
    await lines(page).nth(0).getByLabel('Judul').fill('Sambutan Bupati');
    await lines(page).nth(0).getByLabel('Isi').fill('Terima kasih atas kehadirannya.\n\nMari mulai dari data.');
    await lines(page).nth(0).getByLabel('Catatan penyaji').fill('Lima menit');
    await soundPage(page, scripts);
    await lines(page).nth(0).getByRole('button', { name: 'Simpan butir' }).click();
    await expect(lines(page).nth(0).getByRole('status')).toHaveText('Tersimpan.');
    await expect(lines(page).nth(0)).toContainText('Sambutan Bupati');
    await line(page, 'Peta capaian').getByRole('link', { name: 'Ubah' }).click();
    await line(page, 'Peta capaian').getByRole('button', { name: 'Hapus butir ini' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Butir agenda dihapus' })).toBeVisible();
    await expect(line(page, 'Peta capaian')).toHaveCount(0);

    // What is wrong comes back with what was typed.
    const facts = page.getByRole('region', { name: 'Judul, waktu, dan tempat' });
    await facts.getByLabel('Judul').fill(' ');
    await facts.getByLabel('Tempat').fill('Pendopo');
    await facts.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(facts).toContainText('Tulis judul rapat.');
    await expect(facts.getByLabel('Tempat')).toHaveValue('Pendopo');
    await facts.getByLabel('Judul').fill(title);
    await facts.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByRole('main')).toContainText('Pendopo; angka Februari 2026');

    // The figures are frozen when it starts, and stay what they were.
    await page.getByText('Mulai rapat', { exact: true }).click();
    await page.getByRole('button', { name: 'Mulai rapat dan bekukan angkanya' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Rapat dimulai' })).toBeVisible();
    await expect(agenda(page).getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Revisi setelah rapat' })).toContainText('Belum ada');
    const shown = await agenda(page).textContent();
    await soundPage(page, scripts);
    await page.getByLabel('Pimpinan rapat').fill('Asisten I');
    await page.getByLabel('Rumusan hasil').fill('Setiap kecamatan menambah posyandu siklus hidup.');
    await page.getByRole('button', { name: 'Simpan bahan berita acara' }).click();
    await expect(page.getByRole('region', { name: 'Bahan berita acara' }).getByRole('status')).toContainText(
      'tersimpan',
    );
    await page.getByText('Tutup rapat', { exact: true }).click();
    await page.getByRole('button', { name: 'Tutup rapat ini' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Rapat ditutup' })).toBeVisible();

    // A posyandu's status is corrected afterwards.
    await correct(page, editServer);
    await page.goto(`${editServer}${meeting}`);
    const revised = page.getByRole('region', { name: 'Revisi setelah rapat' });
    await expect(revised).toContainText(/setelah rapat: [\d.]+ → [\d.]+ posyandu \(dari [\d.]+\)/);
    await expect(revised.getByRole('link').first()).toHaveAttribute('href', /^\/data\/riwayat\/\d+$/);
    expect(await agenda(page).textContent()).toBe(shown);
    await soundPage(page, scripts);
    await page.goto(`${editServer}/rakor`);
    await expect(page.getByRole('region', { name: 'Sudah selesai' })).toContainText(title);
    await soundPage(page, scripts);
  });
});

/** Turns the declared status of a posyandu of Baamang in February 2026, whatever it is. */
async function correct(page: Page, address: string): Promise<void> {
  const asked = `${address}/api/v1/facilities?area=62.02.06&type=posyandu&period=2026-02`;
  const { facilities } = (await (await page.request.get(asked)).json()) as {
    facilities: { code: string; status: string; active: boolean }[];
  };
  const found = facilities.find(({ active }) => active);
  await page.goto(`${address}/fasilitas/${found?.code}/ubah?periode=2026-02`);
  await page.getByLabel('Ditetapkan mulai bulan ini').selectOption(found?.status === 'sudah' ? 'belum' : 'sudah');
  await page.getByLabel('Nomor SK').fill('SK koreksi');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible();
}

test(
  'two at one agenda: the second is told who was first, and what was typed is still there',
  { tag: '@laptop' },
  async ({ page, browser, editServer }) => {
    await make(page, editServer, 'Lokmin berdua', '62.02.06');
    const address = page.url();
    const edit = await lines(page).nth(1).getByRole('link', { name: 'Ubah' }).getAttribute('href');
    const other = await browser.newContext();
    const second = await other.newPage();
    await signedIn(second, editServer, 'admin', new URL(address).pathname);
    for (const each of [page, second]) await each.goto(`${editServer}${edit}`);
    await page.getByLabel('Judul sendiri').fill('Milik pertama');
    await page.getByRole('button', { name: 'Simpan butir' }).click();
    await expect(lines(page).nth(1)).toContainText('Milik pertama');
    await second.getByLabel('Judul sendiri').fill('Milik kedua');
    await second.getByRole('button', { name: 'Simpan butir' }).click();
    await expect(second.getByRole('alert').filter({ hasText: 'Sementara itu contoh.admin' })).toBeVisible();
    await expect(second.getByLabel('Judul sendiri')).toHaveValue('Milik kedua');
    await second.getByRole('button', { name: 'Simpan butir' }).click();
    await expect(lines(second).nth(1)).toContainText('Milik kedua');
    await other.close();
  },
);

test('who may not hold meetings reads them without a form', { tag: '@laptop' }, async ({ page, editServer }) => {
  await make(page, editServer, 'Rakor untuk dibaca', '62.02');
  const address = page.url();
  await page.context().clearCookies();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rakor untuk dibaca');
  await expect(lines(page).first()).toContainText('Judul rapat');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.goto(`${editServer}/rakor`);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  const answer = await page.request.get(`${editServer}/rakor/99999`, { headers: { accept: 'text/html' } });
  expect([answer.status(), await answer.text()]).toEqual([404, expect.stringContaining('Daftar rapat')]);
});
