import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';

/** The way of a mother and her child through care, in order (KMK 2015/2023, klaster 2; Pedoman PWS-KIA 2010). */
export const CARE_CODES = ['K1', 'K6', 'PF', 'KF', 'KNL', 'IDL'] as const;

/** One step with its own n/N: steps are counted over different target groups and never share a denominator. */
export type CareStep = Readonly<{ indicator: Indicator; measure: Measure }>;

/**
 * What lies between two neighbouring steps. `points` is the exact distance of their coverages as a fraction, above 0 for
 * `loss` and `gain`, 0 for `level`, null for `broken`: one of the two has no value, and a step is never joined over it.
 */
export type CareLink = Readonly<{
  from: CareStep;
  to: CareStep;
  kind: 'loss' | 'gain' | 'level' | 'broken';
  points: Ratio | null;
}>;

/** `links` has one entry fewer than `steps`; `largest` is the link that loses most, the first of equal ones. */
export type CarePath = Readonly<{ steps: readonly CareStep[]; links: readonly CareLink[]; largest: CareLink | null }>;

/** The steps of one place as of a month, and what is lost between each and the next. */
export function carePath(steps: readonly CareStep[]): CarePath {
  const links = steps.slice(1).map((to, index) => linkOf(steps[index] as CareStep, to));
  return { steps, links, largest: links.reduce<CareLink | null>(larger, null) };
}

/** True when both steps are counted over the same sasaran, so that the later one can hardly be the higher. */
export function isSameGroup({ from, to }: CareLink): boolean {
  return from.indicator.targetGroup !== null && from.indicator.targetGroup === to.indicator.targetGroup;
}

function linkOf(from: CareStep, to: CareStep): CareLink {
  const [before, after] = [ratioOf(from.measure), ratioOf(to.measure)];
  if (!before || !after) return { from, to, kind: 'broken', points: null };
  const order = compareFractions(before, after);
  const points = order < 0 ? difference(after, before) : difference(before, after);
  return { from, to, kind: order > 0 ? 'loss' : order < 0 ? 'gain' : 'level', points };
}

/** a - b as one fraction over the product of both denominators: no rounding before the last moment. */
function difference(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function larger(most: CareLink | null, link: CareLink): CareLink | null {
  if (link.kind !== 'loss' || !link.points) return most;
  return most?.points && compareFractions(link.points, most.points) <= 0 ? most : link;
}
