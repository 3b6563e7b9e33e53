import { type AreaCode, type AreaId, type AreaLevel, ancestorId, areaId, subtree } from '@/lib/areas/code';
import { type Month, type Period, monthsOf } from '@/lib/coverage/period';
import type { RowArea, RowLevel } from '@/lib/coverage/row';
import { EMPTY_TALLY, measureOf } from '@/lib/coverage/tally';
import type { GridArea, GridCell, GridSeries, IndicatorGrid } from '@/lib/exports/grid/grid';
import { countsBothSexes } from '@/lib/indicators/both-sexes';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import type { Store } from '../client';
import { findFacility } from '../facilities';
import { areaById, areasOfLevel } from '../places';
import { sexOfDesa } from './by-sex';
import { asOfMonthOf } from './coverage';
import { sharedSources } from './figure-sources';
import { type Figure, type FigureSources, figure } from './figures';
import type { Place } from './place';

/** `current` is the district's calendar month: it tells a year that is over from one that is not. */
export type GridRequest = Readonly<{
  place: Place;
  level: RowLevel;
  indicators: readonly Indicator[];
  periods: readonly Period[];
  split: boolean;
  current: Month;
}>;

type Asked = Readonly<{ indicator: Indicator; period: Period; asOf: Month; months: readonly Month[] }>;

/**
 * Indicators by areas by periods: every cell and total is what `coverage` answers for it (tests/integration), but what
 * desa reported is read once for all of them. Areas by code, puskesmas by the kecamatan they stand in, and last what is
 * unassigned; an area that a period does not have is not applicable there.
 */
export function indicatorGrid(store: Store, request: GridRequest): IndicatorGrid {
  const { place, level, indicators, periods, split, current } = request;
  const asked = indicators.map((indicator) =>
    periods.map((period): Asked => {
      const asOf = asOfMonthOf(store, place, period, current);
      return { indicator, period, asOf, months: monthsCounted(indicator, monthsOf(period).first, asOf) };
    }),
  );
  const whole = place.kind === 'area' ? place.area : place.kabupaten;
  const sources = sharedSources(store, whole, asked.flat());
  const found = asked.map((own) => own.map((each) => figure(store, { ...each, place, level }, sources)));
  const areas = areasIn(store, found.flat());
  const splitOf = split ? sexFinder(store, request, sources) : () => () => null;
  return {
    areas,
    indicators,
    periods,
    split,
    series: asked.map((own, row) =>
      own.map((each, column) => seriesOf(each, found[row]?.[column], areas, splitOf(each))),
    ),
  };
}

const keyOf = ({ code, name }: RowArea) => code ?? `? ${name}`;

type SexOfArea = (area: RowArea | null) => GridCell['sex'];

function seriesOf(
  { indicator, period, asOf, months }: Asked,
  held: Figure | undefined,
  areas: readonly GridArea[],
  sexOf: SexOfArea,
): GridSeries {
  const tallies = new Map(held?.lines.map(({ area, tally }) => [keyOf(area), tally]));
  return {
    indicator,
    period,
    first: months[0] ?? asOf,
    asOf,
    cells: areas.map((area) => ({
      measure: measureOf(tallies.get(keyOf(area)) ?? EMPTY_TALLY, indicator.kind),
      sex: sexOf(area),
    })),
    total: { measure: measureOf(held?.total.tally ?? EMPTY_TALLY, indicator.kind), sex: sexOf(null) },
  };
}

/** Every area that any of the figures has a line for, in order. */
function areasIn(store: Store, figures: readonly Figure[]): GridArea[] {
  const known = new Map<string, RowArea>();
  for (const { lines } of figures) {
    for (const { area } of lines) known.set(keyOf(area), area);
  }
  const placed = [...known.values()].map((area) => ({ area, kecamatan: kecamatanOf(store, area) }));
  const order = ({ area, kecamatan }: (typeof placed)[number]) =>
    area.code === null ? '~' : area.level === 'puskesmas' ? `${kecamatan ?? ''} ${area.code}` : area.code;
  return placed
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ area, kecamatan }) => ({
      ...area,
      kecamatan: kecamatan === null ? null : (areaById(store, kecamatan)?.name ?? null),
    }));
}

/** The kecamatan where a desa or a puskesmas lies. */
function kecamatanOf(store: Store, { code, level }: RowArea): AreaId | null {
  if (code === null) return null;
  if (level === 'desa') return ancestorId(areaId(code as AreaCode), 'kecamatan');
  const facility = level === 'puskesmas' ? findFacility(store, code) : null;
  return facility && ancestorId(facility.areaId, 'kecamatan');
}

/** The figure by sex of any area, and of the place itself: each is a set of desa in the figure's month. */
function sexFinder(store: Store, { place }: GridRequest, sources: FigureSources): (asked: Asked) => SexOfArea {
  const whole = place.kind === 'area' ? place.area : place.kabupaten;
  const all = areasOfLevel(store, whole, 'desa').map(({ id }) => id);
  return ({ indicator, period, asOf }) => {
    if (!countsBothSexes(indicator)) return () => null;
    const served = sources.workingAreas(store, whole, asOf);
    const ofPuskesmas = (code: string | null) => {
      const id = code === null ? null : (findFacility(store, code)?.id ?? 0);
      return all.filter((desa) => (served.get(desa) ?? null) === id);
    };
    const own = place.kind === 'puskesmas' ? ofPuskesmas(place.puskesmas.code) : all;
    const read = sexOfDesa(store, { indicator, desa: own, first: monthsOf(period).first, asOf });
    return (area) => {
      if (area === null) return read(new Set(own));
      if (area.level === 'puskesmas') return read(new Set(ofPuskesmas(area.code)));
      return area.code === null ? null : read(new Set(desaWithin(own, area.code as AreaCode, area.level)));
    };
  };
}

function desaWithin(desa: readonly AreaId[], code: AreaCode, level: AreaLevel): AreaId[] {
  const { first, last } = subtree(areaId(code), level);
  return desa.filter((id) => id >= first && id <= last);
}
