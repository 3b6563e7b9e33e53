import { type Agreement, isOpen } from '@/lib/agreements/agreement';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { desaOfPlace } from '../queries/place-desa';
import type { Place } from '../queries/place';
import { agreements } from './agreements';

/** What is agreed and not done yet in a place, by its deadline: its own and that of the areas within it. */
export function openAgreements(store: Store, place: Place, asOf: Month): Agreement[] {
  const open = agreements(store).filter(isOpen);
  if (place.kind === 'area') {
    const { code } = place.area;
    return open.filter(({ area }) => area.code === code || area.code.startsWith(`${code}.`));
  }
  const own = new Set(desaOfPlace(store, place, asOf).map(({ code }) => code));
  return open.filter(({ area }) => own.has(area.code));
}
