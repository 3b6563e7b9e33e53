import { AREA_LEVELS, type AreaId, ancestorId, areaCode } from '@/lib/areas/code';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorId, indicatorIds } from '../indicators';
import { statement } from '../statement';

/** Finds the target in force for an area: its own, its nearest ancestor's, then the catalogue's default. */
export type TargetFinder = (area: AreaId) => Target | null;

type TargetRow = { indicator: number; area: AreaId; hundredths: number; source: string | null };

/** The targets of one indicator in one year, ready to be asked for any area (contracts section 7, "Targets"). */
export function targetFinder(store: Store, indicator: Indicator, year: number): TargetFinder {
  const rows = statement(
    store,
    'SELECT indicator_id AS indicator, area_id AS area, hundredths, source FROM target WHERE year = ? AND indicator_id = ?',
  ).all(year, indicatorId(store, indicator.code)) as TargetRow[];
  return finderOf(indicator, rows);
}

/** The same for many indicators, by code: one query. */
export function targetFinders(store: Store, indicators: readonly Indicator[], year: number): Map<string, TargetFinder> {
  const rows = statement(
    store,
    'SELECT indicator_id AS indicator, area_id AS area, hundredths, source FROM target WHERE year = ?',
  ).all(year) as TargetRow[];
  const byIndicator = new Map<number, TargetRow[]>();
  for (const row of rows) byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row]);
  const ids = indicatorIds(store);
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      finderOf(indicator, byIndicator.get(ids.get(indicator.code) ?? 0) ?? []),
    ]),
  );
}

function finderOf(indicator: Indicator, rows: readonly TargetRow[]): TargetFinder {
  const byArea = new Map(rows.map((row) => [row.area, row]));
  const per = indicator.kind === 'count' ? 1 : (indicator.per ?? 100);
  const { defaultTarget } = indicator;
  const fallback: Target | null = defaultTarget && {
    hundredths: defaultTarget.hundredths,
    per,
    source: 'catalogue',
    citation: defaultTarget.citation,
  };
  if (rows.length === 0) return () => fallback;
  return (area) => {
    for (const level of NEAREST_FIRST) {
      const holder = ancestorId(area, level);
      const own = byArea.get(holder);
      if (!own) continue;
      const inheritedFrom = holder === area ? null : areaCode(holder, level);
      return { hundredths: own.hundredths, per, source: 'district', citation: own.source, inheritedFrom };
    }
    return fallback;
  };
}

const NEAREST_FIRST = [...AREA_LEVELS].reverse();
