import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import { yearOf } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { type MonthSpan, sumsMonths } from '@/lib/indicators/span';
import { formatCount, formatPercent, formatTarget } from './format';
import { spanName } from './period';
import { rateText } from './rate';

/** What a unit is narrowed by when it is counted: `posyandu` of `posyandu aktif`, `ibu hamil` of `ibu hamil diukur`. */
const NARROWING = / (aktif|terdaftar|diukur|dinilai)$/;

/**
 * What is still missing, as a noun: `posyandu` of `posyandu aktif`, `ibu hamil`, `balita` of `balita diukur`. A rate is
 * brought down by its numerator: `kematian`, not births.
 */
export function unitNoun({ kind, unit, done }: Indicator): string {
  if (kind === 'rate') return done.split(' ')[0] ?? done;
  return unit.replace(NARROWING, '');
}

/**
 * Why there is nothing to count: "tidak ada posyandu aktif"; for cumulative indicators, nobody has entered a sasaran for
 * the year of the figure.
 */
export function absentDenominator({ kind, unit }: Indicator, span?: MonthSpan): string {
  const year = span ? `tahun ${yearOf(span.last)}` : 'tahun ini';
  return kind === 'cumulative' ? `belum ada sasaran ${unit} ${year}` : `tidak ada ${unit}`;
}

/** Why a figure is absent, in one sentence. */
export function absenceSentence(indicator: Indicator, row: CoverageRow, place: string, span?: MonthSpan): string {
  if (row.state === 'not-applicable') return `Tidak berlaku: ${absentDenominator(indicator, span)} di ${place}.`;
  return `Belum ada laporan untuk ${place} pada periode ini.`;
}

/**
 * The finding as a title that names the task: "Posyandu siklus hidup: perlu 4 posyandu lagi menuju 75%". Equal counts
 * as reached. Without a target the figure itself; without a value the absence. `span` are the months it speaks of: a
 * count names them, and a monthly figure of several of them names no heads, since it has counted them each month.
 */
export function headlineTitle(
  indicator: Indicator,
  row: CoverageRow,
  target: Target | null,
  span: MonthSpan | null = null,
): string {
  return `${indicator.name}: ${finding(indicator, row, target, span)}`;
}

function finding(indicator: Indicator, row: CoverageRow, target: Target | null, span: MonthSpan | null): string {
  const ratio = ratioOf(row);
  const { kind, direction } = indicator;
  if (kind === 'count' && row.numerator !== null)
    return `${formatCount(row.numerator)}${span ? `, ${spanName(span)}` : ''}`;
  if (ratio && kind === 'rate') return rateText(indicator, ratio);
  if (!ratio && row.state === 'not-applicable' && kind === 'cumulative' && span)
    return absentDenominator(indicator, span);
  if (!ratio) return row.state === 'not-applicable' ? 'tidak berlaku' : 'belum ada laporan';
  if (!target || row.unitsToTarget === null)
    return `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)} (${formatPercent(ratio)})`;
  const isMet = row.unitsToTarget === 0;
  if (direction === 'lower' && isMet) return `tidak melebihi batas ${formatTarget(target)}`;
  if (isMet) return `sudah mencapai ${formatTarget(target)}`;
  if (span && sumsMonths(indicator, span)) {
    const position = direction === 'lower' ? 'di atas batas' : 'belum mencapai';
    return `${formatPercent(ratio)}, ${position} ${formatTarget(target)}`;
  }
  const toward = direction === 'higher' ? 'perlu' : 'perlu turun';
  const year = kind === 'cumulative' ? ' setahun' : '';
  return `${toward} ${formatCount(row.unitsToTarget)} ${unitNoun(indicator)} lagi menuju ${formatTarget(target)}${year}`;
}

/**
 * One sentence that says the figure: "229 dari 310 posyandu aktif (73,9%) melayani seluruh siklus hidup." Where it sums
 * months, it says that the same are counted each month.
 */
export function figureSentence(
  indicator: Indicator,
  row: CoverageRow,
  place: string,
  span: MonthSpan | null = null,
): string {
  const ratio = ratioOf(row);
  const partial = row.state === 'partial' ? ' Sebagian belum lapor.' : '';
  if (indicator.kind === 'count' && row.numerator !== null)
    return `${formatCount(row.numerator)} ${indicator.done}.${partial}`;
  if (!ratio) return absenceSentence(indicator, row, place, span ?? undefined);
  if (indicator.kind === 'rate') return `${rateText(indicator, ratio)}.${partial}`;
  const { numerator, denominator } = ratio;
  const summed =
    span && sumsMonths(indicator, span)
      ? ` Gabungan ${formatCount(span.last - span.first + 1)} bulan: ${unitNoun(indicator)} yang sama dihitung setiap bulan.`
      : '';
  return `${formatCount(numerator)} dari ${formatCount(denominator)} ${indicator.unit} (${formatPercent(ratio)}) ${indicator.done}.${summed}${partial}`;
}

export type Reached = Readonly<{ reached: number; missing: number; absent: number }>;

/** How many rows have reached their target, have not, or have no value to judge. */
export function reachedCounts(rows: readonly CoverageRow[]): Reached {
  const named = rows.filter(({ area }) => area.code !== null);
  const reached = named.filter(({ unitsToTarget }) => unitsToTarget === 0).length;
  const missing = named.filter(({ unitsToTarget }) => unitsToTarget !== null && unitsToTarget > 0).length;
  return { reached, missing, absent: named.length - reached - missing };
}

/** "9 dari 17 kecamatan sudah mencapai acuan nasional 75%; 8 kecamatan perlu dukungan." Empty without a target. */
export function reachedSentence(rows: readonly CoverageRow[], noun: string, targetName: string): string {
  return countsSentence(reachedCounts(rows), noun, `sudah mencapai ${targetName}`);
}

/** The same of counts made otherwise, with the words for having reached: `tidak melebihi batas 7%`. */
export function countsSentence({ reached, missing, absent }: Reached, noun: string, done: string): string {
  if (reached + missing === 0) return '';
  const rest = [
    missing > 0 ? `${formatCount(missing)} ${noun} perlu dukungan` : '',
    absent > 0 ? `${formatCount(absent)} ${noun} tanpa nilai` : '',
  ].filter(Boolean);
  const first = `${formatCount(reached)} dari ${formatCount(reached + missing + absent)} ${noun} ${done}`;
  return `${[first, ...rest].join('; ')}.`;
}
