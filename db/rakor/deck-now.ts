import { inflateSync } from 'node:zlib';
import { readSlides } from '@/lib/rakor/kept-slides';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deck } from '@/lib/rakor/slide';
import type { Store } from '../client';
import { statement } from '../statement';
import { composeDeck } from './compose';
import { agendaOf } from './rakors';

/** The slides that a meeting shows: as they were frozen when it started, before that from the figures as they are now. */
export function deckNow(store: Store, rakor: Rakor, timeZone: string): Deck {
  return frozenDeck(store, rakor.id) ?? composeDeck(store, rakor, agendaOf(store, rakor.id), timeZone);
}

/** What was frozen of a meeting, or null before it started. */
export function frozenDeck(store: Store, rakorId: number): Deck | null {
  const row = statement(
    store,
    'SELECT data_version AS dataVersion, frozen_at AS at, value FROM rakor_deck WHERE rakor_id = ?',
  ).get(rakorId) as { dataVersion: number; at: string; value: Buffer } | undefined;
  if (!row) return null;
  const slides = readSlides(JSON.parse(inflateSync(row.value).toString()));
  return { slides, dataVersion: row.dataVersion, at: row.at, frozen: true };
}
