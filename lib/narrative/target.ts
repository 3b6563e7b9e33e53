import { levelOf } from '@/lib/areas/code';
import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatMonthName, formatPercent, formatTarget } from './format';
import { targetToDate } from '@/lib/pws/target-path';
import { levelNoun } from './place';

/**
 * What a target is called: an area's own is a "target"; one set for a place above it is that place's ("acuan
 * kabupaten", "acuan kota"); a catalogue default is "acuan nasional" where a national document fixes it, else "acuan
 * bawaan", and never the district's target (contracts section 5). Where less is better it is a bound: "batas".
 */
export function targetNoun(target: Target, indicator: Indicator): string {
  const isBound = indicator.direction === 'lower';
  const noun = isBound ? 'batas' : 'acuan';
  if (target.source === 'district') {
    if (!target.inheritedFrom) return isBound ? 'batas' : 'target';
    return `${noun} ${levelNoun(levelOf(target.inheritedFrom), target.inheritedFrom)}`;
  }
  return `${noun} ${indicator.defaultTarget?.national ? 'nasional' : 'bawaan'}`;
}

/** `acuan nasional 75%`, `batas 183 per 100.000`, for a count `batas setahun 10`, or that there is none. */
export function targetPhrase(target: Target | null, indicator: Indicator): string {
  if (!target) return 'target belum ditetapkan';
  const year = indicator.kind === 'count' ? 'setahun ' : '';
  return `${targetNoun(target, indicator)} ${year}${targetFigure(target, indicator)}`;
}

/** A target without its name: `75%`, `183 per 100.000`, `10`. */
export function targetFigure(target: Target, { kind, per }: Pick<Indicator, 'kind' | 'per'>): string {
  return kind === 'rate' && per ? `${formatTarget(target)} per ${formatCount(per)}` : formatTarget(target);
}

/** A cumulative target as it stands in a month: "target s.d. Februari 15,0% (setahun 90%)"; in December the year's. */
export function targetToDatePhrase(target: Target, indicator: Indicator, at: Month): string {
  if (indicator.kind !== 'cumulative' || monthOfYear(at) === 12) return targetPhrase(target, indicator);
  const toDate = formatPercent(targetToDate(target, indicator.kind, at));
  return `${targetNoun(target, indicator)} s.d. ${formatMonthName(at).replace(/ \d+$/, '')} ${toDate} (setahun ${formatTarget(target)})`;
}
