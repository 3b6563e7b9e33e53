import { AxeBuilder } from '@axe-core/playwright';
import { open } from './fixtures/app';
import { beyond, scrollThrough, scrollsSideways } from './fixtures/layout';
import { expect, test } from './fixtures/service-server';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`counts, rates and bounds, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a rate of few events is read by its count, and the page says why', async ({ page, serviceServer }) => {
      await open(page, `${serviceServer}/indikator/AKI?periode=2026-02`);
      const figure = page.getByRole('region', { name: 'Angka kematian ibu', exact: true });
      await expect(figure.locator('.headline-value')).toHaveText('1');
      await expect(figure).toContainText('dari 500 lahir hidup (200,0 per 100.000)');
      await expect(figure).toContainText('Angka per 100.000 dari 1 kematian: bacalah jumlahnya.');
      await expect(figure).toContainText('kurang dari satu kematian dari 500 lahir hidup');
      await expect(page.locator('.legend-title')).toHaveText('Jumlah kematian ibu: makin gelap makin banyak.');
      const baamang = page.locator('.bar-row', { hasText: 'Baamang' });
      await expect(baamang.locator('.bar-value')).toHaveText('1');
      await expect(baamang.locator('.bar-ratio')).toHaveText('252,5');
      await expect(page.locator('.bars').first()).not.toContainText('%');
    });

    test('a year that is not over names the months it adds', async ({ page, serviceServer }) => {
      await open(page, `${serviceServer}/indikator/AKI?periode=2026`);
      await expect(page.locator('.lede')).toContainText('Januari–Februari 2026. 2 kematian ibu dari 1.000 lahir hidup');
      await open(page, `${serviceServer}/indikator/MTI?periode=2026`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kematian ibu: 2, Januari–Februari 2026');
      await expect(page.getByRole('main')).toContainText('Batas setahun 4 kematian ibu.');
      await expect(page.getByRole('main')).not.toContainText('%');
    });

    test('a rate of many events stands per its base, against its bound', async ({ page, serviceServer }) => {
      await open(page, `${serviceServer}/indikator/AKB?periode=2026`);
      const figure = page.getByRole('region', { name: 'Angka kematian bayi', exact: true });
      await expect(figure.locator('.headline-value')).toHaveText('25,0');
      await expect(figure).toContainText('per 1.000 lahir hidup 25/1.000 kematian bayi');
      await expect(figure).toContainText('13 kematian di atas batas 12 per 1.000.');
    });

    test('small shares of which less is better fill a track that says its end', async ({ page, serviceServer }) => {
      await open(page, `${serviceServer}/indikator/WST?periode=2026-02`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('tidak melebihi batas 7%');
      await expect(page.locator('.bars-axis').first()).toContainText('10%');
      const baamang = page.locator('.bar-row', { hasText: 'Baamang' });
      await expect(baamang.locator('.bar-value')).toHaveText('9,0%');
      const [track, fill] = [
        await baamang.locator('.bar').boundingBox(),
        await baamang.locator('.bar-fill').boundingBox(),
      ];
      expect((fill?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.9, 1);
      await expect(page.locator('.legend-title')).toContainText('makin rendah makin baik');
      await expect(page.locator('.legend')).toContainText('8% ke atas: 1 kecamatan');
      await expect(page.getByRole('main')).toContainText('Naik 0,5 poin persen dibanding Januari 2026.');
    });
  });
}

test(
  'the months of deaths are explored as columns, each month in words',
  { tag: '@laptop' },
  async ({ page, serviceServer }) => {
    await open(page, `${serviceServer}/indikator/AKI?periode=2026-02`);
    const frame = page.getByRole('region', { name: '2 bulan terakhir' });
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.locator('.recharts-bar-rectangle')).toHaveCount(2);
    await frame.locator('.recharts-surface').first().focus();
    await expect(frame.locator('.tooltip')).toContainText('1 kematian ibu dari 500 lahir hidup (200,0 per 100.000)');
  },
);

for (const code of ['AKI', 'AKB', 'MTI', 'WST']) {
  test(`the page of ${code} fits the screen and has no accessibility violation`, async ({ page, serviceServer }) => {
    test.slow();
    await open(page, `${serviceServer}/indikator/${code}?periode=2026`);
    await scrollThrough(page);
    expect(await scrollsSideways(page)).toBe(false);
    for (const panel of ['Grafik', 'Tabel']) {
      for (const choice of await page.getByRole('radio', { name: panel }).all()) await choice.check({ force: true });
      expect(await beyond(page, page.viewportSize()?.width ?? 0)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual(
        [],
      );
    }
  });
}
