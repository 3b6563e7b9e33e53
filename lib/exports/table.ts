import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount } from '@/lib/narrative/format';
import { type Cell, type NumberStyle, cellText } from './cell';

export type Column = NumberStyle & Readonly<{ key: string; header: string }>;

/** Cells by column key; a key that is left out is an empty cell. */
export type TableRow = Readonly<Record<string, Cell>>;

/** A label and what it says: `Pembilang` - `Posyandu aktif yang ...`. */
export type Line = Readonly<{ label: string; text: string }>;

/**
 * One table as every form of it needs it: page, CSV, XLSX, later PDF and slides. All texts are Bahasa Indonesia and
 * ready to print; cells are raw numbers, formatted last.
 */
export type ExportTable = Readonly<{
  /** A few words for the sheet's tab: `Kecamatan`. */
  name: string;
  title: string;
  area: string;
  /** `posisi Februari 2026` for a stock, `s.d. Februari 2026` for a cumulative figure. */
  period: string;
  /** Numerator, denominator, source of the definition, target and its source (lib/exports/definition). */
  definition: readonly Line[];
  source: string;
  /** When the data was last changed, in words, and as a moment for the file's own date (null: unknown). */
  dataPer: string;
  changedAt: Date | null;
  /** True: every form carries the word CONTOH and its file name begins `contoh_`. */
  example: boolean;
  columns: readonly Column[];
  rows: readonly TableRow[];
  totalRow: TableRow | null;
  notes: readonly string[];
  /** The file's name without its ending (lib/exports/file-name). */
  fileStem: string;
}>;

/** What stands in front of everything made of example data. */
export const EXAMPLE_LABEL = 'CONTOH: data contoh, bukan capaian sebenarnya';

/** Where the data comes from, without a label of its own: files and pages put theirs in front. */
export function sourceText({ source }: Pick<ExportTable, 'source'>): string {
  return source.replace(/^sumber:\s*/i, '');
}

export function cellOf(row: TableRow, column: Column): Cell {
  return row[column.key] ?? null;
}

/** A row's cell as people read it. */
export function textOf(row: TableRow, column: Column): string {
  return cellText(cellOf(row, column), column);
}

/** The rows and, last, the total. */
export function allRows({ rows, totalRow }: Pick<ExportTable, 'rows' | 'totalRow'>): readonly TableRow[] {
  return totalRow ? [...rows, totalRow] : rows;
}

/** How many columns name a row: up to the first text, when that is among the first three (`Urutan, Kode, Wilayah`). */
export function namingColumns(columns: readonly Column[]): number {
  const first = columns.findIndex(({ kind }) => kind === 'text');
  return first >= 0 && first <= 2 ? first + 1 : 1;
}

/** True for columns whose cells are numbers: they are set flush right. */
export function isNumeric({ kind }: Column): boolean {
  return kind !== 'text' && kind !== 'area-code' && kind !== 'month';
}

/** How an indicator's value is written: a rate per its unit, anything else as a percentage. */
export function valueStyle({ kind, per }: Pick<Indicator, 'kind' | 'per'>): NumberStyle {
  return kind === 'rate' ? { kind: 'rate', per: per ?? 1 } : { kind: 'percent' };
}

/** The unit that a header must carry where the cells themselves do not show it; empty for counts and texts. */
export function unitOf({ kind, per = 1 }: Column): string {
  if (kind === 'percent') return '%';
  if (kind === 'signed-percent') return 'poin persen';
  return kind === 'rate' && per > 1 ? `per ${formatCount(per)}` : '';
}
