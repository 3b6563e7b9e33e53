import fs from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { INDICATOR, SERVICE } from './fixtures/example';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const ADDRESS = 'wilayah=62.02&tingkat=kecamatan&periode=2026-02';

type Row = Readonly<{ area: { code: string; name: string }; status: string | null; trend: string | null }>;

/** The rows of the API for the very view: the page must show them in this order. */
async function rowsOf(request: APIRequestContext): Promise<readonly Row[]> {
  const answer = await request.get('/api/v1/pws?indicator=K6&area=62.02&level=kecamatan&period=2026-02');
  expect(answer.status()).toBe(200);
  const { rows } = (await answer.json()) as { rows: readonly Row[] };
  expect(rows).toHaveLength(17);
  return rows;
}

const codesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => element.getAttribute('data-code')));

withAndWithoutScripts('PWS of an indicator', () => {
  test(
    'hangs as a graph on a laptop, in the order of the API, with its rule open',
    { tag: '@laptop' },
    async ({ page, request }) => {
      await open(page, `${SERVICE}?${ADDRESS}`);
      const rows = await rowsOf(request);
      const frame = page.getByRole('region', { name: 'PWS per kecamatan' });
      await expect(frame.locator('.pws-graph svg')).toBeVisible();
      await expect(frame.locator('.pws-list')).toBeHidden();
      expect(await codesOf(page, '.pws-graph a')).toEqual(rows.map(({ area }) => area.code));
      for (const name of ['% kumulatif', '% bulan ini', '% bulan lalu', 'tren', 'status', 'CONTOH']) {
        await expect(frame.locator('.pws-graph').getByText(name, { exact: true }).first()).toBeVisible();
      }
      const names = await frame
        .locator('.pws-graph a')
        .evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
      for (const [index, { area, status, trend }] of rows.entries()) {
        const word = { baik: 'Baik', kurang: 'Kurang', cukup: 'Cukup', jelek: 'Jelek' }[status ?? ''] ?? '';
        const direction = { up: 'naik', down: 'turun', steady: 'tetap' }[trend ?? ''] ?? '';
        expect(names[index]).toContain(`${area.name}: kumulatif `);
        expect(names[index]).toContain(direction);
        expect(names[index]).toContain(word);
      }
      const rule = frame.locator('.rule-card');
      await expect(rule).toContainText('Kurang memang berada di atas target');
      await expect(rule.locator('.rule-words')).toBeVisible();
      await frame.locator('.pws-graph a').first().click();
      await expect(page).toHaveURL(new RegExp(`/wilayah/${rows[0]?.area.code}`));
    },
  );

  test('counts the areas per status in one sentence', { tag: '@laptop' }, async ({ page, request }) => {
    await open(page, `${SERVICE}?${ADDRESS}`);
    const rows = await rowsOf(request);
    const sentence = await page.getByRole('region', { name: 'PWS per kecamatan' }).locator('.sentence').innerText();
    const count = (pattern: RegExp) => Number(pattern.exec(sentence)?.[1] ?? 0);
    const held = (status: string, trend?: string) =>
      rows.filter((row) => row.status === status && (trend === undefined || row.trend === trend)).length;
    expect(count(/(\d+) Baik/)).toBe(held('baik'));
    expect(count(/(\d+) Kurang/)).toBe(held('kurang'));
    expect(count(/(\d+) Jelek \(turun\)/)).toBe(held('jelek', 'down'));
    expect(count(/(\d+) Jelek \(tetap\)/)).toBe(held('jelek', 'steady'));
    expect(sentence).toContain('17 kecamatan');
  });

  test('is a list on a phone, whose rows lead to the areas', { tag: '@phone' }, async ({ page, request }) => {
    await open(page, `${SERVICE}?${ADDRESS}`);
    const rows = await rowsOf(request);
    const frame = page.getByRole('region', { name: 'PWS per kecamatan' });
    await expect(frame.locator('.pws-graph')).toBeHidden();
    expect(await codesOf(page, '.pws-item')).toEqual([...rows.map(({ area }) => area.code), '62.02']);
    expect(await lowTargets(frame.locator('.pws-item-name a, summary'))).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await frame.locator('.pws-item-name a').first().click();
    await expect(page).toHaveURL(new RegExp(`/wilayah/${rows[0]?.area.code}`));
  });

  test(
    'says why it draws no graph of 185 desa, and leads to one of a kecamatan',
    { tag: '@laptop' },
    async ({ page }) => {
      await open(page, `${SERVICE}?wilayah=62.02&tingkat=desa&periode=2026-02`);
      const frame = page.getByRole('region', { name: 'PWS per desa/kelurahan' });
      await expect(frame.locator('.pws-graph')).toHaveCount(0);
      await expect(frame.locator('.notice')).toContainText('grafik dibuat sampai 40 wilayah');
      await expect(frame.locator('.pws-item')).toHaveCount(186);
      await frame.getByRole('link', { name: 'Kecamatan Mentawa Baru Ketapang' }).click();
      await expect(page).toHaveURL(/wilayah=62\.02\.06&tingkat=desa/);
      await expect(page.locator('.pws-graph a')).toHaveCount(11);
    },
  );

  test('gives its files, named and marked as examples', { tag: '@laptop' }, async ({ page }) => {
    await open(page, `${SERVICE}?${ADDRESS}`);
    const frame = page.getByRole('region', { name: 'PWS per kecamatan' });
    await frame.getByText('Tabel', { exact: true }).click();
    await expect(frame.getByRole('columnheader', { name: 'Status PWS' })).toBeVisible();
    await frame.getByText('Unduh', { exact: true }).click();
    const contents: Record<string, Buffer> = {};
    for (const ending of ['svg', 'png', 'csv', 'xlsx']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        frame.getByRole('link', { name: `Unduh ${ending.toUpperCase()}` }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`contoh_k6-pws_kotawaringin-timur_2026-02.${ending}`);
      contents[ending] = await fs.readFile(await file.path());
    }
    expect(contents.svg?.toString()).toContain('>CONTOH</text>');
    expect(contents.png?.subarray(1, 4).toString()).toBe('PNG');
    expect(contents.png?.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});

test.describe('PWS', { tag: '@laptop' }, () => {
  test('gives the graph a lying sheet of A4 of its own, whole', async ({ page }) => {
    await open(page, `${SERVICE}?${ADDRESS}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pws-graph svg')).toBeVisible();
    await expect(page.locator('.pws-figure > .pws-list')).toBeHidden();
    await expect(page.locator('.rule-words')).toBeVisible();
    // A lying A4 within its margins: 269 x 190 mm in CSS pixels.
    await page.setViewportSize({ width: 1016, height: 718 });
    expect(await beyond(page, 1016)).toEqual([]);
    const head = await page.locator('.pws-drawn .frame-head').boundingBox();
    const graph = await page.locator('.pws-graph svg').boundingBox();
    expect((graph?.y ?? 0) + (graph?.height ?? 0) - (head?.y ?? 0)).toBeLessThan(718);
    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/g)).toHaveLength(1);
    expect(paper.match(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/g)?.length).toBeGreaterThan(0);
  });

  test('speaks of stock figures without its four words, and of counts not at all', async ({ page }) => {
    await open(page, INDICATOR);
    await expect(page.getByRole('region', { name: /^PWS per/ })).toHaveCount(0);
    const list = page.getByRole('region', { name: 'Capaian per kecamatan' });
    await expect(list.locator('.bar-note').first()).toHaveText(/^mencapai acuan; .* sejak Januari 2026/);
    await expect(list.locator('.bar-note').last()).toHaveText(/^belum mencapai acuan; /);
    await list.getByText('Tabel', { exact: true }).click();
    await expect(list.getByRole('columnheader', { name: 'Terhadap acuan' })).toBeVisible();
    await expect(list.getByRole('table')).not.toContainText(/Baik|Kurang|Cukup|Jelek/);
    await open(page, '/indikator/LHR');
    await expect(page.getByRole('main')).toContainText('tidak dinilai dengan Baik, Kurang, Cukup, atau Jelek');
    await expect(page.getByRole('region', { name: /^PWS per/ })).toHaveCount(0);
  });

  test('shows the last month of a quarter, and says so', async ({ page }) => {
    await open(page, `${SERVICE}?periode=2025-T4`);
    await expect(page.getByText('PWS dinilai per bulan: yang ditampilkan Desember 2025.')).toBeVisible();
  });
});
