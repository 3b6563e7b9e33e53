import { type Month, dayAt } from '@/lib/coverage/period';
import type { AgendaItem, ItemKind } from '@/lib/rakor/agenda';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deck, Slide } from '@/lib/rakor/slide';
import type { Store } from '../client';
import type { Area, District } from '../places';
import { areaById, district } from '../places';
import { dataVersion } from '../write';
import { agreementsSlide } from './slides/agreements';
import { blockerSlides } from './slides/blockers';
import { coverageSlides } from './slides/coverage';
import { followUpSlides } from './slides/follow-up';
import { legalBasisSlide } from './slides/legal-basis';
import { mapSlides } from './slides/map';
import { overviewSlides } from './slides/overview';
import { ownSlide } from './slides/own';
import { planSlide } from './slides/plan';
import { prioritySlides } from './slides/priorities';
import { qualitySlide } from './slides/quality';
import { supportSlides } from './slides/support';
import { titleSlide } from './slides/title';

/** What every slide is made from. */
export type Composing = Readonly<{
  store: Store;
  rakor: Rakor;
  /** The area that meets. */
  area: Area;
  district: District;
  /** The month whose figures are looked at. */
  month: Month;
  timeZone: string;
  /** The day on which it is composed, `YYYY-MM-DD` on the district's calendar: it decides what is due. */
  today: string;
}>;

/** A composed slide before its item gives it a key, its own title and its own notes. */
export type Draft = Omit<Slide, 'key' | 'kind'>;
export type Composer = (composing: Composing, item: AgendaItem) => readonly Draft[];

/** Each kind of item by what makes its slides. */
const COMPOSERS: Readonly<Record<ItemKind, Composer>> = {
  judul: titleSlide,
  'dasar-hukum': legalBasisSlide,
  'gambaran-umum': overviewSlides,
  'tindak-lanjut-lalu': followUpSlides,
  capaian: coverageSlides,
  peta: mapSlides,
  hambatan: blockerSlides,
  prioritas: prioritySlides,
  'mutu-data': qualitySlide,
  dukungan: supportSlides,
  rtl: planSlide,
  kesepakatan: agreementsSlide,
  teks: ownSlide,
};

/**
 * The slides of an agenda from the figures as they are now. An item may make several, or none where there is nothing to
 * show. The presenter's own title replaces the first one's; own notes stand before the computed ones.
 */
export function composeDeck(store: Store, rakor: Rakor, items: readonly AgendaItem[], timeZone: string): Deck {
  const [area, held] = [areaById(store, rakor.areaId), district(store)];
  if (!area || !held) throw new Error(`The area of meeting ${rakor.id} is not in this database.`);
  const now = new Date();
  const today = dayAt(now, timeZone);
  const composing: Composing = { store, rakor, area, district: held, month: rakor.period, timeZone, today };
  const slides = items.flatMap((item) => {
    const drafts = COMPOSERS[item.kind](composing, item);
    return drafts.map((draft, index) => slideOf(item, draft, index));
  });
  return { slides, dataVersion: dataVersion(store).version, at: now.toISOString(), frozen: false };
}

function slideOf(item: AgendaItem, draft: Draft, index: number): Slide {
  const title = (index === 0 && item.title) || draft.title;
  const notes = [index === 0 ? item.notes : null, draft.notes].filter(Boolean).join('\n\n');
  return { ...draft, key: `${item.id}-${index + 1}`, kind: item.kind, title, notes };
}
