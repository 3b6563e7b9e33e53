import fs from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN, PUSKESMAS } from './fixtures/example';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const KABUPATEN = '/wilayah/62.02/matriks';
/** A4 across, inside the margins of the matrix's page, in CSS pixels. */
const PAPER = { width: 1032, height: 703 };

withAndWithoutScripts('the matrix', () => {
  test(
    'has a line for every desa and a column for every indicator, and each leads on',
    { tag: '@laptop' },
    async ({ page }) => {
      await open(page, `${KECAMATAN}/matriks`);
      const region = page.getByRole('region', { name: /Matriks/ });
      await expect(region.locator('.matrix-names span')).toHaveCount(11);
      const codes = await region.locator('thead th a').allInnerTexts();
      expect(codes).toEqual(expect.arrayContaining(['K1', 'K6', 'IDL', 'TTD', 'LNS', 'CKG']));
      expect(codes).not.toContain('SPM-01');
      await expect(region.locator('tbody td[class]')).toHaveCount(11 * codes.length);
      await expect(page.getByText('CONTOH', { exact: false }).first()).toBeVisible();
      await region.getByRole('link', { name: 'K6', exact: true }).click();
      await expect(page).toHaveURL(/\/indikator\/K6\?wilayah=62\.02\.06&tingkat=desa/);
      await page.goBack();
      await region.locator('.matrix-names span a').first().click();
      await expect(page).toHaveURL(/\/wilayah\/62\.02\.06\.\d{4}/);
    },
  );

  test('shows one group of the life cycle by its address', async ({ page }) => {
    await open(page, `${KABUPATEN}?kelompok=ibu`);
    await expect(page.getByRole('heading', { level: 2, name: /: Ibu$/ })).toBeVisible();
    const region = page.getByRole('region', { name: /Matriks/ });
    await expect(region).toBeVisible();
    await expect(region.locator('table')).toHaveCount(1);
    expect(await scrollsSideways(page)).toBe(false);
  });
});

test('a narrowed matrix keeps its names and heads in sight while it scrolls', { tag: '@laptop' }, async ({ page }) => {
  await open(page, KABUPATEN);
  const region = page.getByRole('region', { name: /Matriks/ });
  await region.evaluate((box) => box.scrollTo(1200, 900));
  const box = await region.boundingBox();
  const corner = await region.locator('.matrix-corner').boundingBox();
  const head = await region.locator('thead').nth(2).boundingBox();
  expect(Math.abs((corner?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
  expect(Math.abs((corner?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
  const rows = region.locator('table').first().locator('tbody tr');
  const names = region.locator('.matrix-names > b, .matrix-names > span');
  const count = await rows.count();
  expect(await names.count()).toBe(count);
  for (const index of [0, 1, Math.floor(count / 2), count - 1]) {
    const [row, name] = [await rows.nth(index).boundingBox(), await names.nth(index).boundingBox()];
    expect(Math.abs((row?.y ?? 0) - (name?.y ?? 0)), `row ${index}`).toBeLessThan(1.5);
  }
});

test('on a phone groups and indicators are offered instead of forty columns', { tag: '@phone' }, async ({ page }) => {
  await open(page, `${KECAMATAN}/matriks`);
  await expect(page.getByRole('region', { name: /Matriks/ })).toBeHidden();
  const choice = page.locator('.matrix-choice');
  expect(await lowTargets(choice.getByRole('link'))).toEqual([]);
  await choice.getByRole('link', { name: 'Bayi dan balita' }).click();
  await expect(page.getByRole('region', { name: /Matriks/ })).toBeVisible();
  expect(await lowTargets(page.locator('.level-links a'))).toEqual([]);
});

for (const path of [`${KECAMATAN}/matriks`, `${KECAMATAN}/matriks?kelompok=balita`, `${PUSKESMAS}/matriks`]) {
  test(`${path} fits the screen and has no accessibility violation`, async ({ page }) => {
    await open(page, path);
    expect(await scrollsSideways(page)).toBe(false);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}

test('on A4 across every group is a table of its own and no column is lost', { tag: '@laptop' }, async ({ page }) => {
  await open(page, `${KECAMATAN}/matriks`);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  expect(await beyond(page, PAPER.width)).toEqual([]);
  const tables = page.locator('.matrix table');
  const tops = await tables.evaluateAll((each) => each.map((table) => table.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(3);
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  for (const table of await tables.all()) await expect(table.locator('tbody tr:nth-child(2) th').first()).toBeVisible();
});

test('the files hold what the matrix shows', { tag: '@laptop' }, async ({ page }) => {
  await open(page, `${KECAMATAN}/matriks?kelompok=ibu`);
  const codes = await page.locator('.matrix thead th a').allInnerTexts();
  const shown = await page.locator('.matrix tbody tr').nth(1).locator('td').allInnerTexts();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('contoh_matriks-pws-ibu_kecamatan-mentawa-baru-ketapang_2026-02.csv');
  const [head = '', first = ''] = (await fs.readFile(await csv.path(), 'utf8')).slice(1).split('\r\n');
  expect(head.split(';').slice(2, 2 + codes.length)).toEqual(codes.map((code) => `${code} (%)`));
  const words: Readonly<Record<string, string>> = { '…': 'belum lapor', '–': 'tidak berlaku' };
  expect(first.split(';').slice(2, 2 + codes.length)).toEqual(
    shown.map((text) => words[text.trim()] ?? text.trim().replace('*', '')),
  );
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh XLSX' }).click(),
  ]);
  const { sheets } = await readXlsx(await fs.readFile(await xlsx.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['Sampul', 'Capaian', 'Status']);
});

for (const [path, offers] of [
  ['/wilayah/62.02.99/matriks', /\(62\.02\.\d\d\)/],
  ['/puskesmas/PKM-0/matriks', /Kotawaringin Timur/],
  [`${KABUPATEN}?kelompok=lansia`, /pilihan bawaan/],
  [`${KABUPATEN}?periode=2026-13`, /Februari 2026/],
] as const) {
  test(`${path} leads nowhere, and says where to go`, { tag: '@laptop' }, async ({ page }) => {
    await open(page, path, 404);
    await expect(page.getByRole('main').getByRole('link', { name: offers }).first()).toBeVisible();
  });
}
