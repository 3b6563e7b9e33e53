import type { Body } from '@/app/_api/answer';
import { agreementsOf } from '@/db/agreements/agreements';
import type { Store } from '@/db/client';
import { packing } from '@/db/imports/annotated-copy';
import { letterheadOf, logoOf } from '@/db/letterhead';
import { areaById } from '@/db/places';
import { dayAt } from '@/lib/coverage/period';
import { verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { deckPptx } from '@/lib/exports/pptx/deck-pptx';
import { fileName, fileStem } from '@/lib/exports/file-name';
import { formatDay } from '@/lib/narrative/format';
import { agreementTable } from '@/lib/rakor/agreement-table';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deployment } from './deployment';
import { pictureOf } from './picture';
import { shownDeck } from './shown-deck';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A meeting's deck as a file for PowerPoint, in the office's look, with the agreements as they stand today. */
export async function deckBody(store: Store, rakor: Rakor, deployment: Deployment, reader: Reader): Promise<Body> {
  const { timeZone } = deployment;
  const deck = shownDeck(store, rakor, timeZone);
  const content = await deckPptx({
    deck,
    title: `${rakor.title}, ${formatDay(rakor.heldOn)}`,
    office: { letterhead: letterheadOf(store), logo: logoOf(store)?.content ?? null },
    agreements: agreementTable(agreementsOf(store, rakor.id), dayAt(new Date(), timeZone)),
    withNotes: mayReadNotes(reader, deployment),
    picture: pictureOf,
    packing,
  });
  const stem = fileStem({
    subject: 'paparan',
    area: areaById(store, rakor.areaId)?.name ?? '',
    period: rakor.heldOn,
    example: deck.slides.some(({ example }) => example),
  });
  return { content, type: TYPE, fileName: fileName({ fileStem: stem }, 'pptx') };
}

/** What the presenter says is for who prepares the meeting, and for analysts. */
export function mayReadNotes(reader: Reader, deployment: Deployment): boolean {
  const isAnalyst =
    reader.kind === 'account' && reader.role === 'analis' && verdictOn('log', reader, deployment).allowed;
  return isAnalyst || verdictOn('convene', reader, deployment).allowed;
}
