import type { FacilityType } from './facility';

/** Who can move a criterion: the camat's page shows first what the kecamatan itself can push. */
export type Actor = 'desa' | 'kecamatan' | 'puskesmas' | 'dinkes' | 'opd';

/** One line of a facility's checklist. `required` (wajib) is the seed's value; it is dated in the store. */
export type Criterion = Readonly<{
  code: string;
  type: FacilityType;
  name: string;
  /** What is said of a facility that lacks it: "belum ..." */
  lacking: string;
  required: boolean;
  actor: Actor;
  source: string;
}>;

/** What each criterion is called, and what is said of a facility that lacks it, by code: the district may edit both. */
export type CriterionWords = ReadonlyMap<string, Readonly<{ name: string; lacking: string }>>;

/** A month's checklists as the district has them: which codes are wajib, and what they are called. */
export type Checklist = Readonly<{ wajib: ReadonlySet<string>; words: CriterionWords }>;

const KMK = 'KMK HK.01.07/MENKES/2015/2023';
const PERMENDAGRI = 'Permendagri 13/2024';

type Line = readonly [code: string, name: string, lacking: string, actor: Actor, source?: string];

function checklist(type: FacilityType, lines: readonly Line[]): Criterion[] {
  return lines.map(([code, name, lacking, actor, source = KMK]) => ({
    code: code.replace('*', ''),
    type,
    name,
    lacking,
    required: code.endsWith('*'),
    actor,
    source,
  }));
}

/**
 * The seeded catalogue of contracts section 3; `*` marks wajib. The standards per level are those of KMK 2015/2023; the
 * six SPM fields are Permendagri 13/2024. No guideline fixes the counting rule: which lines are wajib is a setting.
 */
export const CRITERIA: readonly Criterion[] = [
  ...checklist('posyandu', [
    ['PSY-AKTIF', 'Posyandu beroperasi (aktif)', 'belum aktif', 'desa'],
    ['PSY-KADER5*', 'Sedikitnya 5 kader', 'belum 5 kader', 'desa'],
    ['PSY-NAKES*', 'Didampingi tenaga kesehatan', 'belum didampingi tenaga kesehatan', 'puskesmas'],
    ['PSY-RUTIN*', 'Buka setiap bulan', 'belum buka setiap bulan', 'desa'],
    ['SH-BUMIL*', 'Melayani ibu hamil', 'belum melayani ibu hamil', 'puskesmas'],
    ['SH-BUSUI*', 'Melayani ibu menyusui', 'belum melayani ibu menyusui', 'puskesmas'],
    ['SH-BAYI*', 'Melayani bayi', 'belum melayani bayi', 'puskesmas'],
    ['SH-BALITA*', 'Melayani balita', 'belum melayani balita', 'puskesmas'],
    ['SH-SEKOLAH*', 'Melayani anak usia sekolah', 'belum melayani anak usia sekolah', 'puskesmas'],
    ['SH-REMAJA*', 'Melayani remaja', 'belum melayani remaja', 'puskesmas'],
    ['SH-DEWASA*', 'Melayani usia dewasa', 'belum melayani usia dewasa', 'puskesmas'],
    ['SH-LANSIA*', 'Melayani lanjut usia', 'belum melayani lanjut usia', 'puskesmas'],
    ['PSY-KUNJUNGAN*', 'Kunjungan rumah', 'belum melakukan kunjungan rumah', 'desa'],
    ['PSY-MELAPOR', 'Melapor ke pustu', 'belum melapor ke pustu', 'desa'],
    ['PSY-SMD', 'Survei mawas diri', 'belum survei mawas diri', 'desa'],
    ['SPM-PENDIDIKAN', 'Bidang SPM: pendidikan', 'belum bidang pendidikan', 'opd', PERMENDAGRI],
    ['SPM-KESEHATAN', 'Bidang SPM: kesehatan', 'belum bidang kesehatan', 'opd', PERMENDAGRI],
    ['SPM-PU', 'Bidang SPM: pekerjaan umum', 'belum bidang pekerjaan umum', 'opd', PERMENDAGRI],
    ['SPM-PERUMAHAN', 'Bidang SPM: perumahan rakyat', 'belum bidang perumahan rakyat', 'opd', PERMENDAGRI],
    ['SPM-TRANTIBUM', 'Bidang SPM: trantibumlinmas', 'belum bidang trantibumlinmas', 'opd', PERMENDAGRI],
    ['SPM-SOSIAL', 'Bidang SPM: sosial', 'belum bidang sosial', 'opd', PERMENDAGRI],
  ]),
  ...checklist('pustu', [
    ['PST-HARI*', 'Layanan setiap hari kerja', 'belum melayani setiap hari kerja', 'puskesmas'],
    ['PST-PERAWAT*', 'Sedikitnya 1 perawat', 'belum ada perawat', 'dinkes'],
    ['PST-BIDAN*', 'Sedikitnya 1 bidan', 'belum ada bidan', 'dinkes'],
    ['PST-KADER2*', 'Sedikitnya 2 kader', 'belum 2 kader', 'desa'],
    ['PST-PAKET*', 'Paket layanan seluruh siklus hidup', 'belum paket layanan siklus hidup', 'puskesmas'],
    ['PST-KUNJUNGAN*', 'Kunjungan rumah', 'belum kunjungan rumah', 'puskesmas'],
    ['PST-PWS*', 'Pemantauan wilayah setempat', 'belum PWS', 'puskesmas'],
    ['PST-ALKES', 'Alat kesehatan standar', 'belum alat kesehatan standar', 'dinkes'],
  ]),
  ...checklist('puskesmas', [
    ['PKM-SK*', 'SK struktur klaster', 'belum SK struktur klaster', 'puskesmas'],
    ['PKM-ALUR*', 'Alur layanan per klaster', 'belum alur layanan per klaster', 'puskesmas'],
    ['PKM-SKRINING*', 'Skrining menurut siklus hidup', 'belum skrining siklus hidup', 'puskesmas'],
    ['PKM-PWS*', 'Dasbor PWS per klaster', 'belum dasbor PWS', 'puskesmas'],
    ['PKM-LOKMIN*', 'Lokakarya mini membahas PWS', 'belum lokakarya mini PWS', 'puskesmas'],
    ['PKM-RME', 'Rekam medis elektronik', 'belum rekam medis elektronik', 'puskesmas'],
  ]),
];

/** The criteria that single indicators read, apart from the ILP status. */
export const ACTIVE_CRITERION = 'PSY-AKTIF';
export const FIVE_CADRES_CRITERION = 'PSY-KADER5';
export const PUSTU_STAFF_CRITERIA = ['PST-PERAWAT', 'PST-BIDAN', 'PST-KADER2'] as const;
