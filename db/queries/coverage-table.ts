import { type AreaCode, levelOf, parentCode } from '@/lib/areas/code';
import { areaTitle } from '@/lib/areas/title';
import { addMonths, monthOfYear, yearOf } from '@/lib/coverage/period';
import { coverageTable } from '@/lib/exports/coverage-table';
import type { ExportTable } from '@/lib/exports/table';
import { formatMoment } from '@/lib/narrative/format';
import type { Store } from '../client';
import { areasOfLevel, district } from '../places';
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
  const yearBegins = indicator.kind === 'cumulative' && monthOfYear(asOf) === 1;
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  return coverageTable({
    indicator,
    areaTitle: areaTitle(placeArea(place)),
    level,
    period,
    asOf,
    against: request.against ?? (yearBegins ? null : addMonths(asOf, -1)),
    target: targetFinder(store, indicator, yearOf(asOf))(area.id),
    rows,
    total,
    parents: level === 'desa' && levelOf(area.code) !== 'desa' ? kecamatanByDesa(store, request) : new Map(),
    source: held?.source ?? '',
    dataPer: changed ? formatMoment(changed, timeZone) : 'belum ada data',
    changedAt: changed,
    example: held?.example ?? false,
  });
}

/** Kecamatan names by desa code, where the place holds more than one kecamatan. */
function kecamatanByDesa(store: Store, { place }: CoverageRequest): Map<string, string> {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  if (levelOf(area.code) === 'kecamatan') return new Map();
  const names = new Map<AreaCode, string>(areasOfLevel(store, area, 'kecamatan').map(({ code, name }) => [code, name]));
  return new Map(
    areasOfLevel(store, area, 'desa').map(({ code }) => [code, names.get(parentCode(code) ?? code) ?? '']),
  );
}
