import { type Month, addMonths, monthOfYear } from '@/lib/coverage/period';
import { ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { YearCourse } from '@/lib/pws/catch-up';
import type { FollowUp } from '@/lib/pws/follow-up';
import type { MonthFigure } from '@/lib/pws/row';
import { targetToDate } from '@/lib/pws/target-path';
import type { SettingChoice } from '@/lib/settings/setting';
import {
  capitalised,
  formatCount,
  formatFraction,
  formatMonthName,
  formatPercent,
  formatRatio,
  formatTarget,
} from './format';

import { statusWithAction } from './pws';
import { rateText } from './rate';
import { targetNoun } from './target';

export type Wording = SettingChoice<'pws.statusWording'>;

/** How large a group was asked says nothing about whom to reach: `balita diukur` are balita. */
const QUALIFIER = / (dinilai|diukur|terdaftar|aktif)$/;

/** Whom a place must still reach or, where lower is better, has too many of: `ibu hamil`, `balita yang stunting`. */
export function neededNoun({ kind, direction, unit, done }: Indicator): string {
  if (kind === 'rate') return done;
  const people = unit.replace(QUALIFIER, '').replace(/^usia /, 'orang usia ');
  return direction === 'higher' ? people : `${people} yang ${done}`;
}

/** `perlu 17 ibu hamil lagi`; where lower is better `3 balita yang stunting di atas batas`. Empty when met. */
export function missingNowPhrase(indicator: Indicator, missing: number): string {
  if (missing === 0) return '';
  const count = `${formatCount(missing)} ${neededNoun(indicator)}`;
  return indicator.direction === 'higher' ? `perlu ${count} lagi` : `${count} di atas batas`;
}

/**
 * What a place needs, without its status: "Kumulatif 31,3% (25/80); untuk target s.d. Juli 2026 (52,5%) perlu 17 ibu
 * hamil lagi. Untuk 90% setahun perlu 10 ibu hamil sebulan mulai Agustus 2026 (bulan ini 3, terbanyak tahun ini 6)."
 */
export function needSentence(need: FollowUp, month: Month): string {
  const { row, catchUp } = need;
  return [
    row.status === 'kurang' ? fallingSentence(need, month) : missingSentence(need, month),
    catchUp.year ? courseSentence(need, catchUp.year, month) : '',
    row.provisional ? 'Sementara: masih ada laporan yang belum masuk.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a status asks for, in words: "Jelek – prioritas pembinaan". */
export function needStatus({ row, indicator }: FollowUp, wording: Wording): string {
  return statusWithAction(row, wording, indicator.direction);
}

/** Status and need, as a head of puskesmas could read them out: "Jelek – prioritas pembinaan. Kumulatif 31,3% ...". */
export function catchUpSentence(need: FollowUp, month: Month, wording: Wording): string {
  return `${needStatus(need, wording)}. ${needSentence(need, month)}`;
}

function missingSentence(need: FollowUp, month: Month): string {
  const { indicator, row, catchUp } = need;
  const count = `${formatCount(catchUp.missingNow)} ${neededNoun(indicator)}`;
  if (indicator.direction === 'higher')
    return `${valuePhrase(need, month)}; untuk ${linePhrase(need, month)} perlu ${count} lagi.`;
  const single =
    indicator.kind === 'rate' && catchUp.missingNow === row.cumulative.numerator
      ? ' Kelompoknya kecil: satu kejadian saja sudah di atas batas.'
      : '';
  return `${valuePhrase(need, month)}; ${count} di atas ${linePhrase(need, month)}.${single}`;
}

/** Above the target, but this month is worse than the last: by how much, and how near the line is. */
function fallingSentence(need: FollowUp, month: Month): string {
  const { indicator, row, catchUp } = need;
  const higher = indicator.direction === 'higher';
  const people = neededNoun(indicator);
  const where =
    catchUp.margin === 0
      ? `tepat pada ${linePhrase(need, month)}`
      : `${formatCount(catchUp.margin)} ${people} di ${higher ? 'atas' : 'bawah'} ${linePhrase(need, month)}`;
  // Within a year a cumulative indicator has one sasaran, so that its counts compare; else only shares do.
  const sameGroup = indicator.kind === 'cumulative' && monthOfYear(month) > 1;
  const fallen = formatCount(catchUp.fallen ?? 0);
  const change = `${higher ? 'turun' : 'naik'} ${sameGroup ? fallen : `setara ${fallen} ${people}`}`;
  const phrase = (figure: MonthFigure | null) => monthPhrase(figure, indicator, sameGroup);
  return `${valuePhrase(need, month)}, ${where}, tetapi ${change}: bulan ini ${phrase(row.thisMonth)}, bulan lalu ${phrase(row.lastMonth)}.`;
}

function courseSentence({ indicator, row, target, catchUp }: FollowUp, year: YearCourse, month: Month): string {
  const goal = `${formatTarget(target)} setahun`;
  const named = capitalised(`${targetNoun(target, indicator)} ${goal}`);
  const people = (count: number) => `${formatCount(count)} ${neededNoun(indicator)}`;
  const from = `${year.monthsLeft === 1 ? 'pada' : 'sebulan mulai'} ${formatMonthName(addMonths(month, 1))}`;
  const [now, best] = [row.thisMonth?.numerator ?? 0, year.bestMonth ?? 0];
  const seen = `(bulan ini ${formatCount(now)}, terbanyak tahun ini ${formatCount(best)})`;
  switch (year.course) {
    case 'met':
      if (indicator.direction === 'higher') return `${named} sudah tercapai.`;
      return year.monthly === null
        ? ''
        : `Agar tetap dalam batas ${goal} paling banyak ${people(year.monthly)} ${from}.`;
    case 'limit-passed':
      return `Batas ${goal} sudah terlampaui ${people(year.missing)}.`;
    case 'no-month-left':
      return `${named} tidak dapat dicapai lagi tahun ini.`;
    case 'group-too-small':
      return `${named} tidak dapat dicapai: sasaran yang belum terhitung tinggal ${people(year.remaining)}.`;
    case 'far-above-best':
      return `Untuk ${goal} perlu ${people(year.monthly ?? 0)} ${from} ${seen}, ${farAboveText(year)}: perlu dukungan khusus.`;
    case 'within-best':
    case 'above-best':
      return `Untuk ${goal} perlu ${people(year.monthly ?? 0)} ${from} ${seen}.${stayPhrase(catchUp.missingNow, year)}`;
  }
}

function farAboveText({ bestMonth, farAbove }: YearCourse): string {
  if (!bestMonth) return 'tahun ini belum ada capaian';
  return farAbove === 1
    ? 'melebihi bulan terbanyak'
    : `lebih dari ${farAbove === 2 ? 'dua' : farAbove} kali bulan terbanyak`;
}

/** Whoever is on the line asks first what keeps him there. */
function stayPhrase(missingNow: number, { nextMonth }: YearCourse): string {
  return missingNow === 0 && nextMonth
    ? ` Agar tetap pada target, bulan depan sedikitnya ${formatCount(nextMonth)}.`
    : '';
}

/** `target s.d. Juli 2026 (52,5%)`, `batas 14%`. */
function linePhrase({ indicator, target }: FollowUp, month: Month): string {
  const noun = targetNoun(target, indicator);
  if (indicator.kind !== 'cumulative') return `${noun} ${formatTarget(target)}`;
  return `${noun} s.d. ${formatMonthName(month)} (${formatPercent(targetToDate(target, indicator.kind, month))})`;
}

function valuePhrase({ indicator, row }: FollowUp, month: Month): string {
  const ratio = ratioOf({ state: row.state, ...row.cumulative });
  if (!ratio) return '';
  if (indicator.kind === 'rate') return `${formatMonthName(month)}: ${rateText(indicator, ratio)}`;
  const counts = `${formatPercent(ratio)} (${formatRatio(ratio)})`;
  return indicator.kind === 'cumulative' ? `Kumulatif ${counts}` : `${formatMonthName(month)}: ${counts}`;
}

/** `4` where counts compare, else `5,0% (4)`; a rate in its own unit. */
function monthPhrase(figure: MonthFigure | null, { kind, per }: Indicator, counted: boolean): string {
  if (!figure) return 'belum ada';
  const count = formatCount(figure.numerator);
  if (counted || figure.value === null) return count;
  const share =
    kind === 'rate' ? formatFraction((figure.value * (per ?? 1)) / 100).replace('%', '') : formatFraction(figure.value);
  return `${share} (${count})`;
}
