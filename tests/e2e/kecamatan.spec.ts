import { expect, open, test, withAndWithoutScripts } from './fixtures/app';
import { KECAMATAN } from './fixtures/example';

withAndWithoutScripts('the page of a kecamatan', () => {
  test('has its figure in the first screen', async ({ page }) => {
    await open(page, KECAMATAN);
    const figure = page.getByRole('region', { name: 'Posyandu siklus hidup', exact: true });
    await expect(figure).toContainText('80,0%');
    await expect(figure).toContainText('28/35');
    for (const part of [figure.locator('.headline-value'), figure.locator('.headline-label')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    }
  });

  test('names who needs support and what each lacks, and leads to who is there', async ({ page }) => {
    await open(page, KECAMATAN);
    const posyandu = page.getByRole('region', { name: 'Posyandu yang perlu didampingi' });
    await expect(posyandu).toContainText('28 dari 35 posyandu aktif');
    const needy = posyandu.locator(':scope > .facility-list > li');
    await expect(needy).toHaveCount(8);
    for (const lacks of await needy.locator('.facility-lacks').allInnerTexts()) {
      expect(lacks).toMatch(/belum|tidak aktif/);
    }
    const there = posyandu.getByRole('link', { name: 'Lihat 28 posyandu' });
    await expect(there).toHaveAttribute('href', '/fasilitas?wilayah=62.02.06&jenis=posyandu&status=sudah');
  });

  test('groups what is missing by who can move it, the kecamatan first, and counts silence apart', async ({ page }) => {
    await open(page, KECAMATAN);
    const gaps = page.getByRole('region', { name: 'Yang masih kurang, menurut siapa yang dapat menggerakkannya' });
    await expect(gaps.getByRole('heading', { level: 3 }).first()).toHaveText('Yang dapat didorong kecamatan');
    for (const line of await gaps.getByRole('listitem').allInnerTexts()) {
      expect(line).toMatch(/^(belum .+ \d+ dari \d+ (posyandu|pustu|puskesmas)(, tidak wajib)?|\d+ kriteria lain)$/);
    }
    const kader = gaps.getByRole('link', { name: 'belum 5 kader' });
    await expect(kader).toHaveAttribute('href', '/fasilitas?wilayah=62.02.06&jenis=posyandu&kriteria=PSY-KADER5');
  });

  test('ranks its desa and leads down to one and up to the kabupaten', async ({ page }) => {
    await open(page, KECAMATAN);
    const list = page.getByRole('region', { name: 'Capaian per desa/kelurahan' });
    await expect(list.locator('.bar-row')).toHaveCount(11);
    await list.getByRole('link', { name: 'Sawahan', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kelurahan Sawahan');
    const crumbs = page.getByRole('navigation', { name: 'Letak halaman' });
    await crumbs.getByRole('link', { name: 'Kecamatan Mentawa Baru Ketapang' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Mentawa Baru Ketapang');
    await crumbs.getByRole('link', { name: 'Kabupaten Kotawaringin Timur' }).click();
    await expect(page).toHaveURL(/\/wilayah\/62\.02(\?|$)/);
  });
});
