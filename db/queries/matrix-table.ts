import { type Month, formatMonth } from '@/lib/coverage/period';
import { type MatrixTables, matrixTables } from '@/lib/exports/matrix-table';
import type { Indicator } from '@/lib/indicators/indicator';
import { ruleLines } from '@/lib/narrative/pws';
import type { Store } from '../client';
import { belowSteadyOf } from '../settings';
import type { Place } from './place';
import { pwsMatrix } from './pws-matrix';
import { tableFrame } from './table-frame';

export type MatrixTableRequest = Readonly<{
  place: Place;
  indicators: readonly Indicator[];
  groupTitle: string | null;
  month: Month;
}>;

/** The matrix of a place as tables for people, framed as coverage's is, on the wall clock of `timeZone`. */
export function matrixTablesOf(store: Store, request: MatrixTableRequest, timeZone: string): MatrixTables {
  const { place, indicators, groupTitle, month } = request;
  const subject = { place, level: 'desa', kind: 'cumulative', asOf: month, periodText: formatMonth(month) } as const;
  const { lines } = pwsMatrix(store, { place, indicators, month });
  return matrixTables({
    ...tableFrame(store, subject, timeZone),
    indicators,
    lines,
    groupTitle,
    rule: ruleLines({ kind: 'cumulative', direction: 'higher' }, belowSteadyOf(store)),
  });
}
