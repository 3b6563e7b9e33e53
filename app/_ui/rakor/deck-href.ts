import type { DeckLook } from '@/app/_border/deck-address';

/** The address of a meeting's slides, at one of them; the parameters that say the usual are left out. */
export function deckHref(meeting: number, look: DeckLook, slide: string | null): string {
  const query = [...(look === 'tayang' ? [] : [`tampilan=${look}`]), ...(slide === null ? [] : [`slide=${slide}`])];
  return `/rakor/${meeting}/paparan${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
