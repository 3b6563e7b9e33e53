import type { Agreement } from '@/lib/agreements/agreement';
import type { Since } from '@/lib/agreements/since';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { yearOf } from '@/lib/coverage/period';
import type { ReportState } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatMonthName, formatPercent, formatRatio, formatTarget } from './format';

/** The short name by which people speak of an indicator, and of whom it is told: "K6 Desa Hulu Satu". */
export type SinceSubject = Readonly<{ indicator: Pick<Indicator, 'code' | 'kind' | 'unit'>; place: string }>;

const MOVES = { better: 'membaik', worse: 'belum membaik', same: 'tetap' } as const;

/**
 * What an agreement's indicator has done since: "K6 Desa Hulu Satu: 41,0% (12/29, Juli 2025) menjadi 55,2% (16/29,
 * Oktober 2025), membaik." Figures that are missing are said to be, each in its own words.
 */
export function sinceText({ indicator, place }: SinceSubject, since: Since): string {
  const { base, period, move } = since;
  const before = figureText(base.ratio, base.period, absenceWord(since.baseState));
  const subject = `${indicator.code} ${place}`;
  if (period <= base.period) return `${subject}: ${before}; ${waitingText(since)}.`;
  const after = figureText(since.now, period, absenceWord(since.state));
  const partial = since.state === 'partial' ? ', sebagian belum lapor' : '';
  return `${subject}: ${before} menjadi ${after}${move ? `, ${MOVES[move]}` : ''}${partial}.`;
}

/** What was expected and whether it is reached: "Harapan 60% belum tercapai, perlu 2 ibu hamil lagi." Empty without any. */
export function expectedText({ indicator }: SinceSubject, since: Since | null, expected: number | null): string {
  if (expected === null) return '';
  const wanted = `Harapan ${formatTarget({ hundredths: expected, per: 100 })}`;
  if (!since?.reached) return `${wanted}.`;
  const { met, missing } = since.reached;
  if (met) return `${wanted} tercapai.`;
  return `${wanted} belum tercapai, selisih ${formatCount(missing)} ${indicator.unit}.`;
}

/** Why a cumulative figure is not followed beyond its year; empty where it is not so. */
export function yearEndText({ indicator: { kind } }: SinceSubject, { yearEnded, period }: Since): string {
  if (!yearEnded || kind !== 'cumulative') return '';
  return `Angka kumulatif dimulai lagi setiap Januari, maka dibandingkan sampai Desember ${yearOf(period)}.`;
}

/** The figure behind an agreement and what was expected of it: "K6 41,4% (12/29, Juli 2025), harapan 60%". */
export function agreedFigure({
  indicator,
  base,
  expected,
}: Pick<Agreement, 'indicator' | 'base' | 'expected'>): string {
  if (indicator === null) return '';
  const figure = base ? figureText(base.ratio, base.period, 'tanpa angka') : 'belum ada data';
  const wanted = expected === null ? '' : `, harapan ${formatTarget({ hundredths: expected, per: 100 })}`;
  return `${indicator} ${figure}${wanted}`;
}

/** "41,4% (12/29, Juli 2025)", or why there is none: "belum lapor (Juli 2025)". */
export function figureText(ratio: Ratio | null, at: Month, absent: string): string {
  if (!ratio || ratio.denominator <= 0) return `${absent} (${formatMonthName(at)})`;
  return `${formatPercent(ratio)} (${formatRatio(ratio)}, ${formatMonthName(at)})`;
}

function waitingText({ base, now, period }: Since): string {
  const waiting = `belum ada data setelah ${formatMonthName(period)}`;
  const isRevised =
    now !== null && (now.numerator !== base.ratio?.numerator || now.denominator !== base.ratio.denominator);
  if (!isRevised) return waiting;
  return `setelah perbaikan data ${figureText(now, period, 'belum lapor')}; ${waiting}`;
}

function absenceWord(state: ReportState): string {
  return state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
}
