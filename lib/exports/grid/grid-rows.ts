import type { Indicator } from '@/lib/indicators/indicator';
import type { TableRow } from '../table';
import { figureCells, figureKey, figureParts } from './figure-columns';
import type { GridArea, GridCell, GridSeries } from './grid';
import { type GridFrame, upper } from './official-table';

/** A row with the keys of what is incomplete in it. */
export type FigureRow = Readonly<{ row: TableRow; partial: ReadonlySet<string> }>;

/** One column group of a table: a series, and how its keys tell it from the others. */
export type RowSeries = Readonly<{ of: string; series: GridSeries }>;

/** The rows of a table, an area each, and last its sum: the place's own figures, never the sum of what is shown. */
export function gridRows(
  { grid, place, level }: GridFrame,
  groups: readonly RowSeries[],
): Readonly<{ rows: readonly FigureRow[]; total: FigureRow | null }> {
  const rowOf = (lead: TableRow, cellOf: (series: GridSeries) => GridCell | undefined) =>
    figureRow(
      lead,
      groups.flatMap(({ of, series }) => {
        const cell = cellOf(series);
        return cell ? [{ of, indicator: series.indicator, cell }] : [];
      }),
      grid.split,
    );
  return {
    rows: grid.areas.map((area, index) => rowOf(leadOf(area, index), ({ cells }) => cells[index])),
    // One area alone is its own sum.
    total: level === place.level ? null : rowOf({ name: totalLabel(place) }, ({ total }) => total),
  };
}

function figureRow(
  lead: TableRow,
  cells: readonly Readonly<{ of: string; indicator: Indicator; cell: GridCell }>[],
  split: boolean,
): FigureRow {
  const entries = cells.flatMap(({ of, indicator, cell }) => figureCells(cell, indicator, of, split));
  const partial = cells.filter(({ cell }) => cell.measure.state === 'partial');
  return {
    row: { ...lead, ...Object.fromEntries(entries) },
    partial: new Set(
      partial.map(({ of, indicator }) => figureKey(of, 'L+P', figureParts(indicator).at(-1) ?? 'numerator')),
    ),
  };
}

/** A row's number, code and names: a desa or puskesmas with its kecamatan beside it. */
function leadOf({ code, name, kecamatan }: GridArea, index: number): TableRow {
  return { no: index + 1, code, kecamatan, name };
}

/** How official tables call the last row. */
export function totalLabel({ level, name }: GridFrame['place']): string {
  if (level === 'kabupaten') return 'JUMLAH (KAB/KOTA)';
  return level === 'provinsi' ? 'JUMLAH (PROVINSI)' : `JUMLAH (${upper(name)})`;
}
