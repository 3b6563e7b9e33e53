import type { Month } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import type { TableFrame } from '@/lib/exports/coverage-table';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { formatMoment } from '@/lib/narrative/format';
import { standingWord } from '@/lib/narrative/closed-months';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import type { Store } from '../client';
import { isClosed } from '../ledger/closed-months';
import { district } from '../places';
import { dataVersion } from '../write';
import { type Place, placeArea } from './place';

export type FrameSubject = Readonly<{
  place: Place;
  level: RowLevel;
  kind: IndicatorKind;
  asOf: Month;
  /** The first month that the figures add up, where they add up several. */
  first?: Month;
  /** The period as the file's name carries it. */
  periodText: string;
}>;

/** What stands around a table out: where, when, from which source, changed when on the clock of `timeZone`. */
export function tableFrame(store: Store, subject: FrameSubject, timeZone: string): TableFrame {
  const { place, level, kind, asOf, first = asOf, periodText } = subject;
  const held = district(store);
  const { changedAt } = dataVersion(store);
  const changed = changedAt === null ? null : new Date(changedAt);
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return {
    levelLabel: levelNoun(level, held?.code ?? area.code),
    areaName: fullName(placeArea(place)),
    periodLabel: periodPhrase(kind, asOf, first),
    periodText,
    source: held?.source ?? '',
    dataPer: changed ? `${formatMoment(changed, timeZone)} (${standingWord(isClosed(store, asOf))})` : 'belum ada data',
    changedAt: changed,
    example: held?.example ?? false,
  };
}
