import { addMonths } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import { unreportedCriteriaPhrase, unreportedPhrase } from '@/lib/narrative/adoption';
import { capitalised } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { paceSummary } from '@/lib/narrative/pace';
import { trend } from '../../queries/trend';
import { targetOf } from '../../queries/profile';
import { unreportedOf } from '../../queries/unreported';
import type { Ground } from './ground';

/** A year back, and the month itself: what the pace of a stock is read from. */
const MONTHS_BACK = 12;

/**
 * What is asked at every meeting about a figure over facilities, with its answer: when the target will be reached, and how
 * much of "belum" is silence. Empty for other figures.
 */
export function likelyQuestions(ground: Ground, indicator: Indicator, row: CoverageRow): string[] {
  const { store, place, month } = ground;
  if (indicator.kind !== 'stock') return [];
  const { points } = trend(store, { indicator, place, from: addMonths(month, -MONTHS_BACK), to: month });
  const pace = paceSummary(points, targetOf(store, indicator, place, month), indicator);
  return [...(pace ? [`Bila ditanya kapan tercapai: ${pace}`] : []), ...silenceOf(ground, indicator, row)];
}

/**
 * How much of a figure over facilities nobody has reported; empty where all is known, and where there is no figure: then
 * nobody is counted as "belum".
 */
export function silenceOf({ store, place, month }: Ground, indicator: Indicator, row: CoverageRow): string[] {
  const type = facilityTypeOf(indicator);
  if (type === null || row.numerator === null) return [];
  const { facilities, criteria } = unreportedOf(store, place, type, month);
  const silent = [unreportedPhrase(indicator, facilities), unreportedCriteriaPhrase(criteria)]
    .filter(Boolean)
    .join(' ');
  return silent ? [`${capitalised(unitNoun(indicator))}: ${silent}`] : [];
}
