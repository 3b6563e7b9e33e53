import { gapRows } from '@/lib/analysis/gap';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthSpan } from '@/lib/indicators/span';
import { targetToDate, unitsToDate } from '@/lib/pws/target-path';
import { monthOfYear } from '@/lib/coverage/period';
import { missingPhrase } from './adoption';
import { capitalised, formatCount, formatMonthName, formatPercent, uncapitalised } from './format';
import { type Reached, absentDenominator, unitNoun } from './headline';
import { allOf, numberWord } from './number-word';
import { spanName } from './period';
import { isFew, rateText } from './rate';
import { standingCounts } from './standing';
import { targetNoun } from './target';

/** The figure that a message speaks of: one place's own, with the months it covers and the target in force there. */
export type Spoken = Readonly<{ indicator: Indicator; row: CoverageRow; target: Target | null; span: MonthSpan }>;

/** The areas that the place is made of, and what they are called: `kecamatan`. */
export type Parts = Readonly<{ rows: readonly CoverageRow[]; noun: string }>;

/**
 * The one message of a slide, as a full sentence without its point: subject, level, and what is to be done about it.
 * "Pustu: 43 dari 152 (28,3%) melaksanakan ILP; 9 kecamatan perlu dukungan." Of a place without parts, or where its parts
 * say nothing, how much is missing to the target. It names the task and never an area, so it is fit for example data.
 */
export function message(spoken: Spoken, parts: Parts | null = null): string {
  const { indicator, row, span } = spoken;
  const level = levelPhrase(indicator, row, span);
  const incomplete = row.state === 'partial' ? ', laporan belum lengkap' : '';
  const task = (parts && exceptionPhrase(spoken, parts)) || gapPhrase(spoken);
  return [`${subjectOf(indicator)}: ${level}${incomplete}`, task].filter(Boolean).join('; ');
}

/** Of whom a message speaks: the facility of a stock (`Pustu`, `Posyandu`), else the indicator's name. */
export function subjectOf(indicator: Indicator): string {
  return indicator.kind === 'stock' ? capitalised(unitNoun(indicator)) : indicator.name;
}

/**
 * The level in words, n and N before the percentage: "229 dari 310 yang aktif (73,9%) melayani seluruh siklus hidup"; of
 * fewer than five "2 dari 3" alone; of a count its months; an absence by its own words, never as a zero.
 */
export function levelPhrase(indicator: Indicator, row: CoverageRow, span?: MonthSpan): string {
  const ratio = ratioOf(row);
  const { kind, done, unit } = indicator;
  if (kind === 'count' && row.numerator !== null)
    return `${formatCount(row.numerator)}${span ? `, ${spanName(span)}` : ''}`;
  if (row.state === 'not-reported') return 'belum ada laporan';
  if (!ratio || ratio.denominator <= 0) return absentDenominator(indicator, span);
  if (kind === 'rate') return rateText(indicator, ratio);
  const share = ratio.denominator < SMALL_DENOMINATOR ? '' : ` (${formatPercent(ratio)})`;
  const whole = kind === 'stock' ? narrowed(indicator) : ` ${unit}`;
  return `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}${whole}${share} ${done}`;
}

/** What is left of the unit once the subject has named it: ` yang aktif` of `posyandu aktif`; nothing of `pustu`. */
function narrowed(indicator: Indicator): string {
  const rest = indicator.unit.slice(unitNoun(indicator).length).trim();
  return rest === '' ? '' : ` yang ${rest}`;
}

/** What is missing to the target, or that it is reached; empty without a figure or target, and for few events. */
export function gapPhrase({ indicator, row, target, span }: Spoken): string {
  const ratio = ratioOf(row);
  if (!target || !ratio || ratio.denominator <= 0 || indicator.kind === 'count' || isFew(indicator, row)) return '';
  if (indicator.kind !== 'cumulative' || monthOfYear(span.last) === 12)
    return uncapitalised(missingPhrase(indicator, row, target).replace(/\.$/, ''));
  const bound = targetToDate(target, indicator.kind, span.last);
  const month = formatMonthName(span.last).replace(/ \d+$/, '');
  const name = `${targetNoun(target, indicator)} s.d. ${month} ${formatPercent(bound)}`;
  const missing = unitsToDate(ratio, bound);
  return missing === 0
    ? `sudah mencapai ${name}`
    : `perlu ${formatCount(missing)} ${unitNoun(indicator)} lagi untuk ${name}`;
}

/** From so many parts on "all but two" is said; of four it would make two exceptions of half of them. */
const MOST_EXCEPTIONS = 2;
const LEAST_REACHED = 4;

/**
 * How the parts stand, exceptions first: "semua kecamatan kecuali dua sudah mencapai target", "9 kecamatan perlu
 * dukungan", and who has no value. Without a target only what needs none: where nobody is there yet. Counts, and rates of
 * few events, are no achievement, and are not spoken of so.
 */
export function exceptionPhrase({ indicator, row, target, span }: Spoken, { rows, noun }: Parts): string {
  if (indicator.kind === 'count' || rows.some((each) => isFew(indicator, each))) return '';
  if (!target) return row.numerator === 0 ? '' : zeroPhrase(indicator, rows, noun);
  return countedPhrase(standingCounts(indicator, rows, span), noun, reachedWords(indicator));
}

function reachedWords({ direction }: Indicator): string {
  return direction === 'lower' ? 'tidak melebihi batas' : 'sudah mencapai target';
}

/** The same from counts: who has reached it, who has not, who has no value. Empty where nobody can be judged. */
export function countedPhrase({ reached, missing, absent }: Reached, noun: string, done: string): string {
  if (reached + missing === 0) return '';
  const silent = absent > 0 ? `, ${numberWord(absent)} tanpa nilai` : '';
  const judged = reached + missing;
  const valued = `${noun} yang bernilai`;
  const all = absent === 0 ? allOf(judged, noun) : judged > 2 ? `semua ${valued}` : allOf(judged, valued);
  if (missing === 0) return `${all} ${done}${silent}`;
  if (missing <= MOST_EXCEPTIONS && reached >= LEAST_REACHED) {
    const whole = absent > 0 ? `semua ${noun} yang bernilai` : `semua ${noun}`;
    return `${whole} kecuali ${numberWord(missing)} ${done}${silent}`;
  }
  if (reached === 0) return `${all} perlu dukungan${silent}`;
  return `${formatCount(missing)} ${noun} perlu dukungan${silent}`;
}

/** Where no target judges, a true zero still asks for support: "di 3 kecamatan belum ada yang melaksanakan ILP". */
function zeroPhrase({ done, direction }: Indicator, rows: readonly CoverageRow[], noun: string): string {
  if (direction === 'lower') return '';
  const zeros = rows.filter(
    ({ area, numerator, denominator }) => area.code !== null && numerator === 0 && (denominator ?? 0) > 0,
  ).length;
  return zeros > 0 ? `di ${numberWord(zeros)} ${noun} belum ada yang ${done}` : '';
}

/**
 * What is left, as a message of its own: "Posyandu: perlu 4 posyandu lagi untuk acuan nasional 75%"; without a target
 * "Pustu: 109 dari 152 belum melaksanakan ILP, target belum ditetapkan". Empty where there is nothing to say.
 */
export function taskMessage(spoken: Spoken): string {
  const { indicator, row } = spoken;
  const ratio = ratioOf(row);
  const gap = gapPhrase(spoken);
  if (gap) return `${subjectOf(indicator)}: ${gap}`;
  const isShare = indicator.kind !== 'count' && indicator.kind !== 'rate' && indicator.direction === 'higher';
  if (spoken.target || !isShare || !ratio || ratio.denominator <= ratio.numerator) return '';
  const whole = indicator.kind === 'stock' ? narrowed(indicator) : ` ${indicator.unit}`;
  const left = `${formatCount(ratio.denominator - ratio.numerator)} dari ${formatCount(ratio.denominator)}${whole}`;
  return `${subjectOf(indicator)}: ${left} belum ${indicator.done}, target belum ditetapkan`;
}

/**
 * Where what is left is, for a map: "Posyandu: 40 dari 81 yang belum melayani seluruh siklus hidup ada di 6 kecamatan
 * yang perlu dukungan". Where that cannot be said, the figure's own message.
 */
export function whereMessage(spoken: Spoken, parts: Parts): string {
  const { indicator, target } = spoken;
  const gaps = indicator.kind === 'stock' && target ? gapRows(parts.rows, indicator.direction) : [];
  const below = gaps.filter(({ toTarget }) => toTarget !== null && toTarget > 0);
  if (below.length === 0 || below.length === gaps.length || indicator.direction === 'lower')
    return message(spoken, parts);
  const sum = (of: typeof gaps) => formatCount(of.reduce((total, { remaining }) => total + remaining, 0));
  const share = `${sum(below)} dari ${sum(gaps)} yang belum ${indicator.done}`;
  return `${subjectOf(indicator)}: ${share} ada di ${numberWord(below.length)} ${parts.noun} yang perlu dukungan`;
}
