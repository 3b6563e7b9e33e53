import { ancestorId, areaCode, subtree } from '@/lib/areas/code';
import {
  PILOT_KINDS,
  type PilotGroup,
  type PilotKind,
  type PilotSite,
  STATUS_INDICATOR,
  pilotGroup,
} from '@/lib/analysis/pilot-comparison';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import { type PilotCohort, type Site, pilotCohort } from '@/lib/facilities/pilot-cohort';
import type { FacilitySpan } from '@/lib/facilities/span';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { type Facility, facilitiesIn } from '../facilities';
import type { Area } from '../places';
import { spansIn } from '../rollup/spans';
import { settingOf } from '../settings';
import { statement } from '../statement';
import { criteria } from './criteria';
import type { Place } from './place';
import { kabupatenOf } from './profile';

/** The pilot sites of one kind in a place beside the others of their district. */
export type PilotComparison = Readonly<{
  kind: PilotKind;
  /** What the share is counted over: `posyandu aktif`. */
  unit: string;
  pilots: PilotGroup;
  others: PilotGroup;
  status: PilotCohort<Site>['status'];
  newer: number;
}>;

/** The first declaration of a pilot site as "sudah", with its decree where one is stored. */
export type FirstDeclaration = Readonly<{ month: Month; decree: string }>;

/**
 * `scope` is where the others come from. `marked`: pilot sites of the district that exist in the month, wherever they
 * are (a poskesdes has no ILP status, and is none); a kind without any in the place is left out.
 */
export type Pilots = Readonly<{
  scope: Area;
  marked: number;
  kinds: readonly PilotComparison[];
  declaration: FirstDeclaration | null;
}>;

/** The pilot (lokus) sites of a place beside comparable facilities of its district, from a month to another. */
export function pilotsOf(store: Store, place: Place, start: Month, end: Month): Pilots {
  const scope = place.kind === 'area' && place.area.level === 'provinsi' ? place.area : kabupatenOf(store, place);
  const facilities = facilitiesIn(store, scope.id, scope.level, end);
  const belongs = belongsTo(place);
  const marked = facilities.filter(({ pilot, type }) => pilot && type !== 'poskesdes');
  const spans = spansByFacility(store, scope, start, end);
  const denominator = settingOf(store, 'ilp.posyanduDenominator');
  const kinds = PILOT_KINDS.flatMap((kind): PilotComparison[] => {
    const sites = facilities.filter(({ type }) => type === kind).map((each) => siteOf(each, belongs(each)));
    if (!sites.some(({ pilot, inPlace }) => pilot && inPlace)) return [];
    const { pilots, others, status, newer } = pilotCohort(sites, start, end);
    const compared = withCriteria(store, kind, [...pilots, ...others], start, end, spans);
    const group = (members: readonly Site[]) =>
      pilotGroup(
        members.flatMap(({ id }) => compared.get(id) ?? []),
        { kind, start, end, denominator },
      );
    return [
      {
        kind,
        unit: findIndicator(store, STATUS_INDICATOR[kind])?.unit ?? kind,
        status,
        newer,
        pilots: group(pilots),
        others: group(others),
      },
    ];
  });
  return {
    scope,
    marked: marked.length,
    kinds,
    declaration: firstDeclaration(store, marked.filter(belongs), end),
  };
}

function belongsTo(place: Place): (facility: Facility) => boolean {
  if (place.kind === 'puskesmas') return ({ puskesmasId }) => puskesmasId === place.puskesmas.id;
  const { first, last } = subtree(place.area.id, place.area.level);
  return ({ areaId }) => areaId >= first && areaId <= last;
}

function siteOf({ id, areaId, pilot, opened, closed }: Facility, inPlace: boolean): Site {
  return { id, pilot, inPlace, opened, closed, desa: areaCode(ancestorId(areaId, 'desa'), 'desa') };
}

function spansByFacility(store: Store, { id, level }: Area, start: Month, end: Month): Map<number, FacilitySpan[]> {
  const spans = new Map<number, FacilitySpan[]>();
  for (const { facility, span } of spansIn(store, subtree(id, level), start, end)) {
    const own = spans.get(facility);
    if (own) own.push(span);
    else spans.set(facility, [span]);
  }
  return spans;
}

function withCriteria(
  store: Store,
  kind: PilotKind,
  sites: readonly Site[],
  start: Month,
  end: Month,
  spans: ReadonlyMap<number, FacilitySpan[]>,
): Map<number, PilotSite> {
  const [first, last] = [start, end].map((at) => criteriaMet(store, kind, sites, at));
  return new Map(
    sites.map(({ id }) => [
      id,
      {
        spans: spans.get(id) ?? [],
        criteria: { start: first?.get(id) ?? EMPTY_TALLY, end: last?.get(id) ?? EMPTY_TALLY },
      },
    ]),
  );
}

/** The wajib criteria of a month over those of them that anybody has reported by then, facility by facility. */
function criteriaMet(store: Store, kind: PilotKind, sites: readonly Site[], at: Month): Map<number, Tally> {
  const wajib = criteria(store, at).flatMap((each) => (each.type === kind && each.wajib ? [each.code] : []));
  // SQLite takes the bare column `met` from the row that has max(month).
  const rows = statement(
    store,
    `SELECT facility, sum(met) AS numerator, count(*) AS denominator FROM (
       SELECT facility_id AS facility, met, max(month)
       FROM json_each(@ids) wanted CROSS JOIN facility_criterion ON facility_id = wanted.value
       JOIN criterion c ON c.id = criterion_id
       WHERE month <= @at AND c.code IN (SELECT value FROM json_each(@wajib)) GROUP BY facility_id, criterion_id
     ) GROUP BY facility`,
  ).all({ ids: JSON.stringify(sites.map(({ id }) => id)), at, wajib: JSON.stringify(wajib) }) as (Ratio & {
    facility: number;
  })[];
  const known = new Map(rows.map(({ facility, ...ratio }) => [facility, ratio]));
  return new Map(
    sites.map(({ id }) => {
      const { numerator, denominator } = known.get(id) ?? EMPTY_TALLY;
      return [id, { numerator, denominator, expected: wajib.length, reported: denominator }];
    }),
  );
}

function firstDeclaration(store: Store, pilots: readonly Facility[], end: Month): FirstDeclaration | null {
  const row = statement(
    store,
    `SELECT month, coalesce(decree, '') AS decree
     FROM json_each(?) wanted CROSS JOIN declaration ON facility_id = wanted.value
     WHERE status = 1 AND month <= ? ORDER BY month, decree DESC LIMIT 1`,
  ).get(JSON.stringify(pilots.map(({ id }) => id)), end);
  return (row as FirstDeclaration | undefined) ?? null;
}
