import type { Page } from 'playwright';
import type { Role } from '@/lib/access/reader';

/** One picture of the guide. `ready` brings the page to what is to be seen; only what stands there is taken. */
export type Picture = Readonly<{
  name: string;
  path: string;
  as?: Role;
  size?: keyof typeof SIZES;
  ready?: (page: Page) => Promise<void>;
  /** What follows once the picture is taken, for the pictures after it. */
  after?: (page: Page) => Promise<void>;
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

const HEADER = 'periode,kode_fasilitas,status,nomor_sk';

/** Sends a file and waits for what the check has found. */
const sent = (rows: readonly string[], found: string) => async (page: Page) => {
  const buffer = Buffer.from([HEADER, ...rows].join('\n'));
  await page.getByLabel(/^Berkas Excel/).setInputFiles({ name: 'penetapan.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.getByRole('main').getByText(found).first().waitFor();
};
const good = sent(['2026-02,PSY-620206-002,sudah,440/12/2026'], 'Kirim ke Dinas Kesehatan');
const wrong = sent(
  ['2026-02,PSY-620206-002,suda,440/12/2026', '2026-13,PSY-620206-003,sudah,', '2026-02,PSY-9,sudah,'],
  'penetapan - periksa.xlsx',
);

/** A meeting with its default agenda, made as an administrator makes it. */
const planned = async (page: Page) => {
  await page.getByRole('button', { name: 'Buat rapat dengan agenda bawaan' }).click();
  await page
    .getByRole('heading', { name: 'Agenda dan halaman paparan' })
    .evaluate((heading) => heading.scrollIntoView());
};

/** The slide of posyandu, alone on its screen. */
const presented = async (page: Page) => {
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
};

/** The puskesmas sends it: it waits for the Dinas. */
const handedIn = async (page: Page) => {
  await page.getByRole('button', { name: 'Kirim ke Dinas Kesehatan' }).click();
  await page.getByRole('main').getByRole('heading', { name: 'Terkirim ke Dinas Kesehatan' }).waitFor();
};

/** In the order in which they are taken: what is sent for one is there for the next. */
export const PICTURES: readonly Picture[] = [
  { name: 'ringkasan', path: '/' },
  { name: 'kecamatan', path: '/wilayah/62.02.06', size: 'phone' },
  { name: 'bagikan', path: '/bagikan?wilayah=62.02.06', size: 'phone', ready: scrollTo('#kartu-judul') },
  { name: 'indikator', path: '/indikator/ILP-PSY' },
  { name: 'pws', path: '/indikator/K6', ready: scrollTo('.pws-graph, [id^=pws]') },
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
  { name: 'kesalahan', path: '/data/impor', as: 'puskesmas', ready: wrong },
  { name: 'impor', path: '/data/impor', as: 'puskesmas', ready: good, after: handedIn },
  { name: 'kiriman', path: '/data/kiriman', as: 'admin' },
  { name: 'riwayat', path: '/data/riwayat', as: 'admin' },
];
