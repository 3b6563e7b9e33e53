import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** How the slides are shown: one at a time, with the presenter's notes, or all below each other. */
export const DECK_LOOKS = ['tayang', 'pembicara', 'dokumen'] as const;
export type DeckLook = (typeof DECK_LOOKS)[number];

/** What an address asks of a presentation. `slide` is a slide's key, which may be of one that is no longer there. */
export type DeckAsked = Readonly<{ look: DeckLook; slide: string | null }>;

const KEY = /^\d{1,9}(-\d{1,4}){1,2}$/;

/** Refuses 404 what is no key of a slide and no look; a key may be of a slide that is no longer there. */
export function readDeckAsked(query: Query): DeckAsked {
  const [slide, asked] = [optional(query, 'slide'), optional(query, 'tampilan') ?? 'tayang'];
  if (slide !== null && !KEY.test(slide)) refuse(404, 'slide', `"${slide}" bukan kunci slide (contoh 12-1).`);
  const look = DECK_LOOKS.find((each) => each === asked);
  return { slide, look: look ?? refuse(404, 'tampilan', `Tampilan "${asked}" tidak ada: ${DECK_LOOKS.join(', ')}.`) };
}

/** The address of a meeting's slides, at one of them; the parameters that say the usual are left out. */
export function deckHref(meeting: number, look: DeckLook, slide: string | null): string {
  const query = [...(look === 'tayang' ? [] : [`tampilan=${look}`]), ...(slide === null ? [] : [`slide=${slide}`])];
  return `/rakor/${meeting}/paparan${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Where a page that a slide led to leads back to: `3:12-1` stands for slide 12-1 of meeting 3. */
const ORIGIN = /^([1-9]\d{0,8}):(\d{1,9}(?:-\d{1,4}){1,2})$/;

/** The slide that a page was opened from, as an address of this site; null for a page that was not. */
export function wayToSlide({ dari }: Query): string | null {
  const [, meeting, slide] = (typeof dari === 'string' && ORIGIN.exec(dari)) || [];
  return meeting && slide ? deckHref(Number(meeting), 'tayang', slide) : null;
}

/** The address with the slide that it is opened from. */
export function fromSlide(href: string, meeting: number, slide: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}dari=${meeting}:${slide}`;
}
