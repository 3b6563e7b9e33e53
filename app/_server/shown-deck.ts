import type { Store } from '@/db/client';
import { composeDeck } from '@/db/rakor/compose';
import { frozenDeck } from '@/db/rakor/deck-now';
import { factsMark, itemMark } from '@/db/rakor/rakor-mark';
import { agendaOf } from '@/db/rakor/rakors';
import { revisionsOf } from '@/db/rakor/revisions';
import { dataVersion } from '@/db/write';
import { dayAt } from '@/lib/coverage/period';
import type { AgendaItem, ItemKind } from '@/lib/rakor/agenda';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Revision } from '@/lib/rakor/revision';
import type { Deck, Slide } from '@/lib/rakor/slide';
import { answered } from './cache';

/** What reads more than the data, which alone raise their version: agreements, the letterhead. It is composed each time. */
const BESIDE_DATA: ReadonlySet<ItemKind> = new Set(['judul', 'tindak-lanjut-lalu', 'kesepakatan']);

/**
 * The slides that a meeting shows, as deckNow gives them. Before it starts each item's slides are composed once for the
 * data as they stand, so that moving one or writing in another costs nothing: priorities alone take most of a second.
 */
export function shownDeck(store: Store, rakor: Rakor, timeZone: string): Deck {
  const frozen = frozenDeck(store, rakor.id);
  if (frozen) return frozen;
  const at = new Date();
  const slides = agendaOf(store, rakor.id).flatMap((item) => slidesOf(store, rakor, item, timeZone, at));
  return { slides, dataVersion: dataVersion(store).version, at: at.toISOString(), frozen: false };
}

function slidesOf(store: Store, rakor: Rakor, item: AgendaItem, timeZone: string, at: Date): readonly Slide[] {
  const compose = () => composeDeck(store, rakor, [item], timeZone).slides;
  if (BESIDE_DATA.has(item.kind)) return compose();
  const parts = [rakor.id, factsMark(rakor), itemMark(item), dayAt(at, timeZone)];
  return answered(store, 'rakor-slides', parts, compose);
}

/** What has become of the figures of a frozen deck since, worked out once for the data as they stand; none before. */
export function deckRevisions(store: Store, { id }: Rakor, deck: Deck): readonly Revision[] {
  if (!deck.frozen) return [];
  return answered(store, 'rakor-revisions', [id, deck.at], () => revisionsOf(store, deck));
}
