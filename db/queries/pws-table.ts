import { formatMonth, yearOf } from '@/lib/coverage/period';
import { pwsTable } from '@/lib/exports/pws-table';
import type { ExportTable } from '@/lib/exports/table';
import type { Store } from '../client';
import { belowSteadyOf } from '../settings';
import { kecamatanByDesa } from './coverage-table';
import type { Pws, PwsRequest } from './pws';
import { tableFrame } from './table-frame';
import { targetFinder } from './targets';

/** The table for people behind a PWS answer, framed as coverage's is, on the wall clock of `timeZone`. */
export function pwsTableOf(store: Store, request: PwsRequest, { rows, total }: Pws, timeZone: string): ExportTable {
  const { indicator, place, level, month } = request;
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const subject = { place, level, kind: indicator.kind, asOf: month, periodText: formatMonth(month) };
  return pwsTable({
    ...tableFrame(store, subject, timeZone),
    indicator,
    target: targetFinder(store, indicator, yearOf(month))(area.id),
    rows,
    total,
    belowSteady: belowSteadyOf(store),
    parents: level === 'desa' ? kecamatanByDesa(store, area) : new Map(),
  });
}
