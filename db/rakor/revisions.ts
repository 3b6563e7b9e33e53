import { parseMonth } from '@/lib/coverage/period';
import { measureOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import { unitNoun } from '@/lib/narrative/headline';
import { type Counted, type Revision, type StatedFigure, isRevised, statedFigures } from '@/lib/rakor/revision';
import type { Deck, SlideFigure } from '@/lib/rakor/slide';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { totalOf } from '../queries/figures';
import { type Place, findPlace } from '../queries/place';
import { dataVersion } from '../write';
import { type Subject, batchesTouching } from './revision-batches';

/**
 * What a frozen deck states otherwise than the data do by now, with the changes of the data since that touch it. Empty
 * for a deck that is not frozen, and while nothing was written since.
 */
export function revisionsOf(store: Store, deck: Deck): Revision[] {
  if (!deck.frozen || dataVersion(store).version === deck.dataVersion) return [];
  const revised = statedFigures(deck.slides).flatMap((stated) => {
    const found = subjectOf(store, stated.figure);
    const now = found && countedNow(store, found);
    return isRevised(stated.figure, now) ? [{ stated, found, now }] : [];
  });
  const touching = batchesTouching(
    store,
    deck.at,
    revised.map(({ found }) => found),
  );
  return revised.map(({ stated, found, now }, index) =>
    revision(stated, found?.indicator ?? null, now, touching[index] ?? []),
  );
}

function revision(
  { figure, slides }: StatedFigure,
  indicator: Indicator | null,
  now: Counted | null,
  batches: readonly number[],
): Revision {
  return { figure, now, unit: indicator && indicator.kind !== 'count' ? unitNoun(indicator) : '', slides, batches };
}

/** The indicator, place and month of a figure; null where this database does not have them. */
function subjectOf(store: Store, { indicator, area, period }: SlideFigure): Subject | null {
  const [known, place, asOf] = [findIndicator(store, indicator), findPlace(store, area), parseMonth(period)];
  return known && place && asOf !== null ? { indicator: known, place, asOf } : null;
}

function countedNow(
  store: Store,
  { indicator, place, asOf }: Readonly<{ indicator: Indicator; place: Place; asOf: Subject['asOf'] }>,
): Counted {
  const { tally } = totalOf(store, { indicator, place, asOf, months: monthsCounted(indicator, asOf, asOf) });
  const { numerator, denominator } = measureOf(tally, indicator.kind);
  return { numerator, denominator };
}
