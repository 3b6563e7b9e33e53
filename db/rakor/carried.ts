import type { Agreement } from '@/lib/agreements/agreement';
import { isOpen } from '@/lib/agreements/agreement';
import type { Rakor } from '@/lib/rakor/rakor';
import { agreementsOf } from '../agreements/agreements';
import type { Store } from '../client';
import { previousRakor } from './rakors';

/** What earlier meetings of an area left: all of the last one, and what is still open of those before it. */
export type Carried = Readonly<{ previous: Rakor | null; agreements: readonly Agreement[] }>;

/** The agreements that a meeting begins with, those of the latest meeting first. */
export function carriedInto(store: Store, rakor: Rakor): Carried {
  const previous = previousRakor(store, rakor);
  const agreements: Agreement[] = [];
  for (let held = previous; held !== null; held = previousRakor(store, held)) {
    const own = agreementsOf(store, held.id);
    agreements.push(...(held.id === previous?.id ? own : own.filter(isOpen)));
  }
  return { previous, agreements };
}
