import { ABSENCES } from '@/lib/exports/cell';
import type { CellSign } from '@/lib/pws/cell-sign';
import { formatCount } from './format';

const WORDS: Readonly<Record<CellSign, string>> = {
  baik: 'Baik',
  kurang: 'Kurang',
  cukup: 'Cukup',
  'cukup-tetap': 'Cukup (tetap)',
  jelek: 'Jelek (turun)',
  'jelek-tetap': 'Jelek (tetap)',
  unjudged: 'belum dapat dinilai',
  'not-reported': ABSENCES['not-reported'].word,
  'not-applicable': ABSENCES['not-applicable'].word,
};

/** A sign in words; a falling Jelek says so beside a steady one. */
export function signWord(sign: CellSign): string {
  return WORDS[sign];
}

/**
 * What the matrix shows, in one sentence: "Dari 352 pasangan desa/kelurahan dan indikator: 120 Baik, 12 Kurang, ...".
 * The four words are for service indicators only, which are all that the matrix holds.
 */
export function matrixSentence(counts: ReadonlyMap<CellSign, number>, noun: string): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return `Belum ada ${noun} atau indikator untuk ditampilkan.`;
  const silent = (counts.get('not-reported') ?? 0) + (counts.get('not-applicable') ?? 0);
  if (silent === total) return `Belum ada laporan indikator pelayanan dari ${noun} di sini sampai bulan ini.`;
  const parts = [...counts].map(([sign, count]) => `${formatCount(count)} ${signWord(sign)}`);
  return `Dari ${formatCount(total)} pasangan ${noun} dan indikator: ${parts.join(', ')}.`;
}
