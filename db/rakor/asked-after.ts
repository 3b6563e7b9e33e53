import { type Agreement, isOpen } from '@/lib/agreements/agreement';
import { subtree } from '@/lib/areas/code';
import { dayAt } from '@/lib/coverage/period';
import type { Rakor } from '@/lib/rakor/rakor';
import { agreements } from '../agreements/agreements';
import type { Store } from '../client';
import { areaById } from '../places';
import { previousRakor } from './rakors';

/** What a meeting asks after: all that the last one agreed on, and what is still open of anything before it. */
export type AskedAfter = Readonly<{ previous: Rakor | null; agreements: readonly Agreement[] }>;

/**
 * The agreements of earlier meetings of the area, by deadline: of the last one all, of those before it what is open; and
 * what is open of those that were entered between meetings for a place in it, before the day of this one.
 */
export function askedAfter(store: Store, rakor: Rakor, timeZone: string): AskedAfter {
  const area = areaById(store, rakor.areaId);
  const previous = previousRakor(store, rakor);
  const earlier = new Set<number>();
  for (let held = previous; held !== null; held = previousRakor(store, held)) earlier.add(held.id);
  const range = area && subtree(area.id, area.level);
  const isBetween = ({ areaId, createdAt }: Agreement) =>
    range !== null &&
    areaId >= range.first &&
    areaId <= range.last &&
    dayAt(new Date(createdAt), timeZone) < rakor.heldOn;
  const isAsked = (each: Agreement) => {
    if (each.rakorId !== null && each.rakorId === previous?.id) return true;
    return isOpen(each) && (each.rakorId === null ? isBetween(each) : earlier.has(each.rakorId));
  };
  return { previous, agreements: agreements(store).filter(isAsked) };
}
