import assert from 'node:assert/strict';
import fs from 'node:fs';
import { pictureOf } from '@/app/_server/picture';
import { closeStore, openStore } from '@/db/client';
import { packing } from '@/db/imports/annotated-copy';
import { letterheadOf } from '@/db/letterhead';
import { district } from '@/db/places';
import { agendaOf } from '@/db/rakor/rakors';
import { composeDeck } from '@/db/rakor/compose';
import { deckPptx } from '@/lib/exports/pptx/deck-pptx';
import { agreementTable } from '@/lib/rakor/agreement-table';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import { plannedRakor } from '../fixtures/rakor';
import { multipleOfFixedWork } from './fixed-work';
import type { Measure } from './measure';

const SLIDES = 20;
/** See docs/decisions/0035: about twice what was measured. */
const BOUND = 4;
const ZONE = 'Asia/Pontianak';

/** Twenty slides of a meeting from the figures to the file: composing, maps as pictures, charts with their workbooks. */
export async function deckMeasures(example: string, file: string): Promise<Measure[]> {
  fs.copyFileSync(example, file);
  const store = openStore(file);
  try {
    const place = district(store)?.code ?? '';
    const rakor = plannedRakor(store, place, '2026-02', defaultAgenda('kabupaten'));
    const office = { letterhead: letterheadOf(store), logo: null };
    const make = () => {
      const deck = composeDeck(store, rakor, agendaOf(store, rakor.id), ZONE);
      assert(deck.slides.length >= SLIDES, 'the agenda has fewer slides than the measure says');
      const twenty = { ...deck, slides: deck.slides.slice(0, SLIDES) };
      const agreements = agreementTable([], '2026-02-10');
      const common = { title: rakor.title, agreements, withNotes: true, picture: pictureOf, packing };
      return deckPptx({ deck: twenty, office, ...common });
    };
    return await multipleOfFixedWork(`Paparan ${SLIDES} slide menjadi PPTX`, BOUND, make);
  } finally {
    closeStore(store);
  }
}
