import { LEAST_PAST, NORMAL_SCALE, median } from '../outlier';

/** How far a figure lies from the median of its own past, in deviations (the absolute modified z-score). */
export type Deviation = Readonly<{ figure: number; median: number; distance: number; past: number }>;

/**
 * A count held against its own earlier counts; null where fewer than six came before. One deviation is 1.4826 MAD, but
 * never less than the square root of the median (of at least one): so far a count strays by chance alone (Poisson). A
 * past that hardly varied would else make an outlier of every other figure. That least deviation is a rule of ours; the
 * modified z-score is that of the import (contracts section 7) and of WHO's data quality review, module 1.
 */
export function deviationOf(figure: number, past: readonly number[]): Deviation | null {
  if (past.length < LEAST_PAST) return null;
  const middle = median(past);
  const spread = NORMAL_SCALE * median(past.map((each) => Math.abs(each - middle)));
  const scale = Math.max(spread, Math.sqrt(Math.max(middle, 1)));
  return { figure, median: middle, distance: Math.abs(figure - middle) / scale, past: past.length };
}
