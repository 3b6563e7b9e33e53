import type { SexFigure } from '@/lib/coverage/by-sex';
import type { Month, Period } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import type { Measure } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';

/** One figure of a table, and the same by sex where the table is split and somebody split it. */
export type GridCell = Readonly<{ measure: Measure; sex: SexFigure | null }>;

/** Whom a row speaks of; `kecamatan` is where a desa or puskesmas lies, null for what is larger or nowhere. */
export type GridArea = RowArea & Readonly<{ kecamatan: string | null }>;

/**
 * One indicator in one period: a cell for each area of the grid, in its order, and the place's own. `first`..`asOf` are
 * the months that the figures add up.
 */
export type GridSeries = Readonly<{
  indicator: Indicator;
  period: Period;
  first: Month;
  asOf: Month;
  cells: readonly GridCell[];
  total: GridCell;
}>;

/** Indicators by areas by periods, as `coverage` answers each of them; `series` by indicator, then by period. */
export type IndicatorGrid = Readonly<{
  areas: readonly GridArea[];
  indicators: readonly Indicator[];
  periods: readonly Period[];
  /** True where the table shows L and P beside the sum. */
  split: boolean;
  series: readonly (readonly GridSeries[])[];
}>;
