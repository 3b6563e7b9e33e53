import type { Month } from '@/lib/coverage/period';
import type { CadreCounts } from '@/lib/facilities/span';
import { formatCount, formatMonthName } from './format';

type Declaration = Readonly<{ month: Month; status: boolean | null; decree: string | null }>;

/** Whether the status was declared, by which SK and since when; declarations are given newest first. */
export function declarationPhrase(declarations: readonly Declaration[]): string {
  const [latest] = declarations;
  if (!latest) return 'Tidak ada penetapan: status mengikuti kriteria wajib.';
  const since = formatMonthName(latest.month);
  if (latest.status === null) return `Penetapan berakhir ${since}: status mengikuti kriteria wajib.`;
  const decree = latest.decree === null ? 'nomor SK tidak dicatat' : latest.decree;
  return `Ditetapkan ${latest.status ? 'sudah' : 'belum'} ILP sejak ${since} (${decree}).`;
}

/** "6 kader (Februari 2026): 4 dilatih, 3 dinilai; Purwa 1, Madya 1, Utama 1." */
export function cadrePhrase(cadre: (CadreCounts & Readonly<{ month: Month }>) | null): string {
  if (!cadre) return 'Jumlah kader belum dilaporkan.';
  const { cadres, trained, assessed, purwa, madya, utama, month } = cadre;
  const levels = `Purwa ${formatCount(purwa)}, Madya ${formatCount(madya)}, Utama ${formatCount(utama)}`;
  return `${formatCount(cadres)} kader (${formatMonthName(month)}): ${formatCount(trained)} dilatih, ${formatCount(assessed)} dinilai; ${levels}.`;
}
