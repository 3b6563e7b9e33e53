import { facilityTableOf } from '@/db/queries/facility-table';
import { findIndicator } from '@/db/indicators';
import { type NetworkDesa, networkOf } from '@/db/queries/network';
import { type Place, isNamed, placeArea } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { TableFrame } from '@/lib/exports/coverage-table';
import {
  type NetworkWords,
  type PuskesmasLine,
  desaNetworkTable,
  puskesmasNetworkTable,
} from '@/lib/exports/network-table';
import type { ExportTable } from '@/lib/exports/table';
import { LIFE_CYCLE_POSYANDU } from '@/lib/indicators/posyandu-denominator';
import { NAME_ORDER, capitalised } from '@/lib/narrative/format';
import { desaRemark } from '@/lib/narrative/network';
import { levelNoun } from '@/lib/narrative/place';
import { answered } from './cache';
import type { PageContext, Shown } from './page-context';
import { viewOf } from './view';

/** The indicators of an area's network; together they say all that a puskesmas is answerable for in it. */
const CODES = { self: 'ILP-PKM', pustu: 'ILP-PST', posyandu: LIFE_CYCLE_POSYANDU, desa: 'DES-PST' } as const;
type Part = keyof typeof CODES;
const PARTS = Object.keys(CODES) as Part[];

export type AreaNetwork = Readonly<{ lines: readonly PuskesmasLine[]; total: PuskesmasLine }>;

/** The puskesmas of an area with the figures that its own coverage has: their sum is the area's. */
export function areaNetwork(context: PageContext, place: Place, shown: Shown): AreaNetwork {
  const figures = PARTS.flatMap((part) => {
    const indicator = findIndicator(context.store, CODES[part]);
    return indicator
      ? [{ part, coverage: viewOf(context, shown, { indicator, place, level: 'puskesmas' }).coverage }]
      : [];
  });
  const named = new Map(figures.flatMap(({ coverage }) => coverage.rows.map(({ area }) => [area.code, area] as const)));
  const line = (
    area: CoverageRow['area'],
    rowOf: (rows: readonly CoverageRow[], total: CoverageRow) => CoverageRow | undefined,
  ) => {
    const ratios = figures.map(({ part, coverage }) => {
      const row = rowOf(coverage.rows, coverage.total);
      return [part, row ? ratioOf(row) : null];
    });
    return { code: area.code, name: area.name, ...(Object.fromEntries(ratios) as Record<Part, PuskesmasLine['self']>) };
  };
  const lines = [...named.values()].map((area) =>
    line(area, (rows) => rows.find((row) => row.area.code === area.code)),
  );
  const total = line({ ...placeArea(place), name: `Jumlah ${placeArea(place).name}` }, (_rows, own) => own);
  const rank = ({ code }: PuskesmasLine) => (code === null ? 1 : 0);
  return { lines: lines.sort((a, b) => rank(a) - rank(b) || NAME_ORDER.compare(a.name, b.name)), total };
}

/** The network of a named place by desa. */
export function namedNetwork({ store }: PageContext, place: Place, { asOf }: Shown): readonly NetworkDesa[] {
  return answered(store, 'jejaring', [placeArea(place).code, asOf], () => networkOf(store, place, asOf));
}

/** What posyandu are counted, and what desa are called, in this district. */
export function networkWords({ store, deployment }: PageContext): NetworkWords {
  const unit = findIndicator(store, LIFE_CYCLE_POSYANDU)?.unit ?? 'posyandu';
  return { posyandu: unit, desa: capitalised(levelNoun('desa', deployment.district.code)) };
}

/** The tables of a place's network: an area's puskesmas; where it is named, its desa and its facilities. */
export function networkTables(
  context: PageContext,
  place: Place,
  shown: Shown,
  frame: TableFrame,
): readonly [ExportTable, ...ExportTable[]] {
  const words = networkWords(context);
  const named = isNamed(place) ? [desaTableOf(context, place, shown, frame), facilitiesOf(context, place, shown)] : [];
  const [first, ...rest] = named;
  if (place.kind === 'puskesmas' && first) return [first, ...rest];
  const { lines, total } = areaNetwork(context, place, shown);
  return [puskesmasNetworkTable(frame, lines, total, words), ...named];
}

/** A named place's desa as the table that is shown and downloaded. */
export function desaTableOf(context: PageContext, place: Place, shown: Shown, frame: TableFrame): ExportTable {
  const lines = namedNetwork(context, place, shown).map((desa) => ({
    ...desa,
    code: desa.area.code,
    name: desa.area.name,
    remark: desaRemark(desa),
  }));
  return desaNetworkTable(frame, lines, networkWords(context));
}

function facilitiesOf({ store, deployment }: PageContext, place: Place, { asOf, period }: Shown): ExportTable {
  return facilityTableOf(store, { place, type: null, asOf, periodText: formatPeriod(period) }, deployment.timeZone);
}
