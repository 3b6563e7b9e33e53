import type { Page } from 'playwright';
import type { Role } from '@/lib/access/reader';

/** One picture of the guide. `ready` brings the page to what is to be seen; only what stands there is taken. */
export type Picture = Readonly<{
  name: string;
  path: string;
  as?: Role;
  size?: keyof typeof SIZES;
  ready?: (page: Page) => Promise<void>;
}>;

/** The devices of those who read: a laptop, a camat's phone, a projector. */
export const SIZES = {
  laptop: { width: 1100, height: 760 },
  phone: { width: 390, height: 844 },
  projector: { width: 1280, height: 720 },
} as const;

const scrollTo = (selector: string) => async (page: Page) => {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
};

/** A file with one change and nothing wrong, to be looked at before anybody agrees. */
const sent = async (page: Page) => {
  const rows = ['periode,kode_fasilitas,status,nomor_sk', '2026-02,PSY-620206-004,sudah,440/12/2026'];
  const file = { name: 'penetapan.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await page.getByLabel(/^Berkas Excel/).setInputFiles(file);
  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByRole('button', { name: /^(Simpan|Kirim ke Dinas)/ }).waitFor();
};

/** A meeting with its default agenda, made as an administrator makes it. */
const planned = async (page: Page) => {
  await page.getByRole('button', { name: 'Buat rapat dengan agenda bawaan' }).click();
  await page.getByRole('heading', { name: 'Agenda dan halaman paparan' }).evaluate((heading) => heading.scrollIntoView());
};

/** The slide of posyandu, alone on its screen. */
const presented = async (page: Page) => {
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
};

/** In the order in which they are taken: what is sent for one is there for the next. */
export const PICTURES: readonly Picture[] = [
  { name: 'ringkasan', path: '/' },
  { name: 'kecamatan', path: '/wilayah/62.02.06', size: 'phone' },
  { name: 'bagikan', path: '/bagikan?wilayah=62.02.06', size: 'phone', ready: scrollTo('#kartu-judul') },
  { name: 'indikator', path: '/indikator/ILP-PSY' },
  { name: 'pws', path: '/indikator/K6', ready: scrollTo('#pws') },
  { name: 'hambatan', path: '/wilayah/62.02.06/ilp?bagian=hambatan' },
  { name: 'fasilitas', path: '/fasilitas/PSY-620206-001' },
  { name: 'rakor', path: '/rakor', as: 'admin' },
  { name: 'agenda', path: '/rakor', as: 'admin', ready: planned },
  { name: 'paparan', path: '/rakor/2/paparan', as: 'admin', size: 'projector', ready: presented },
  { name: 'tindak-lanjut', path: '/tindak-lanjut', as: 'admin' },
  { name: 'tabel-indikator', path: '/tabel-indikator', as: 'admin' },
  { name: 'mutu-data', path: '/mutu-data', as: 'admin' },
  { name: 'mulai', path: '/data/mulai', as: 'admin' },
  { name: 'pengaturan', path: '/pengaturan', as: 'admin' },
  { name: 'impor', path: '/data/impor', as: 'puskesmas', ready: sent },
  { name: 'kiriman', path: '/data/kiriman', as: 'admin' },
  { name: 'riwayat', path: '/data/riwayat', as: 'admin' },
];
