import { addMonths, formatPeriod, monthsOf, yearOf } from '@/lib/coverage/period';
import { coverageTable } from '@/lib/exports/coverage-table';
import type { ExportTable } from '@/lib/exports/table';
import { changeMonth, spanCounted, sumsMonths } from '@/lib/indicators/span';
import { formatMonthName } from '@/lib/narrative/format';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';
import { type Coverage, type CoverageRequest, asOfMonthOf } from './coverage';
import { tableFrame } from './table-frame';
import { targetFinder } from './targets';

/**
 * The table for people behind a coverage answer: its rows with the definition, the target's source, where the data
 * comes from and when it was last changed, on the wall clock of `timeZone`; with `interval` also Wilson's bounds.
 */
export function coverageTableOf(
  store: Store,
  request: CoverageRequest,
  { rows, total }: Coverage,
  timeZone: string,
  interval = false,
): ExportTable {
  const { indicator, place, level, period } = request;
  const asOf = asOfMonthOf(store, place, period, request.current);
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const { first } = monthsOf(period);
  const span = spanCounted(indicator, first, asOf);
  const changed = changeMonth(indicator, first, asOf);
  const subject = { place, level, kind: indicator.kind, asOf, first: span.first, periodText: formatPeriod(period) };
  return coverageTable({
    ...tableFrame(store, subject, timeZone),
    indicator,
    target: targetFinder(store, indicator, yearOf(asOf))(area.id),
    rows,
    total,
    interval,
    parents: level === 'desa' ? kecamatanByDesa(store, area) : new Map(),
    againstLabel: formatMonthName(request.against ?? addMonths(asOf, -1)),
    changeLabel: changed && formatMonthName(changed),
    summed: sumsMonths(indicator, span),
  });
}

/** Kecamatan names by desa code, where an area holds more than one kecamatan. */
export function kecamatanByDesa(store: Store, area: Area): Map<string, string> {
  if (area.level === 'kecamatan' || area.level === 'desa') return new Map();
  const names = new Map(areasOfLevel(store, area, 'kecamatan').map(({ id, name }) => [id, name]));
  const desa = areasOfLevel(store, area, 'desa');
  return new Map(desa.map(({ code, parentId }) => [code, (parentId !== null && names.get(parentId)) || '']));
}
