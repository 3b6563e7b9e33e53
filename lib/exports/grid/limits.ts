import { formatCount } from '@/lib/narrative/format';
import type { GridLayout } from './layout';

/** Two years of months: longer series are read as quarters or years. */
export const MOST_PERIODS = 24;
/**
 * Figures (n, N and percent each) of one choice. A district of 185 desa by 30 indicators by 12 months is 66.600; twice that
 * is still written in some seconds and opened by an office's computer, more is not one table any more.
 */
export const MOST_FIGURES = 150_000;

export type GridSize = Readonly<{ indicators: number; periods: number; rows: number; split: boolean }>;

/** How many figures a choice has; split by sex three for each. */
export function figuresIn({ indicators, periods, rows, split }: GridSize): number {
  return indicators * periods * rows * (split ? 3 : 1);
}

/** Why a choice cannot be made into tables, with the remedy; null where it can. */
export function limitSentence(size: GridSize): string | null {
  if (size.periods === 0) return 'Bulan awal berada sesudah bulan akhir. Tukar keduanya.';
  if (size.periods > MOST_PERIODS) {
    return `Pilihan ini memuat ${formatCount(size.periods)} periode; paling banyak ${MOST_PERIODS}. Persempit rentangnya, atau pilih triwulan atau tahun.`;
  }
  const figures = figuresIn(size);
  if (figures <= MOST_FIGURES) return null;
  return `Pilihan ini memuat ${formatCount(figures)} angka; paling banyak ${formatCount(MOST_FIGURES)} dalam satu berkas. Kurangi indikator atau periode, atau pilih satu kecamatan.`;
}

/** How many tables a choice has, a sheet each. */
export function sheetsOf(
  layout: GridLayout,
  { indicators, periods }: Pick<GridSize, 'indicators' | 'periods'>,
): number {
  if (layout === 'panjang') return 1;
  return layout === 'periode' ? indicators : periods;
}
