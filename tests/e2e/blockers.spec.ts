import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN, PUSKESMAS } from './fixtures/example';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const address = (place: string, query = '') => `${place}/ilp?bagian=hambatan&periode=2026-02${query}`;
const section = (page: Page, name: RegExp) =>
  page.locator('section.frame', { has: page.getByRole('heading', { level: 2, name }) });
const assumed = (page: Page) => section(page, /^Andaian: Posyandu siklus hidup$/);

withAndWithoutScripts('what holds a place back', () => {
  test('names the largest blocker among those whose criterion was reported', async ({ page }) => {
    await open(page, address(KECAMATAN));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ILP Kecamatan Mentawa Baru Ketapang: hambatan');
    const frame = section(page, /^Kriteria yang paling banyak menghambat$/);
    await expect(frame).toContainText('CONTOH');
    await expect(frame.locator('.sentence')).toHaveText(
      'Dari 7 posyandu aktif yang belum melayani seluruh siklus hidup, paling banyak dilaporkan belum melayani usia dewasa: 4 dari 7 yang dilaporkan (57,1%). Bila yang dapat didorong kecamatan saja terpenuhi: 2 dari 7 menjadi sudah ILP.',
    );
    await expect(frame.getByRole('heading', { level: 3 }).first()).toContainText('Yang dapat didorong kecamatan');
    const row = frame.locator('[data-criterion="PSY-KADER5"]');
    await expect(row).toContainText('3 dari 6 yang dilaporkan (50,0%); 1 belum dilaporkan');
    const names = row.getByRole('link', { name: /^3 nama/ });
    await expect(names).toHaveAttribute(
      'href',
      '/fasilitas?wilayah=62.02.06&jenis=posyandu&status=belum&kriteria=PSY-KADER5&periode=2026-02',
    );
  });

  test('says of a kind what it lacks, in the order that is asked for', { tag: '@laptop' }, async ({ page }) => {
    await open(page, address('/wilayah/62.02'));
    await page.getByRole('navigation', { name: 'Jenis fasilitas' }).getByRole('link', { name: 'Pustu' }).click();
    const frame = section(page, /^Kriteria yang paling banyak menghambat$/);
    await expect(frame.locator('.blocker-row').first()).toContainText('Belum PWS');
    await page.getByRole('link', { name: 'Pelaku' }).click();
    await expect(page).toHaveURL(/jenis=pustu&susun=pelaku/);
    await expect(frame.locator('.blocker-row').first()).toContainText('Belum 2 kader');
    await expect(section(page, /^Yang kurang bersamaan$/).getByRole('row')).toHaveCount(9);
  });

  test('works out an assumption that is ticked, and its address gives the same again', async ({ page }) => {
    await open(page, address(KECAMATAN));
    await expect(assumed(page)).toHaveCount(0);
    await page.getByRole('checkbox', { name: /^Sedikitnya 5 kader/ }).check();
    await page.getByRole('button', { name: 'Hitung andaian', exact: true }).click();
    await expect(assumed(page)).toContainText('Andaian, bukan capaian');
    await expect(assumed(page)).toContainText('CONTOH');
    const sentence =
      'Bila semua posyandu yang belum 5 kader memenuhinya, 2 posyandu lagi melayani seluruh siklus hidup dan cakupan di sini menjadi 85,7% (30/35), dari 80,0% (28/35). Itu mencapai acuan nasional 75%. Cakupan kabupaten menjadi 74,5% (231/310), dari 73,9% (229/310).';
    await expect(assumed(page).locator('.sentence')).toHaveText(sentence);
    await expect(page.getByRole('checkbox', { name: /^Sedikitnya 5 kader/ })).toBeChecked();
    await page.reload();
    await expect(assumed(page).locator('.sentence')).toHaveText(sentence);
    await assumed(page).getByRole('link', { name: 'Alamat andaian ini untuk dibagikan' }).click();
    await expect(page).toHaveURL(/\/ilp\?bagian=hambatan&periode=2026-02&andai=PSY-KADER5$/);
    await expect(assumed(page).locator('.sentence')).toHaveText(sentence);
    await page.getByRole('link', { name: 'Hapus semua centang' }).click();
    await expect(assumed(page)).toHaveCount(0);
    await open(page, KECAMATAN);
    await expect(page.locator('.headline-main')).toContainText('28/35');
  });

  test('takes single facilities that are one step away, by name', async ({ page }) => {
    await open(page, address(KECAMATAN));
    const near = section(page, /^Tinggal satu langkah$/);
    await expect(near.locator('.sentence')).toHaveText(
      '3 posyandu tinggal satu kriteria, terbanyak belum 5 kader (2).',
    );
    const tick = near.getByRole('checkbox', { name: /^Andaikan Posyandu Kamboja 1 memenuhi/ });
    await tick.check();
    await near.getByRole('button', { name: 'Hitung andaian dari yang dicentang' }).click();
    await expect(page).toHaveURL(/fasilitas=[^&]+%3APSY-KADER5/);
    await expect(assumed(page).locator('.sentence')).toContainText('1 posyandu yang dicentang memenuhi kriterianya');
    await expect(assumed(page)).toContainText('82,9%');
    await expect(assumed(page).getByRole('listitem').first()).toContainText('Posyandu Kamboja 1');
    await expect(tick).toBeChecked();
    await expect(near.getByRole('link', { name: 'Posyandu Kamboja 1' })).toHaveAttribute(
      'href',
      /^\/fasilitas\/PSY-[^?]+\?periode=2026-02$/,
    );
  });
});

test('keeps kind and assumption when the month changes', { tag: '@laptop' }, async ({ page }) => {
  await open(page, address('/wilayah/62.02', '&jenis=pustu&andai=PST-PWS&andai=PST-HARI'));
  await page.getByText('Ganti periode').click();
  const form = page.locator('form.controls').filter({ has: page.getByRole('button', { name: 'Tampilkan' }) });
  await form.getByRole('combobox').first().selectOption('2026-01');
  await form.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page).toHaveURL(/jenis=pustu&andai=PST-PWS%2CPST-HARI&.*periode=2026-01/);
  const frame = section(page, /^Andaian: Pustu melaksanakan ILP$/);
  await expect(frame.locator('.frame-subtitle')).toContainText('dari posisi Januari 2026');
});

test('is worked by the keyboard alone', { tag: '@laptop' }, async ({ page }) => {
  await open(page, address(KECAMATAN));
  await page.getByRole('checkbox', { name: /^Melayani usia dewasa/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(assumed(page).locator('.sentence')).toContainText('belum melayani usia dewasa memenuhinya');
});

test('downloads what it shows, an assumption first and marked as one', { tag: '@laptop' }, async ({ request }) => {
  const file = '/unduh/ilp?bagian=hambatan&wilayah=62.02.06&periode=2026-02';
  const facts = await readXlsx(await (await request.get(`${file}&format=xlsx`)).body());
  expect(facts.sheets.map(({ name }) => name)).toEqual(['Sampul', 'Hambatan', 'Kombinasi', 'Tinggal satu']);
  const answer = await request.get(`${file}&andai=PSY-KADER5&format=xlsx`);
  expect(answer.headers()['content-disposition']).toContain('contoh_posyandu-andaian_');
  const book = await readXlsx(await answer.body());
  expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Sampul', 'Andaian', 'Nama andaian']);
  expect(JSON.stringify(book.sheets[0]?.rows)).toContain('Andaian, bukan capaian');
  const csv = await (await request.get(`${file}&andai=PSY-KADER5&format=csv`)).text();
  expect(csv).toContain('28;35;80,0;30;35;85,7;75,0;0;Andaian, bukan capaian');
  expect((await request.get(`${file}&andai=PSY-KADER9&format=csv`)).status()).toBe(404);
});

test('agrees with the area page on how many posyandu are one step away', { tag: '@laptop' }, async ({ page }) => {
  await open(page, KECAMATAN);
  await expect(page.locator('.headline-main')).toContainText('3 di antaranya tinggal satu kriteria');
});

test('the hub leads to blockers and says the pace', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/wilayah/62.02/ilp?periode=2026-02');
  await expect(section(page, /^Laju menuju target$/)).toContainText(
    'perlu 4 posyandu lagi, kira-kira 1 posyandu tiap 2 bulan',
  );
  const blockers = section(page, /^Yang menghambat dan yang terdekat$/);
  await expect(blockers).toContainText('35 posyandu tinggal satu kriteria');
  await blockers.getByRole('link', { name: 'Pustu: hambatan' }).click();
  await expect(page).toHaveURL(/bagian=hambatan&periode=2026-02&jenis=pustu/);
});

test('fits the screen with every fold open, for a kecamatan, a kabupaten and a puskesmas', async ({ page }) => {
  for (const path of [
    address(KECAMATAN, '&andai=PSY-KADER5,SH-DEWASA'),
    address('/wilayah/62.02'),
    address(PUSKESMAS, '&jenis=puskesmas&andai=PKM-SK'),
  ]) {
    await open(page, path);
    for (const fold of await page.locator('details.fold:not([open]) > summary').all()) await fold.click();
    expect(await scrollsSideways(page), path).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0), path).toEqual([]);
  }
});

test('gives fingers ticks of 44 px', { tag: '@phone' }, async ({ page }) => {
  await open(page, address(KECAMATAN));
  expect(await lowTargets(page.locator('.tick, .check, .blocker-row .bar-value a'))).toEqual([]);
});
