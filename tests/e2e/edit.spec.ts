import type { Page } from '@playwright/test';
import { expect, withAndWithoutScripts } from './fixtures/app';
import { signedIn, test } from './fixtures/edit-server';
import { beyond, scrollsSideways } from './fixtures/layout';
import { violations } from './fixtures/violations';

/** The page as it is, with its form, fits the screen and (axe is a script) has no accessibility violation. */
async function soundPage(page: Page, scripts = true): Promise<void> {
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  if (scripts) expect(await violations(page)).toEqual([]);
}

async function anyPosyandu(page: Page, address: string, area: string): Promise<string> {
  const answer = await page.request.get(`${address}/api/v1/facilities?area=${area}&type=posyandu&period=2026-02`);
  const { facilities } = (await answer.json()) as { facilities: { code: string; puskesmas: string }[] };
  const [found] = facilities;
  if (!found) throw new Error('no posyandu');
  return found.code;
}

withAndWithoutScripts('a rule on /pengaturan', (scripts) => {
  test('is decided by the administrator, and a figure that cannot be comes back', async ({ page, editServer }) => {
    await signedIn(page, editServer, 'admin', '/pengaturan');
    const due = page.getByRole('region', { name: 'Laporan: tanggal paling lambat' });
    await due.getByLabel('Angka').fill('31');
    await due.getByRole('button', { name: 'Simpan' }).click();
    await expect(due.getByRole('alert')).toContainText('Belum tersimpan');
    await expect(due.getByLabel('Angka')).toHaveValue('31');
    await expect(due).toContainText('Bilangan bulat dari 1 sampai 28');
    await soundPage(page, scripts);
    const day = scripts ? '7' : '9';
    await due.getByLabel('Angka').fill(day);
    await due.getByRole('button', { name: 'Simpan' }).click();
    await expect(due.getByRole('status')).toContainText(`paling lambat tanggal ${day} bulan berikutnya`);
    await page.goto(`${editServer}/definisi`);
    await expect(page.getByRole('definition').filter({ hasText: `paling lambat tanggal ${day}` })).toBeVisible();
  });
});

test(
  'targets are carried to the next year after a look at what is written',
  { tag: '@laptop' },
  async ({ page, editServer }) => {
    await signedIn(page, editServer, 'admin', '/pengaturan/target?tahun=2026');
    await page.getByLabel('Sumber untuk 2027').fill('SK Bupati 12/2027');
    await page.getByRole('button', { name: 'Lihat yang akan disalin' }).click();
    await expect(page.getByRole('main')).toContainText('akan ditulis pada 2027 dengan sumber “SK Bupati 12/2027”');
    await soundPage(page);
    await page.getByRole('button', { name: 'Simpan salinan 2027' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible();
    const k6 = page
      .getByRole('row')
      .filter({ hasText: 'Kunjungan antenatal enam kali' })
      .or(page.getByRole('row').filter({ has: page.locator('a[href*="indikator=K6"]') }));
    await expect(k6.first()).toContainText('SK Bupati 12/2027');
    await expect(k6.first()).toContainText('ditetapkan untuk wilayah ini');
    await page.goto(`${editServer}/pengaturan/salin?tabel=target&dari=2026&ke=2027&sumber=SK+lain`);
    await expect(page.getByRole('main')).toContainText('Tidak ada yang dapat disalin');
  },
);

test('two at one checklist: the second is told what changed and decides', async ({ page, browser, editServer }) => {
  const code = await anyPosyandu(page, editServer, '62.02.06');
  const path = `/fasilitas/${code}/ubah?periode=2026-01`;
  const other = await browser.newContext();
  const first = await other.newPage();
  await signedIn(first, editServer, 'admin', path);
  await signedIn(page, editServer, 'admin', path);
  const nurse = (on: Page) => on.getByLabel('Didampingi tenaga kesehatan (wajib)');
  const proof = (on: Page) => on.getByLabel('Bukti Didampingi tenaga kesehatan');
  await nurse(first).selectOption('tidak');
  await proof(first).fill(`Kunjungan ${test.info().project.name}`);
  await first.getByRole('button', { name: 'Simpan' }).click();
  await expect(first.getByRole('status')).toContainText('Tersimpan');
  await other.close();

  await nurse(page).selectOption('ya');
  await proof(page).fill('Jadwal bidan');
  await page.getByLabel('Nomor SK').fill('');
  await page.getByRole('button', { name: 'Simpan' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'sementara itu' });
  await expect(alert).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    `Sementara itu contoh.admin menyimpan tidak (Kunjungan ${test.info().project.name})`,
  );
  await expect(nurse(page)).toHaveValue('ya');
  await expect(proof(page)).toHaveValue('Jadwal bidan');
  await soundPage(page);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible();
  await expect(nurse(page)).toHaveValue('ya');
});

test(
  'what a puskesmas edits waits for the Dinkes, and another’s is closed to it',
  { tag: '@phone' },
  async ({ page, editServer }) => {
    await signedIn(page, editServer, 'puskesmas', '/pengaturan');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    const own = await page.request.get(`${editServer}/masuk`);
    const puskesmas = /peran puskesmas[^A-Z]*([\w.-]+)/.exec((await own.text()).replace(/<!-- -->/g, ''))?.[1] ?? '';
    const answer = await page.request.get(
      `${editServer}/api/v1/facilities?area=${puskesmas}&type=posyandu&period=2026-02`,
    );
    const [mine] = ((await answer.json()) as { facilities: { code: string }[] }).facilities;
    await page.goto(`${editServer}/fasilitas/${mine?.code}/ubah?periode=2026-02`);
    await page.getByLabel('Survei mawas diri', { exact: true }).selectOption('tidak');
    await page.getByLabel('Bukti Survei mawas diri').fill('Belum dijadwalkan');
    await page.getByRole('button', { name: 'Kirim ke Dinas Kesehatan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Terkirim ke Dinas Kesehatan' })).toBeVisible();
    const others = await page.request.get(`${editServer}/api/v1/facilities?area=62.02&type=posyandu&period=2026-02`);
    const { facilities } = (await others.json()) as { facilities: { code: string; puskesmas: string }[] };
    const foreign = facilities.find((each) => each.puskesmas !== puskesmas);
    expect((await page.request.get(`${editServer}/fasilitas/${foreign?.code}/ubah`)).status()).toBe(403);
  },
);
