import fs from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures/app';
import { test } from './fixtures/district-server';
import { TOUCH, beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const KECAMATAN = '62.02.01';
const PAGE = `/indikator/K6?wilayah=${KECAMATAN}&tingkat=desa&periode=2025-07`;
/** K6 up to July and in June and July, over the sasaran; 90 % a year is 52,5 % up to July. */
const DESA: readonly (readonly [code: string, group: number, before: number, june: number, july: number | null])[] = [
  ['62.02.01.1009', 80, 18, 4, 3],
  ['62.02.01.1010', 120, 18, 4, 3],
  ['62.02.01.2003', 80, 30, 3, 3],
  ['62.02.01.2004', 80, 36, 6, 4],
  ['62.02.01.2005', 4, 0, 1, 0],
  ['62.02.01.2006', 80, 40, 4, null],
];

test.beforeAll(async ({ districtServer }) => {
  await districtServer.imports({
    sasaran: DESA.map(([code, group]) => `2025,${code},bumil,${group},uji`),
    target: ['2025,K6,62.02,90,SK'],
    capaian: DESA.flatMap(([code, , before, june, july]) => [
      ...['01', '02', '03', '04', '05'].map((at) => `2025-${at},${code},K6,${at === '01' ? before : 0},`),
      `2025-06,${code},K6,${june},`,
      ...(july === null ? [] : [`2025-07,${code},K6,${july},`]),
    ]),
  });
});

async function visit(page: Page, address: string) {
  const answer = await page.goto(`${address}${PAGE}`);
  expect(answer?.status()).toBe(200);
  return page.getByRole('region', { name: 'Yang perlu ditindaklanjuti' });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`what is to be done, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('stands in order of need with a sentence each, and leads to the place', async ({ page, districtServer }) => {
      const section = await visit(page, districtServer.address);
      const links = section.locator('.need').getByRole('link');
      const codes = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(codes).toEqual(
        ['1010', '1009', '2003', '2004', '2005'].map((part) => `/wilayah/${KECAMATAN}.${part}?periode=2025-07`),
      );
      const needs = section.locator('.need');
      await expect(needs.nth(0)).toContainText('Jelek – prioritas pembinaan');
      await expect(needs.nth(0)).toContainText('Kumulatif 20,8% (25/120)');
      await expect(needs.nth(0)).toContainText('perlu 38 ibu hamil lagi');
      await expect(needs.nth(2)).toContainText('Jelek (tetap) – prioritas pembinaan');
      await expect(needs.nth(3)).toContainText('Kurang – cari sebab turun, cegah');
      await expect(section).toContainText('Sasaran di bawah 5: tidak diurutkan bersama yang lain');
      await links.first().click();
      await expect(page).toHaveURL(/\/wilayah\/62\.02\.01\.1010\?periode=2025-07$/);
    });

    test('has a text to read out, and keeps apart what cannot be judged', async ({ page, districtServer }) => {
      const section = await visit(page, districtServer.address);
      const text = section.getByRole('figure', { name: 'Untuk dibacakan' });
      await expect(text).toContainText('Di 3 desa/kelurahan capaian di bawah target dan turun:');
      await expect(text).toContainText('Bersama-sama perlu 57 ibu hamil lagi untuk target bulan ini.');
      await expect(text).not.toContainText('CONTOH');
      await section.locator('summary').click();
      await expect(section.getByText('minta laporan Juli 2025')).toBeVisible();
      await expect(section.getByText('isi sasaran ibu hamil 2025')).toBeVisible();
      await expect(section.getByRole('link', { name: 'Pamalian' })).toBeVisible();
    });
  });
}

test('fits the screen and the finger, and has no accessibility violation', async ({
  page,
  districtServer,
  isMobile,
}) => {
  const section = await visit(page, districtServer.address);
  await section.locator('summary').click();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('[aria-labelledby=tindak-judul]')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  if (isMobile) expect(await lowTargets(section.locator('.need a, .unjudged a')), `${TOUCH} px`).toEqual([]);
  await expect(section.getByRole('columnheader', { name: 'Perlu lagi (ibu hamil)' })).toBeVisible({
    visible: !isMobile,
  });
});

test('comes as a file', { tag: '@laptop' }, async ({ page, districtServer }) => {
  const section = await visit(page, districtServer.address);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^k6-tindak_.*_2025-07\.csv$/);
  const lines = (await fs.readFile(await file.path(), 'utf8')).trim().split('\r\n');
  const [header = '', first = ''] = lines;
  expect(header).toContain('Perlu lagi bulan ini (ibu hamil)');
  expect(first.split(';').slice(0, 4)).toEqual(['1', expect.any(String), 'Jelek', 'Prioritas pembinaan']);
  expect(lines.filter((line) => line.includes('Minta laporan Juli 2025'))).toHaveLength(1);
});
