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
import { type Change, type CoverageRow, type RowLevel, changeBetween, coverageRow } from '@/lib/coverage/row';
import { measureOf } from '@/lib/coverage/tally';
import { type Target, type TargetSource, targetFraction } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { changeMonth, monthsCounted } from '@/lib/indicators/span';
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
  const now = figure(store, asked);
  const changeOf = changeFinder(store, asked, now, request.against ?? null);
  const targetOf = targetFinder(store, indicator, yearOf(asOf));
  const row = (line: Line): CoverageRow =>
    coverageRow(
      line.area,
      measureOf(line.tally, indicator.kind),
      changeOf(line),
      targetOf(line.targetArea),
      indicator.direction,
    );
  const target: Target | null = targetOf(now.total.targetArea);
  return {
    indicator: indicator.code,
    period: formatPeriod(period),
    target: target && targetFraction(target),
    targetSource: target?.source ?? null,
    rows: now.lines.map(row),
    total: row(now.total),
  };
}

/** The month a place's level is read at, by the series of its kabupaten. */
export function asOfMonthOf(store: Store, place: Place, period: Period, current: Month): Month {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return asOfMonth(period, current, lastMonthWithData(store, area.id, area.level));
}

/**
 * The change of each line of a figure: its as-of month against the month compared with. A quarter or year of a monthly
 * indicator adds its months up, so the as-of month alone is read once more; one month is never told against three.
 */
function changeFinder(
  store: Store,
  asked: FigureRequest,
  now: Figure,
  against: Month | null,
): (line: Line) => Change | null {
  const { indicator, asOf, months } = asked;
  const [first = asOf] = months;
  const compared = comparedMonth(indicator, asOf, against);
  if (compared === null) return () => null;
  const during = (month: Month) => figure(store, { ...asked, months: monthsCounted(indicator, month, month) });
  const [later, earlier] = [changeMonth(indicator, first, asOf) === null ? now : during(asOf), during(compared)];
  return (line) => {
    const isTotal = line === now.total;
    const tallyIn = ({ lines, total }: Figure) =>
      isTotal ? total.tally : lines.find(({ area }) => area.code === line.area.code)?.tally;
    const [own, before] = [tallyIn(later), tallyIn(earlier)];
    return own && before ? changeBetween(measureOf(own, indicator.kind), measureOf(before, indicator.kind)) : null;
  };
}

/**
 * The month that a figure is compared with: the one asked for, else the month before. Null for a cumulative indicator in
 * January against the December before, asked for or not: it has begun anew. Another January is a fair question.
 */
export function comparedMonth({ kind }: Indicator, asOf: Month, against: Month | null): Month | null {
  const before = addMonths(asOf, -1);
  const compared = against ?? before;
  return kind === 'cumulative' && monthOfYear(asOf) === 1 && compared === before ? null : compared;
}
