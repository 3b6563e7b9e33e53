import { PWS_REASONS, type PwsReason } from './reason';
import type { PwsRow } from './row';
import { PWS_STATUSES, type PwsStatus } from './status';
import type { TrendDirection } from './trend';

/** How many areas have a status. Below the target the trend tells them apart: falling is not steady. */
export type StatusCount = Readonly<{ status: PwsStatus; trend: TrendDirection; count: number }>;
export type ReasonCount = Readonly<{ reason: PwsReason; count: number }>;

/** `areas` is the number of areas counted; statuses and reasons that no area has are left out. */
export type StatusCounts = Readonly<{
  areas: number;
  judged: number;
  statuses: readonly StatusCount[];
  reasons: readonly ReasonCount[];
}>;

const TRENDS: readonly TrendDirection[] = ['up', 'down', 'steady'];

/** The areas by status and, where there is none, by reason. What belongs to no area of the level is not counted. */
export function countStatuses(rows: readonly PwsRow[]): StatusCounts {
  const areas = rows.filter(({ area }) => area.code !== null);
  const statuses = PWS_STATUSES.flatMap((status) => countsOf(areas, status)).filter(({ count }) => count > 0);
  return {
    areas: areas.length,
    judged: statuses.reduce((sum, { count }) => sum + count, 0),
    statuses,
    reasons: PWS_REASONS.map((reason) => ({
      reason,
      count: areas.filter((row) => row.status === null && row.reason === reason).length,
    })).filter(({ count }) => count > 0),
  };
}

/** At or above the target the word alone says enough: its areas are counted together. */
function countsOf(areas: readonly PwsRow[], status: PwsStatus): StatusCount[] {
  const held = areas.filter((row) => row.status === status);
  if (status === 'baik' || status === 'kurang') {
    return [{ status, trend: held[0]?.trend ?? 'steady', count: held.length }];
  }
  return TRENDS.map((trend) => ({ status, trend, count: held.filter((row) => row.trend === trend).length }));
}
