import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import type { Measure } from '@/lib/coverage/tally';
import { type Reading, SHARE, amountOf } from './reading';

/** The five shades of a class, from the palest (0) to the darkest (4): darker is always more. */
export type CoverageClass = 0 | 1 | 2 | 3 | 4;
/** Where an area belongs in a map or list: a class, or one of the three absences, which no class swallows. */
export type CoverageBin = CoverageClass | 'zero' | 'not-reported' | 'not-applicable';

/** A class holds its lower bound and ends before the next one (design section 5). */
export type ClassDefinition = Readonly<{ bin: CoverageClass; from: Ratio; label: string }>;

/** At most five classes on round bounds, lowest first, and how the figures are read that they hold. */
export type Classing = Readonly<{ reading: Reading; classes: readonly ClassDefinition[] }>;

/** The classes of coverage, of which more is better: from below 40 % to 90 % and above. */
export const COVERAGE_CLASSING: Classing = {
  reading: SHARE,
  classes: [
    { bin: 0, from: { numerator: 0, denominator: 100 }, label: 'di bawah 40%' },
    { bin: 1, from: { numerator: 40, denominator: 100 }, label: '40-<60%' },
    { bin: 2, from: { numerator: 60, denominator: 100 }, label: '60-<75%' },
    { bin: 3, from: { numerator: 75, denominator: 100 }, label: '75-<90%' },
    { bin: 4, from: { numerator: 90, denominator: 100 }, label: '90% ke atas' },
  ],
};

/** Highest class first, then the absences: the order of a legend. */
export const COVERAGE_BINS: readonly CoverageBin[] = [4, 3, 2, 1, 0, 'zero', 'not-reported', 'not-applicable'];

/** The class of an amount, by exact comparison: 3/4 is in 75-<90%, 2999/4000 is not. The denominator must be above 0. */
export function coverageClass(amount: Ratio, { classes }: Classing = COVERAGE_CLASSING): CoverageClass {
  const reached = classes.filter(({ from }) => compareFractions(amount, from) >= 0);
  return (reached.at(-1) ?? classes[0])?.bin ?? 0;
}

/**
 * The bin of a figure. A true zero, not reported and not applicable each keep their own; a figure that the classes
 * cannot hold (a count among percentages, or a denominator of 0) is not applicable.
 */
export function coverageBin(measure: Measure, classing: Classing = COVERAGE_CLASSING): CoverageBin {
  if (measure.state === 'not-reported') return 'not-reported';
  const amount = amountOf(measure, classing.reading);
  if (!amount) return 'not-applicable';
  return amount.numerator === 0 ? 'zero' : coverageClass(amount, classing);
}

/** `75-<90%`, `90% ke atas`, `belum lapor`, `tidak berlaku`, `0% (nol)`; a true zero of no share is `0 (nol)`. */
export function coverageBinLabel(bin: CoverageBin, { reading, classes }: Classing = COVERAGE_CLASSING): string {
  if (bin === 'zero') return reading.as === 'share' ? '0% (nol)' : '0 (nol)';
  if (bin === 'not-reported') return 'belum lapor';
  if (bin === 'not-applicable') return 'tidak berlaku';
  return classes.find((each) => each.bin === bin)?.label ?? '';
}

export type LegendEntry = Readonly<{ bin: CoverageBin; label: string; count: number }>;

/**
 * How many areas each bin holds: all classes, highest first, then those absences that occur. The counts add up to the
 * number of figures given.
 */
export function coverageLegend(measures: Iterable<Measure>, classing: Classing = COVERAGE_CLASSING): LegendEntry[] {
  const counts = new Map<CoverageBin, number>();
  for (const measure of measures) {
    const bin = coverageBin(measure, classing);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const held = new Set<CoverageBin>(classing.classes.map(({ bin }) => bin));
  return COVERAGE_BINS.map((bin) => ({
    bin,
    label: coverageBinLabel(bin, classing),
    count: counts.get(bin) ?? 0,
  })).filter(({ bin, count }) => held.has(bin) || count > 0);
}
