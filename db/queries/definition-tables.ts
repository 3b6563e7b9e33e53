import { type Month, formatMonth } from '@/lib/coverage/period';
import { catalogueTable } from '@/lib/exports/catalogue-table';
import type { TableFrame } from '@/lib/exports/coverage-table';
import { criteriaTable } from '@/lib/exports/criteria-table';
import type { ExportTable } from '@/lib/exports/table';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatMonthName } from '@/lib/narrative/format';
import type { Store } from '../client';
import { indicators } from '../indicators';
import type { Area } from '../places';
import { criteria } from './criteria';
import { tableFrame } from './table-frame';

/** Whose definitions are asked for, in which month, on which clock: settings and wajib lines may differ by district. */
export type DefinitionRequest = Readonly<{ district: Area; at: Month; timeZone: string }>;

/** A part of the catalogue, as this district counts it; all of it by default. */
export function catalogueTableOf(
  store: Store,
  request: DefinitionRequest,
  { title, holds }: Readonly<{ title: string; holds: (indicator: Indicator) => boolean }> = WHOLE_CATALOGUE,
): ExportTable {
  return catalogueTable(frameOf(store, request), indicators(store).filter(holds), title);
}

const WHOLE_CATALOGUE = { title: 'Katalog indikator', holds: () => true };

/** The checklists with the lines that are wajib in the month. */
export function criteriaTableOf(store: Store, request: DefinitionRequest): ExportTable {
  return criteriaTable(frameOf(store, request), criteria(store, request.at));
}

/** A definition holds in a month and has sources of its own, line by line; the district's figures are none of them. */
function frameOf(store: Store, { district, at, timeZone }: DefinitionRequest): TableFrame {
  const subject = {
    place: { kind: 'area', area: district },
    level: district.level,
    kind: 'stock',
    asOf: at,
    periodText: formatMonth(at),
  } as const;
  return {
    ...tableFrame(store, subject, timeZone),
    periodLabel: `berlaku ${formatMonthName(at)}`,
    source: 'katalog program ini; sumber tiap definisi ada pada barisnya',
  };
}
