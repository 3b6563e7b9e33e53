import type { Agreement } from '@/lib/agreements/agreement';
import type { Rakor } from '@/lib/rakor/rakor';
import { agreements } from '../agreements/agreements';
import { carriedInto } from '../agreements/carried';
import type { Store } from '../client';
import { previousRakor } from './rakors';

/** What a meeting asks after: all that the last one agreed on, and what is still open of anything before it. */
export type AskedAfter = Readonly<{ previous: Rakor | null; agreements: readonly Agreement[] }>;

/** The agreements of the area's last meeting, done or not, and all others that this one takes over, by deadline. */
export function askedAfter(store: Store, rakor: Rakor): AskedAfter {
  const previous = previousRakor(store, rakor);
  const carried = new Set(carriedInto(store, rakor).map(({ id }) => id));
  const isAsked = ({ id, rakorId }: Agreement) => carried.has(id) || (rakorId !== null && rakorId === previous?.id);
  return { previous, agreements: agreements(store).filter(isAsked) };
}
