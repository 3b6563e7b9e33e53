import { answer } from '@/app/_api/answer';
import { readRakor } from '@/app/_border/rakor-number';
import { deckBody } from '@/app/_server/deck-file';

export const dynamic = 'force-dynamic';

/** A meeting's slides as PowerPoint: as they were frozen, before it starts from the figures as they are now. */
export const GET = answer(
  ({ store, query, deployment, reader }) => deckBody(store, readRakor(store, query), deployment, reader),
  'meet',
);
