import type { AreaId } from '@/lib/areas/code';
import { type Sex, type SexFigure, type SexGroup, type SexReport, sexFigure } from '@/lib/coverage/by-sex';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import type { Store } from '../client';
import { indicatorId } from '../indicators';
import { statement } from '../statement';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';

/** `first` is the first month of the period that is asked for, `asOf` the last one that counts. */
export type SexRequest = Readonly<{ indicator: Indicator; place: Place; first: Month; asOf: Month }>;

/**
 * An indicator by sex in a place, from the reports themselves: the rollup adds both sexes up. Null where nobody split
 * it, and for indicators that are no count of people that desa report (stock, rates, who of the facilities reported).
 */
export function bySex(store: Store, { indicator, place, first, asOf }: SexRequest): SexFigure | null {
  const desa = desaOfPlace(store, place, asOf).map(({ id }) => id);
  return sexOfDesa(store, { indicator, desa, first, asOf })(new Set(desa));
}

/** A figure by sex of any of the desa that were read, by their ids. */
export type SexOfDesa = (own: ReadonlySet<AreaId>) => SexFigure | null;

export type DesaSexRequest = Omit<SexRequest, 'place'> & Readonly<{ desa: readonly AreaId[] }>;

/** The same for many areas: what the named desa reported is read once, and each area is a set of them. */
export function sexOfDesa(store: Store, { indicator, desa, first, asOf }: DesaSexRequest): SexOfDesa {
  const { kind, leaf } = indicator;
  if (kind === 'stock' || kind === 'rate' || (leaf !== 'desa' && leaf !== 'posyandu')) return () => null;
  const reports = reportsBySex(store, indicator, desa, monthsCounted(indicator, first, asOf));
  const groups = kind === 'cumulative' ? groupsBySex(store, indicator, desa, yearOf(asOf)) : [];
  return (own) => {
    const isOwn = (each: Readonly<{ desa: number }>) => own.has(each.desa as AreaId);
    return sexFigure(kind, reports.filter(isOwn), groups.filter(isOwn));
  };
}

/** 0, 1 and 2 as stored (db/schema/indicator). */
const SEXES: readonly (Sex | null)[] = [null, 'L', 'P'];

type Stored<T> = Omit<T, 'sex'> & { sex: number };

function reportsBySex(
  store: Store,
  indicator: Indicator,
  desa: readonly AreaId[],
  months: readonly Month[],
): SexReport[] {
  // The facts' key is (month, leaf, indicator, sex): one seek for each leaf and month.
  const read = statement(
    store,
    `WITH leaf (id, desa) AS (
       SELECT value, value FROM json_each(@desa)
       UNION ALL SELECT leaf, area_id FROM facility WHERE area_id IN (SELECT value FROM json_each(@desa)))
     SELECT leaf.desa AS desa, sex, sum(numerator) AS numerator, sum(coalesce(denominator, 0)) AS denominator
     FROM json_each(@months) month CROSS JOIN leaf
     CROSS JOIN fact ON fact.month = month.value AND fact.leaf = leaf.id AND indicator_id = @indicator
     GROUP BY leaf.desa, sex`,
  );
  const rows = read.all({
    desa: JSON.stringify(desa),
    months: JSON.stringify(months),
    indicator: indicatorId(store, indicator.code),
  }) as Stored<SexReport>[];
  return rows.map(withSex);
}

function groupsBySex(store: Store, { targetGroup }: Indicator, desa: readonly AreaId[], year: number): SexGroup[] {
  const rows = statement(
    store,
    `SELECT area_id AS desa, sex, count FROM target_group
     WHERE year = ? AND group_code = ? AND area_id IN (SELECT value FROM json_each(?))`,
  ).all(year, targetGroup, JSON.stringify(desa)) as Stored<SexGroup>[];
  return rows.map(withSex);
}

function withSex<T extends { sex: number }>(row: T): Omit<T, 'sex'> & { sex: Sex | null } {
  return { ...row, sex: SEXES[row.sex] ?? null };
}
