import { type Page, expect } from '@playwright/test';
import { test } from './fixtures/deck-server';
import { signedIn } from './fixtures/edit-server';
import { TOUCH, scrollsSideways } from './fixtures/layout';
import { slideFaults } from './fixtures/slide-faults';
import { begin, count, number, shown } from './fixtures/slides-shown';
import { violations } from './fixtures/violations';

test(
  'every slide fits every screen, in letters that are read from ten metres',
  { tag: '@laptop' },
  async ({ page, deckServer }) => {
    test.setTimeout(180_000);
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await begin(page, deckServer.deck);
      for (let index = await count(page); index > 0; index -= 1) {
        expect(await slideFaults(page), `${await number(page)} at ${width} x ${height}`).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    }
  },
);

test(
  'keys move, jump, blank and show all; the address keeps the slide',
  { tag: '@laptop' },
  async ({ page, deckServer }) => {
    await begin(page, deckServer.deck);
    const all = await count(page);
    expect(all).toBeGreaterThan(10);
    for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
    expect(await number(page)).toBe(`4/${all}`);
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('ArrowLeft');
    expect(await number(page)).toBe(`2/${all}`);
    await page.keyboard.press('End');
    expect(await number(page)).toBe(`${all}/${all}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('7');
    await expect(page.locator('.deck-typed')).toContainText('7');
    await page.keyboard.press('Enter');
    expect(await number(page)).toBe(`7/${all}`);
    await expect(page.locator('.deck-typed')).toBeHidden();
    await page.keyboard.press('b');
    await expect(page.locator('.deck')).toHaveAttribute('data-blank', '');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.deck')).not.toHaveAttribute('data-blank');
    expect(await number(page)).toBe(`7/${all}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.slide:visible')).toHaveCount(all);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await number(page)).toBe(`8/${all}`);
    await expect(page.locator('.slide:visible')).toHaveCount(1);
    const key = await shown(page).getAttribute('id');
    expect(new URL(page.url()).searchParams.get('slide')).toBe(key);
    await page.reload();
    expect(await number(page)).toBe(`8/${all}`);
    await begin(page, `${deckServer.deck}#${key}`);
    expect(await number(page)).toBe(`8/${all}`);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Menu paparan' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  },
);

test(
  'a slide leads to its details and the way back to the same slide',
  { tag: '@laptop' },
  async ({ page, deckServer }) => {
    await begin(page, deckServer.deck);
    while ((await shown(page).locator(".slide-bars a[href*='/wilayah/']").count()) === 0) {
      await page.keyboard.press('ArrowRight');
    }
    const [before, href] = [await number(page), page.url()];
    expect(href).toContain('slide=');
    await shown(page).locator(".slide-bars a[href*='/wilayah/']").first().click();
    await expect(page).toHaveURL(/\/wilayah\/62\.02\./);
    await page.goBack();
    await expect(page).toHaveURL(href);
    await expect.poll(() => number(page)).toBe(before);
    await page.goForward();
    await expect(page).toHaveURL(/\/wilayah\/62\.02\./);
    await page.getByRole('link', { name: 'Kembali ke paparan' }).click();
    await expect(page.locator('.deck-said')).not.toBeEmpty();
    expect(await number(page)).toBe(before);
  },
);

test.describe('when the network drops', { tag: '@laptop' }, () => {
  // The browser asks for the page's icon again when the address changes.
  test.use({ broken: 'ERR_INTERNET_DISCONNECTED' });

  test('the presenter has notes, the next slide and the time in a window that keeps in step', async ({
    page,
    context,
    deckServer,
  }) => {
    const path = `/rakor/${deckServer.meeting}/paparan`;
    await signedIn(page, deckServer.address, 'admin', path);
    await expect(page.locator('.deck-said')).not.toBeEmpty();
    const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
    await expect(desk.locator('.desk-clock')).toHaveText(/^\d\d[.:]\d\d$/);
    await expect(desk.locator('.slide-notes:visible')).not.toBeEmpty();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(desk.locator('.desk-number')).toHaveText(/^3 \//);
    await expect(desk.locator(".slide[data-place='next'] .slide-number")).toHaveText(/^4 \//);
    await desk.bringToFront();
    await desk.keyboard.press('ArrowRight');
    await expect(page.locator('.deck-said')).toHaveText(/^Slide 4 /);
    await desk.getByRole('button', { name: 'Kosongkan layar' }).click();
    await expect(page.locator('.deck')).toHaveAttribute('data-blank', '');
    await context.setOffline(true);
    await desk.keyboard.press('ArrowRight');
    await expect(page.locator('.deck')).not.toHaveAttribute('data-blank');
    await desk.keyboard.press('ArrowRight');
    await expect(page.locator('.deck-said')).toHaveText(/^Slide 5 /);
    await expect(desk.locator('.desk-elapsed')).toHaveText(/^\d+\.\d\d$/);
    await context.setOffline(false);
    expect(await violations(desk)).toEqual([]);
  });

  test('nothing is missing when the network drops', async ({ page, context, deckServer }) => {
    await begin(page, deckServer.deck);
    await context.setOffline(true);
    const all = await count(page);
    const pictures = page.locator(".slide[data-place='now'] .slide-picture svg");
    let maps = 0;
    for (let at = 1; at <= all; at += 1) {
      expect(await number(page)).toBe(`${at}/${all}`);
      await expect(shown(page).locator('h2')).toBeVisible();
      if (await pictures.count()) maps += 1;
      await page.keyboard.press('ArrowRight');
    }
    expect(maps).toBeGreaterThan(0);
    await page.keyboard.press('Home');
    while ((await shown(page).locator('.drill').count()) === 0) await page.keyboard.press('ArrowRight');
    const before = await number(page);
    await shown(page).locator('.drill').click();
    await expect(page.getByRole('alert').filter({ hasText: 'Tanpa jaringan' })).toBeVisible();
    expect(await number(page)).toBe(before);
    await context.setOffline(false);
  });
});

test('notes are not sent to who may not read them', { tag: '@laptop' }, async ({ page, deckServer }) => {
  await begin(page, `${deckServer.deck}?tampilan=pembicara`);
  await expect(page.locator('.slide-notes')).toHaveCount(0);
  await expect(page.locator('.desk-closed')).toContainText('penyelenggara');
  await expect(page.locator('.deck-agree')).toHaveCount(0);
});

test('an agreement is entered over a slide, which stays', { tag: '@laptop' }, async ({ page, deckServer }) => {
  await signedIn(page, deckServer.address, 'admin', `/rakor/${deckServer.meeting}/paparan`);
  await expect(page.locator('.deck-said')).not.toBeEmpty();
  while ((await shown(page).getAttribute('data-indicator')) === null) await page.keyboard.press('ArrowRight');
  const before = await number(page);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Catat kesepakatan' });
  const title = await shown(page).locator('h2').innerText();
  await expect(dialog.getByLabel('Masalah')).toHaveValue(title.replace(/\s+/g, ' '));
  await expect(dialog.getByLabel('Indikator yang diikuti')).not.toHaveValue('');
  expect(await violations(page, '.deck-agree')).toEqual([]);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Tulis apa yang akan dikerjakan');
  await dialog.getByLabel('Tindak lanjut').fill('Melengkapi kader di setiap posyandu');
  await dialog.getByLabel('Penanggung jawab').selectOption({ label: 'Camat' });
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Kesepakatan tercatat.')).toBeVisible();
  expect((await number(page)).split('/')[0]).toBe(before.split('/')[0]);
  await expect(page.locator('.slide-table', { hasText: 'Melengkapi kader di setiap posyandu' })).not.toHaveCount(0);
});

test.describe('by touch', { tag: '@phone' }, () => {
  test('a swipe and the ways at the foot move; the slide is read without turning the phone', async ({
    page,
    deckServer,
  }) => {
    await begin(page, deckServer.deck);
    const all = await count(page);
    await swipe(page, 300, 80);
    expect(await number(page)).toBe(`2/${all}`);
    await swipe(page, 80, 300);
    expect(await number(page)).toBe(`1/${all}`);
    for (const way of ['Slide berikutnya', 'Slide sebelumnya']) {
      const box = await page.getByRole('link', { name: way }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(TOUCH);
    }
    for (let at = 1; at <= all; at += 1) {
      expect(await scrollsSideways(page), `${at}`).toBe(false);
      await page.getByRole('link', { name: 'Slide berikutnya' }).tap();
    }
    expect(await number(page)).toBe(`${all}/${all}`);
    expect(await violations(page)).toEqual([]);
  });
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 40 }] });
  await touch('touchStart', from);
  await touch('touchMove', (from + to) / 2);
  await touch('touchMove', to);
  await touch('touchEnd', to);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the slides are a document, each with a number, that scrolls no further than down', async ({
    page,
    deckServer,
  }) => {
    await page.goto(deckServer.deck);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.slide:visible')).toHaveCount(await count(page));
    expect(await scrollsSideways(page)).toBe(false);
    expect((await page.goto(`${deckServer.deck}?slide=salah`))?.status()).toBe(404);
    expect((await page.goto(`${deckServer.address}/rakor/99999/paparan`))?.status()).toBe(404);
  });
});

test('prints one slide a landscape page', { tag: '@laptop' }, async ({ page, deckServer }) => {
  await begin(page, deckServer.deck);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await count(page));
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});
