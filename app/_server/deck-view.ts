import { type DeckAsked, deckHref, fromSlide } from '@/app/_border/deck-address';
import { ownAddress } from './own-address';
import { mayConvene, mayReadNotes } from './rakor-desk';
import { todayOf } from './agreement-list';
import { type Revision, revisionsOfSlide } from '@/lib/rakor/revision';
import { revisedFigure, revisionText } from '@/lib/narrative/revision';
import { agreementsOf } from '@/db/agreements/agreements';
import { formatCount, formatMoment } from '@/lib/narrative/format';
import { agreementTable } from '@/lib/rakor/agreement-table';
import { type SlidePage, pagesOfSlide } from '@/lib/rakor/fit/slide-pages';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Drill } from '@/lib/rakor/slide';
import type { PageContext } from './page-context';
import { hrefWithin } from './scope';
import { deckRevisions, shownDeck } from './shown-deck';

/** A meeting's slides as its page shows them. */
export type DeckView = Readonly<{
  rakor: Rakor;
  pages: readonly SlidePage[];
  /** The place of the slide that is asked for; the first where it is no longer there. */
  now: number;
  /** May enter agreements and read the presenter's notes; who analyses reads the notes too. */
  convenes: boolean;
  readsNotes: boolean;
  /** The address of this page as people use it. */
  address: string;
  /** When the figures were read, and whether they stand since then. */
  stand: string;
  /** The address of a link off a slide for this reader, null where they may not open it. */
  hrefOf: (drill: Drill | null, key: string) => string | null;
}>;

/** The slides of a meeting, as many sheets as they need, from the one that the address asks for. */
export function deckView(context: PageContext, rakor: Rakor, { slide }: DeckAsked, headers: Headers): DeckView {
  const { store, deployment, reader } = context;
  const deck = shownDeck(store, rakor, deployment.timeZone);
  const agreed = agreementTable(agreementsOf(store, rakor.id), todayOf(context));
  const revisions = deckRevisions(store, rakor, deck);
  const pages = deck.slides.flatMap((each) =>
    pagesOfSlide(each, agreed, revisionLine(revisionsOfSlide(revisions, each.key))),
  );
  const at = formatMoment(new Date(deck.at), deployment.timeZone);
  return {
    rakor,
    pages,
    now: Math.max(0, placeOf(pages, slide)),
    convenes: mayConvene(reader, deployment),
    readsNotes: mayReadNotes(reader, deployment),
    address: ownAddress(deckHref(rakor.id, 'tayang', null), headers),
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

/** So many revised figures are named on the slide that states them; the meeting's own page lists all. */
const NAMED = 2;

/** What became of a slide's figures since they were frozen: "Posyandu siklus hidup, Kabupaten X (Februari 2026): 229 → 231". */
function revisionLine(revisions: readonly Revision[]): string {
  const named = revisions.slice(0, NAMED).map((each) => `${revisedFigure(each)} ${revisionText(each)}`);
  const more = revisions.length - named.length;
  return [...named, ...(more > 0 ? [`${formatCount(more)} angka lain juga direvisi setelah rapat`] : [])].join('; ');
}
