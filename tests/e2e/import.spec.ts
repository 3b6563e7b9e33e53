import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, withAndWithoutScripts } from './fixtures/app';
import { signIn, test } from './fixtures/data-server';
import { PENETAPAN, send, settled } from './fixtures/sent-file';

async function headline(page: Page, server: string): Promise<string> {
  await page.goto(`${server}/?periode=2026-02`);
  return page.getByRole('main').innerText();
}

withAndWithoutScripts('a file that is sent', () => {
  test('is refused with its own copy, mended, agreed to, seen on the overview and taken back', async ({
    page,
    dataServer,
  }) => {
    await signIn(page, dataServer, 'admin');
    await send(page, dataServer, [PENETAPAN, '2026-02,PSY-2,sudah,SK 2', '2026-02,PSY-9,sudah,SK 9']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada yang perlu diperbaiki');
    await expect(page.getByRole('main')).toContainText('PSY-9');
    await expect(page.getByRole('button', { name: 'Simpan' })).toHaveCount(0);
    const link = page.getByRole('link', { name: 'penetapan - periksa.xlsx' });
    const copy = await page.request.get(new URL((await link.getAttribute('href')) ?? '', dataServer).href);
    const { sheets } = await readXlsx(await copy.body());
    expect(sheets.map(({ name }) => name)).toContain('KESALAHAN');
    expect(await headline(page, dataServer)).toContain('1/4');

    await send(page, dataServer, [PENETAPAN, '2026-02,PSY-2,sudah,SK 2', '2026-02,PSY-3,sudah,SK 3']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periksa, lalu setujui');
    const effect = page.getByRole('region', { name: 'Tabel dampak pada angka utama' });
    await expect(effect.getByRole('row', { name: /Posyandu siklus hidup/ })).toContainText('1/4');
    await expect(effect.getByRole('row', { name: /Posyandu siklus hidup/ })).toContainText('3/4');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tersimpan');
    expect(await headline(page, dataServer)).toContain('3/4');

    await page.goto(`${dataServer}/data/riwayat`);
    await page.getByRole('link', { name: '2', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('contoh.admin (berkas lewat halaman)');
    await page.getByText('Urungkan perubahan ini').click();
    await page.getByRole('button', { name: 'Urungkan nomor 2' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sudah diurungkan');
    expect(await headline(page, dataServer)).toContain('1/4');
  });
});

test.describe('data in', { tag: '@laptop' }, () => {
  test('a puskesmas sends its own, the Dinkes accepts it', async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'puskesmas');
    await send(page, dataServer, [PENETAPAN, '2026-02,PSY-4,sudah,']);
    const isHilir = (await page.getByRole('main').innerText()).includes('Periksa, lalu setujui');
    await send(page, dataServer, [PENETAPAN, isHilir ? '2026-02,PSY-2,sudah,' : '2026-02,PSY-4,sudah,']);
    await expect(page.getByRole('main')).toContainText('di luar wilayah kerja puskesmas Anda');
    await send(page, dataServer, [PENETAPAN, isHilir ? '2026-02,PSY-4,sudah,' : '2026-02,PSY-2,sudah,']);
    await page.getByRole('button', { name: 'Kirim ke Dinas Kesehatan' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terkirim ke Dinas Kesehatan');
    expect(await headline(page, dataServer)).toContain('1/4');

    await page.context().clearCookies();
    await signIn(page, dataServer, 'admin');
    await page.goto(`${dataServer}/data/kiriman`);
    await expect(page.getByRole('main')).toContainText('1 kiriman menunggu diperiksa');
    await page.getByRole('button', { name: 'Lihat selisih dan putuskan' }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tersimpan');
    expect(await headline(page, dataServer)).toContain('2/4');
  });

  test('withdrawing a value is agreed to by itself; a closed month asks for a reason', async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'admin');
    await page.goto(`${dataServer}/data/tutup-buku`);
    await page.getByRole('button', { name: 'Tutup Januari 2026' }).click();
    await expect(page.getByRole('row', { name: /Januari 2026/ })).toContainText('final');
    await send(
      page,
      dataServer,
      ['periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti', '2026-01,PSY-4,PSY-AKTIF,,'],
      'kriteria.csv',
    );
    await expect(page.getByRole('main')).toContainText('Nilai yang ditarik');
    await page.getByLabel(/1 nilai yang sudah tersimpan ditarik/).check();
    await page.getByLabel(/Alasan merevisi bulan/).fill('Posyandu ini memang tidak buka');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tersimpan');
    await page.goto(`${dataServer}/data/tutup-buku`);
    await expect(page.getByRole('row', { name: /Januari 2026/ })).toContainText('Posyandu ini memang tidak buka');
  });

  test('nobody else sees or confirms what waits', async ({ page, dataServer, browser }) => {
    await signIn(page, dataServer, 'admin');
    await send(page, dataServer, [PENETAPAN, '2026-02,PSY-2,sudah,']);
    const address = page.url();
    const other = await browser.newContext();
    const stranger = await other.newPage();
    await signIn(stranger, dataServer, 'admin');
    expect((await stranger.goto(address))?.status()).toBe(404);
    await other.close();
  });

  test('what is no table is refused with a sentence', async ({ page, dataServer }) => {
    await signIn(page, dataServer, 'admin');
    await send(page, dataServer, ['bukan', 'tabel'], 'catatan.csv');
    await expect(page.getByRole('main')).toContainText('tidak diawali nama tabel');
    await send(page, dataServer, ['PK\u0003\u0004 rusak'], 'rekap.xlsx');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada yang perlu diperbaiki');
  });
});
