import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import { STAGES, type Stage } from '@/lib/facilities/life-cycle';
import { SMALL_DENOMINATOR } from './ranking';

export type CountedStage = Readonly<{ stage: Stage; count: ReportedCount }>;

/**
 * The stages that the smallest share of posyandu serve, ties included. `small`: no stage has five or more reported
 * posyandu. `settled`: whatever the posyandu not yet reported turn out to do, these stay the weakest.
 */
export type WeakestStages = Readonly<{ stages: readonly CountedStage[]; small: boolean; settled: boolean }>;

/**
 * Null when nothing is reported, or when every stage that is compared is served alike. A stage with fewer than five
 * reported posyandu is not compared with those that have more (design section 5, "Small places").
 */
export function weakestStages(counts: readonly ReportedCount[]): WeakestStages | null {
  const known = STAGES.flatMap((stage, index): CountedStage[] => {
    const count = counts[index];
    return count && count.denominator + count.unreported > 0 ? [{ stage, count }] : [];
  });
  const reported = known.filter(({ count }) => count.denominator > 0);
  const large = reported.filter(({ count }) => count.denominator >= SMALL_DENOMINATOR);
  const compared = large.length > 0 ? large : reported;
  const lowest = compared.reduce<ReportedCount | null>(
    (least, { count }) => (least === null || compareFractions(count, least) < 0 ? count : least),
    null,
  );
  if (lowest === null) return null;
  const stages = compared.filter(({ count }) => compareFractions(count, lowest) === 0);
  if (stages.length === compared.length) return null;
  const others = known.filter((each) => !stages.includes(each));
  return { stages, small: large.length === 0, settled: staysBelow(stages, others) };
}

/** True when even the most favourable answers for `lower` leave each of them below the least favourable of `others`. */
function staysBelow(lower: readonly CountedStage[], others: readonly CountedStage[]): boolean {
  return lower.every(({ count: a }) => others.every(({ count: b }) => compareFractions(highest(a), lowestOf(b)) < 0));
}

/** The share if all that are not reported serve the stage. */
function highest({ numerator, denominator, unreported }: ReportedCount): Ratio {
  return { numerator: numerator + unreported, denominator: denominator + unreported };
}

/** The share if none of them does. */
function lowestOf({ numerator, denominator, unreported }: ReportedCount): Ratio {
  return { numerator, denominator: denominator + unreported };
}
