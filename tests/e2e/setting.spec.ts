import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { AMOUNTS, AMOUNT_KEYS } from '@/lib/settings/amount';
import { SETTINGS, SETTING_KEYS, type Setting } from '@/lib/settings/setting';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { lowTargets } from './fixtures/layout';

/** The command of an officer who types while the server runs. */
function set(key: string, choice: string): void {
  const database = path.join(process.env.PWS_TEST_FOLDER ?? '', 'pws.db');
  const command = ['--import', 'tsx', path.join('scripts', 'data-setting.ts'), key, choice];
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, PWS_DATABASE: database },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

withAndWithoutScripts('the settings', () => {
  test('stand on a page of their own with choices, reasons and commands, and in the definitions', async ({ page }) => {
    await open(page, '/definisi');
    const held = SETTING_KEYS.map((key) => {
      const setting: Setting = SETTINGS[key];
      return { key, ...setting };
    });
    for (const { meanings, preset } of held) {
      await expect(page.getByRole('definition').filter({ hasText: meanings[preset] })).toBeVisible();
    }
    for (const key of AMOUNT_KEYS) {
      const { meaning, preset } = AMOUNTS[key];
      await expect(page.getByRole('definition').filter({ hasText: meaning(preset) })).toBeVisible();
    }
    await page.getByRole('main').getByRole('link', { name: 'Pengaturan' }).click();
    await expect(page).toHaveURL(/\/pengaturan$/);
    for (const { key, title, choices, preset, reason } of held) {
      const section = page.getByRole('region', { name: title });
      await expect(section).toContainText(reason);
      await expect(section.locator('.setting-choice-held')).toContainText(preset);
      for (const choice of choices.filter((each) => each !== preset)) {
        await expect(section).toContainText(`npm run data:setting -- ${key} ${choice}`);
      }
    }
    for (const key of AMOUNT_KEYS) {
      const { title, meaning, preset, reason } = AMOUNTS[key];
      const section = page.getByRole('region', { name: title });
      await expect(section).toContainText(meaning(preset));
      await expect(section).toContainText(reason);
      await expect(section).toContainText(`npm run data:setting -- ${key} ANGKA`);
    }
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('lead from the foot of every page, with a thumb’s room', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/');
  const foot = page.getByRole('contentinfo').getByRole('link');
  await expect(foot.filter({ hasText: 'Pengaturan' })).toHaveAttribute('href', '/pengaturan');
  expect(await lowTargets(foot)).toEqual([]);
});

test('a changed denominator is on every page, file and answer at once', { tag: '@laptop' }, async ({ page }) => {
  const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
  const total = async () => {
    const query = 'indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02';
    const { numerator, denominator } = (await (await page.request.get(`/api/v1/coverage?${query}`)).json()).total;
    return `${numerator}/${denominator}`;
  };
  try {
    set('ilp.posyanduDenominator', 'terdaftar');
    await open(page, '/');
    await expect(figure).toContainText('229/326 posyandu terdaftar');
    await expect(figure).toContainText('Terhadap posyandu aktif: 73,9% (229/310); perlu 4 lagi.');
    expect(await total()).toBe('229/326');
    const file = '/unduh/capaian?indikator=ILP-PSY&wilayah=62.02&tingkat=kecamatan&periode=2026-02&format=csv';
    const csv = await (await page.request.get(file)).text();
    expect(csv).toContain('Penyebut (posyandu terdaftar)');
    expect(csv).toContain(';229;326;70,2;');
    await open(page, '/definisi/ILP-PSY');
    await expect(page.getByRole('main')).toContainText('Posyandu terdaftar (yang ada pada bulan itu)');
    await open(page, '/pengaturan');
    await expect(page.locator('.setting-choice-held', { hasText: 'terdaftar' })).toContainText('berlaku sekarang');
  } finally {
    set('ilp.posyanduDenominator', 'aktif');
  }
  await open(page, '/');
  await expect(figure).toContainText('229/310 posyandu aktif');
  expect(await total()).toBe('229/310');
});
