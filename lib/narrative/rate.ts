import { FEW_EVENTS, hasFewEvents, readingOf } from '@/lib/analysis/reading';
import type { Ratio } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import { type Target, mostAllowed } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount, formatRate } from './format';
import { targetFigure, targetNoun } from './target';

type Counted = Pick<Indicator, 'kind' | 'per' | 'direction' | 'unit' | 'done'>;

/**
 * A rate with its base and its counts, the counts first where they are few: "11,8 per 1.000 lahir hidup (120 dari
 * 10.168)", "2 kematian ibu dari 796 lahir hidup (251,3 per 100.000)".
 */
export function rateText(indicator: Counted, ratio: Ratio): string {
  if (isFew(indicator, { state: 'reported', ...ratio })) return countedRateText(indicator, ratio);
  const counts = `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`;
  return `${rateOf(indicator, ratio)} ${indicator.unit} (${counts})`;
}

/** A rate with its counts first: "2 kematian ibu dari 796 lahir hidup (251,3 per 100.000)". */
export function countedRateText(indicator: Counted, ratio: Ratio): string {
  const [events, all] = [formatCount(ratio.numerator), formatCount(ratio.denominator)];
  return `${events} ${indicator.done} dari ${all} ${indicator.unit} (${rateOf(indicator, ratio)})`;
}

function rateOf({ per }: Counted, ratio: Ratio): string {
  return `${formatRate(ratio, per ?? 1)} per ${formatCount(per ?? 1)}`;
}

/** True for a rate that must be read by its count. */
export function isFew(indicator: Counted, measure: Measure): boolean {
  return hasFewEvents(measure, readingOf(indicator));
}

/** What a bound means in cases: "Batas 183 per 100.000 berarti paling banyak 18 kematian dari 10.168 lahir hidup." */
export function boundSentence(indicator: Indicator, ratio: Ratio, target: Target): string {
  const most = mostAllowed(ratio, target);
  const [word = indicator.done] = indicator.done.split(' ');
  const allowed = most > 0 ? `paling banyak ${formatCount(most)} ${word}` : `kurang dari satu ${word}`;
  const name = `${targetNoun(target, indicator)} ${targetFigure(target, indicator)}`;
  return `${capitalised(name)} berarti ${allowed} dari ${formatCount(ratio.denominator)} ${indicator.unit}.`;
}

/** The caution beside a rate of few events, which names the rule as ours; empty for any other figure. */
export function fewEventsNote(indicator: Indicator, measure: Measure): string {
  const ratio = ratioOf(measure);
  if (!ratio || ratio.numerator === 0 || !isFew(indicator, measure)) return '';
  const [word = indicator.done] = indicator.done.split(' ');
  return `Angka per ${formatCount(indicator.per ?? 1)} dari ${formatCount(ratio.numerator)} ${word}: bacalah jumlahnya. ${fewEventsRule()}`;
}

/** Why a map of a rate shows counts. */
export function fewEventsMapNote(): string {
  return `Diwarnai menurut jumlah: ada wilayah dengan kurang dari ${FEW_EVENTS} kejadian.`;
}

/** The rule itself, as the pages say it. */
export function fewEventsRule(): string {
  return `Aturan program ini: di bawah ${FEW_EVENTS} kejadian, jumlah ditampilkan lebih dulu dan angkanya tidak diurutkan.`;
}
