import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures/app';
import { signedIn } from './fixtures/edit-server';
import { withExampleCopy } from './fixtures/example-copy';
import { convene } from './fixtures/meeting';
import { withServer } from './fixtures/own-server';
import { PENETAPAN, send, settled } from './fixtures/sent-file';
import { begin, heard, number, shown } from './fixtures/slides-shown';

/** A server of this test alone: the example's own figures stand in it, whatever other tests changed. */
const test = base.extend<{ server: string }>({
  server: ({}, provide) => withExampleCopy((database) => withServer({ database, publicRead: true }, provide)),
});

const AGREED = ['Mendampingi posyandu yang belum melayani siklus hidup', 'Melatih kader dua puluh lima keterampilan'];

test(
  'a Rakor from its making to the next: presented, agreed, closed, revised, followed up, taken along',
  { tag: '@laptop' },
  async ({ page, server }) => {
    test.setTimeout(240_000);
    await signedIn(page, server, 'admin', '/rakor');
    await convene(page, { title: 'Rakor pertama', area: '62.02', day: '2026-11-26' });
    const meeting = page.url();

    await page.getByRole('link', { name: 'Buka paparan' }).click();
    await heard(page);
    const posyandu = await drillAndReturn(page);
    await page.goto(meeting);
    await page.getByText('Mulai rapat', { exact: true }).click();
    await page.getByRole('button', { name: 'Mulai rapat dan bekukan angkanya' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Rapat dimulai' })).toBeVisible();

    await begin(page, posyandu);
    await expect(shown(page)).toContainText('229/310');
    for (const action of AGREED) await agree(page, action);
    await page.goto(meeting);
    for (const action of AGREED) {
      await expect(page.getByRole('region', { name: 'Kesepakatan', exact: true })).toContainText(action);
    }
    await page.getByText('Tutup rapat', { exact: true }).click();
    await page.getByRole('button', { name: 'Tutup rapat ini' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Rapat ditutup' })).toBeVisible();

    // One posyandu more was ILP in February than had been said.
    await correct(page, server);
    const revised = 'Posyandu siklus hidup, Kabupaten Kotawaringin Timur (Februari 2026)';
    const change = 'setelah rapat: 229 → 230 posyandu (dari 310)';
    await page.goto(meeting);
    await expect(
      page.getByRole('region', { name: 'Revisi setelah rapat' }).getByRole('listitem').filter({ hasText: revised }),
    ).toContainText(change);
    await begin(page, posyandu);
    await expect(shown(page)).toContainText('229/310');
    await expect(shown(page)).not.toContainText('230/310');
    await expect(shown(page).locator('.slide-revised')).toContainText(`${revised} ${change}`);
    await page.goto(`${server}/indikator/ILP-PSY?periode=2026-02`);
    await expect(page.getByRole('main')).toContainText('230/310');

    await page.goto(`${server}/rakor`);
    await convene(page, { title: 'Rakor berikutnya', area: '62.02', day: '2026-12-17' });
    const next = page.url();
    await expectCarried(page, server, new URL(next).pathname);
    await expectFiles(page, meeting);
  },
);

/** Goes by keys to the slide of posyandu, opens a kecamatan and comes back to it; returns its address. */
async function drillAndReturn(page: Page): Promise<string> {
  const bars = shown(page).locator(".slide-bars a[href*='/wilayah/']");
  const isPosyandu = async () => (await shown(page).getAttribute('data-indicator')) === 'ILP-PSY';
  while (!((await isPosyandu()) && (await bars.count()) > 0)) await page.keyboard.press('ArrowRight');
  const [before, address] = [await number(page), page.url()];
  await bars.first().click();
  await expect(page).toHaveURL(/\/wilayah\/62\.02\./);
  await page.getByRole('link', { name: 'Kembali ke paparan' }).click();
  await heard(page);
  expect(await number(page)).toBe(before);
  return address;
}

/** Enters an agreement over the slide that shows. */
async function agree(page: Page, action: string): Promise<void> {
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Catat kesepakatan' });
  await expect(dialog.getByLabel('Indikator yang diikuti')).toHaveValue('ILP-PSY');
  await dialog.getByLabel('Tindak lanjut').fill(action);
  await dialog.getByLabel('Penanggung jawab').selectOption({ label: 'Camat' });
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.slide-table', { hasText: action })).not.toHaveCount(0);
}

/** Sends a file that declares a posyandu of the meeting's month which had not been declared. */
async function correct(page: Page, server: string): Promise<void> {
  const asked = `${server}/api/v1/facilities?area=62.02.06&type=posyandu&period=2026-02`;
  const { facilities } = (await (await page.request.get(asked)).json()) as {
    facilities: { code: string; status: string; active: boolean }[];
  };
  const found = facilities.find(({ active, status }) => active && status === 'belum');
  await send(page, server, [PENETAPAN, `2026-02,${found?.code},sudah,SK koreksi`]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periksa, lalu setujui');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tersimpan');
}

/** The next meeting takes both agreements over, with their figure then and now: on its slide and in its list. */
async function expectCarried(page: Page, server: string, path: string): Promise<void> {
  await begin(page, `${server}${path}/paparan`);
  while ((await shown(page).getAttribute('data-kind')) !== 'tindak-lanjut-lalu') {
    await page.keyboard.press('ArrowRight');
  }
  for (const action of AGREED) {
    const row = page.locator(".slide[data-kind='tindak-lanjut-lalu'] tr", { hasText: action });
    await expect(row).toContainText('73,9% (229/310) → 74,2% (230/310)');
  }
  await page.goto(`${server}/tindak-lanjut?rakor=${path.split('/').at(-1)}`);
  const carried = page.getByRole('region', { name: 'Dibawa dari rapat sebelumnya' });
  for (const action of AGREED) await expect(carried.getByRole('link', { name: action })).toBeVisible();
}

/** The files of a meeting as its page offers them. */
async function expectFiles(page: Page, meeting: string): Promise<void> {
  await page.goto(meeting);
  for (const [name, type, start] of [
    ['Berita acara (PDF)', 'application/pdf', '%PDF-'],
    ['Berita acara (DOCX)', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['Unduh PPTX', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PK'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', meeting).href);
    expect([name, answer.status(), answer.headers()['content-type']]).toEqual([name, 200, type]);
    expect((await answer.body()).toString('latin1', 0, start.length)).toBe(start);
  }
}
