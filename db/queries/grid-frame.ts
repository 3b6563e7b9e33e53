import { type Month, type Period, yearOf } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import type { GridFrame } from '@/lib/exports/grid/official-table';
import { periodsText } from '@/lib/exports/grid/titles';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatMoment } from '@/lib/narrative/format';
import { fullName, levelNoun } from '@/lib/narrative/place';
import type { Store } from '../client';
import { isClosed } from '../ledger/closed-months';
import { facilitiesIn } from '../facilities';
import { areasOfLevel, district } from '../places';
import { dataVersion } from '../write';
import { indicatorGrid } from './indicator-grid';
import { type Place, placeArea } from './place';
import { desaOfPlace } from './place-desa';
import { targetFinders } from './targets';

/** A choice of tables: which indicators of which areas in which periods, split by sex or not, and what was typed. */
export type GridChoice = Readonly<{
  place: Place;
  level: RowLevel;
  indicators: readonly Indicator[];
  periods: readonly Period[];
  split: boolean;
  number: string | null;
  title: string | null;
}>;

/** How many rows a table of a level has in a month, its sum left out. */
export function rowsOfLevel(store: Store, place: Place, level: RowLevel, at: Month): number {
  if (level === placeArea(place).level) return 1;
  if (place.kind === 'puskesmas') return desaOfPlace(store, place, at).length;
  if (level !== 'puskesmas') return areasOfLevel(store, place.area, level).length;
  return facilitiesIn(store, place.area.id, place.area.level, at).filter(({ type }) => type === 'puskesmas').length;
}

/** The figures of a choice with all that its tables say about themselves, on the wall clock of `timeZone`. */
export function gridFrame(
  store: Store,
  choice: GridChoice,
  { current, timeZone, sheets }: Readonly<{ current: Month; timeZone: string; sheets: number }>,
): GridFrame {
  const { place, level, indicators, periods, number, title } = choice;
  const grid = indicatorGrid(store, { ...choice, current });
  const held = district(store);
  const { changedAt } = dataVersion(store);
  const moment = changedAt === null ? null : new Date(changedAt);
  const area = placeArea(place);
  const whole = place.kind === 'area' ? place.area : place.kabupaten;
  const months = new Set(grid.series.flat().map(({ asOf }) => asOf));
  const last = Math.max(...months) as Month;
  const targets = targetFinders(store, indicators, yearOf(last));
  return {
    grid,
    place: { name: fullName(area), level: area.level },
    level,
    levelLabel: levelNoun(level, held?.code ?? whole.code),
    number,
    title,
    sheets,
    targets: indicators.map(({ code }) => targets.get(code)?.(whole.id) ?? null),
    source: held?.source ?? '',
    changed: moment && formatMoment(moment, timeZone),
    changedAt: moment,
    closed: new Set([...months].filter((month) => isClosed(store, month))),
    example: held?.example ?? false,
    periodText: periodsText(periods),
  };
}
