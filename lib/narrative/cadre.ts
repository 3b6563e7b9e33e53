import { type CadreTotal, graded, ungraded } from '@/lib/facilities/cadre-total';
import { type CadreSources, type FewCadres, LEAST_CADRES, sourcesDisagree } from '@/lib/facilities/five-cadres';
import { formatCount, formatPercent } from './format';

/**
 * How far the kader of a place have come: "Dari 60 kader, 38 dilatih (63,3%), 24 dinilai (40,0%), dan 15 bertingkat
 * (25,0%): Purwa 9, Madya 4, Utama 2; 45 belum bertingkat." Then who has not reported.
 */
export function cadreSentence(total: CadreTotal): string {
  const { cadres, trained, assessed, purwa, madya, utama, expected, reported } = total;
  if (expected === 0) return 'Tidak berlaku: tidak ada posyandu pada bulan ini.';
  if (reported === 0) return 'Belum ada posyandu yang melaporkan kader sampai bulan ini: belum lapor, bukan nol.';
  const share = (count: number) =>
    `${formatCount(count)} (${formatPercent({ numerator: count, denominator: cadres })})`;
  const told =
    cadres === 0
      ? `${formatCount(reported)} posyandu yang melapor tidak mempunyai kader.`
      : `Dari ${formatCount(cadres)} kader, dilatih ${share(trained)}, dinilai ${share(assessed)}, ` +
        `dan bertingkat ${share(graded(total))}: Purwa ${formatCount(purwa)}, Madya ${formatCount(madya)}, ` +
        `Utama ${formatCount(utama)}; belum bertingkat ${formatCount(ungraded(total))}.`;
  return [told, silenceSentence(total)].filter(Boolean).join(' ');
}

/** "3 dari 60 posyandu belum lapor kader."; empty where all have. */
export function silenceSentence({ expected, reported }: Pick<CadreTotal, 'expected' | 'reported'>): string {
  const silent = expected - reported;
  if (silent === 0) return '';
  return `${formatCount(silent)} dari ${formatCount(expected)} posyandu belum lapor kader dan tidak dihitung.`;
}

/** Why a line has no share: no posyandu at all, none that reported, or posyandu that truly have no kader. */
export function cadreAbsence({ expected, reported }: Pick<CadreTotal, 'expected' | 'reported'>): string {
  if (expected === 0) return '– tidak ada posyandu';
  return reported === 0 ? 'belum lapor' : '0 kader';
}

/** How many posyandu have fewer than five kader, and how many kader they need together. */
export function fewSentence({ posyandu, reported, few, wanted }: FewCadres): string {
  if (posyandu === 0) return 'Tidak berlaku: tidak ada posyandu pada bulan ini.';
  if (reported === 0) return 'Belum ada posyandu yang melaporkan kader: belum diketahui, bukan nol.';
  const told =
    few === 0
      ? `${reported === 1 ? 'Satu-satunya' : `Semua ${formatCount(reported)}`} posyandu yang melapor mempunyai sedikitnya lima kader.`
      : `${formatCount(few)} dari ${formatCount(reported)} posyandu yang melapor mempunyai kurang dari lima kader: ` +
        `perlu ${formatCount(wanted)} kader lagi di ${formatCount(few)} posyandu itu agar setiap posyandu mempunyai lima.`;
  return [told, silenceSentence({ expected: posyandu, reported })].filter(Boolean).join(' ');
}

/** That the two sources contradict each other somewhere, and which of them the ILP status uses; empty where nowhere. */
export function disagreementSentence({ disagreeing }: Pick<FewCadres, 'disagreeing'>): string {
  if (disagreeing === 0) return '';
  return `Di ${formatCount(disagreeing)} posyandu kriteria PSY-KADER5 berbeda dari tabel kader; status ILP memakai kriteria.`;
}

/** What was reported of a criterion. */
export function criterionWord(met: boolean | null): string {
  return met === null ? 'belum dilaporkan' : met ? 'ya' : 'tidak';
}

/** What else is to be known of a posyandu of the list: "berbeda dari tabel kader; tidak aktif". */
export function fewNote(posyandu: CadreSources & Readonly<{ active: boolean }>): string {
  const { counts, criterion, active } = posyandu;
  const many = counts !== null && counts.cadres >= LEAST_CADRES;
  return [
    sourcesDisagree(posyandu) && (criterion ? 'kriteria menyatakan ≥ 5 kader' : 'kriteria menyatakan belum 5 kader'),
    many && 'tabel kader sudah 5 atau lebih',
    !active && 'belum aktif',
  ]
    .filter(Boolean)
    .join('; ');
}
