/** The chapters of the user guide (docs/panduan), each for one reader, in the order in which the guide lists them. */
export const GUIDE_CHAPTERS = [
  { slug: 'asisten', title: 'Asisten bupati dan kepala dinas', about: 'Rakor: menyiapkan, memaparkan, menyepakati' },
  { slug: 'camat', title: 'Camat', about: 'kecamatan saya di ponsel, membagikan, tindak lanjut' },
  { slug: 'puskesmas', title: 'Puskesmas', about: 'mengirim data bulanan, memperbaiki, lembar PWS' },
  { slug: 'dinas', title: 'Operator Dinas Kesehatan', about: 'kiriman, mutu data, pengaturan, tabel dan laporan' },
  { slug: 'angka', title: 'Membaca angka', about: 'ringkasan, indikator, PWS, ILP secara mendalam' },
  { slug: 'tik', title: 'Petugas TIK', about: 'memasang, memperbarui, mencadangkan, nginx dan systemd' },
] as const;

export type GuideSlug = (typeof GUIDE_CHAPTERS)[number]['slug'];

/** The chapter of a slug, or null. */
export function guideChapter(slug: string): (typeof GUIDE_CHAPTERS)[number] | null {
  return GUIDE_CHAPTERS.find((chapter) => chapter.slug === slug) ?? null;
}
