import { type Month, monthOfYear } from '@/lib/coverage/period';
import { type Ratio } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthFigure, PwsRow } from '@/lib/pws/row';
import { STEADY_DENOMINATOR } from '@/lib/pws/small-number';
import { type StatusCount, countStatuses } from '@/lib/pws/status-counts';
import { formatCount, formatFraction, formatMonthName, formatPercent, formatRate, formatRatio } from './format';
import { reasonWord, statusWord, trendWord } from './pws';
import { targetNoun } from './target';

export type PwsIndicator = Pick<Indicator, 'kind' | 'direction' | 'per'>;

/** How a picture writes what it has no number for: `…` not reported, `–` not applicable (lib/exports/cell). */
const NOT_REPORTED = '…';
const NOT_APPLICABLE = '–';

/** A fraction as its row writes it, the unit being in the row's name: `55,4`, per 100.000 `183,0`. */
export function pwsNumber(value: number, { kind, per }: PwsIndicator): string {
  return formatFraction(kind === 'rate' ? (value * (per ?? 1)) / 100 : value).replace('%', '');
}

/** The same with its unit: `55,4%`, `183,0 per 100.000`. */
export function pwsValue(value: number, indicator: PwsIndicator): string {
  return indicator.kind === 'rate'
    ? `${pwsNumber(value, indicator)} per ${formatCount(indicator.per ?? 1)}`
    : formatFraction(value);
}

/**
 * The rows of numbers under the graph: cumulative indicators have three, all others show the month's level once. What a
 * rate is counted per stands in the subtitle.
 */
export function numberRowNames({ kind }: PwsIndicator): string[] {
  if (kind === 'cumulative') return ['% kumulatif', '% bulan ini', '% bulan lalu'];
  return kind === 'rate' ? ['bulan ini', 'bulan lalu'] : ['% bulan ini', '% bulan lalu'];
}

/** The numbers of an area for those rows. Last month may be missing for more than one reason: it stays empty. */
export function rowNumbers(row: PwsRow, indicator: PwsIndicator): string[] {
  const absent = row.state === 'not-applicable' ? NOT_APPLICABLE : NOT_REPORTED;
  const month = (figure: MonthFigure | null, otherwise: string) =>
    figure?.value == null ? otherwise : pwsNumber(figure.value, indicator);
  const [now, before] = [month(row.thisMonth, absent), month(row.lastMonth, '')];
  return indicator.kind === 'cumulative' ? [totalNumber(row, indicator, absent), now, before] : [now, before];
}

function totalNumber(row: PwsRow, indicator: PwsIndicator, absent: string): string {
  const ratio = valueOf(row);
  return ratio ? exactNumber(ratio, indicator) : absent;
}

function exactNumber(ratio: Ratio, { kind, per }: PwsIndicator): string {
  return kind === 'rate' ? formatRate(ratio, per ?? 1) : formatPercent(ratio).replace('%', '');
}

function valueOf({ state, cumulative }: PwsRow): Ratio | null {
  return cumulative.value === null ? null : ratioOf({ state, ...cumulative });
}

/** True when more were reached than the sasaran holds: the figure stands, and the sasaran is to be checked. */
export function exceedsTargetGroup({ cumulative: { value } }: PwsRow, { kind }: PwsIndicator): boolean {
  return kind === 'cumulative' && value !== null && value > 1;
}

/** What the figure up to this month says, `55,4% (23/26)`; else which absence it is. */
export function pwsFigure(row: PwsRow, indicator: PwsIndicator): string {
  const ratio = valueOf(row);
  if (!ratio) return row.state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
  const number = exactNumber(ratio, indicator);
  const unit = indicator.kind === 'rate' ? ` per ${formatCount(indicator.per ?? 1)}` : '%';
  return `${number}${unit} (${formatRatio(ratio)})`;
}

/** The status in full, or why there is none: `Jelek (turun)`, `Baik`, `belum lapor bulan ini`. */
export function standingWord(row: PwsRow, { kind }: PwsIndicator): string {
  return row.status === null ? reasonWord(row.reason, kind) : spelled({ status: row.status, trend: row.trend });
}

/** `Jelek (turun)` beside `Jelek (tetap)`: they are told and counted apart; the other words say enough. */
function spelled({ status, trend }: Pick<StatusCount, 'status'> & Pick<PwsRow, 'trend'>): string {
  return status === 'jelek' ? `Jelek (${trendWord(trend)})` : statusWord({ status, trend });
}

/** An area read aloud: "Baamang: kumulatif 55,4% (23/26), bulan ini 8,0%, bulan lalu 7,0%, naik, Baik". */
export function pwsLabel(row: PwsRow, indicator: PwsIndicator): string {
  const { thisMonth, lastMonth, trend } = row;
  const figure = pwsFigure(row, indicator);
  const parts = [
    indicator.kind === 'cumulative' ? `kumulatif ${figure}` : figure,
    exceedsTargetGroup(row, indicator) ? 'periksa sasaran' : '',
    indicator.kind === 'cumulative' && thisMonth?.value != null
      ? `bulan ini ${pwsValue(thisMonth.value, indicator)}`
      : '',
    lastMonth?.value != null ? `bulan lalu ${pwsValue(lastMonth.value, indicator)}` : '',
    trendWord(trend),
    standingWord(row, indicator),
  ];
  return `${row.area.name}: ${parts.filter(Boolean).join(', ')}`;
}

/** What the line of the graph is: "target s.d. Juli 55,4%", "acuan nasional 80,0%", "batas 14,0%". */
export function targetLineName(value: number, target: Target | null, indicator: Indicator, month: Month): string {
  const bare = indicator.direction === 'higher' ? 'target' : 'batas';
  return `${target ? targetNoun(target, indicator) : bare} ${untilPhrase(indicator, month)}${pwsValue(value, indicator)}`;
}

/** `s.d. Juli ` for what grows through the year; December is the whole year and needs no words. */
function untilPhrase({ kind }: PwsIndicator, month: Month): string {
  if (kind !== 'cumulative' || monthOfYear(month) === 12) return '';
  return `s.d. ${formatMonthName(month).replace(/ \d+$/, '')} `;
}

/**
 * What the graph shows: the areas per status, with Jelek (turun) and Jelek (tetap) apart, and those without one by
 * reason: "Dari 17 kecamatan: 9 Baik, 3 Kurang, 1 Jelek (turun); 4 belum dapat dinilai: belum lapor bulan ini."
 */
export function pwsSentence(rows: readonly PwsRow[], noun: string, { kind }: PwsIndicator): string {
  const { areas, judged, statuses, reasons } = countStatuses(rows);
  if (areas === 0) return `Tidak ada ${noun} di sini.`;
  const each = reasons.map(({ reason, count }) => `${formatCount(count)} ${reasonWord(reason, kind)}`).join(', ');
  const [only] = reasons;
  const why = only && reasons.length === 1 ? `: ${reasonWord(only.reason, kind)}` : ` (${each})`;
  const whole = `${formatCount(areas)} ${noun}`;
  if (judged === 0) return `Belum ada status untuk ${whole}${why}.`;
  const words = statuses.map((held) => `${formatCount(held.count)} ${spelled(held)}`).join(', ');
  const rest = areas > judged ? `; ${formatCount(areas - judged)} belum dapat dinilai${why}` : '';
  return `Dari ${whole}: ${words}${rest}.`;
}

/** What the numbers of the rows are, in one sentence; other than cumulative figures are PWS by adaptation. */
export function pwsSubtitle({ kind, unit, done, per }: Indicator): string {
  if (kind === 'cumulative') return `Semua persen terhadap sasaran setahun (${unit}); pembilangnya yang ${done}.`;
  const what = kind === 'rate' ? `${done} per ${formatCount(per ?? 1)} ${unit}` : `${unit} yang ${done}`;
  return `Adaptasi PWS: ${what}, menurut bulannya sendiri.`;
}

/** How many areas may still change: reports of this or last month are missing. Empty when none may. */
export function provisionalSentence(rows: readonly PwsRow[], noun: string): string {
  const count = rows.filter(({ provisional, state }) => provisional && state !== 'not-applicable').length;
  if (count === 0) return '';
  return `Sementara: di ${formatCount(count)} ${noun} laporan bulan ini atau bulan lalu belum lengkap, angkanya dapat berubah.`;
}

/** The note on small numbers, with how many areas it concerns; empty when none, and for rates. */
export function smallNumberSentence(count: number, noun: string, { kind, unit }: Indicator): string {
  if (count === 0 || kind === 'rate') return '';
  return `* Jumlah kecil di ${formatCount(count)} ${noun}: satu ${unit} menggeser angkanya lebih dari 5 poin persen.`;
}

/** The rule behind the note, as the definition page says it. */
export function smallNumberRule(): string {
  return `Jumlah kecil: di bawah ${STEADY_DENOMINATOR} sasaran, satu orang menggeser angka lebih dari 5 poin persen; barisnya diberi tanda bintang.`;
}
