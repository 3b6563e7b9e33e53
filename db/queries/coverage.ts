import {
  type Month,
  type Period,
  addMonths,
  asOfMonth,
  formatPeriod,
  monthOfYear,
  monthsOf,
  yearOf,
} from '@/lib/coverage/period';
import { type CoverageRow, type RowLevel, coverageRow } from '@/lib/coverage/row';
import { type Measure, measureOf } from '@/lib/coverage/tally';
import { type Target, type TargetSource, targetFraction } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import type { Store } from '../client';
import { lastMonthWithData } from '../rollup/series';
import { type Figure, type FigureRequest, type Line, figure } from './figures';
import type { Place } from './place';
import { targetFinder } from './targets';

/** `current` is the district's calendar month: it tells a year that is over from one that is not. */
export type CoverageRequest = Readonly<{
  indicator: Indicator;
  place: Place;
  level: RowLevel;
  period: Period;
  current: Month;
  /** The month that `change` compares with; default: the month before. */
  against?: Month | null;
}>;

/** The API's answer (contracts section 5), and what pages and files are made of. */
export type Coverage = Readonly<{
  indicator: string;
  period: string;
  target: number | null;
  targetSource: TargetSource | null;
  rows: readonly CoverageRow[];
  total: CoverageRow;
}>;

/** Coverage of an indicator in a place, by level: rows by area code, and the place itself as the total. */
export function coverage(store: Store, request: CoverageRequest): Coverage {
  const { indicator, place, level, period } = request;
  const asOf = asOfMonthOf(store, place, period, request.current);
  const first = monthsOf(period).first;
  const asked: FigureRequest = { indicator, place, level, asOf, months: monthsCounted(indicator, first, asOf) };
  const compared = comparedMonth(indicator, asOf, request.against ?? null);
  const before =
    compared === null ? null : figure(store, { ...asked, months: monthsCounted(indicator, compared, compared) });
  const targetOf = targetFinder(store, indicator, yearOf(asOf));
  const now = figure(store, asked);
  const row = (line: Line, previous: Measure | null): CoverageRow =>
    coverageRow(
      line.area,
      measureOf(line.tally, indicator.kind),
      previous,
      targetOf(line.targetArea),
      indicator.direction,
    );
  const total = row(now.total, before && measureOf(before.total.tally, indicator.kind));
  const target: Target | null = targetOf(now.total.targetArea);
  return {
    indicator: indicator.code,
    period: formatPeriod(period),
    target: target && targetFraction(target),
    targetSource: target?.source ?? null,
    rows: now.lines.map((line) => row(line, before && previousOf(before, line, indicator))),
    total,
  };
}

/** The month a place's level is read at, by the series of its kabupaten. */
export function asOfMonthOf(store: Store, place: Place, period: Period, current: Month): Month {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return asOfMonth(period, current, lastMonthWithData(store, area.id, area.level));
}

function previousOf(before: Figure, line: Line, { kind }: Indicator): Measure | null {
  const same = before.lines.find(({ area }) => area.code === line.area.code);
  return same ? measureOf(same.tally, kind) : null;
}

/** The month that a figure is compared with: null in January for cumulative indicators unless one is asked for. */
export function comparedMonth({ kind }: Indicator, asOf: Month, against: Month | null): Month | null {
  if (against !== null) return against;
  return kind === 'cumulative' && monthOfYear(asOf) === 1 ? null : addMonths(asOf, -1);
}
