import { readingOf, sharedReading } from '@/lib/analysis/reading';
import { addMonths, formatMonth, parseMonth } from '@/lib/coverage/period';
import { sumRatios } from '@/lib/coverage/ratio';
import { type Measure, type ReportState, ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { amountText } from './amount';
import { formatCount, formatMonthName, formatPercent, formatPoints } from './format';
import { countedRateText, rateText } from './rate';

export type SpokenPoint = Readonly<{
  period: string;
  state: ReportState;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}>;

const EMPTY = 'Belum ada bulan dengan data dalam rentang ini.';

/**
 * What a trend shows: its first and last month with a value, and the change between them, as rise or fall and no more;
 * for a cumulative figure the same month a year before, since it begins anew each January; for counts, and rates of few
 * events, the sum of the months.
 */
export function trendSentence(points: readonly SpokenPoint[], indicator: Indicator): string {
  const reading = sharedReading(indicator, points);
  if (reading.as === 'count') return sumSentence(points, indicator);
  const valued = points.filter((point) => point.value !== null);
  const last = valued.at(-1);
  if (!last) return EMPTY;
  if (indicator.kind === 'cumulative') return yearSentence(points, last);
  const [first] = valued;
  const say = (point: SpokenPoint) => spoken(point, indicator);
  if (!first || first === last) return `Baru satu bulan dengan data: ${say(last)}.`;
  const difference = (last.value ?? 0) - (first.value ?? 0);
  const missing = missingMonths(points, valued.length);
  const per = indicator.kind === 'rate' ? (indicator.per ?? 1) : 100;
  const size = formatPoints((Math.abs(difference) * per) / 100).replace('+', '');
  const unit = indicator.kind === 'rate' ? `per ${formatCount(per)}` : 'poin persen';
  if (size === '0,0') return `Tetap dari ${say(first)} sampai ${say(last)}.${missing}`;
  return `${difference > 0 ? 'Naik' : 'Turun'} ${size} ${unit}, dari ${say(first)} menjadi ${say(last)}.${missing}`;
}

/** "S.d. Februari 2026: 13,0%; s.d. Februari 2025: 14,1%." */
function yearSentence(points: readonly SpokenPoint[], last: SpokenPoint): string {
  const month = parseMonth(last.period);
  const yearAgo = month === null ? null : formatMonth(addMonths(month, -12));
  const earlier = points.find(({ period, value }) => period === yearAgo && value !== null);
  const say = (point: SpokenPoint) => `s.d. ${monthName(point)}: ${formatPercent(ratioOf(point) ?? NOTHING)}`;
  const then = earlier ? `; ${say(earlier)}` : '';
  return `S${say(last).slice(1)}${then}. Garis mulai lagi setiap Januari.`;
}

/** "24 bulan: 31 kematian ibu dari 19.912 lahir hidup (155,7 per 100.000); 1 pada Februari 2026." */
function sumSentence(points: readonly SpokenPoint[], indicator: Indicator): string {
  const reported = points.filter((point) => point.numerator !== null);
  const last = reported.at(-1);
  if (!last) return EMPTY;
  const sum = sumRatios(
    reported.map(({ numerator, denominator }) => ({ numerator: numerator ?? 0, denominator: denominator ?? 0 })),
  );
  const text =
    indicator.kind === 'rate' ? countedRateText(indicator, sum) : `${formatCount(sum.numerator)} ${indicator.done}`;
  const missing = missingMonths(points, reported.length);
  return `${formatCount(reported.length)} bulan: ${text}; ${formatCount(last.numerator ?? 0)} pada ${monthName(last)}.${missing}`;
}

const NOTHING = { numerator: 0, denominator: 1 } as const;

function missingMonths(points: readonly SpokenPoint[], known: number): string {
  return points.length > known ? ` ${points.length - known} bulan tanpa data.` : '';
}

function spoken(point: SpokenPoint, indicator: Indicator): string {
  return `${amountText(readingOf(indicator), ratioOf(point) ?? NOTHING)} (${monthName(point)})`;
}

function monthName({ period }: SpokenPoint): string {
  const month = parseMonth(period);
  return month === null ? period : formatMonthName(month);
}

/** One month as its note says it: "38,9% (118/303 posyandu aktif)", "1 kematian ibu dari 791 lahir hidup (…)". */
export function pointText(
  indicator: Pick<Indicator, 'kind' | 'per' | 'direction' | 'unit' | 'done'>,
  measure: Measure,
): string {
  if (measure.numerator === null) return measure.state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
  const ratio = ratioOf(measure);
  if (!ratio) return `${formatCount(measure.numerator)} ${indicator.done}`;
  if (indicator.kind === 'rate') return rateText(indicator, ratio);
  return `${formatPercent(ratio)} (${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)} ${indicator.unit})`;
}

/** What the months of a trend are: positions, running sums of a year, or each month's own. */
export function trendNote({ kind, unit, done, per }: Indicator, isCounted: boolean): string {
  if (kind === 'count' || isCounted) return `jumlah ${done} setiap bulan`;
  if (kind === 'rate') return `${done} per ${formatCount(per ?? 1)} ${unit}, setiap bulan`;
  const share = `persen ${unit} yang ${done}`;
  if (kind === 'stock') return `${share}, posisi akhir bulan`;
  return kind === 'cumulative' ? `${share}, kumulatif sejak Januari` : `${share}, bulan itu sendiri`;
}
