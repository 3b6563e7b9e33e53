import type { AreaId } from '@/lib/areas/code';
import { type Month, month, monthRange, yearOf } from '@/lib/coverage/period';
import type { Store } from '../client';
import { facilitiesById } from '../facilities';
import { indicatorId } from '../indicators';
import { areasOfLevel } from '../places';
import { statement } from '../statement';
import type { PwsRequest } from './pws';
import { workingAreaOf, workingAreasOf } from './working-areas';

/**
 * The largest count of a month of the year so far in each row of a PWS answer, by the row's code; of the months in which
 * somebody there reported. Cumulative indicators only: their desa are served by the asked month's working areas.
 */
export function bestMonths(store: Store, request: PwsRequest): Map<string | null, number> {
  const rowOf = rowsByArea(store, request);
  const read = statement(
    store,
    `SELECT roll.month, roll.area_id AS area, numerator
     FROM json_each(@months) month CROSS JOIN json_each(@areas) area
     CROSS JOIN roll ON roll.month = month.value AND roll.area_id = area.value AND roll.indicator_id = @indicator
     WHERE reported > 0`,
  );
  const counts = read.all({
    months: JSON.stringify(monthsSoFar(request.month)),
    indicator: indicatorId(store, request.indicator.code),
    areas: JSON.stringify([...rowOf.keys()]),
  }) as { month: Month; area: AreaId; numerator: number }[];
  const sums = new Map<string | null, Map<Month, number>>();
  for (const { month: at, area, numerator } of counts) {
    const code = rowOf.get(area) ?? null;
    const months = sums.get(code) ?? new Map<Month, number>();
    months.set(at, (months.get(at) ?? 0) + numerator);
    sums.set(code, months);
  }
  return new Map([...sums].map(([code, months]) => [code, Math.max(...months.values())]));
}

/** The largest count of a month of the year so far of every indicator, by code, in some areas taken together. */
export function bestMonthsOf(store: Store, areas: readonly AreaId[], at: Month): Map<string, number> {
  const read = statement(
    store,
    `SELECT code, max(numerator) AS best FROM (
       SELECT roll.month, indicator_id, sum(numerator) AS numerator
       FROM json_each(@months) month CROSS JOIN json_each(@areas) area
       CROSS JOIN roll ON roll.month = month.value AND roll.area_id = area.value
       WHERE reported > 0 GROUP BY roll.month, indicator_id)
     JOIN indicator ON indicator.id = indicator_id GROUP BY indicator_id`,
  );
  const rows = read.all({ months: JSON.stringify(monthsSoFar(at)), areas: JSON.stringify(areas) });
  return new Map((rows as { code: string; best: number }[]).map(({ code, best }) => [code, best]));
}

function monthsSoFar(at: Month): Month[] {
  return monthRange(month(yearOf(at), 1), at);
}

/** Which row each area counts in: its own, or that of the puskesmas that serves it. */
function rowsByArea(store: Store, { place, level, month: at }: PwsRequest): Map<AreaId, string | null> {
  const held = place.kind === 'area' ? place.area : place.kabupaten;
  if (level === 'puskesmas') {
    const serving = workingAreasOf(store, held, at);
    const puskesmas = facilitiesById(store, new Set([...serving.values()].filter((id) => id !== null)));
    return new Map([...serving].map(([desa, id]) => [desa, (id !== null && puskesmas.get(id)?.code) || null]));
  }
  const served = place.kind === 'puskesmas' ? new Set(workingAreaOf(store, place.puskesmas, held, at)) : null;
  const areas = areasOfLevel(store, held, level).filter(({ id }) => served === null || served.has(id));
  return new Map(areas.map(({ id, code }) => [id, code]));
}
