/** A document that a meeting rests on, what of it stands in these slides, and how sure that reading is. */
export type LegalDocument = Readonly<{ document: string; about: string; certainty: string }>;

const READ = 'Isi yang dipakai sudah dibaca';
const CHECK = 'Cocokkan dengan naskah resmi sebelum dikutip';

/**
 * What ILP, posyandu, the standards and the way of monitoring rest on. The certainty is said, because some were read in
 * copies and some are known without the text at hand (domain sections 1, 2, 4, 5, 6).
 */
export const LEGAL_BASIS: readonly LegalDocument[] = [
  {
    document: 'KMK HK.01.07/MENKES/2015/2023',
    about: 'Integrasi layanan primer: klaster, jejaring puskesmas, pustu, posyandu, PWS',
    certainty: READ,
  },
  {
    document: 'Permendagri 13/2024',
    about: 'Posyandu sebagai lembaga kemasyarakatan; enam bidang SPM; TP Posyandu',
    certainty: READ,
  },
  {
    document: 'Permenkes 6/2024',
    about: 'Standar teknis SPM bidang kesehatan: sasaran 100% setiap tahun',
    certainty: CHECK,
  },
  {
    document: 'Renstra Kemenkes 2025-2029',
    about: 'Kabupaten/kota dengan minimal 75% posyandu siklus hidup yang aktif',
    certainty: CHECK,
  },
  {
    document: 'Pedoman PWS-KIA, Kemenkes 2010',
    about: 'Target sampai bulan ini, tren, dan empat status PWS',
    certainty: CHECK,
  },
];

/** What no document settles and everybody asks. */
export const OPEN_QUESTIONS: readonly string[] = [
  'Aturan hitung resmi “melaksanakan ILP” untuk puskesmas dan pustu belum ditemukan: yang dipakai kriteria wajib dan penetapan daerah, keduanya dapat diatur.',
  'Penyebut 75% posyandu siklus hidup (aktif atau terdaftar) belum ditegaskan: keduanya ditampilkan.',
  'Keadaan di bawah target dan tetap tidak disebut pedoman PWS: penilaiannya pengaturan daerah.',
];
