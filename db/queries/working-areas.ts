import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type ServiceAreaRecord, workingAreas } from '@/lib/areas/working-area';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { facilitiesIn } from '../facilities';
import { type Area, areasOfLevel } from '../places';
import { statement } from '../statement';

/** Which puskesmas (by facility id) serves each desa of an area in a month; null is unassigned. */
export function workingAreasOf(store: Store, area: Area, at: Month): Map<AreaId, number | null> {
  const desa = areasOfLevel(store, area, 'desa').map(({ id }) => id);
  const records = statement(
    store,
    `SELECT area_id AS desa, from_month AS "from", puskesmas_id AS puskesmas FROM service_area
     WHERE area_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(desa)) as ServiceAreaRecord[];
  const facilities = facilitiesIn(store, area.id, area.level, at).map(({ areaId, puskesmasId }) => ({
    desa: areaId,
    puskesmas: puskesmasId,
  }));
  return workingAreas({ desa, records, facilities, puskesmas: puskesmasExisting(store, at) }, at);
}

/** The desa that a puskesmas serves in a month, within its own kabupaten; `read` may know the working areas already. */
export function workingAreaOf(
  store: Store,
  puskesmas: { id: number; areaId: AreaId },
  kabupaten: Area,
  at: Month,
  read: typeof workingAreasOf = workingAreasOf,
): AreaId[] {
  if (ancestorId(puskesmas.areaId, 'kabupaten') !== kabupaten.id) return [];
  return [...read(store, kabupaten, at)].filter(([, served]) => served === puskesmas.id).map(([id]) => id);
}

function puskesmasExisting(store: Store, at: Month): Set<number> {
  const ids = statement(
    store,
    `SELECT id FROM facility WHERE type = 'puskesmas'
     AND (opened_month IS NULL OR opened_month <= @at) AND (closed_month IS NULL OR @at < closed_month)`,
    'values',
  ).all({ at }) as number[];
  return new Set(ids);
}
