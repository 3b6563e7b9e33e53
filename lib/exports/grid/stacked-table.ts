import { formatCount } from '@/lib/narrative/format';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Column, ExportTable, TableRow } from '../table';
import { allRows } from '../table';
import type { GridLayout } from './layout';
import type { GridFrame, OfficialTable } from './official-table';
import { flatHeader } from './heads';
import { indicatorHeading } from './titles';

/** The tables of a choice as one, for a CSV, which has no sheets: what a sheet is for stands in front of each row. */
export function stackedTable(
  { grid }: GridFrame,
  layout: Exclude<GridLayout, 'panjang'>,
  tables: readonly OfficialTable[],
): ExportTable {
  const [first] = tables;
  if (!first) throw new Error('a choice of tables has at least one');
  const { naming } = first;
  const lead: Column[] = layout === 'periode' ? INDICATOR_COLUMNS : tables.length > 1 ? [PERIOD_COLUMN] : [];
  const columns = layout === 'periode' ? periodColumns(tables) : first.columns;
  const flat = columns.map((column, index) => ({
    ...column,
    header: index < naming ? column.header : flatHeader(column),
  }));
  return {
    ...first,
    columns: [...lead, ...flat],
    rows: tables.flatMap((table, at) => {
      const indicator = grid.indicators[at];
      const leading = layout === 'periode' && indicator ? indicatorCells(indicator) : { period: table.period };
      return allRows(table).map((row) => ({
        ...leading,
        ...(layout === 'periode' && indicator ? inUnits(row, table.columns, indicator) : row),
      }));
    }),
    totalRow: null,
  };
}

const PERIOD_COLUMN: Column = { key: 'period', header: 'Periode', kind: 'text' };
const INDICATOR_COLUMNS: Column[] = [
  { key: 'indicator', header: 'Indikator', kind: 'text' },
  { key: 'unit', header: 'Satuan capaian', kind: 'text' },
];

function indicatorCells(indicator: Indicator): TableRow {
  const { kind, per } = indicator;
  const unit = kind === 'count' ? null : kind === 'rate' ? `per ${formatCount(per ?? 1)}` : '%';
  return { indicator: indicatorHeading(indicator), unit };
}

/** The columns of the table that has most: a count lacks what the others have. Values carry their unit in front. */
function periodColumns(tables: readonly OfficialTable[]): OfficialTable['columns'] {
  const [widest = tables[0]] = [...tables].sort((a, b) => b.columns.length - a.columns.length);
  return (widest?.columns ?? []).map((column) => (isValue(column) ? { ...column, kind: 'rate', per: 1 } : column));
}

/** A value per its unit: 0.739 of a percentage is 73.9. */
function inUnits(row: TableRow, columns: readonly Column[], { per }: Indicator): TableRow {
  const scaled = columns.filter(isValue).map(({ key }) => {
    const cell = row[key] ?? null;
    return [key, typeof cell === 'number' ? cell * (per ?? 100) : cell] as const;
  });
  return { ...row, ...Object.fromEntries(scaled) };
}

function isValue({ kind }: Column): boolean {
  return kind === 'percent' || kind === 'rate';
}
