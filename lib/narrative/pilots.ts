import {
  type PilotGroup,
  type PilotKind,
  type PilotMeasure,
  type PilotMeasureKey,
  movement,
} from '@/lib/analysis/pilot-comparison';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Tally } from '@/lib/coverage/tally';
import type { SharedStatus } from '@/lib/facilities/pilot-cohort';
import { STEADY_DENOMINATOR } from '@/lib/pws/small-number';
import { formatCount, formatMonthName, formatPercent, formatPoints, formatRatio, formatSignedCount } from './format';

export const GROUP_NAMES = { pilots: 'Lokus', others: 'Lainnya' } as const;

export const MEASURE_NAMES: Readonly<Record<PilotMeasureKey, string>> = {
  status: 'Sudah ILP',
  criteria: 'Kriteria wajib terpenuhi, dari yang dilaporkan',
  'KDR-LTH': 'Kader dilatih 25 keterampilan',
  'KDR-PWA': 'Kader sedikitnya Purwa',
};

/** Lokus are chosen, not drawn by lot: what differs may have differed for any reason. */
export const NO_CAUSE = 'Ini angka saja: lokus tidak dipilih secara acak, jadi selisihnya bukan bukti pengaruh lokus.';

/** Whom lokus are compared with (decision 29), for the definition page. */
export const PILOT_RULE = `Lokus disandingkan dengan fasilitas sejenis di kabupaten/kota yang sama yang bukan lokus dan ada pada semua bulannya; bila semua lokus di desa atau semua di kelurahan, pembandingnya juga, selama tersisa sedikitnya ${SMALL_DENOMINATOR} dan tidak kurang dari lokusnya. Kelompok di bawah ${SMALL_DENOMINATOR} dibaca per unit, tanpa garis persen.`;

/** The two months that are compared. */
export type PilotMonths = Readonly<{ start: Month; end: Month }>;
/** `unit` is what the share is counted over: `posyandu aktif`. */
export type PilotGroups = Readonly<{ kind: PilotKind; unit: string; pilots: PilotGroup; others: PilotGroup }>;

/**
 * How both groups have moved, in counts first, and in points where the group is large enough; with what one facility
 * moves: "Lokus: 4 dari 10 posyandu sudah ILP pada Februari 2025, 10 dari 10 pada Februari 2026 (+6; +60,0 poin
 * persen). Lainnya: 150 dari 298, lalu 219 dari 300 (+69; +22,7 poin persen)."
 */
export function pilotSentence({ kind, unit, pilots, others }: PilotGroups, { start, end }: PilotMonths): string {
  const [own, rest] = [statusOf(pilots), statusOf(others)];
  if (!own) return '';
  const moved = (measure: PilotMeasure) => `(${movedPhrase(measure)})`;
  const first =
    own.start.denominator + own.end.denominator === 0
      ? `Lokus: tidak ada ${unit}.`
      : `Lokus: ${countPhrase(own.start)} ${unit} sudah ILP pada ${formatMonthName(start)}, ` +
        `${countPhrase(own.end)} pada ${formatMonthName(end)} ${moved(own)}.`;
  const second =
    rest && others.sites > 0
      ? ` Lainnya: ${countPhrase(rest.start)}, lalu ${countPhrase(rest.end)} ${moved(rest)}.`
      : ` Tidak ada ${kind} lain untuk disandingkan.`;
  return `${first}${second}${fewSentence(kind, own.end)}`;
}

function statusOf({ measures }: PilotGroup): PilotMeasure | undefined {
  return measures.find(({ key }) => key === 'status');
}

function countPhrase({ numerator, denominator }: Ratio): string {
  return `${formatCount(numerator)} dari ${formatCount(denominator)}`;
}

/** `+6` and `+60,0 poin persen`; of fewer than five the count alone, since one facility is twenty points or more. */
export function movedWords(measure: PilotMeasure): Readonly<{ count: string; points: string }> {
  const moved = movement(measure);
  if (!moved) return { count: 'tidak dapat dibandingkan', points: '' };
  const count = moved.numerator === 0 ? 'jumlah tetap' : formatSignedCount(moved.numerator);
  const isFew = Math.min(measure.start.denominator, measure.end.denominator) < SMALL_DENOMINATOR;
  return { count, points: isFew ? '' : `${formatPoints(moved.value)} poin persen` };
}

function movedPhrase(measure: PilotMeasure): string {
  const { count, points } = movedWords(measure);
  return [count, points].filter(Boolean).join('; ');
}

/** Below twenty, one facility moves a share by more than five points (lib/pws/small-number). */
function fewSentence(kind: PilotKind, { denominator }: Tally): string {
  if (denominator === 0 || denominator >= STEADY_DENOMINATOR) return '';
  if (denominator < SMALL_DENOMINATOR)
    return ` Lokusnya ${formatCount(denominator)}: terlalu sedikit untuk dibaca sebagai persen.`;
  const points = formatPoints(1 / denominator).replace('+', '');
  return ` Lokusnya ${formatCount(denominator)}: satu ${kind} menggeser ${points} poin persen.`;
}

/** `4/10` and `40,0%`; of fewer than five `2 dari 3` alone; where nobody reported or nothing counts, the absence. */
export function tallyWords(tally: Tally): Readonly<{ main: string; aside: string }> {
  const { denominator, expected, reported } = tally;
  if (denominator === 0)
    return { main: expected > 0 && reported === 0 ? 'belum dilaporkan' : 'tidak berlaku', aside: '' };
  return denominator < SMALL_DENOMINATOR
    ? { main: countPhrase(tally), aside: '' }
    : { main: formatRatio(tally), aside: formatPercent(tally) };
}

/** Whom the pilot sites are set beside, and who is left out: rules of ours, so they are said. */
export function cohortSentence(
  { kind, others, status, newer }: PilotGroups & Readonly<{ status: SharedStatus | null; newer: number }>,
  district: string,
  { start, end }: PilotMonths,
): string {
  const where = status ? ` yang juga di ${status}` : '';
  const left =
    newer > 0
      ? ` ${formatCount(newer)} ${kind} lokus belum ada pada ${formatMonthName(start)} dan tidak disandingkan.`
      : '';
  return (
    `Lainnya: ${formatCount(others.sites)} ${kind} bukan lokus di ${district}${where}; kedua kelompok hanya memuat yang ` +
    `ada sejak ${formatMonthName(start)} sampai ${formatMonthName(end)}.${left}`
  );
}

/** What of the last month's figures rests on declarations, or on silence; empty where nothing does. */
export function groundSentence({ kind, pilots, others }: PilotGroups): string {
  const declared = [declaredPhrase('lokus', pilots), declaredPhrase('lainnya', others)].filter(Boolean);
  const silent = pilots.silent + others.silent;
  return [
    declared.length > 0 ? `Sudah ILP karena penetapan: ${declared.join(', ')}.` : '',
    silent > 0
      ? `${formatCount(silent)} ${kind} belum dilaporkan sama sekali: dihitung belum; keadaannya belum diketahui.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function declaredPhrase(name: string, group: PilotGroup): string {
  const counted = statusOf(group)?.end.numerator ?? 0;
  return group.declared > 0 ? `${name} ${formatCount(group.declared)} dari ${formatCount(counted)}` : '';
}

/** Why there is nothing to set side by side: no earlier month, nothing marked, or nothing marked here. */
export function noPilotSentence(marked: number | null, place: string, district: string): string {
  if (marked === null) return 'Belum ada bulan sebelumnya untuk disandingkan.';
  if (marked === 0)
    return `Belum ada fasilitas di ${district} yang ditandai lokus. Isi kolom lokus dengan ya pada tabel fasilitas, lewat impor atau halaman ubah fasilitas.`;
  return `Tidak ada lokus di ${place}; di ${district} ada ${formatCount(marked)} fasilitas lokus.`;
}

/** Which month the comparison begins with, and by which rule: no table holds the month in which a lokus began. */
export function startSentence({ start, end }: PilotMonths, asked: Month | null, back: number): string {
  if (asked === start) return `Disandingkan sejak ${formatMonthName(start)}, menurut pilihan di alamat halaman ini.`;
  const refused = asked === null ? '' : `${formatMonthName(asked)} berada di luar bulan yang dapat disandingkan. `;
  const rule =
    end - start === back ? `${formatCount(back)} bulan sebelum bulan yang dibaca` : 'bulan pertama yang ada datanya';
  return `${refused}Bulan mulai lokus tidak tercatat di data; dipakai ${formatMonthName(start)}, ${rule} (aturan kami, dapat diubah di pengaturan).`;
}

/** "Penetapan pertama di antara lokus ini: Februari 2026 (SK 84/2026)." */
export function declarationSentence({ month, decree }: Readonly<{ month: Month; decree: string }>): string {
  return `Penetapan pertama di antara lokus ini: ${formatMonthName(month)}${decree ? ` (${decree})` : ''}.`;
}
