import type { GrowthBounds, GrowthCheck, GrowthFinding } from '@/lib/analysis/growth-monitoring';
import { capitalised, formatCount, formatPercent } from './format';

const CHECK_WORDS: Readonly<Record<GrowthCheck, string>> = {
  'weighed-over-group': 'balita ditimbang (D) melebihi sasaran balita (S): periksa S',
  'gained-over-assessed': 'yang naik (N) melebihi yang dinilai (D): periksa pencatatan',
  'assessed-over-weighed':
    'D pada N/D melebihi D pada D/S: balita O dan B tidak ikut dinilai, jadi D pada N/D tidak dapat lebih banyak',
  'sum-over-assessed': 'yang naik (N) ditambah yang tidak naik (T) melebihi yang dinilai (D): periksa pencatatan',
  'healthy-come': 'N/D tinggi pada D/S rendah: yang datang mungkin yang sehat',
};

/** So many names are said; the file has them all. */
const MOST_NAMES = 3;

/** What a failed check means, as a remark: "N/D tinggi pada D/S rendah: yang datang mungkin yang sehat". */
export function checkPhrase(check: GrowthCheck): string {
  return CHECK_WORDS[check];
}

/** Where a check fails: "2 desa/kelurahan (A, B): yang naik (N) melebihi yang dinilai (D)..." */
export function findingSentence({ check, areas }: GrowthFinding, noun: string): string {
  const names = areas.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = areas.length - names.length;
  const listed = `${names.join(', ')}${more > 0 ? `, dan ${formatCount(more)} lainnya` : ''}`;
  return `${formatCount(areas.length)} ${noun} (${listed}): ${CHECK_WORDS[check]}.`;
}

/** The findings among so many places in sentences, or one that says that there are none; a single place goes unnamed. */
export function findingSentences(findings: readonly GrowthFinding[], places: number, noun: string): string[] {
  if (findings.length === 0) return ['Tidak ada kejanggalan antara D, S, N, dan T bulan ini.'];
  return findings.map((finding) =>
    places > 1 ? findingSentence(finding, noun) : `${capitalised(CHECK_WORDS[finding.check])}.`,
  );
}

/** The bounds of the last check are the district's setting, and say so. */
export function growthRule({ lowWeighed, highGained }: GrowthBounds): string {
  return `Ambang D/S di bawah ${formatPercent(lowWeighed, 0)} dan N/D ${formatPercent(highGained, 0)} ke atas adalah ambang aplikasi ini, bukan pedoman.`;
}
