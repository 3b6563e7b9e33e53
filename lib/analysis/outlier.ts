/** So many earlier months make a past that a figure can be held against. */
export const LEAST_PAST = 6;
/** Turns a median absolute deviation into the standard deviation of a normal distribution. */
export const NORMAL_SCALE = 1.4826;
const MOST_DEVIATIONS = 5;

/**
 * True when a figure lies more than 5 scaled median absolute deviations from the median of its own past of at least six
 * months (contracts section 7, "Further"). A past that never varied makes any other figure an outlier.
 */
export function isOutlier(figure: number, past: readonly number[]): boolean {
  if (past.length < LEAST_PAST) return false;
  const middle = median(past);
  const deviation = median(past.map((each) => Math.abs(each - middle)));
  return Math.abs(figure - middle) > MOST_DEVIATIONS * NORMAL_SCALE * deviation;
}

/** The middle one of some figures, or halfway between the middle two; there must be one. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
