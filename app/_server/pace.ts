import { findIndicator } from '@/db/indicators';
import { type Place, placeArea } from '@/db/queries/place';
import { targetOf } from '@/db/queries/profile';
import { trend } from '@/db/queries/trend';
import { addMonths } from '@/lib/coverage/period';
import { paceSummary } from '@/lib/narrative/pace';
import { answered } from './cache';
import type { PageContext, Shown } from './page-context';

/** The indicators whose pace a place's ILP page says. */
export const PACED_CODES = ['ILP-PSY', 'ILP-PST'] as const;

/** The longest stretch that a pace looks back over. */
const YEAR = 12;

/** How fast an indicator moves in a place and what its target would need, in one hedged sentence; empty where unknown. */
export function paceOf({ store }: PageContext, place: Place, { asOf, bounds }: Shown, code: string): string {
  const indicator = findIndicator(store, code);
  if (!indicator || !bounds) return '';
  const from = addMonths(asOf, -Math.min(YEAR, Math.max(0, asOf - bounds.first)));
  const { points } = answered(store, 'trend', [code, placeArea(place).code, from, asOf], () =>
    trend(store, { indicator, place, from, to: asOf }),
  );
  return paceSummary(points, targetOf(store, indicator, place, asOf), indicator);
}
