import { AREA_LEVELS, type AreaId, ancestorId, areaCode } from '@/lib/areas/code';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorId } from '../indicators';
import { statement } from '../statement';

/** Finds the target in force for an area: its own, its nearest ancestor's, then the catalogue's default. */
export type TargetFinder = (area: AreaId) => Target | null;

/** The targets of one indicator in one year, ready to be asked for any area (contracts section 7, "Targets"). */
export function targetFinder(store: Store, indicator: Indicator, year: number): TargetFinder {
  const rows = statement(
    store,
    'SELECT area_id AS area, hundredths, source FROM target WHERE year = ? AND indicator_id = ?',
  ).all(year, indicatorId(store, indicator.code)) as {
    area: AreaId;
    hundredths: number;
    source: string | null;
  }[];
  const byArea = new Map(rows.map((row) => [row.area, row]));
  const per = indicator.kind === 'count' ? 1 : (indicator.per ?? 100);
  const fallback = indicator.defaultTarget;
  return (area) => {
    for (const level of [...AREA_LEVELS].reverse()) {
      const holder = ancestorId(area, level);
      const own = byArea.get(holder);
      const inheritedFrom = holder === area ? null : areaCode(holder, level);
      if (own) return { hundredths: own.hundredths, per, source: 'district', citation: own.source, inheritedFrom };
    }
    return fallback && { hundredths: fallback.hundredths, per, source: 'catalogue', citation: fallback.citation };
  };
}
