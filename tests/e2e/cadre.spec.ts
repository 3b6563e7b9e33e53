import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { DESA, KECAMATAN, PUSKESMAS } from './fixtures/example';
import { beyond, lowTargets, scrollsSideways } from './fixtures/layout';

const PART = 'ilp?bagian=kader';
const KABUPATEN = `/wilayah/62.02/${PART}`;
const FRAMES = 'Kader: dilatih, dinilai, bertingkat';
const FEW = 'Posyandu dengan kurang dari 5 kader';
const NEEDS = 'Pelatihan: terjangkau dan masih perlu';
const BATCHES = 'Angkatan pelatihan 25 keterampilan';

const id = (count: number) => count.toLocaleString('id-ID');

/** What the API answers of an indicator over kader in a place. */
async function total(request: APIRequestContext, code: string, area: string, level: string) {
  const answer = await request.get(`/api/v1/coverage?indicator=${code}&area=${area}&level=${level}&period=2026-02`);
  return ((await answer.json()) as { total: { numerator: number; denominator: number } }).total;
}

withAndWithoutScripts('kader and training', () => {
  test('tell how far kader have come, by the same sums as the API', async ({ page, request }) => {
    for (const [path, area, level] of [
      [KABUPATEN, '62.02', 'kabupaten'],
      [`${KECAMATAN}/${PART}`, '62.02.06', 'kecamatan'],
      [`${PUSKESMAS}/${PART}`, PUSKESMAS.split('/')[2] as string, 'puskesmas'],
    ] as const) {
      await open(page, `${path}&periode=2026-02`);
      const frame = page.getByRole('region', { name: FRAMES });
      await expect(frame).toContainText('CONTOH');
      const steps = frame.locator('.cadre-steps > li');
      const [trained, graded, utama] = [
        await total(request, 'KDR-LTH', area, level),
        await total(request, 'KDR-PWA', area, level),
        await total(request, 'KDR-UTM', area, level),
      ];
      await expect(steps.nth(0)).toContainText(id(trained.denominator));
      await expect(steps.nth(1)).toContainText(id(trained.numerator));
      await expect(steps.nth(3)).toContainText(id(graded.numerator));
      await expect(steps.nth(5)).toContainText(id(utama.numerator));
      await frame.getByText('Tabel', { exact: true }).click();
      await expect(frame.locator('tfoot')).toContainText(`${id(trained.denominator)}`);
    }
  });

  test('count a kabupaten by area, name posyandu from the kecamatan down, and lead from one to the other', async ({
    page,
  }) => {
    await open(page, `${KABUPATEN}&periode=2026-02`);
    const few = page.getByRole('region', { name: FEW });
    await expect(few.locator('tbody tr')).toHaveCount(17);
    await expect(few).toContainText(/perlu \d+ kader lagi di \d+ posyandu/);
    await expect(few.getByRole('link', { name: 'Lihat kedua sumber di mutu data' })).toHaveAttribute(
      'href',
      '/mutu-data?bagian=konsistensi&periode=2026-02',
    );
    await page.getByRole('link', { name: 'Desa/kelurahan', exact: true }).click();
    await expect(page).toHaveURL(/tingkat=desa/);
    await expect(few.locator('tbody tr')).toHaveCount(185);
    await page.goBack();
    await few.getByRole('link', { name: 'Mentawa Baru Ketapang' }).click();
    await expect(page).toHaveURL('/wilayah/62.02.06/ilp?bagian=kader&periode=2026-02');
    await expect(few.locator('thead')).toContainText('PSY-KADER5');
    await expect(few.locator('tbody a').first()).toHaveAttribute('href', /^\/fasilitas\//);
  });

  test('set training reached beside training needed, batch by batch', async ({ page }) => {
    await open(page, `${KABUPATEN}&periode=2026-02`);
    const needs = page.getByRole('region', { name: NEEDS });
    await expect(needs).toContainText(/Tabel pelatihan mencatat \d+ peserta kader s\.d\. Februari 2026\./);
    await expect(needs).toContainText('bukan orang yang unik');
    await expect(needs.locator('.cadre-needs > li')).toHaveCount(17);
    const batches = page.getByRole('region', { name: BATCHES });
    await expect(batches.locator('time')).toHaveText(['22–26 September 2025', '17–21 Maret 2025', '5–9 Agustus 2024']);
    await open(page, `${KABUPATEN}&periode=2025-03`);
    await expect(batches.locator('time')).toHaveText(['17–21 Maret 2025', '5–9 Agustus 2024']);
    await open(page, `${DESA}/${PART}&periode=2026-02`);
    await expect(needs).toContainText('tanpa rincian, sehingga tidak dapat dihitung untuk tempat ini');
    await expect(batches).toContainText('Belum ada angkatan pelatihan yang tercatat');
  });

  test('have the 25 skills folded away, with what is not certain of them', async ({ page }) => {
    await open(page, `${KECAMATAN}/${PART}`);
    const skills = page.getByRole('region', { name: 'Acuan: 25 keterampilan dasar kader' });
    await expect(skills.locator('ol li').first()).toBeHidden();
    await skills.locator('summary').click();
    await expect(skills.locator('.skill-groups li')).toHaveCount(25);
    await expect(skills).toContainText('belum dicocokkan kata demi kata');
  });
});

test('is one step from the page of an indicator over kader', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/indikator/KDR-LTH?wilayah=62.02.06&periode=2026-02');
  await page.getByRole('link', { name: 'Kader dan pelatihan Kecamatan Mentawa Baru Ketapang' }).click();
  await expect(page).toHaveURL('/wilayah/62.02.06/ilp?bagian=kader&periode=2026-02');
  await open(page, '/indikator/ILP-PSY?wilayah=62.02.06');
  await expect(page.getByRole('link', { name: /^Kader dan pelatihan/ })).toHaveCount(0);
});

test('changes the month without losing the level, and refuses a level that is none', async ({ page }) => {
  await open(page, `${KECAMATAN}/${PART}&tingkat=desa`);
  await page.getByText('Ganti periode').click();
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page).toHaveURL(/bagian=kader/);
  await expect(page).toHaveURL(/tingkat=desa/);
  await open(page, `${KECAMATAN}/${PART}&tingkat=kecamatan`, 404);
});

test('fits the screen and the paper, and has no accessibility violation', async ({ page }) => {
  for (const path of [KABUPATEN, `${KECAMATAN}/${PART}`, `${DESA}/${PART}`, `${PUSKESMAS}/${PART}`]) {
    await open(page, path);
    expect(await scrollsSideways(page), path).toBe(false);
    expect(await beyond(page, page.viewportSize()?.width ?? 0), path).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map((each) => `${each.id}: ${each.nodes[0]?.target.join(' ')}`),
      path,
    ).toEqual([]);
  }
  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: 'print' });
  expect(await beyond(page, 688)).toEqual([]);
});

test('has targets for a thumb', { tag: '@phone' }, async ({ page }) => {
  await open(page, `${KECAMATAN}/${PART}`);
  const targets = page.locator('main .level-links a, main .bar-name a, main summary, main .stack > li > a');
  expect(await lowTargets(targets)).toEqual([]);
});

test('downloads all its tables in one workbook, and kader as CSV', { tag: '@laptop' }, async ({ request }) => {
  const file = '/unduh/ilp?bagian=kader&wilayah=62.02&periode=2026-02';
  const book = await request.get(`${file}&tingkat=kecamatan&format=xlsx`);
  expect(book.headers()['content-disposition']).toContain('contoh_kader_kotawaringin-timur_2026-02.xlsx');
  const { sheets } = await readXlsx(await book.body());
  expect(sheets.map(({ name }) => name)).toEqual([
    'Sampul',
    'Kader',
    'Lima kader',
    'Kebutuhan pelatihan',
    'Tahap pelatihan',
    'Pelatihan',
  ]);
  const trained = await total(request, 'KDR-LTH', '62.02', 'kabupaten');
  const csv = await (await request.get(`${file}&format=csv`)).text();
  expect(csv).toContain(`Jumlah Kabupaten Kotawaringin Timur`);
  expect(
    csv
      .trim()
      .split('\n')
      .find((line) => line.includes('Jumlah')),
  ).toContain(`;${trained.denominator};${trained.numerator};`);
  expect((await request.get(`${file}&tingkat=lain&format=csv`)).status()).toBe(400);
});
