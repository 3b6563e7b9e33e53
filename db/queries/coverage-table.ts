import { addMonths, formatPeriod, yearOf } from '@/lib/coverage/period';
import { coverageTable } from '@/lib/exports/coverage-table';
import type { ExportTable } from '@/lib/exports/table';
import { formatMoment, formatMonthName } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import type { Store } from '../client';
import { type Area, areasOfLevel, district } from '../places';
import { dataVersion } from '../write';
import { type Coverage, type CoverageRequest, asOfMonthOf } from './coverage';
import { placeArea } from './place';
import { targetFinder } from './targets';

/**
 * The table for people behind a coverage answer: its rows with the definition, the target's source, where the data
 * comes from and when it was last changed, on the wall clock of `timeZone`.
 */
export function coverageTableOf(
  store: Store,
  request: CoverageRequest,
  { rows, total }: Coverage,
  timeZone: string,
): ExportTable {
  const { indicator, place, level, period } = request;
  const held = district(store);
  const { changedAt } = dataVersion(store);
  const changed = changedAt === null ? null : new Date(changedAt);
  const asOf = asOfMonthOf(store, place, period, request.current);
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return coverageTable({
    indicator,
    target: targetFinder(store, indicator, yearOf(asOf))(area.id),
    rows,
    total,
    interval: false,
    parents: level === 'desa' ? kecamatanByDesa(store, area) : new Map(),
    levelLabel: levelNoun(level, held?.code ?? area.code),
    areaName: fullName(placeArea(place)),
    periodLabel: periodPhrase(indicator.kind, asOf),
    periodText: formatPeriod(period),
    againstLabel: formatMonthName(request.against ?? addMonths(asOf, -1)),
    source: held?.source ?? '',
    dataPer: changed ? formatMoment(changed, timeZone) : 'belum ada data',
    changedAt: changed,
    example: held?.example ?? false,
  });
}

/** Kecamatan names by desa code, where an area holds more than one kecamatan. */
function kecamatanByDesa(store: Store, area: Area): Map<string, string> {
  if (area.level === 'kecamatan' || area.level === 'desa') return new Map();
  const names = new Map(areasOfLevel(store, area, 'kecamatan').map(({ id, name }) => [id, name]));
  const desa = areasOfLevel(store, area, 'desa');
  return new Map(desa.map(({ code, parentId }) => [code, (parentId !== null && names.get(parentId)) || '']));
}
