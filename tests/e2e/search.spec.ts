import { expect, open, test } from './fixtures/app';

const FIELD = 'Cari kecamatan, desa, atau puskesmas';

test('by keyboard: type, arrow down, Enter leads to the area', async ({ page }) => {
  await open(page, '/');
  const field = page.getByLabel(FIELD);
  await field.focus();
  await expect(page.getByRole('combobox', { name: FIELD })).toBeVisible();
  await field.pressSequentially('ketapang');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'Puskesmas Ketapang 2' })).toBeVisible();
  const position = (await options.allInnerTexts()).findIndex((text) => text.startsWith('Puskesmas Ketapang 2'));
  for (let step = 0; step <= position; step += 1) await field.press('ArrowDown');
  await expect(options.nth(position)).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Puskesmas Ketapang 2');
});

test('Escape closes the suggestions and leaves the text', async ({ page }) => {
  await open(page, '/');
  const field = page.getByLabel(FIELD);
  await field.focus();
  await expect(page.getByRole('combobox', { name: FIELD })).toBeVisible();
  await field.pressSequentially('kota');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('kota');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to a page of results, and from there to the area', async ({ page }) => {
    await open(page, '/');
    await page.getByLabel(FIELD).fill('kota besi');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page).toHaveURL(/\/cari\?q=kota/);
    await page.getByRole('main').getByRole('link', { name: 'Kecamatan Kota Besi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Kota Besi');
  });

  test('a name that nobody has is said so, with a way on', async ({ page }) => {
    await open(page, '/cari?q=atlantis');
    await expect(page.getByRole('main')).toContainText('Tidak ada wilayah atau puskesmas dengan nama itu');
    await page.getByRole('main').getByRole('link', { name: 'Kabupaten Kotawaringin Timur' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabupaten Kotawaringin Timur');
  });

  test('goes on to the facilities of that name', async ({ page }) => {
    await open(page, '/cari?q=matahari');
    await page.getByRole('link', { name: 'Cari “matahari” di daftar fasilitas' }).click();
    await expect(page.locator('.facility-table tbody th').first()).toContainText('Posyandu Matahari');
  });
});
