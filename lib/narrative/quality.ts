import type { ScorePart } from '@/lib/analysis/quality/score';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { formatCount, formatFraction, formatMonthName, formatPercent, formatRatio } from './format';

/** What a part of the score is called, and what its n/N counts. */
export type PartWords = Readonly<{ title: string; counts: string; dimension: string }>;

export const PART_WORDS: Readonly<Record<ScorePart, PartWords>> = {
  completeness: {
    title: 'Kelengkapan',
    counts: 'laporan yang masuk dari yang diharapkan bulan itu',
    dimension: 'kelengkapan dan ketepatan waktu',
  },
  timeliness: {
    title: 'Ketepatan waktu',
    counts: 'laporan fasilitas yang tercatat masuk sampai tanggal batas, dari yang sudah jatuh tempo',
    dimension: 'kelengkapan dan ketepatan waktu',
  },
  consistency: {
    title: 'Konsistensi',
    counts: 'perbandingan dua angka yang cocok, dari yang dapat dibandingkan',
    dimension: 'konsistensi internal',
  },
  outliers: {
    title: 'Tanpa pencilan',
    counts: 'angka yang sejalan dengan riwayatnya sendiri, dari yang punya riwayat enam bulan',
    dimension: 'konsistensi internal',
  },
  denominators: {
    title: 'Penyebut tetap',
    counts: 'sasaran dan penyebut yang tidak melompat, dari yang dapat dibandingkan',
    dimension: 'konsistensi data penduduk',
  },
};

/** Where the dimensions come from. */
export const DQR_SOURCE =
  'WHO, Data quality review: a toolkit for facility data quality assessment. Module 1: Framework and metrics (2017)';

/** How the score is made, in full: it is a rule of ours. */
export const SCORE_RULE =
  'Skor 0 sampai 100 adalah rata-rata lima bagian dengan bobot yang sama; setiap bagian adalah pecahan n/N miliknya sendiri, dan bagian yang tidak dapat diperiksa tidak ikut. Bobot yang sama adalah aturan kami, bukan pedoman. Skor bukan capaian, karena itu tidak ditulis sebagai persen; skor kabupaten dihitung dari jumlah n dan jumlah N semua puskesmas, bukan dari rata-rata skor.';

/** Why there is a least deviation, for the definition page and where outliers are listed. */
export function outlierRule(limit: number): string {
  return (
    `Pencilan: angka desa yang berjarak lebih dari ${formatCount(limit)} simpangan dari median bulan-bulan sebelumnya ` +
    '(paling sedikit enam bulan yang laporannya lengkap). Satu simpangan adalah 1,4826 MAD, tetapi tidak kurang dari akar median: ' +
    'angka kecil berubah sebesar itu karena kebetulan. Batas bawah itu aturan kami.'
  );
}

export function jumpRule(percent: number): string {
  return (
    `Lompatan: sasaran setahun atau penyebut sebulan yang berubah lebih dari ${formatCount(percent)}% dan lebih dari dua kali akar ` +
    'angkanya. Penyebut bulanan juga harus berbeda sebanyak itu dari bulan yang sama tahun lalu, agar bulan penimbangan tidak ' +
    'ikut ditandai. Keduanya aturan kami.'
  );
}

export const TWIN_RULE =
  'Nama mirip: dua fasilitas sejenis di satu desa yang namanya berbeda paling banyak satu huruf. Nama yang hanya berbeda nomor (Melati 1, Melati II) tidak ditandai.';

/** Who is asked for a report: what a district has never taken up is not missing. */
export const ASKED_RULE =
  'Yang diharapkan melapor: setiap desa, posyandu, atau puskesmas menurut aturan indikatornya, untuk indikator yang dilaporkan kabupaten/kota ini dalam 12 bulan terakhir; tanggal lapor diharapkan dari fasilitas yang jenisnya sudah memakai tabel laporan.';

/** The rules of data quality that are ours, apart from the two whose figures are settings. */
export const QUALITY_RULES: readonly string[] = [
  `Mutu data, kelengkapan. ${ASKED_RULE}`,
  `Mutu data, skor. ${SCORE_RULE}`,
  `Mutu data, pencilan. Satu simpangan adalah 1,4826 MAD, tetapi tidak kurang dari akar median: angka kecil berubah sebesar itu karena kebetulan.`,
  `Mutu data, lompatan. Perubahan penyebut harus juga lebih dari dua kali akar angkanya, dan berbeda dari bulan yang sama tahun lalu.`,
  `Mutu data, nama. ${TWIN_RULE}`,
];

/** The task as a title: what is still awaited, never who is behind. */
export function qualityTitle(awaited: number, month: Month, place: string | null): string {
  const where = place === null ? 'Mutu data' : `Mutu data ${place}`;
  return awaited === 0
    ? `${where}: semua laporan ${formatMonthName(month)} sudah masuk`
    : `${where}: ${formatCount(awaited)} laporan ${formatMonthName(month)} masih ditunggu`;
}

/** "8.634 dari 9.554 laporan masuk", or that none is expected. */
export function reportsPhrase({ numerator, denominator }: Ratio): string {
  if (denominator === 0) return 'tidak ada laporan yang diharapkan';
  return `${formatCount(numerator)} dari ${formatCount(denominator)} laporan masuk`;
}

/** "Laporan pelayanan Februari 2026: 8.634 dari 9.554 masuk." */
export function monthReportsPhrase(reports: Ratio, month: Month): string {
  if (reports.denominator === 0) return `Belum ada laporan pelayanan yang diharapkan untuk ${formatMonthName(month)}.`;
  const { numerator, denominator } = reports;
  return `Laporan pelayanan ${formatMonthName(month)}: ${formatCount(numerator)} dari ${formatCount(denominator)} masuk.`;
}

/** Points to one decimal, without a sign that would make them a share. */
export function pointsText(points: number | null): string {
  return points === null ? '–' : formatFraction(points / 100).replace('%', '');
}

/** `442/459`; a dash where nothing could be looked at. */
export function partText(ratio: Ratio): string {
  return ratio.denominator === 0 ? '–' : formatRatio(ratio);
}

/** The same as a share, `90,4%`. */
export function shareText(ratio: Ratio): string {
  return ratio.denominator === 0 ? '–' : formatPercent(ratio);
}

/** "5,5 di atas": how many deviations from the median, and on which side. */
export function distanceText(distance: number, above: boolean): string {
  return `${formatFraction(distance / 100).replace('%', '')} ${above ? 'di atas' : 'di bawah'}`;
}

/** `5 Maret 2026` of `2026-03-05`. */
export function dayText(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${formatMonthName((year * 12 + month - 1) as Month)}`;
}
