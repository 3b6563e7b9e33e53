import { type Month, addMonths, monthOfYear, yearOf } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { type FollowUp, type FollowUps, allNeeds } from '@/lib/pws/follow-up';
import { type NeedOrder, urgency } from '@/lib/pws/need-order';
import { PWS_REASONS, type PwsReason } from '@/lib/pws/reason';
import type { PwsRow } from '@/lib/pws/row';
import { missingNowPhrase } from './catch-up';
import { capitalised, formatCount, formatMonthName } from './format';
import { periodPhrase } from './period';
import { statusWord, trendWord } from './pws';

/** More names than this are counted instead of read out. */
const MOST_NAMED = 6;

export type SummarySubject = Readonly<{
  indicator: Indicator;
  month: Month;
  placeName: string;
  /** `desa/kelurahan`: what the rows are. */
  noun: string;
  /** True: the text begins with the label that goes wherever it is copied to. */
  example: boolean;
}>;

/**
 * What is to be done in a place, in a few sentences that can be read out at a lokakarya mini: where the figure is below
 * the target and falls, where it stands still, where it is above but falls, and who cannot be judged yet.
 */
export function followUpSummary(followUps: FollowUps, subject: SummarySubject): string {
  const { indicator, month, placeName, example } = subject;
  const needs = allNeeds(followUps);
  const of = (...wanted: readonly number[]) => needs.filter(({ row }) => wanted.includes(urgency(row) ?? -1));
  const [falling, steady, above] = [of(0), of(1, 2), of(3)];
  const higher = indicator.direction === 'higher';
  const [missed, worse] = higher ? ['di bawah target', 'turun'] : ['di atas batas', 'naik'];
  return [
    `${example ? '[DATA CONTOH] ' : ''}${indicator.name}, ${placeName}, ${periodPhrase(indicator.kind, month)}.`,
    groupSentence(falling, `${missed} dan ${worse}`, subject),
    groupSentence(steady, `${missed} dan tidak berubah`, subject),
    groupSentence(above, `sudah mencapai ${higher ? 'target' : 'batas'}, tetapi ${worse}`, subject),
    above.length > 0 ? 'Mari cari sebabnya bersama agar tidak berlanjut.' : '',
    needs.length === 0 ? nothingSentence(followUps, subject, missed) : '',
    unjudgedSentence(followUps.unjudged, subject),
    needs.some(({ row }) => row.provisional) ? 'Angka masih sementara: ada laporan yang belum masuk.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function groupSentence(needs: readonly FollowUp[], how: string, { indicator, noun }: SummarySubject): string {
  if (needs.length === 0) return '';
  const sum = needs.reduce((total, { catchUp }) => total + catchUp.missingNow, 0);
  const missing = missingNowPhrase(indicator, sum);
  const forTarget = indicator.direction === 'higher' ? ' untuk target bulan ini' : '';
  const together = `${needs.length > 1 ? `Bersama-sama ${missing}` : capitalised(missing)}${forTarget}`;
  const names = nameList(needs.map(({ row }) => row.area.name));
  return `Di ${formatCount(needs.length)} ${noun} ${indicator.direction === 'higher' ? 'capaian' : 'angkanya'} ${how}: ${names}.${missing ? ` ${together}.` : ''}`;
}

/** `A, B dan C`; `A, B, C, D, E, F dan 4 lainnya`. */
function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${formatCount(rest)} lainnya` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} dan ${last}` : (last ?? '');
}

function nothingSentence({ unjudged }: FollowUps, { noun }: SummarySubject, missed: string): string {
  const judged = unjudged.length > 0 ? ` yang dapat dinilai` : '';
  return `Tidak ada ${noun}${judged} yang ${missed} tanpa perbaikan, atau yang capaiannya memburuk.`;
}

function unjudgedSentence(unjudged: readonly PwsRow[], { noun }: SummarySubject): string {
  if (unjudged.length === 0) return '';
  const reasons = unjudgedGroups(unjudged).map(
    ({ reason, rows }) => `${formatCount(rows.length)} ${shortReason(reason)}`,
  );
  return `${formatCount(unjudged.length)} ${noun} belum dapat dinilai: ${reasons.join(', ')}.`;
}

export type UnjudgedGroup = Readonly<{ reason: PwsReason; rows: readonly PwsRow[] }>;

/** The rows without a status by their reason, in the order in which reasons are looked for. */
export function unjudgedGroups(rows: readonly PwsRow[]): UnjudgedGroup[] {
  const groups = PWS_REASONS.map((reason) => ({ reason, rows: rows.filter((row) => row.reason === reason) }));
  return groups.filter((group) => group.rows.length > 0);
}

/** The reasons behind a number of areas that cannot be judged: "2 belum lapor bulan ini". */
const SHORT_REASONS: Readonly<Record<PwsReason, string>> = {
  'no-target-group': 'tanpa sasaran',
  'no-report': 'belum lapor bulan ini',
  'no-target': 'tanpa target',
  'no-last-month': 'tanpa pembanding bulan lalu',
};

/** Why an area cannot be judged, in two or three words. */
export function shortReason(reason: PwsReason): string {
  return SHORT_REASONS[reason];
}

/** What would make a status possible: "isi sasaran ibu hamil 2026", "minta laporan Februari 2026". */
export function unjudgedAdvice(reason: PwsReason, { kind, unit }: Indicator, month: Month): string {
  const before = addMonths(month, -1);
  switch (reason) {
    case 'no-target-group':
      return kind === 'cumulative' ? `isi sasaran ${unit} ${yearOf(month)}` : `periksa penyebut: tidak ada ${unit}`;
    case 'no-report':
      return `minta laporan ${formatMonthName(month)}`;
    case 'no-target':
      return `tetapkan target ${yearOf(month)}`;
    case 'no-last-month':
      return kind === 'cumulative' && monthOfYear(month) === 1
        ? `lengkapi laporan ${formatMonthName(before)} dan sasaran ${yearOf(before)}`
        : `lengkapi laporan ${formatMonthName(before)}`;
  }
}

/**
 * How a place's service indicators stand: "7 dari 34 indikator pelayanan yang dapat dinilai perlu ditindaklanjuti: 4
 * Jelek (turun), 1 Jelek (tetap), 2 Kurang."
 */
export function areaNeedsSentence(needs: NeedOrder<FollowUp> & Readonly<{ judged: number }>): string {
  const all = allNeeds(needs);
  const judged = `${formatCount(needs.judged)} indikator pelayanan yang dapat dinilai`;
  if (all.length === 0) return `Dari ${judged} tidak ada yang perlu ditindaklanjuti khusus.`;
  const counts = new Map<string, number>();
  for (const { row } of all) counts.set(countedAs(row), (counts.get(countedAs(row)) ?? 0) + 1);
  const words = [...counts].map(([word, count]) => `${formatCount(count)} ${word}`);
  return `${formatCount(all.length)} dari ${judged} perlu ditindaklanjuti: ${words.join(', ')}.`;
}

/** What worsens is counted apart from what stands still. */
function countedAs(row: PwsRow): string {
  return row.status === 'jelek' ? `Jelek (${trendWord(row.trend)})` : statusWord(row);
}
