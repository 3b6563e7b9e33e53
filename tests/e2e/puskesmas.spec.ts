import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { PUSKESMAS } from './fixtures/example';
import { sumOfRatios } from './fixtures/figures';

withAndWithoutScripts('the page of a puskesmas', () => {
  test('has the layout of an area: figures, its desa, and the way to its facilities, the pilots marked', async ({
    page,
  }) => {
    await open(page, PUSKESMAS);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Puskesmas Ketapang 2');
    const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
    const ratio = (await figure.locator('.headline-label').innerText()).match(/\d+\/\d+/)?.[0];
    const list = page.getByRole('region', { name: /^Capaian per desa/ });
    expect(await sumOfRatios(list.locator('.bar-ratio'))).toBe(ratio);
    await expect(page.getByRole('region', { name: /24 bulan terakhir/ })).toBeVisible();
    await page.getByRole('link', { name: /^Lihat \d+ posyandu aktif/ }).click();
    await expect(page.locator('.facility-table tbody .row-note', { hasText: '(lokus)' })).toHaveCount(10);
  });
});
