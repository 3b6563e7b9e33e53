import { addMonths } from '@/lib/coverage/period';
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
export function likelyQuestions(ground: Ground, indicator: Indicator): string[] {
  const { store, place, month } = ground;
  if (indicator.kind !== 'stock') return [];
  const { points } = trend(store, { indicator, place, from: addMonths(month, -MONTHS_BACK), to: month });
  const pace = paceSummary(points, targetOf(store, indicator, place, month), indicator);
  return [...(pace ? [`Bila ditanya kapan tercapai: ${pace}`] : []), ...silenceOf(ground, indicator)];
}

/** How much of a figure over facilities nobody has reported; empty where all is known. */
export function silenceOf({ store, place, month }: Ground, indicator: Indicator): string[] {
  const type = facilityTypeOf(indicator);
  if (type === null) return [];
  const { facilities, criteria } = unreportedOf(store, place, type, month);
  const silent = [unreportedPhrase(indicator, facilities), unreportedCriteriaPhrase(criteria)]
    .filter(Boolean)
    .join(' ');
  return silent ? [`${capitalised(unitNoun(indicator))}: ${silent}`] : [];
}
