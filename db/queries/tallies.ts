import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorId } from '../indicators';
import type { Area } from '../places';
import { isInSeries } from '../rollup/series';
import { statement } from '../statement';
import { rateTallies } from './rate-tallies';

/**
 * The tally of an indicator in each area over the months that count (lib/indicators/span). Where the rollup has no row
 * for a month, the leaves that were expected then are counted, so that "belum lapor" and "tidak berlaku" stay apart.
 */
export function areaTallies(
  store: Store,
  indicator: Indicator,
  areas: readonly Area[],
  months: readonly Month[],
): Map<AreaId, Tally> {
  if (indicator.kind === 'rate') return rateTallies(store, indicator, areas, months);
  const read = statement(
    store,
    `SELECT area.value AS area, sum(numerator) AS numerator, sum(denominator) AS denominator,
       sum(expected) AS expected, sum(reported) AS reported, count(*) AS months
     FROM json_each(@months) month CROSS JOIN json_each(@areas) area
     CROSS JOIN roll ON roll.month = month.value AND roll.area_id = area.value AND roll.indicator_id = @indicator
     GROUP BY area.value`,
  );
  const rows = read.all({
    months: JSON.stringify(months),
    areas: JSON.stringify(areas.map(({ id }) => id)),
    indicator: indicatorId(store, indicator.code),
  }) as (Rolled & { area: AreaId })[];
  const rolled = new Map(rows.map((row) => [row.area, row]));
  const groupOf = targetGroups(store, months);
  return new Map(
    areas.map((area) => [area.id, completed(store, indicator, area, months, rolled.get(area.id), groupOf)]),
  );
}

/** The tallies of many indicators in one area over the same months, by code: one pass over the rollup. */
export function profileTallies(
  store: Store,
  indicators: readonly Indicator[],
  area: Area,
  months: readonly Month[],
): Map<string, Tally> {
  const read = statement(
    store,
    `SELECT code, sum(numerator) AS numerator, sum(denominator) AS denominator, sum(expected) AS expected,
       sum(reported) AS reported, count(*) AS months
     FROM json_each(@months) month CROSS JOIN roll ON roll.month = month.value AND roll.area_id = @area
     CROSS JOIN indicator ON indicator.id = roll.indicator_id
     GROUP BY roll.indicator_id`,
  );
  const rows = read.all({ months: JSON.stringify(months), area: area.id }) as (Rolled & { code: string })[];
  const rolled = new Map(rows.map((row) => [row.code, row]));
  const groupOf = targetGroups(store, months);
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      indicator.kind === 'rate'
        ? (rateTallies(store, indicator, [area], months).get(area.id) ?? EMPTY_TALLY)
        : completed(store, indicator, area, months, rolled.get(indicator.code), groupOf),
    ]),
  );
}

/** What the rollup holds of an area and indicator; `months` of those asked for have a row. */
type Rolled = Tally & { months: number };

function completed(
  store: Store,
  indicator: Indicator,
  area: Area,
  months: readonly Month[],
  row: Rolled | undefined,
  groupOf: TargetGroupFinder,
): Tally {
  if (indicator.kind === 'cumulative') return cumulativeTally(row, months, groupOf(indicator, area));
  const unseen = row?.months === months.length ? 0 : expectedWithoutRows(store, indicator, area, months);
  const { numerator, denominator, expected, reported } = row ?? EMPTY_TALLY;
  return { numerator, denominator, expected: expected + unseen, reported };
}

/** Leaves expected in the months for which the rollup holds no row. */
function expectedWithoutRows(store: Store, indicator: Indicator, area: Area, months: readonly Month[]): number {
  if (indicator.kind === 'stock') {
    const [at] = months;
    return at === undefined || isInSeries(store, area.id, area.level, at)
      ? 0
      : existingLeaves(store, indicator, area, at);
  }
  const held = statement(store, 'SELECT 1 FROM roll WHERE month = ? AND area_id = ? AND indicator_id = ?');
  const id = indicatorId(store, indicator.code);
  return months
    .filter((month) => held.get(month, area.id, id) === undefined)
    .reduce((sum, month) => sum + existingLeaves(store, indicator, area, month), 0);
}

/**
 * How many desa, or existing facilities of the indicator's kind, an area has in a month. Who reports as posyandu aktif
 * is known from the spans; for a stock outside the series, where no posyandu is known to be aktif, all are meant.
 */
function existingLeaves(store: Store, indicator: Indicator, area: Area, at: Month): number {
  const { first, last } = subtree(area.id, area.level);
  const type = facilityTypeOf(indicator);
  if (type === null) {
    const desa = "SELECT count(*) FROM area WHERE id BETWEEN ? AND ? AND level = 'desa'";
    return statement(store, desa, 'values').get(first, last) as number;
  }
  const onlyActive = indicator.leaf === 'active-posyandu' && indicator.kind !== 'stock' ? 1 : 0;
  const standing = statement(
    store,
    `SELECT count(*) FROM facility CROSS JOIN facility_span ON facility_id = facility.id
     WHERE leaf BETWEEN @first AND @last AND type = @type AND from_month <= @at AND to_month > @at
     AND active >= @onlyActive`,
    'values',
  );
  return standing.get({ first, last, type, at, onlyActive }) as number;
}

/** The year's sasaran of an area's desa, and how many of them have one. */
export type TargetGroupSize = Readonly<{ denominator: number; desa: number }>;
type TargetGroupFinder = (indicator: Indicator, area: Area) => TargetGroupSize;

/** The sasaran of the months' year by target group and area, each read once: indicators share their groups. */
function targetGroups(store: Store, months: readonly Month[]): TargetGroupFinder {
  const [last] = months.slice(-1);
  const year = last === undefined ? 0 : yearOf(last);
  const read = statement(
    store,
    `SELECT coalesce(sum(size), 0) AS denominator, count(*) AS desa FROM (
       SELECT sum(count) AS size FROM target_group
       WHERE year = ? AND group_code = ? AND area_id BETWEEN ? AND ? GROUP BY area_id HAVING size > 0)`,
  );
  const known = new Map<string, TargetGroupSize>();
  return ({ targetGroup }, area) => {
    const key = `${targetGroup} ${area.id}`;
    const range = subtree(area.id, area.level);
    const size = known.get(key) ?? (read.get(year, targetGroup, range.first, range.last) as TargetGroupSize);
    known.set(key, size);
    return size;
  };
}

/**
 * Cumulative: the year's sasaran of all desa that have one is the denominator, whether they reported or not. What a
 * desa without sasaran reported counts in neither part of its parents.
 */
export function cumulativeTally(
  { numerator, reported }: Tally = EMPTY_TALLY,
  months: readonly Month[],
  { denominator, desa }: TargetGroupSize,
): Tally {
  return { numerator: desa > 0 ? numerator : 0, denominator, expected: desa * months.length, reported };
}
