import type { CoverageRow } from '@/lib/coverage/row';
import type { Ratio } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatPercent, formatRate, formatRatio, formatTarget } from './format';

/**
 * The first word of a unit is what is still missing: `posyandu` of `posyandu aktif`. A rate is brought down by its
 * numerator: `kematian`, not births.
 */
export function unitNoun({ kind, unit, done }: Indicator): string {
  const words = kind === 'rate' ? done : unit;
  return words.split(' ')[0] ?? words;
}

/** A rate with its base and its counts: "200,0 per 100.000 lahir hidup (2 dari 1.000)". */
export function rateText({ per, unit }: Indicator, ratio: Ratio): string {
  const counts = `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`;
  return `${formatRate(ratio, per ?? 1)} per ${formatCount(per ?? 1)} ${unit} (${counts})`;
}

/** Why there is nothing to count: "tidak ada posyandu aktif"; for cumulative indicators, nobody has entered a sasaran. */
export function absentDenominator({ kind, unit }: Indicator): string {
  return kind === 'cumulative' ? `belum ada sasaran ${unit} tahun ini` : `tidak ada ${unit}`;
}

/** Why a figure is absent, in one sentence. */
export function absenceSentence(indicator: Indicator, row: CoverageRow, place: string): string {
  if (row.state === 'not-applicable') return `Tidak berlaku: ${absentDenominator(indicator)} di ${place}.`;
  return `Belum ada laporan untuk ${place} pada periode ini.`;
}

/**
 * The finding as a title that names the task: "Posyandu siklus hidup: perlu 4 posyandu lagi menuju 75%". Equal counts
 * as reached. Without a target the figure itself; without a value the absence.
 */
export function headlineTitle(indicator: Indicator, row: CoverageRow, target: Target | null): string {
  const ratio = ratioOf(row);
  if (indicator.kind === 'count' && row.numerator !== null) return `${indicator.name}: ${formatCount(row.numerator)}`;
  if (ratio && indicator.kind === 'rate') return `${indicator.name}: ${rateText(indicator, ratio)}`;
  if (!ratio) return `${indicator.name}: ${row.state === 'not-applicable' ? 'tidak berlaku' : 'belum ada laporan'}`;
  if (!target || row.unitsToTarget === null) {
    return `${indicator.name}: ${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)} (${formatPercent(ratio)})`;
  }
  if (row.unitsToTarget === 0) return `${indicator.name}: sudah mencapai ${formatTarget(target)}`;
  const toward = indicator.direction === 'higher' ? 'perlu' : 'perlu turun';
  return `${indicator.name}: ${toward} ${formatCount(row.unitsToTarget)} ${unitNoun(indicator)} lagi menuju ${formatTarget(target)}`;
}

/** One sentence that says the figure: "229 dari 310 posyandu aktif (73,9%) melayani seluruh siklus hidup." */
export function figureSentence(indicator: Indicator, row: CoverageRow, place: string): string {
  const ratio = ratioOf(row);
  const partial = row.state === 'partial' ? ' Sebagian belum lapor.' : '';
  if (indicator.kind === 'count' && row.numerator !== null)
    return `${formatCount(row.numerator)} ${indicator.done}.${partial}`;
  if (!ratio) return absenceSentence(indicator, row, place);
  if (indicator.kind === 'rate') return `${rateText(indicator, ratio)}.${partial}`;
  const { numerator, denominator } = ratio;
  return `${formatCount(numerator)} dari ${formatCount(denominator)} ${indicator.unit} (${formatPercent(ratio)}) ${indicator.done}.${partial}`;
}

/** `229/310 posyandu aktif` */
export function ratioWithUnit(indicator: Indicator, row: CoverageRow): string {
  const ratio = ratioOf(row);
  return ratio ? `${formatRatio(ratio)} ${indicator.unit}` : '';
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
  const { reached, missing, absent } = reachedCounts(rows);
  if (reached + missing === 0) return '';
  const rest = [
    missing > 0 ? `${formatCount(missing)} ${noun} perlu dukungan` : '',
    absent > 0 ? `${formatCount(absent)} ${noun} tanpa nilai` : '',
  ].filter(Boolean);
  const first = `${formatCount(reached)} dari ${formatCount(reached + missing + absent)} ${noun} sudah mencapai ${targetName}`;
  return `${[first, ...rest].join('; ')}.`;
}
