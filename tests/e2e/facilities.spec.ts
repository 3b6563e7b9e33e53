import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { test as closedTest } from './fixtures/closed-server';
import { FACILITIES, POSYANDU } from './fixtures/example';
import { CAMAT_AREA, signInAs } from './fixtures/signed-in';

const ROWS = '.facility-table tbody tr';

withAndWithoutScripts('the list of facilities', () => {
  test('answers first how many have ILP, then by name, a page at a time', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Fasilitas' }).click();
    await expect(page.locator('.lede')).toContainText('229 dari 310 posyandu aktif');
    await expect(page.locator('.lede')).toContainText('499 fasilitas; 16 di antaranya posyandu tidak aktif.');
    await expect(page.locator(ROWS)).toHaveCount(100);
    const first = await page.locator(`${ROWS} th a`).first().innerText();
    await page.getByRole('navigation', { name: 'Halaman daftar' }).getByRole('link', { name: 'Halaman 5' }).click();
    await expect(page.locator(ROWS)).toHaveCount(99);
    await expect(page.getByRole('link', { name: 'Berikutnya' })).toHaveCount(0);
    await expect(page.locator(`${ROWS} th a`).first()).not.toHaveText(first);
  });

  test('is searched and narrowed by one form, and ordered by its headings', async ({ page }) => {
    await open(page, `${FACILITIES}?wilayah=62.02.06`);
    await page.getByLabel('Cari nama, kode, atau dusun').fill('ANGGREK');
    await page.getByText('Saring dan urutkan').click();
    await page.getByLabel('Jenis').selectOption('posyandu');
    await page.getByRole('main').getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page.locator('.lede')).toContainText('3 posyandu cocok dengan saringan.');
    const names = page.locator(`${ROWS} th a`);
    await expect(names).toHaveText(['Posyandu Anggrek 1', 'Posyandu Anggrek 2', 'Posyandu Anggrek 3']);
    await page.getByRole('columnheader', { name: 'Status ILP' }).getByRole('link').click();
    await expect(names).toHaveText(['Posyandu Anggrek 3', 'Posyandu Anggrek 1', 'Posyandu Anggrek 2']);
    await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
    await expect(page).toHaveURL(/\/fasilitas\?wilayah=62\.02\.06&periode=2026-02$/);
  });

  test('tells what was reported as lacking apart from what nobody reported', async ({ page }) => {
    await open(page, `${FACILITIES}?wilayah=62.02.06&kriteria=PSY-KADER5&status=belum&urut=kurang`);
    await expect(page.locator('.lede')).toContainText('4 fasilitas cocok dengan saringan.');
    const answers = await page.locator(`${ROWS} td:nth-child(3)`).allInnerTexts();
    expect(answers.map((text) => text.trim())).toEqual(['belum', 'belum', 'belum dilaporkan', 'belum']);
  });

  test('says why it is empty, and which filter left out would fill it', async ({ page }) => {
    await open(page, `${FACILITIES}?jenis=pustu&kriteria=PSY-KADER5`);
    await expect(page.locator('.notice')).toContainText('berlaku untuk posyandu, sedangkan jenis yang dipilih pustu');
    await page.getByRole('link', { name: 'Tanpa saringan kriteria' }).click();
    await expect(page.locator('.lede')).toContainText('152 pustu cocok dengan saringan.');
  });

  test('names an address that is no filter, and leads back', { tag: '@laptop' }, async ({ page }) => {
    await open(page, `${FACILITIES}?status=mungkin`, 404);
    await expect(page.getByRole('main')).toContainText('"mungkin" bukan status ILP');
    await open(page, `${FACILITIES}?halaman=99`);
    await page.getByRole('link', { name: 'Buka halaman 5' }).click();
    await expect(page.locator(ROWS)).toHaveCount(99);
  });
});

withAndWithoutScripts('the page of a facility', () => {
  test('is opened from the list, and leads to its neighbours', async ({ page }) => {
    await open(page, `${FACILITIES}?cari=PSY-620206-001`);
    await page.locator(`${ROWS} th a`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Posyandu Matahari 1');
    await expect(page.getByRole('region', { name: 'Status ILP' })).toContainText('Sudah ILP');
    const criteria = page.getByRole('region', { name: 'Kriteria', exact: true });
    await expect(criteria).toContainText('Memenuhi 12 dari 12 kriteria wajib.');
    await expect(criteria.getByRole('row', { name: /^Bidang SPM: pendidikan/ })).toContainText('belum dilaporkan');
    await expect(page.getByRole('region', { name: 'Letak' }).locator('svg')).toContainText('peta indikatif');
    await page
      .getByRole('region', { name: 'Di desa/kelurahan yang sama' })
      .getByRole('link', { name: 'Posyandu Kamboja 1' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Posyandu Kamboja 1');
    await expect(page.getByRole('region', { name: 'Status ILP' })).toContainText('Belum ILP');
    await page
      .getByRole('region', { name: 'Di desa/kelurahan yang sama' })
      .getByRole('link', { name: 'Posyandu Matahari 1' })
      .click();
    await expect(page).toHaveURL(new RegExp(`${POSYANDU}$`));
  });
});

test('a facility leads to its form who may write of it, and nobody else', { tag: '@laptop' }, async ({ page }) => {
  await open(page, POSYANDU);
  const edit = page.getByRole('link', { name: 'Ubah laporan fasilitas ini' });
  await expect(edit).toHaveCount(0);
  await signInAs(page, 'admin');
  await open(page, POSYANDU);
  await edit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ubah laporan Posyandu Matahari 1');
});

test('a puskesmas leads to its working area and its network', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/fasilitas/PKM-620206-002');
  const served = page.getByRole('region', { name: 'Wilayah kerja' });
  await served.getByRole('link', { name: /^Jejaring Puskesmas/ }).click();
  const network = page.getByRole('region', { name: 'Per desa/kelurahan' });
  await expect(network).toContainText('2 dari 3 pustu dan 18 dari 19 posyandu aktif sudah ILP.');
  await expect(network).toContainText('1 dari 4 desa/kelurahan tanpa pustu: Bapanggang Raya.');
  await network.getByRole('link', { name: 'Posyandu Mawar 1' }).first().click();
  await expect(page.getByRole('region', { name: 'Status ILP' })).toContainText('Belum ILP');
});

test('the puskesmas of the kabupaten add up to its own figures', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/wilayah/62.02/ilp?bagian=jejaring');
  const table = page.getByRole('region', { name: 'Tabel Jejaring per puskesmas' });
  const numbers = async (column: number) =>
    (await table.locator(`tbody td:nth-child(${column})`).allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
  const total = await table.locator('tfoot td').allInnerTexts();
  expect(total).toEqual(['18 dari 21', '43', '152', '229', '310', '152', '33']);
  for (const [index, text] of total.slice(1).entries()) expect(await numbers(index + 3)).toBe(Number(text));
  await table
    .getByRole('row', { name: /^Puskesmas Ketapang 2/ })
    .getByRole('link', { name: '18' })
    .click();
  await expect(page.locator('.lede')).toContainText('18 posyandu cocok dengan saringan.');
});

closedTest.describe('a camat of a closed deployment', { tag: '@laptop' }, () => {
  closedTest('is led to the own kecamatan’s facilities, and no further', async ({ page, closedServer }) => {
    await signInAs(page, 'camat', closedServer);
    await page.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Fasilitas' }).click();
    await expect(page).toHaveURL(`${closedServer}/fasilitas?wilayah=${CAMAT_AREA}`);
    await expect(page.locator(ROWS).first()).toBeVisible();
    await page.getByText('Saring dan urutkan').click();
    await expect(page.getByLabel('Wilayah atau puskesmas').getByRole('option', { name: /^Seluruh/ })).toHaveCount(0);
    for (const path of ['/fasilitas', '/fasilitas?wilayah=', '/fasilitas/PSY-620201-001'])
      expect((await page.goto(closedServer + path))?.status(), path).toBe(403);
  });
});
