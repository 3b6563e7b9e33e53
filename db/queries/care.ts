import { CARE_CODES, type CarePath, carePath } from '@/lib/analysis/care-path';
import { DROP_OUT_PAIRS, type DropOutPair, type DropOutRow, dropOutTally } from '@/lib/analysis/drop-out';
import type { GrowthBounds, GrowthReport } from '@/lib/analysis/growth-monitoring';
import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type Month, month, monthRange, yearOf } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import { EMPTY_TALLY, type Tally, measureOf, sumTallies } from '@/lib/coverage/tally';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';
import { amountOf } from '../settings';
import { pairedCounts } from './paired-counts';
import { type Place, placeArea, rowArea } from './place';
import { desaOfPlace } from './place-desa';
import { childLevel } from './profile';
import { areaTallies, profileTallies } from './tallies';

/** One drop-out: the place's own, and that of its areas one level down (none below a desa), by area code. */
export type DropOut = Readonly<{ pair: DropOutPair; total: DropOutRow; rows: readonly DropOutRow[] }>;

/** A month's weighing in the place, and in each of its desa, and what the district calls low and high. */
export type Growth = Readonly<{ total: GrowthReport; reports: readonly GrowthReport[]; bounds: GrowthBounds }>;

export type Care = Readonly<{ path: CarePath; dropOuts: readonly DropOut[]; growth: Growth }>;

/**
 * The way through care in a place as of a month: steps and drop-outs from January, the weighing of that month alone. A
 * puskesmas is the desa of its working area in the month.
 */
export function careOf(store: Store, place: Place, asOf: Month): Care {
  const desa = desaOfPlace(store, place, asOf);
  const months = monthRange(month(yearOf(asOf), 1), asOf);
  const steps = CARE_CODES.map(indicatorOf);
  const tallies = ownTallies(store, place, desa, steps, months);
  return {
    path: carePath(
      steps.map((indicator) => ({ indicator, measure: measureOf(tallies.get(indicator.code) ?? EMPTY_TALLY) })),
    ),
    dropOuts: DROP_OUT_PAIRS.map((pair) => dropOutOf(store, place, desa, pair, months)),
    growth: growthOf(store, place, desa, asOf),
  };
}

/** None of these indicators is counted by who runs a facility: a puskesmas is the sum of its desa. */
function ownTallies(
  store: Store,
  place: Place,
  desa: readonly Area[],
  indicators: readonly Indicator[],
  months: readonly Month[],
): Map<string, Tally> {
  if (place.kind === 'area') return profileTallies(store, indicators, place.area, months);
  return new Map(
    indicators.map((indicator) => [indicator.code, sumTallies(areaTallies(store, indicator, desa, months).values())]),
  );
}

function dropOutOf(
  store: Store,
  place: Place,
  desa: readonly Area[],
  pair: DropOutPair,
  months: readonly Month[],
): DropOut {
  const counts = pairedCounts(store, { ...pair, group: 'bayi', desa: desa.map(({ id }) => id), months });
  const tallies = new Map([...counts].map(([id, each]) => [id, dropOutTally(each)]));
  return {
    pair,
    total: { area: placeArea(place), tally: sumTallies(tallies.values()) },
    rows: childRows(store, place, desa, tallies),
  };
}

/** The desa's tallies, added up to the level that the place is looked into by. */
function childRows(
  store: Store,
  place: Place,
  desa: readonly Area[],
  tallies: ReadonlyMap<AreaId, Tally>,
): DropOutRow[] {
  const level = childLevel(place);
  if (level === null || level === 'puskesmas') return [];
  if (place.kind === 'puskesmas')
    return desa.map((each) => rowFrom(rowArea(each), [tallies.get(each.id) ?? EMPTY_TALLY]));
  const within = new Map<AreaId, Tally[]>();
  for (const [id, tally] of tallies) {
    const holder = ancestorId(id, level);
    within.set(holder, [...(within.get(holder) ?? []), tally]);
  }
  return areasOfLevel(store, place.area, level).map((area) => rowFrom(rowArea(area), within.get(area.id) ?? []));
}

function rowFrom(area: RowArea, tallies: readonly Tally[]): DropOutRow {
  return { area, tally: sumTallies(tallies) };
}

function growthOf(store: Store, place: Place, desa: readonly Area[], asOf: Month): Growth {
  const codes = ['DS', 'ND', 'TND'] as const;
  const indicators = codes.map(indicatorOf);
  const own = ownTallies(store, place, desa, indicators, [asOf]);
  const inDesa = new Map(indicators.map((each) => [each.code, areaTallies(store, each, desa, [asOf])]));
  const report = (area: RowArea, tallyOf: (code: (typeof codes)[number]) => Tally | undefined): GrowthReport => ({
    area,
    weighed: tallyOf('DS') ?? EMPTY_TALLY,
    gained: tallyOf('ND') ?? EMPTY_TALLY,
    notGained: tallyOf('TND') ?? EMPTY_TALLY,
  });
  return {
    total: report(placeArea(place), (code) => own.get(code)),
    reports: desa.map((area) => report(rowArea(area), (code) => inDesa.get(code)?.get(area.id))),
    bounds: {
      lowWeighed: { numerator: amountOf(store, 'quality.lowWeighed'), denominator: 100 },
      highGained: { numerator: amountOf(store, 'quality.highGained'), denominator: 100 },
    },
  };
}

function indicatorOf(code: string): Indicator {
  const found = builtInIndicator(code);
  if (!found) throw new Error(`${code} is not in the catalogue`);
  return found;
}
