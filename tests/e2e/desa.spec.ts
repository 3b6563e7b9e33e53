import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { DESA } from './fixtures/example';

withAndWithoutScripts('the page of a desa', () => {
  test('reads a small place per unit, names its facilities and the puskesmas that serves it', async ({ page }) => {
    await open(page, DESA);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kelurahan Sawahan');
    const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
    await expect(figure.locator('.headline-value')).toHaveText('4 dari 4');
    await expect(figure.locator('.headline-label')).toContainText('100,0%');
    const posyandu = page.getByRole('region', { name: 'Posyandu yang perlu didampingi' });
    await expect(posyandu).toContainText('Tidak ada: semua sudah.');
    const served = page.getByRole('region', { name: 'Dilayani puskesmas' });
    await served.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Puskesmas');
  });
});
