import { readingOf } from '@/lib/analysis/reading';
import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import { type Target, unitsToTarget } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { type MonthSpan, sumsMonths } from '@/lib/indicators/span';
import { targetToDate, unitsToDate } from '@/lib/pws/target-path';
import { amountWithUnit } from './amount';
import {
  capitalised,
  formatCount,
  formatMonthName,
  formatPercent,
  formatPoints,
  formatRatio,
  formatSignedCount,
} from './format';
import { unitNoun } from './headline';
import { boundSentence, isFew } from './rate';
import { targetPhrase, targetToDatePhrase } from './target';

/**
 * "Perlu 4 posyandu lagi untuk acuan nasional 75%." or that it is reached; empty without a value or target. Where less
 * is better the bound, for a rate of few events in cases; for a cumulative figure first the target up to the month. A
 * monthly figure that sums several months (`span`) counts no heads, so it asks for none.
 */
export function missingPhrase(
  indicator: Indicator,
  row: CoverageRow,
  target: Target | null,
  span: MonthSpan | null = null,
): string {
  const ratio = ratioOf(row);
  if (indicator.kind === 'count' && target && row.numerator !== null)
    return `${capitalised(targetPhrase(target, indicator))} ${indicator.done}.`;
  if (!target || !ratio || row.unitsToTarget === null) return '';
  if (isFew(indicator, row)) return boundSentence(indicator, ratio, target);
  const name = targetPhrase(target, indicator);
  const isLower = indicator.direction === 'lower';
  if (row.unitsToTarget === 0) return isLower ? `Tidak melebihi ${name}.` : `Sudah mencapai ${name}.`;
  if (span && sumsMonths(indicator, span)) return isLower ? `Di atas ${name}.` : `Belum mencapai ${name}.`;
  const missing = `${formatCount(row.unitsToTarget)} ${unitNoun(indicator)}`;
  if (indicator.kind === 'rate') return `${missing} di atas ${name}.`;
  if (isLower) return `Perlu turun ${missing} lagi menuju ${name}.`;
  if (indicator.kind === 'cumulative' && span) return missingToDate(indicator, ratio, target, span);
  return `Perlu ${missing} lagi untuk ${name}.`;
}

/** Where the year is not over, what is missing up to this month comes first, and the year's own after it. */
function missingToDate(indicator: Indicator, ratio: Ratio, target: Target, { last }: MonthSpan): string {
  const name = targetToDatePhrase(target, indicator, last);
  const [now, year] = [
    unitsToDate(ratio, targetToDate(target, indicator.kind, last)),
    unitsToTarget(ratio, target, 'higher'),
  ];
  const rest = `${formatCount(year)} lagi untuk setahun`;
  if (monthOfYear(last) === 12) return `Perlu ${formatCount(year)} ${unitNoun(indicator)} lagi untuk ${name}.`;
  if (now === 0) return `Sudah mencapai ${name}; ${rest}.`;
  return `Perlu ${formatCount(now)} ${unitNoun(indicator)} lagi untuk ${name}; ${rest}.`;
}

/** The denominator that the district has not chosen, in words: it is written beside the one that it has. */
export function otherDenominator({ leaf }: Indicator): string {
  return leaf === 'active-posyandu' ? 'posyandu terdaftar' : 'posyandu aktif';
}

/**
 * The other reading of the national indicator, over registered instead of active posyandu or the other way round: the
 * documents do not settle which is meant (domain section 12), so both are shown. `active` is PSY-AKT of the same place.
 */
export function otherReadingPhrase(
  indicator: Indicator,
  posyandu: CoverageRow,
  active: CoverageRow,
  target: Target | null,
): string {
  const denominator = indicator.leaf === 'active-posyandu' ? active.denominator : active.numerator;
  if (posyandu.numerator === null || denominator === null || denominator === 0) return '';
  const ratio = { numerator: posyandu.numerator, denominator };
  const missing = target ? unitsToTarget(ratio, target, 'higher') : 0;
  const need = missing > 0 ? `; perlu ${formatCount(missing)} lagi` : '';
  return `Terhadap ${otherDenominator(indicator)}: ${formatPercent(ratio)} (${formatRatio(ratio)})${need}.`;
}

/**
 * How a figure has moved since the month compared with, in neutral words: a rise is not always good. "+3 posyandu sejak
 * Januari 2026 (+1,0 poin persen)." for what adds up, "Naik 1,2 poin persen sejak Januari 2026." for a month's own
 * figure. Where the figure sums several months (`span`), the change is of its last month alone, and says so.
 */
export function changePhrase(
  indicator: Indicator,
  row: CoverageRow,
  against: Month,
  span: MonthSpan | null = null,
): string {
  if (!row.change || !ratioOf(row)) return '';
  const { kind } = indicator;
  const { numerator, value } = row.change;
  if (kind === 'stock' || kind === 'cumulative') {
    const since = formatMonthName(against);
    if (numerator === 0 && value === 0) return `Tetap sejak ${since}.`;
    return `${formatSignedCount(numerator)} ${unitNoun(indicator)} sejak ${since} (${formatPoints(value)} poin persen).`;
  }
  const isSum = span !== null && span.first < span.last;
  const months = isSum ? `${formatMonthName(span.last)} saja: ` : '';
  return capitalised(`${months}${movedPhrase(indicator, row, isSum)} dibanding ${formatMonthName(against)}.`);
}

const NO_CHANGE = { numerator: 0, value: 0 } as const;

/** `naik 1,2 poin persen`, `turun 0,8 per 1.000`; of few events, as a month's mostly are, `2 kematian lebih banyak`. */
function movedPhrase(indicator: Indicator, row: CoverageRow, isSum: boolean): string {
  const { numerator, value } = row.change ?? NO_CHANGE;
  if (indicator.kind === 'rate' && (isSum || isFew(indicator, row))) {
    if (numerator === 0) return `jumlah ${unitNoun(indicator)} tetap`;
    const more = numerator > 0 ? 'lebih banyak' : 'lebih sedikit';
    return `${formatCount(Math.abs(numerator))} ${unitNoun(indicator)} ${more}`;
  }
  const per = indicator.kind === 'rate' ? (indicator.per ?? 1) : 100;
  const size = formatPoints((Math.abs(value) * per) / 100).replace('+', '');
  if (size === '0,0') return 'hampir tidak berubah';
  const unit = indicator.kind === 'rate' ? `per ${formatCount(per)}` : 'poin persen';
  return `${value > 0 ? 'naik' : 'turun'} ${size} ${unit}`;
}

/** "Selang Wilson 95%: 68,7% sampai 78,4%." in the figure's own unit; empty where there is none, or few events. */
export function intervalPhrase(indicator: Indicator, { interval, numerator, denominator, state }: CoverageRow): string {
  if (!interval || isFew(indicator, { state, numerator, denominator })) return '';
  const bound = (value: number) =>
    amountWithUnit(readingOf(indicator), { numerator: Math.round(value * 1e12), denominator: 1e12 });
  return `Selang Wilson 95%: ${bound(interval.low)} sampai ${bound(interval.high)}. Ini pencacahan penuh: selang menunjukkan goyangnya jumlah kecil, bukan kesalahan hitung.`;
}

/** "3 puskesmas belum dilaporkan sama sekali: dihitung belum; keadaannya belum diketahui." Empty when all are known. */
export function unreportedPhrase(indicator: Indicator, count: number): string {
  if (count === 0) return '';
  return `${formatCount(count)} ${unitNoun(indicator)} belum dilaporkan sama sekali: dihitung belum; keadaannya belum diketahui.`;
}

/** "7 dari 3.912 kriteria wajib belum dilaporkan." Empty where all are known or there is none. */
export function unreportedCriteriaPhrase({ numerator, denominator }: Ratio): string {
  if (numerator === 0) return '';
  return `${formatCount(numerator)} dari ${formatCount(denominator)} kriteria wajib belum dilaporkan.`;
}
