import { type DeckAsked, fromSlide } from '@/app/_border/deck-address';
import { agreementsOf } from '@/db/agreements/agreements';
import { deckNow } from '@/db/rakor/deck-now';
import { verdictOn } from '@/lib/access/policy';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { formatMoment } from '@/lib/narrative/format';
import { agreementTable } from '@/lib/rakor/agreement-table';
import { type SlidePage, pagesOfSlide } from '@/lib/rakor/fit/slide-pages';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Drill } from '@/lib/rakor/slide';
import type { PageContext } from './page-context';
import { hrefWithin } from './scope';

/** A meeting's slides as its page shows them. */
export type DeckView = Readonly<{
  rakor: Rakor;
  pages: readonly SlidePage[];
  /** The place of the slide that is asked for; the first where it is no longer there. */
  now: number;
  /** May enter agreements and read the presenter's notes; who analyses reads the notes too. */
  convenes: boolean;
  readsNotes: boolean;
  /** When the figures were read, and whether they stand since then. */
  stand: string;
  /** The address of a link off a slide for this reader, null where they may not open it. */
  hrefOf: (drill: Drill | null, key: string) => string | null;
}>;

/** The slides of a meeting, as many sheets as they need, from the one that the address asks for. */
export function deckView(context: PageContext, rakor: Rakor, { slide }: DeckAsked): DeckView {
  const { store, deployment, reader } = context;
  const deck = deckNow(store, rakor, deployment.timeZone);
  const today = wallClockAt(new Date(), deployment.timeZone).day;
  const agreed = agreementTable(agreementsOf(store, rakor.id), today);
  const pages = deck.slides.flatMap((each) => pagesOfSlide(each, agreed));
  const convenes = verdictOn('convene', reader, deployment).allowed;
  const at = formatMoment(new Date(deck.at), deployment.timeZone);
  return {
    rakor,
    pages,
    now: Math.max(0, placeOf(pages, slide)),
    convenes,
    readsNotes: convenes || (reader.kind === 'account' && reader.role === 'analis'),
    stand: deck.frozen ? `Angka dibekukan saat rapat dimulai, ${at}` : `Angka saat ini, ${at}; belum dibekukan`,
    hrefOf: (drill, key) => {
      const href = hrefWithin(context, drill?.href ?? null);
      return href && fromSlide(href, rakor.id, key);
    },
  };
}

/** A sheet by its key; of a slide that no longer goes on so far, the slide itself. */
function placeOf(pages: readonly SlidePage[], key: string | null): number {
  const exact = pages.findIndex((page) => page.key === key);
  return exact >= 0 || key === null ? exact : pages.findIndex(({ slide }) => key.startsWith(`${slide.key}-`));
}
