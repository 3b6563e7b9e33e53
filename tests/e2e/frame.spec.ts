import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { INDICATOR } from './fixtures/example';

withAndWithoutScripts('the panels of a chart', () => {
  test('Grafik, Tabel, Unduh and Tentang change by keyboard, over the same rows', async ({ page }) => {
    await open(page, INDICATOR);
    const frame = page.getByRole('region', { name: 'Capaian per kecamatan' });
    const panel = (name: string) => frame.locator(`[data-panel="${name}"]`);
    await expect(panel('grafik')).toBeVisible();
    await expect(panel('tabel')).toBeHidden();

    await frame.getByRole('radio', { name: 'Grafik' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(panel('grafik')).toBeHidden();
    const total = panel('tabel').getByRole('row', { name: /^Jumlah Kabupaten Kotawaringin Timur/ });
    await expect(total).toBeVisible();
    await expect(total.getByRole('cell')).toHaveText([
      '229',
      '310',
      '73,9%',
      '75,0%',
      '4',
      'belum mencapai acuan',
      '+9',
      '+2,9',
    ]);

    await page.keyboard.press('ArrowRight');
    const files = ['XLSX', 'CSV', 'PDF', 'PNG', 'SVG'].map((format) => `Unduh ${format}`);
    await expect(panel('unduh').getByRole('link')).toHaveText(files);
    await page.keyboard.press('ArrowRight');
    await expect(panel('tentang')).toContainText('Posyandu aktif');
    await expect(panel('tentang').getByRole('link', { name: 'Definisi lengkap' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(panel('grafik')).toBeVisible();
  });
});
