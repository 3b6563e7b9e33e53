/** How sure we are of a statement that we could not read in the guideline itself. */
export type Certainty = 'ditemukan' | 'disimpulkan' | 'pengetahuan umum';

/** A group of skills; numbers run through all groups. */
export type SkillGroup = Readonly<{ name: string; skills: readonly string[] }>;

/** Where the list comes from, as far as it is known by name. */
export const SKILL_SOURCE =
  'Kurikulum Pelatihan Keterampilan Dasar Kader Posyandu (Kemenkes 2024); Panduan Pengelolaan Posyandu Bidang Kesehatan (2023)';

/**
 * The 25 basic skills of a kader in five groups. The groups are those of the national dashboard; the counts 4, 7, 6, 3
 * and 5 and the wording are general knowledge of medium certainty, not read in the curriculum itself: pages say so.
 */
export const SKILL_GROUPS: readonly SkillGroup[] = [
  {
    name: 'Pengelolaan posyandu',
    skills: [
      'Paket layanan posyandu untuk seluruh siklus hidup',
      'Pencatatan dan pelaporan',
      'Kunjungan rumah',
      'Komunikasi efektif',
    ],
  },
  {
    name: 'Bayi dan balita',
    skills: [
      'Penggunaan Buku KIA bagian balita',
      'Penyuluhan ASI eksklusif dan MP-ASI kaya protein hewani',
      'Penimbangan berat badan, pengukuran panjang/tinggi badan, lingkar kepala, dan lingkar lengan atas',
      'Penjelasan hasil pengukuran dan tindak lanjutnya',
      'Stimulasi perkembangan, vitamin A, dan obat cacing',
      'Imunisasi rutin lengkap',
      'Tanda bahaya bayi dan balita',
    ],
  },
  {
    name: 'Ibu hamil dan menyusui',
    skills: [
      'Penggunaan Buku KIA bagian ibu hamil sampai nifas',
      'Isi Piringku ibu hamil dan ibu menyusui',
      'Pemeriksaan ibu hamil dan nifas',
      'Tablet tambah darah setiap hari',
      'Pemantauan berat badan, lingkar lengan atas, dan tekanan darah dengan kurva Buku KIA',
      'Tanda bahaya ibu hamil, nifas, dan menyusui',
    ],
  },
  {
    name: 'Usia sekolah dan remaja',
    skills: [
      'Isi Piringku, aktivitas fisik, dan cek kesehatan',
      'Pencegahan anemia: tablet tambah darah dan skrining Hb remaja putri',
      'Bahaya merokok, napza, dan kehamilan remaja',
    ],
  },
  {
    name: 'Usia dewasa dan lanjut usia',
    skills: [
      'Gerakan Masyarakat Hidup Sehat (GERMAS)',
      'Penyakit terbanyak: obesitas, hipertensi, diabetes, strok, kanker, PPOK, TBC, diare, kesehatan jiwa, geriatri',
      'Deteksi dini penyakit tidak menular: obesitas, hipertensi, diabetes',
      'Deteksi dini lain: geriatri, PPOK, TBC, kesehatan jiwa',
      'Penyuluhan keluarga berencana',
    ],
  },
];

/** A level that a kader reaches by assessment, and the groups of skills that it takes. */
export type SkillLevel = Readonly<{ name: string; groups: string }>;

/** Inferred from the combinations that the national dashboard lists, not read in a guideline. */
export const SKILL_LEVELS: readonly SkillLevel[] = [
  { name: 'Purwa', groups: 'pengelolaan posyandu, bayi dan balita, dan satu kelompok lain' },
  { name: 'Madya', groups: 'pengelolaan posyandu, bayi dan balita, dan dua kelompok lain' },
  { name: 'Utama', groups: 'kelima kelompok (25 keterampilan)' },
];

/** What is told beside the list: what is certain, and what is not. */
export const SKILL_CERTAINTY: readonly Readonly<{ statement: string; certainty: Certainty; note: string }>[] = [
  { statement: 'Lima kelompok', certainty: 'ditemukan', note: 'pada dasbor nasional kader' },
  {
    statement: 'Jumlah per kelompok (4, 7, 6, 3, 5)',
    certainty: 'pengetahuan umum',
    note: 'kepastian sedang, belum dicocokkan dengan kurikulum',
  },
  {
    statement: 'Rumusan setiap keterampilan',
    certainty: 'pengetahuan umum',
    note: 'mendekati; belum dicocokkan kata demi kata dengan kurikulum',
  },
  {
    statement: 'Syarat Purwa, Madya, dan Utama',
    certainty: 'disimpulkan',
    note: 'dari gabungan kelompok pada dasbor nasional; kepastian sedang sampai tinggi',
  },
];
