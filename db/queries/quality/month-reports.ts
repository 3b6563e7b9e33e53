import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import { type Ratio, sumRatios } from '@/lib/coverage/ratio';
import type { Store } from '../../client';
import { statement } from '../../statement';
import { desaLeaves, desaTargetGroups } from '../desa-leaves';
import type { Place } from '../place';
import type { Asked, QualityGround } from './ground';

/** What puskesmas report of themselves (PWS-EVB) in a month. */
type OwnReport = Readonly<{ puskesmas: number; desa: AreaId; reported: number }>;

/** Reports that came in over those that were expected in a month: by desa, and of puskesmas about themselves. */
export type MonthReports = Readonly<{ byDesa: ReadonlyMap<AreaId, Ratio>; own: readonly OwnReport[] }>;

/**
 * How many of the expected reports of capaian came in (contracts section 7, "Absence": one for each leaf and indicator).
 * Both are sums of the rollup over the indicators; one that nobody in the kabupaten has reported for the month has no
 * rows there, and all its leaves are still expected.
 */
export function monthReports(store: Store, ground: QualityGround, month: Month): MonthReports {
  const byDesa = ground.asked.filter(({ indicator }) => indicator.leaf !== 'puskesmas');
  const silent = unreportedBy(store, ground, byDesa, month);
  const sums = new Map(rolled(store, ground, byDesa, month).map((row) => [row.desa, row]));
  return {
    byDesa: new Map(
      ground.desa.map(({ id }) => {
        const { expected = 0, reported = 0 } = sums.get(id) ?? {};
        return [id, { numerator: reported, denominator: expected + silent(id) }];
      }),
    ),
    own: ownReports(store, ground, month),
  };
}

/** What came in of a place: of an area what lies in it, of a puskesmas its working area and its own reports. */
export function reportsOfPlace(reports: MonthReports, ground: QualityGround, place: Place): Ratio {
  const range = place.kind === 'area' ? subtree(place.area.id, place.area.level) : null;
  const isIn = (desa: AreaId) => range !== null && desa >= range.first && desa <= range.last;
  const serves = (desa: AreaId) => place.kind === 'puskesmas' && ground.servedBy.get(desa) === place.puskesmas.id;
  return sumRatios([
    ...[...reports.byDesa].filter(([desa]) => isIn(desa) || serves(desa)).map(([, ratio]) => ratio),
    ...reports.own
      .filter(({ puskesmas, desa }) => isIn(desa) || (place.kind === 'puskesmas' && puskesmas === place.puskesmas.id))
      .map(({ reported }) => ({ numerator: reported, denominator: 1 })),
  ]);
}

type Sums = { desa: AreaId; expected: number; reported: number };

function rolled(store: Store, { kabupaten }: QualityGround, asked: readonly Asked[], month: Month): Sums[] {
  const { first, last } = subtree(kabupaten.id, 'kabupaten');
  return statement(
    store,
    `SELECT area_id AS desa, sum(expected) AS expected, sum(reported) AS reported FROM roll
     WHERE month = ? AND area_id BETWEEN ? AND ? AND indicator_id IN (SELECT value FROM json_each(?)) GROUP BY area_id`,
  ).all(month, first, last, JSON.stringify(asked.map(({ id }) => id))) as Sums[];
}

/** How many leaves of a desa are expected of the indicators that nobody has reported for the month. */
function unreportedBy(
  store: Store,
  { kabupaten }: QualityGround,
  asked: readonly Asked[],
  month: Month,
): (desa: AreaId) => number {
  const { first, last } = subtree(kabupaten.id, 'kabupaten');
  const read = statement(
    store,
    'SELECT DISTINCT indicator_id FROM roll WHERE month = ? AND area_id BETWEEN ? AND ?',
    'values',
  );
  const present = new Set(read.all(month, first, last) as number[]);
  const silent = asked.filter(({ id }) => !present.has(id));
  if (silent.length === 0) return () => 0;
  const leaves = desaLeaves(store, { first, last }, month);
  const sizes = desaTargetGroups(store, { first, last }, yearOf(month));
  return (desa) =>
    silent.reduce((sum, { indicator }) => {
      const { kind, targetGroup } = indicator;
      return sum + (kind === 'cumulative' ? Number(sizes(targetGroup, desa) > 0) : leaves(indicator, desa));
    }, 0);
}

/** What puskesmas report of themselves: one report for each that exists in the month and indicator. */
function ownReports(store: Store, { kabupaten, asked }: QualityGround, month: Month): OwnReport[] {
  const { first, last } = subtree(kabupaten.id, 'kabupaten');
  const own = asked.filter(({ indicator }) => indicator.leaf === 'puskesmas');
  return own.flatMap(
    ({ id }) =>
      statement(
        store,
        `SELECT id AS puskesmas, area_id AS desa, EXISTS (SELECT 1 FROM fact
           WHERE month = @month AND fact.leaf = facility.leaf AND indicator_id = @indicator) AS reported
         FROM facility WHERE leaf BETWEEN @first AND @last AND type = 'puskesmas'
           AND (opened_month IS NULL OR opened_month <= @month) AND (closed_month IS NULL OR @month < closed_month)`,
      ).all({ month, indicator: id, first, last }) as OwnReport[],
  );
}
