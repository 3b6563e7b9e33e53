import type { AreaCode } from '@/lib/areas/code';
import type { Ratio } from './ratio';

export type Direction = 'higher' | 'lower';
export type TargetSource = 'district' | 'catalogue';

/**
 * A target as whole hundredths of the unit people enter (75 % is 7500; AKI 183 per 100.000 is 18300 with per 100000),
 * so that comparisons stay exact.
 */
export type Target = Readonly<{
  hundredths: number;
  per: number;
  source: TargetSource;
  citation: string | null;
  /** The ancestor it was set for; null when it is the area's own or the catalogue's. */
  inheritedFrom?: AreaCode | null;
}>;

/** The target as a fraction 0..1: 7500 hundredths per 100 is 0.75. */
export function targetFraction(target: Target): number {
  return target.hundredths / (100 * target.per);
}

/**
 * Whole units still missing to the target, 0 when it is met; exact integers (70 % of 10 is 7, never 8).
 * Higher is better: max(0, ceil(target x N) - n). Lower is better: max(0, n - floor(target x N)).
 */
export function unitsToTarget(ratio: Ratio, target: Target, direction: Direction): number {
  const scale = BigInt(100 * target.per);
  const wanted = BigInt(target.hundredths) * BigInt(ratio.denominator);
  const floor = wanted / scale;
  const ceiling = floor * scale === wanted ? floor : floor + 1n;
  const missing = direction === 'higher' ? ceiling - BigInt(ratio.numerator) : BigInt(ratio.numerator) - floor;
  return missing > 0n ? Number(missing) : 0;
}

/** The most cases that a bound allows among a ratio's denominator: 183 per 100.000 of 10.168 births is 18. */
export function mostAllowed({ denominator }: Ratio, target: Target): number {
  return Number((BigInt(target.hundredths) * BigInt(denominator)) / BigInt(100 * target.per));
}

/** True when the ratio is at its target or on the better side of it; "mencapai target" includes equal. */
export function meetsTarget(ratio: Ratio, target: Target, direction: Direction): boolean {
  const value = BigInt(ratio.numerator) * BigInt(100 * target.per);
  const bound = BigInt(target.hundredths) * BigInt(ratio.denominator);
  return direction === 'higher' ? value >= bound : value <= bound;
}
