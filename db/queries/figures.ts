import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type Month } from '@/lib/coverage/period';
import type { RowArea, RowLevel } from '@/lib/coverage/row';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import { NAME_ORDER } from '@/lib/narrative/format';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { type Facility, facilitiesById, facilitiesIn } from '../facilities';
import { type Area, areasOfLevel } from '../places';
import { OUTSIDE, type Place, UNASSIGNED, placeArea, puskesmasArea, rowArea } from './place';
import { talliesByDesa, talliesByPuskesmas } from './puskesmas-tallies';
import { areaTallies } from './tallies';
import { workingAreaOf, workingAreasOf } from './working-areas';

/** One line of a figure before targets and intervals: who, where a target is looked up for it, and how much. */
export type Line = Readonly<{ area: RowArea; targetArea: AreaId; tally: Tally }>;
export type Figure = Readonly<{ lines: readonly Line[]; total: Line }>;

/** `asOf` is the asked month: it decides working areas; `months` are those that the figure adds up. */
export type FigureRequest = Readonly<{
  indicator: Indicator;
  place: Place;
  level: RowLevel;
  asOf: Month;
  months: readonly Month[];
}>;

/** Where a figure's tallies and working areas are read: asked again for each, or read once for many figures. */
export type FigureSources = Readonly<{
  tallies: typeof areaTallies;
  workingAreas: typeof workingAreasOf;
  areas: typeof areasOfLevel;
}>;

const STORED: FigureSources = { tallies: areaTallies, workingAreas: workingAreasOf, areas: areasOfLevel };

/** A place's own line of a figure. */
export function totalOf(store: Store, request: Omit<FigureRequest, 'level'>, sources: FigureSources = STORED): Line {
  const { place, indicator, months } = request;
  if (place.kind === 'puskesmas') {
    return figureOfPuskesmas(store, { ...request, level: 'puskesmas' }, place, sources).total;
  }
  return lineOf(place.area, areaTallies(store, indicator, [place.area], months).get(place.area.id));
}

/** The tallies of a place by level, rows by area code with what is unassigned last, and the place's own total. */
export function figure(store: Store, request: FigureRequest, sources: FigureSources = STORED): Figure {
  const { place } = request;
  return place.kind === 'area'
    ? figureOfArea(store, request, place.area, sources)
    : figureOfPuskesmas(store, request, place, sources);
}

function figureOfArea(store: Store, request: FigureRequest, area: Area, sources: FigureSources): Figure {
  const { indicator, months, level } = request;
  const total = totalOf(store, request, sources);
  if (level === area.level) return { lines: [total], total };
  if (level === 'puskesmas') return { lines: byCode(puskesmasLines(store, request, area, sources)), total };
  const areas = sources.areas(store, area, level);
  const tallies = sources.tallies(store, indicator, areas, months);
  return { lines: byCode(areas.map((each) => lineOf(each, tallies.get(each.id)))), total };
}

function lineOf(area: Area, tally: Tally = EMPTY_TALLY): Line {
  return { area: rowArea(area), targetArea: area.id, tally };
}

/** The puskesmas that stand in an area, and those that its facilities or desa belong to. */
function puskesmasLines(store: Store, request: FigureRequest, area: Area, sources: FigureSources): Line[] {
  const { indicator, asOf, months } = request;
  const groups = indicator.byFacility
    ? talliesByPuskesmas(store, indicator, area, months)
    : talliesByWorkingArea(store, request, area, sources);
  const standing = facilitiesIn(store, area.id, area.level, asOf).filter(({ type }) => type === 'puskesmas');
  const ids = new Set([...standing.map(({ id }) => id), ...[...groups.keys()].filter((id) => id !== null)]);
  const lines = [...facilitiesById(store, ids).values()].map((puskesmas) =>
    puskesmasLine(puskesmas, groups.get(puskesmas.id)),
  );
  const unassigned = groups.get(null);
  if (!unassigned) return lines;
  return [...lines, { area: UNASSIGNED, targetArea: targetAreaOfUnassigned(store, area, sources), tally: unassigned }];
}

function puskesmasLine(puskesmas: Facility, tally: Tally = EMPTY_TALLY): Line {
  return { area: puskesmasArea(puskesmas), targetArea: kabupatenOf(puskesmas.areaId), tally };
}

/** A puskesmas takes the kabupaten's target (contracts section 7, "Further"). */
function kabupatenOf(area: AreaId): AreaId {
  return ancestorId(area, 'kabupaten');
}

/** So does what belongs to none; in a province it is that of the kabupaten which the database holds. */
function targetAreaOfUnassigned(store: Store, area: Area, sources: FigureSources): AreaId {
  if (area.level !== 'provinsi') return kabupatenOf(area.id);
  const [only, another] = sources.areas(store, area, 'kabupaten');
  return only && !another ? only.id : area.id;
}

function talliesByWorkingArea(
  store: Store,
  { indicator, asOf, months }: FigureRequest,
  area: Area,
  sources: FigureSources,
): Map<number | null, Tally> {
  const desa = sources.areas(store, area, 'desa');
  const tallies = sources.tallies(store, indicator, desa, months);
  const groups = new Map<number | null, Tally>();
  for (const [id, puskesmas] of sources.workingAreas(store, area, asOf)) {
    groups.set(puskesmas, sumTallies([groups.get(puskesmas) ?? EMPTY_TALLY, tallies.get(id) ?? EMPTY_TALLY]));
  }
  return groups;
}

function figureOfPuskesmas(
  store: Store,
  { indicator, level, asOf, months }: FigureRequest,
  place: Extract<Place, { kind: 'puskesmas' }>,
  sources: FigureSources,
): Figure {
  const { puskesmas, kabupaten } = place;
  const own = new Set(workingAreaOf(store, puskesmas, kabupaten, asOf, sources.workingAreas));
  const areas = sources.areas(store, kabupaten, 'desa').filter(({ id }) => own.has(id));
  const tallies: Map<AreaId | null, Tally> = indicator.byFacility
    ? talliesByDesa(store, indicator, puskesmas.id, months)
    : sources.tallies(store, indicator, areas, months);
  const total: Line = { area: placeArea(place), targetArea: kabupaten.id, tally: sumTallies(tallies.values()) };
  if (level === 'puskesmas') return { lines: [total], total };
  const outside = sumTallies([...tallies].filter(([id]) => id === null || !own.has(id)).map(([, tally]) => tally));
  const lines = areas.map((area) => lineOf(area, tallies.get(area.id)));
  if (outside.expected > 0) lines.push({ area: OUTSIDE, targetArea: kabupaten.id, tally: outside });
  return { lines: byCode(lines), total };
}

/** By area code, as the API promises; what has no code comes last. */
function byCode(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) =>
    a.area.code === null || b.area.code === null
      ? Number(a.area.code === null) - Number(b.area.code === null)
      : a.area.code < b.area.code
        ? -1
        : a.area.code > b.area.code
          ? 1
          : NAME_ORDER.compare(a.area.name, b.area.name),
  );
}
