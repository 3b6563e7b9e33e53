import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from '@playwright/test';
import { EXAMPLE_PASSWORD } from '@/lib/access/sign-in-name';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';

const folder = () => process.env.PWS_TEST_FOLDER ?? '';

/** The command of an officer who types while the server runs. */
function geoImport(...args: string[]): void {
  const command = ['--import', 'tsx', path.join('scripts', 'geo-import.ts'), ...args];
  const env = { ...process.env, PWS_DATABASE: path.join(folder(), 'pws.db') };
  const { status, stderr, stdout } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
}

/** A made-up file for Kotawaringin Timur: each kecamatan a box around the points of its desa. */
function boxesFile(): string {
  const rows = parse(fs.readFileSync('db/seed/area-points.csv', 'utf8'), { columns: true }) as Record<string, string>[];
  const own = rows.filter(({ code }) => code?.startsWith('62.02.'));
  const features = [...new Set(own.map(({ kecamatan_code }) => kecamatan_code))].map((code) => {
    const members = own.filter(({ kecamatan_code }) => kecamatan_code === code);
    const [lons, lats] = [members.map(({ lon }) => Number(lon)), members.map(({ lat }) => Number(lat))];
    const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
    const ring = [
      [west - 0.02, south - 0.02],
      [east + 0.02, south - 0.02],
      [east + 0.02, north + 0.02],
      [west - 0.02, north + 0.02],
      [west - 0.02, south - 0.02],
    ];
    return { type: 'Feature', properties: { kode: code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  const file = path.join(folder(), 'kotak.geojson');
  fs.writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}

async function signIn(page: Page): Promise<void> {
  await open(page, '/masuk');
  await page.getByLabel('Nama masuk').fill('contoh.admin');
  await page.getByLabel('Kata sandi').fill(EXAMPLE_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
}

withAndWithoutScripts('official boundaries', () => {
  test('replace the indicative map with their attribution on every page at once, until they are withdrawn', async ({
    page,
  }) => {
    const map = page.getByRole('region', { name: 'Peta', exact: true }).locator('svg').last();
    geoImport(boxesFile(), '--tingkat', 'kecamatan', '--sumber', 'Kantor Uji', '--tanggal', '2023-05');
    try {
      await open(page, '/');
      await expect(map).toContainText('Batas: Kantor Uji, Mei 2023 (disederhanakan)');
      await expect(map).toContainText('CONTOH');
      await expect(map).not.toContainText('indikatif');
      await expect(map.getByRole('link')).toHaveCount(17);
      await open(page, '/indikator/ILP-PSY?tingkat=kecamatan&periode=2026-02');
      await expect(map).toContainText('Kantor Uji');
      await open(page, '/?peta=desa');
      await expect(map).toContainText('peta indikatif, bukan batas resmi');
    } finally {
      geoImport('--batal', '--tingkat', 'kecamatan');
    }
    await open(page, '/');
    await expect(map).toContainText('peta indikatif, bukan batas resmi');
  });
});

test.describe('the administrator', { tag: '@laptop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('sees what a file would draw before it is drawn, and takes it back', async ({ page }) => {
    await signIn(page);
    await open(page, '/data/batas');
    await page.getByLabel('Berkas GeoJSON atau TopoJSON').setInputFiles(boxesFile());
    await page.getByLabel('Tingkat').selectOption('kecamatan');
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    const found = page.getByRole('region', { name: /^Hasil pemeriksaan/ });
    await expect(found.getByRole('alert')).toContainText('Sumber batas belum disebut');
    await expect(found.getByRole('button')).toHaveCount(0);

    await page.getByLabel('Berkas GeoJSON atau TopoJSON').setInputFiles(boxesFile());
    await page.getByLabel('Sumber').fill('Kantor Uji');
    await page.getByLabel('Tanggal batas').fill('2023');
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(found).toContainText('17 dari 17 kecamatan memiliki bentuk');
    await expect(found.getByRole('img')).toContainText('Batas: Kantor Uji, 2023 (disederhanakan)');
    await found.getByRole('button', { name: 'Simpan dan gambar batas kecamatan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Batas kecamatan disimpan' })).toBeVisible();
    await open(page, '/');
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).toContainText('Kantor Uji');

    await open(page, '/data/batas');
    await page.getByRole('button', { name: 'Batalkan batas kecamatan ini' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Batas kecamatan dibatalkan' })).toBeVisible();
    await expect(page.getByRole('row', { name: /kotak.geojson/ }).first()).toContainText('dibatalkan');
    await open(page, '/');
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).toContainText('peta indikatif');
  });
});

test('the page of boundaries is the administrator’s alone', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/data/batas');
  await expect(page).toHaveURL(/\/masuk\?kembali=%2Fdata%2Fbatas$/);
  const forged = await page.request.post('/api/data/batas/batal', { form: { tingkat: 'kecamatan', berkas: '1' } });
  expect(forged.status()).toBe(403);
});
