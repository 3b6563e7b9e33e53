import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';

/** The five classes of coverage, from 0 (below 40 %) to 4 (90 % and above). */
export type CoverageClass = 0 | 1 | 2 | 3 | 4;
/** Where an area belongs in a map or list: a class, or one of the three absences, which no class swallows. */
export type CoverageBin = CoverageClass | 'zero' | 'not-reported' | 'not-applicable';

type ClassDefinition = Readonly<{ from: Ratio; label: string }>;

/** Lower bounds as exact ratios; a class holds its lower bound and ends before the next one (design section 5). */
const CLASSES: readonly [ClassDefinition, ClassDefinition, ClassDefinition, ClassDefinition, ClassDefinition] = [
  { from: { numerator: 0, denominator: 100 }, label: 'di bawah 40%' },
  { from: { numerator: 40, denominator: 100 }, label: '40-<60%' },
  { from: { numerator: 60, denominator: 100 }, label: '60-<75%' },
  { from: { numerator: 75, denominator: 100 }, label: '75-<90%' },
  { from: { numerator: 90, denominator: 100 }, label: '90% ke atas' },
];

const ABSENCE_LABELS = {
  zero: '0% (nol)',
  'not-reported': 'belum lapor',
  'not-applicable': 'tidak berlaku',
} as const;

/** Highest class first, then the absences: the order of a legend. */
export const COVERAGE_BINS: readonly CoverageBin[] = [4, 3, 2, 1, 0, 'zero', 'not-reported', 'not-applicable'];

/** The class of a ratio, by exact comparison: 3/4 is in 75-<90%, 2999/4000 is not. The denominator must be above 0. */
export function coverageClass(ratio: Ratio): CoverageClass {
  const above = CLASSES.filter(({ from }) => compareFractions(ratio, from) >= 0).length;
  return Math.max(0, above - 1) as CoverageClass;
}

/**
 * The bin of a figure. A true zero, not reported and not applicable each keep their own; a figure that is no share (a
 * count, or a denominator of 0) is not applicable, since it has no place on a scale of percentages.
 */
export function coverageBin(measure: Measure): CoverageBin {
  if (measure.state === 'not-reported') return 'not-reported';
  const ratio = ratioOf(measure);
  if (!ratio || ratio.denominator <= 0) return 'not-applicable';
  return ratio.numerator === 0 ? 'zero' : coverageClass(ratio);
}

/** `75-<90%`, `90% ke atas`, `belum lapor`, `tidak berlaku`, `0% (nol)` */
export function coverageBinLabel(bin: CoverageBin): string {
  return typeof bin === 'number' ? CLASSES[bin].label : ABSENCE_LABELS[bin];
}

export type LegendEntry = Readonly<{ bin: CoverageBin; label: string; count: number }>;

/**
 * How many areas each bin holds: all five classes, highest first, then those absences that occur. The counts add up to
 * the number of figures given.
 */
export function coverageLegend(measures: Iterable<Measure>): LegendEntry[] {
  const counts = new Map<CoverageBin, number>();
  for (const measure of measures) {
    const bin = coverageBin(measure);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return COVERAGE_BINS.map((bin) => ({ bin, label: coverageBinLabel(bin), count: counts.get(bin) ?? 0 })).filter(
    ({ bin, count }) => typeof bin === 'number' || count > 0,
  );
}
