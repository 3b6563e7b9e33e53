import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import { byKey } from '@/lib/analysis/quality/by-key';
import type { Month } from '@/lib/coverage/period';
import type { RowArea, RowLevel } from '@/lib/coverage/row';
import { type CadreTotal, cadreTotal, sumCadres } from '@/lib/facilities/cadre-total';
import { FIVE_CADRES_CRITERION } from '@/lib/facilities/criteria';
import type { CadreSources } from '@/lib/facilities/five-cadres';
import type { CadreCounts } from '@/lib/facilities/span';
import type { Store } from '../client';
import { facilitiesById, facilitiesIn } from '../facilities';
import { areasOfLevel } from '../places';
import { statement } from '../statement';
import { OUTSIDE, type Place, UNASSIGNED, placeArea, puskesmasArea, rowArea } from './place';
import { desaOfPlace } from './place-desa';
import { seriesTest } from './puskesmas-tallies';

/** A posyandu that exists in the month, with what both sources say of its kader. */
export type CadrePosyandu = CadreSources &
  Readonly<{
    code: string;
    name: string;
    hamlet: string | null;
    desa: AreaId;
    puskesmas: number | null;
    active: boolean;
  }>;

type Row = Omit<CadrePosyandu, 'active' | 'counts' | 'criterion'> &
  CadreCounts & { active: number; reported: number; criterion: number | null };

/** The criterion is that of the latest row at or before the month; null without any. */
const READ = `SELECT f.code, f.name, f.hamlet, f.area_id AS desa, f.puskesmas_id AS puskesmas, active,
    cadres IS NOT NULL AS reported, cadres, trained, assessed, purwa, madya, utama,
    (SELECT met FROM facility_criterion c WHERE c.facility_id = f.id AND c.month <= @at
       AND c.criterion_id = (SELECT id FROM criterion WHERE code = @five) ORDER BY c.month DESC LIMIT 1) AS criterion
  FROM facility f CROSS JOIN facility_span s ON s.facility_id = f.id
  WHERE f.type = 'posyandu' AND from_month <= @at AND to_month > @at`;

/**
 * The posyandu of a place that exist in a month, by area and code, with the kader row that holds then: the last at or
 * before it. Outside the months with data nobody has reported (contracts section 7, "Further").
 */
export function cadrePosyandu(store: Store, place: Place, at: Month): CadrePosyandu[] {
  const [where, parameters] =
    place.kind === 'area'
      ? ['f.leaf BETWEEN @first AND @last', subtree(place.area.id, place.area.level)]
      : ['f.puskesmas_id = @puskesmas', { puskesmas: place.puskesmas.id }];
  const rows = statement(store, `${READ} AND ${where} ORDER BY f.area_id, f.code`).all({
    ...parameters,
    at,
    five: FIVE_CADRES_CRITERION,
  }) as Row[];
  const inSeries = seriesTest(store, at);
  return rows.map(({ code, name, hamlet, desa, puskesmas, active, reported, criterion, ...counts }) => ({
    code,
    name,
    hamlet,
    desa,
    puskesmas,
    active: active === 1,
    counts: reported === 1 && inSeries(desa) ? counts : null,
    criterion: criterion === null ? null : criterion === 1,
  }));
}

/** An area of a place with its posyandu and what they add up to. */
export type CadreLine = Readonly<{ area: RowArea; posyandu: readonly CadrePosyandu[]; total: CadreTotal }>;

export function cadreLine(area: RowArea, posyandu: readonly CadrePosyandu[] = []): CadreLine {
  return { area, posyandu, total: sumCadres(posyandu.map(({ counts }) => cadreTotal(counts))) };
}

/** The place itself as a line. */
export function cadreOfPlace(place: Place, posyandu: readonly CadrePosyandu[]): CadreLine {
  return cadreLine(placeArea(place), posyandu);
}

/**
 * A place's posyandu by the areas of a level below it, by code: by puskesmas as they name it, with what names none last;
 * of a puskesmas the desa of its working area, and one line for its posyandu elsewhere.
 */
export function cadreLines(
  store: Store,
  place: Place,
  level: RowLevel,
  at: Month,
  posyandu: readonly CadrePosyandu[],
): CadreLine[] {
  if (level === 'puskesmas') return puskesmasLines(store, place, at, posyandu);
  const areas = place.kind === 'puskesmas' ? desaOfPlace(store, place, at) : areasOfLevel(store, place.area, level);
  const own = new Set(areas.map(({ id }) => id));
  const groups = byKey(posyandu, ({ desa }) => {
    const id = ancestorId(desa, level);
    return own.has(id) ? id : null;
  });
  const lines = areas.map((area) => cadreLine(rowArea(area), groups.get(area.id)));
  const elsewhere = groups.get(null);
  return elsewhere ? [...lines, cadreLine(OUTSIDE, elsewhere)] : lines;
}

function puskesmasLines(store: Store, place: Place, at: Month, posyandu: readonly CadrePosyandu[]): CadreLine[] {
  if (place.kind === 'puskesmas') return [cadreOfPlace(place, posyandu)];
  const groups = byKey(posyandu, ({ puskesmas }) => puskesmas);
  const standing = facilitiesIn(store, place.area.id, place.area.level, at).filter(({ type }) => type === 'puskesmas');
  const named = [...groups.keys()].filter((id) => id !== null);
  const ids = new Set([...standing.map(({ id }) => id), ...named]);
  const lines = [...facilitiesById(store, ids).values()].map((puskesmas) =>
    cadreLine(puskesmasArea(puskesmas), groups.get(puskesmas.id)),
  );
  const unassigned = groups.get(null);
  return unassigned ? [...lines, cadreLine(UNASSIGNED, unassigned)] : lines;
}
