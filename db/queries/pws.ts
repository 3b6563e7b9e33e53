import { type Month, addMonths, formatMonth, yearOf } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import { monthsCounted } from '@/lib/indicators/span';
import { inPwsOrder } from '@/lib/pws/order';
import { type PwsRow, pwsRow } from '@/lib/pws/row';
import type { Store } from '../client';
import { belowSteadyOf } from '../settings';
import type { CoverageRequest } from './coverage';
import { type Figure, type Line, figure } from './figures';
import { targetFinder } from './targets';

/** As `coverage` is asked, but for one month: PWS has no quarters or years. */
export type PwsRequest = Omit<CoverageRequest, 'period' | 'against'> & Readonly<{ month: Month }>;

/** The API's answer (contracts section 5), and what graphs and files are made of. */
export type Pws = Readonly<{ indicator: string; period: string; rows: readonly PwsRow[]; total: PwsRow }>;

/**
 * PWS of an indicator in a place, by level: highest first, and the place itself as the total. Working areas are those
 * of the asked month for all months that it uses; January is compared with last December over last year's sasaran.
 */
export function pws(store: Store, { indicator, place, level, month }: PwsRequest): Pws {
  const during = (months: readonly Month[]): Figure => figure(store, { indicator, place, level, asOf: month, months });
  const thisMonth = during([month]);
  const lastMonth = during([addMonths(month, -1)]);
  const counted = monthsCounted(indicator, month, month);
  const cumulative = counted.length > 1 ? during(counted) : thisMonth;
  const targetOf = targetFinder(store, indicator, yearOf(month));
  const rule = { indicator, month, belowSteady: belowSteadyOf(store) };
  const row = ({ area, targetArea, tally }: Line, now: Tally, before: Tally): PwsRow =>
    pwsRow(area, { cumulative: tally, thisMonth: now, lastMonth: before }, targetOf(targetArea), rule);
  const [nowOf, beforeOf] = [tallyFinder(thisMonth), tallyFinder(lastMonth)];
  return {
    indicator: indicator.code,
    period: formatMonth(month),
    rows: inPwsOrder(cumulative.lines.map((line) => row(line, nowOf(line), beforeOf(line)))),
    total: row(cumulative.total, thisMonth.total.tally, lastMonth.total.tally),
  };
}

/** The same area's tally in another month; a puskesmas may have had no line then. */
function tallyFinder({ lines }: Figure): (line: Line) => Tally {
  const byCode = new Map(lines.map(({ area, tally }) => [area.code, tally]));
  return ({ area }) => byCode.get(area.code) ?? EMPTY_TALLY;
}
