import {
  type Known,
  NONE_COUNTED,
  type ReportedCount,
  countKnown,
  knownOf,
  sumReported,
} from '@/lib/coverage/reported-count';

/** One of the eight stages of life that a posyandu serves; `code` is its criterion, `head` its name in a narrow column. */
export type Stage = Readonly<{ code: string; name: string; head: string }>;

/** In the order of life (contracts section 3, criteria SH-*; KMK HK.01.07/MENKES/2015/2023). */
export const STAGES: readonly Stage[] = [
  { code: 'SH-BUMIL', name: 'Ibu hamil', head: 'Hamil' },
  { code: 'SH-BUSUI', name: 'Ibu menyusui', head: 'Menyusui' },
  { code: 'SH-BAYI', name: 'Bayi', head: 'Bayi' },
  { code: 'SH-BALITA', name: 'Balita', head: 'Balita' },
  { code: 'SH-SEKOLAH', name: 'Anak usia sekolah', head: 'Sekolah' },
  { code: 'SH-REMAJA', name: 'Remaja', head: 'Remaja' },
  { code: 'SH-DEWASA', name: 'Usia dewasa', head: 'Dewasa' },
  { code: 'SH-LANSIA', name: 'Lanjut usia', head: 'Lansia' },
];

/** A posyandu's standing on every stage, in the order of `STAGES`. */
export function stageMarks(checklist: Parameters<typeof knownOf>[0]): Known[] {
  return STAGES.map(({ code }) => knownOf(checklist, code));
}

/** The counts of every stage over posyandu aktif, each given by its marks. */
export function countStages(posyandu: readonly (readonly Known[])[]): ReportedCount[] {
  return STAGES.map((_, stage) => countKnown(posyandu.map((marks) => marks[stage] ?? 'unreported')));
}

/** A parent's counts: the sums of its areas', stage by stage. */
export function sumStages(areas: readonly (readonly ReportedCount[])[]): ReportedCount[] {
  return STAGES.map((_, stage) => sumReported(areas.map((counts) => counts[stage] ?? NONE_COUNTED)));
}
