import type { Ratio } from './ratio';

export type Interval = Readonly<{ low: number; high: number; method: 'wilson'; confidence: 0.95 }>;

/** The 97.5 % point of the standard normal distribution (contracts section 7). */
const Z = 1.959963984540054;

/**
 * The Wilson score interval of a proportion as fractions, clamped to 0..1. Null without a denominator, and where the
 * numerator exceeds it (coverage above 100 % is no proportion).
 * Source: Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209-212.
 */
export function wilsonInterval({ numerator, denominator }: Ratio): Interval | null {
  if (denominator <= 0 || numerator > denominator) return null;
  const share = numerator / denominator;
  const scale = 1 + (Z * Z) / denominator;
  const centre = (share + (Z * Z) / (2 * denominator)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / denominator + (Z * Z) / (4 * denominator * denominator));
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - half),
    high: numerator === denominator ? 1 : Math.min(1, centre + half),
    method: 'wilson',
    confidence: 0.95,
  };
}
