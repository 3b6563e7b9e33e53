import type { Agreement, StoredState } from '@/lib/agreements/agreement';
import { isOpen } from '@/lib/agreements/agreement';
import { subtree } from '@/lib/areas/code';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Store } from '../client';
import { areaById } from '../places';
import { rakors } from '../rakor/rakors';
import { agreements } from './agreements';
import { historyOf } from './history';

/**
 * What a meeting takes over from those before it, by deadline: the agreements of earlier meetings of the same area, and
 * those that were entered between meetings for a place in it, agreed before its day, which were open when it started. A
 * meeting that has not started yet takes what is open now.
 */
export function carriedInto(store: Store, rakor: Rakor): Agreement[] {
  const earlier = new Set(
    rakors(store)
      .filter(({ areaId }) => areaId === rakor.areaId)
      .filter((each) => isBefore(each, rakor))
      .map(({ id }) => id),
  );
  const area = areaById(store, rakor.areaId);
  if (!area) return [];
  const timeZone = timeZoneOf(rakor.area);
  const { first, last } = subtree(area.id, area.level);
  const isInside = ({ areaId }: Agreement) => areaId >= first && areaId <= last;
  const isEarlier = (each: Agreement) =>
    each.rakorId === null
      ? isInside(each) && wallClockAt(new Date(each.createdAt), timeZone).day < rakor.heldOn
      : earlier.has(each.rakorId);
  return agreements(store).filter(
    (each) => isEarlier(each) && isOpen({ state: stateAt(store, each, rakor.startedAt) }),
  );
}

function isBefore(each: Rakor, { id, heldOn }: Rakor): boolean {
  return each.heldOn === heldOn ? each.id < id : each.heldOn < heldOn;
}

/** The state at a moment (ISO, UTC), as the history tells it; without a moment the state now. */
export function stateAt(store: Store, agreement: Agreement, at: string | null): StoredState {
  if (at === null) return agreement.state;
  const history = historyOf(store, agreement.id);
  return (history.filter((event) => event.at <= at).at(-1) ?? history[0])?.state ?? agreement.state;
}
