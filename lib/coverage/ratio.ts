/**
 * A count over a count. It is the only thing in this product that aggregates: a parent's ratio is the sum of its
 * leaves' numerators over the sum of their denominators. A percentage is a view of a ratio, made at the last moment.
 */
export type Ratio = Readonly<{ numerator: number; denominator: number }>;

/** The sum of numerators over the sum of denominators; never a mean of percentages. */
export function sumRatios(ratios: Iterable<Ratio>): Ratio {
  let numerator = 0;
  let denominator = 0;
  for (const ratio of ratios) {
    numerator += ratio.numerator;
    denominator += ratio.denominator;
  }
  return { numerator, denominator };
}

/** The fraction (0..1, above 1 when more were reached than the target group), or null when the denominator is 0. */
export function fraction(ratio: Ratio): number | null {
  return ratio.denominator > 0 ? ratio.numerator / ratio.denominator : null;
}

/**
 * Exact comparison of two fractions by cross-multiplication: negative when `a` is smaller, 0 when they are equal.
 * Rounded percentages are never compared. Both denominators must be above 0.
 */
export function compareFractions(a: Ratio, b: Ratio): number {
  // Two whole numbers whose product is safe have been multiplied exactly; thousands of cells are compared at once.
  const [near, far] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (Number.isSafeInteger(near) && Number.isSafeInteger(far)) return near < far ? -1 : near > far ? 1 : 0;
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}
