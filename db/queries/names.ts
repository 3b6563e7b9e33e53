import type { Month } from '@/lib/coverage/period';
import { contributions } from '@/lib/facilities/stock';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import { subtree } from '@/lib/areas/code';
import type { Store } from '../client';
import { facilitiesIn } from '../facilities';
import { areasOfLevel } from '../places';
import { isInSeries } from '../rollup/series';
import { spansIn, spansOfPuskesmas } from '../rollup/spans';
import { settingOf } from '../settings';
import { type FacilityDetail, facilityList } from './facility-list';
import type { Place } from './place';
import { workingAreaOf } from './working-areas';

/** One name behind a number, with what it adds to numerator and denominator. */
export type CountedName = Readonly<{
  name: string;
  area: string;
  numerator: number;
  denominator: number;
  facility: FacilityDetail | null;
}>;

/**
 * The names that make up a stock indicator in a place and month: numerators and denominators add up to its figure.
 * Null for indicators that are reported as sums, behind which there are no names; none outside the months with data.
 */
export function namesBehind(store: Store, indicator: Indicator, place: Place, at: Month): CountedName[] | null {
  if (indicator.kind !== 'stock') return null;
  const { id, level } = place.kind === 'area' ? place.area : place.kabupaten;
  if (!isInSeries(store, id, level, at)) return [];
  if (indicator.leaf === 'desa') return desaNames(store, place, at);
  const tallies = talliesByFacility(store, indicator, place, at);
  return facilityList(store, place, facilityTypeOf(indicator), at).flatMap((facility) => {
    const tally = tallies.get(facility.code);
    return tally ? [{ name: facility.name, area: facility.area, ...tally, facility }] : [];
  });
}

function talliesByFacility(store: Store, { code }: Indicator, place: Place, at: Month) {
  const spans =
    place.kind === 'area'
      ? spansIn(store, subtree(place.area.id, place.area.level), at, at)
      : spansOfPuskesmas(store, place.puskesmas.id, at, at);
  const over = settingOf(store, 'ilp.posyanduDenominator');
  const codes = store.sqlite.prepare('SELECT code FROM facility WHERE id = ?').pluck();
  return new Map(
    spans.flatMap(({ facility, type, span }) => {
      const own = contributions(type, span, over).find(([indicator]) => indicator === code)?.[1];
      if (!own) return [];
      const { numerator, denominator } = own;
      return [[codes.get(facility) as string, { numerator, denominator }] as const];
    }),
  );
}

/** DES-PST: every desa, counted when it has an existing pustu. */
function desaNames(store: Store, place: Place, at: Month): CountedName[] {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const own = place.kind === 'puskesmas' ? new Set(workingAreaOf(store, place.puskesmas, area, at)) : null;
  const withPustu = new Set(
    facilitiesIn(store, area.id, area.level, at)
      .filter(({ type }) => type === 'pustu')
      .map(({ areaId }) => areaId),
  );
  return areasOfLevel(store, area, 'desa')
    .filter(({ id }) => own === null || own.has(id))
    .map(({ id, name, code }) => ({
      name,
      area: code,
      numerator: withPustu.has(id) ? 1 : 0,
      denominator: 1,
      facility: null,
    }));
}
