import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Store } from '../../client';
import { statement } from '../../statement';
import { desaLeaves, desaTargetGroups } from '../desa-leaves';
import type { Asked, QualityGround, Serving } from './ground';

/** Reports that came in over those that were expected, by puskesmas, one for each month of the ground. */
export type Calendar = ReadonlyMap<Serving, readonly Ratio[]>;

type Counts = { numerator: number; denominator: number };

/**
 * How many of the expected reports of capaian came in (contracts section 7, "Absence": one for each leaf and indicator).
 * Both are sums of the rollup over the desa of a working area; an indicator that nobody in the kabupaten has reported for
 * a month has no rows there, and all its leaves are still expected. PWS-EVB is the puskesmas' own.
 */
export function reportCalendar(store: Store, ground: QualityGround): Calendar {
  const keys: Serving[] = ground.puskesmas.map(({ id }) => id);
  if ([...ground.servedBy.values()].includes(null)) keys.push(null);
  const cells = new Map(keys.map((key) => [key, ground.months.map((): Counts => ({ numerator: 0, denominator: 0 }))]));
  const add = (key: Serving | undefined, at: number, expected: number, reported: number) => {
    const cell = key === undefined ? undefined : cells.get(key)?.[at];
    if (!cell) return;
    cell.denominator += expected;
    cell.numerator += reported;
  };
  const byDesa = ground.asked.filter(({ indicator }) => indicator.leaf !== 'puskesmas');
  ground.months.forEach((month, at) => {
    for (const { desa, expected, reported } of rolled(store, ground, byDesa, month)) {
      add(ground.servedBy.get(desa), at, expected, reported);
    }
    const silent = unreportedBy(store, ground, byDesa, month);
    for (const { id } of ground.desa) add(ground.servedBy.get(id), at, silent(id), 0);
    for (const { puskesmas, reported } of ownReports(store, ground, month)) add(puskesmas, at, 1, reported);
  });
  return cells;
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
function ownReports(store: Store, { kabupaten, asked }: QualityGround, month: Month) {
  const { first, last } = subtree(kabupaten.id, 'kabupaten');
  const own = asked.filter(({ indicator }) => indicator.leaf === 'puskesmas');
  return own.flatMap(
    ({ id }) =>
      statement(
        store,
        `SELECT id AS puskesmas, EXISTS (SELECT 1 FROM fact
           WHERE month = @month AND fact.leaf = facility.leaf AND indicator_id = @indicator) AS reported
         FROM facility WHERE leaf BETWEEN @first AND @last AND type = 'puskesmas'
           AND (opened_month IS NULL OR opened_month <= @month) AND (closed_month IS NULL OR @month < closed_month)`,
      ).all({ month, indicator: id, first, last }) as { puskesmas: number; reported: number }[],
  );
}
