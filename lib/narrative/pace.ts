import { monthsToTarget, neededRate } from '@/lib/analysis/pace';
import { type Month, addMonths, month, parseMonth, yearOf } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { type Target, unitsToTarget } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount, formatMonthName, formatSignedCount, formatTarget } from './format';
import { unitNoun } from './headline';
import { targetPhrase } from './target';

type PacedPoint = Readonly<{ period: string; numerator: number | null; denominator: number | null }>;

/** The stretches whose rate is carried on, and how far ahead a sentence may look, in months. */
const SPANS = [6, 12] as const;
const FARTHEST = 36;

/**
 * When a stock would reach its target if the rate of the last six or twelve months held, hedged as it must be; both where
 * they lead to different months. Empty when the target is met, there is none, or too few months are known.
 */
export function paceSentence(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const clause = paceClause(points, target, indicator);
  return clause && `${clause}.`;
}

/**
 * How a stock stands to its target in time, for a reader who asks nothing else: its pace with what is needed, that it is
 * there, or, without a target, how it has moved. Empty without a figure.
 */
export function paceSummary(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const now = ratioAt(points, 0);
  if (!now || indicator.kind !== 'stock') return '';
  if (!target) return movedSentence(points, now, indicator);
  if (unitsToTarget(now, target, indicator.direction) === 0)
    return `Sudah mencapai ${targetPhrase(target, indicator)}.`;
  return paceWithNeed(points, target, indicator);
}

/** "Target belum ditetapkan; dalam 6 bulan terakhir +4 pustu, dalam 12 bulan terakhir +15 pustu (kini 43 dari 152)." */
function movedSentence(points: readonly PacedPoint[], now: Ratio, indicator: Indicator): string {
  const moved = SPANS.flatMap((span) => {
    const earlier = ratioAt(points, span);
    if (!earlier) return [];
    const change = now.numerator - earlier.numerator;
    const words = change === 0 ? 'tetap' : `${formatSignedCount(change)} ${unitNoun(indicator)}`;
    return [`dalam ${span} bulan terakhir ${words}`];
  });
  const figure = `kini ${formatCount(now.numerator)} dari ${formatCount(now.denominator)}`;
  return `Target belum ditetapkan; ${moved.length > 0 ? `${moved.join(', ')} (${figure})` : figure}.`;
}

/**
 * The pace in one sentence with the rate that would be needed: "Bila laju 6 bulan terakhir bertahan, 75% tercapai sekitar
 * April 2026; agar tercapai pada akhir tahun target (Desember 2026, 10 bulan lagi) perlu 4 posyandu lagi, kira-kira 1
 * posyandu tiap 2 bulan, bila tetap ada 310 posyandu aktif."
 */
export function paceWithNeed(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const clauses = [paceClause(points, target, indicator), needClause(points, target, indicator)].filter(Boolean);
  const text = clauses.join('; ');
  return text && `${capitalised(text)}.`;
}

type Verdict = Readonly<{ span: number; kind: 'away' | 'far' | 'near'; words: string }>;

function paceClause(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const now = ratioAt(points, 0);
  const at = lastMonth(points);
  if (!target || indicator.kind !== 'stock' || !now || at === null) return '';
  if (unitsToTarget(now, target, indicator.direction) === 0) return '';
  const verdicts = SPANS.flatMap((span): Verdict[] => {
    const earlier = ratioAt(points, span);
    if (!earlier) return [];
    return [{ span, ...verdictOf(monthsToTarget(now, earlier, span, { target, direction: indicator.direction }), at) }];
  });
  const [first, second] = verdicts;
  const name = formatTarget(target);
  if (!first) return '';
  if (!second) return `${opening(first, `${first.span}`)}, ${name} ${first.words}`;
  if (first.words === second.words) {
    const both = `${first.span} ${first.kind === 'away' ? 'maupun' : 'atau'} ${second.span}`;
    return `${opening(first, both)}, ${name} ${first.words}`;
  }
  return `${opening(first, `${first.span}`)}, ${name} ${first.words}; ${opening(second, `${second.span}`).toLowerCase()}, ${second.words}`;
}

function opening({ kind }: Verdict, spans: string): string {
  return kind === 'away' ? `Dengan laju ${spans} bulan terakhir` : `Bila laju ${spans} bulan terakhir bertahan`;
}

function verdictOf(months: number | null, at: Month): Omit<Verdict, 'span'> {
  if (months === null) return { kind: 'away', words: 'belum mendekat' };
  if (months > FARTHEST) return { kind: 'far', words: 'baru tercapai lebih dari tiga tahun lagi' };
  return { kind: 'near', words: `tercapai sekitar ${formatMonthName(addMonths(at, months))}` };
}

/** What it would take until the end of the target's year; in its last month, how much is missing. */
function needClause(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const now = ratioAt(points, 0);
  const at = lastMonth(points);
  if (!target || indicator.kind !== 'stock' || !now || at === null) return '';
  const missing = unitsToTarget(now, target, indicator.direction);
  if (missing === 0) return '';
  const noun = unitNoun(indicator);
  const end = month(yearOf(at), 12);
  const units = `${formatCount(missing)} ${noun}${indicator.direction === 'lower' ? ' lebih sedikit' : ' lagi'}`;
  if (at === end) return `tahun target ${yearOf(at)} berakhir bulan ini dan masih perlu ${units}`;
  const { units: count, each } = neededRate(missing, end - at);
  const rate = each === 1 ? `${formatCount(count)} ${noun} setiap bulan` : `1 ${noun} tiap ${formatCount(each)} bulan`;
  return (
    `agar tercapai pada akhir tahun target (${formatMonthName(end)}, ${formatCount(end - at)} bulan lagi) perlu ${units}, ` +
    `kira-kira ${rate}, bila tetap ada ${formatCount(now.denominator)} ${indicator.unit}`
  );
}

/** The figure `back` months before the last point; null where it is not known. */
function ratioAt(points: readonly PacedPoint[], back: number): Ratio | null {
  const point = points.at(-1 - back);
  if (point?.numerator == null || !point.denominator) return null;
  return { numerator: point.numerator, denominator: point.denominator };
}

function lastMonth(points: readonly PacedPoint[]): Month | null {
  const last = points.at(-1);
  return last ? parseMonth(last.period) : null;
}
