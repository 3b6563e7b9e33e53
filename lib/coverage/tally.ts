import type { IndicatorKind } from '@/lib/indicators/indicator';
import type { Ratio } from './ratio';

/**
 * A ratio together with who was asked and who answered: `expected` leaves (desa or facilities) and those of them that
 * `reported`. This is what the rollup stores; all four parts add up from leaves to parents.
 */
export type Tally = Ratio & Readonly<{ expected: number; reported: number }>;

export const EMPTY_TALLY: Tally = { numerator: 0, denominator: 0, expected: 0, reported: 0 };

export function sumTallies(tallies: Iterable<Tally>): Tally {
  let { numerator, denominator, expected, reported } = EMPTY_TALLY;
  for (const tally of tallies) {
    numerator += tally.numerator;
    denominator += tally.denominator;
    expected += tally.expected;
    reported += tally.reported;
  }
  return { numerator, denominator, expected, reported };
}

/** The three absences are kept apart: not reported, not applicable, and a true zero (`reported` with numerator 0). */
export type ReportState = 'reported' | 'partial' | 'not-reported' | 'not-applicable';

/** A figure with its state; numerator and denominator are null where the state leaves nothing to show. */
export type Measure = Readonly<{ state: ReportState; numerator: number | null; denominator: number | null }>;

export const NOT_APPLICABLE: Measure = { state: 'not-applicable', numerator: null, denominator: null };

/**
 * The state of a tally (contracts section 7, "Absence"): nobody expected, or a denominator of 0 although somebody
 * reported, is not applicable; nobody reported is not reported, with the denominator where it is known anyway (the
 * year's sasaran; a monthly indicator's is known from reports alone, and that of a leaf which was not expected does not
 * count). A count has no denominator at all, and is reported as soon as somebody did.
 */
export function measureOf(tally: Tally, kind?: IndicatorKind): Measure {
  if (tally.expected === 0) return NOT_APPLICABLE;
  if (tally.reported === 0) {
    const known = kind === 'monthly' ? null : tally.denominator || null;
    return { state: 'not-reported', numerator: null, denominator: known };
  }
  const state = tally.reported < tally.expected ? 'partial' : 'reported';
  if (kind === 'count') return { state, numerator: tally.numerator, denominator: null };
  if (tally.denominator === 0) return NOT_APPLICABLE;
  return { state, numerator: tally.numerator, denominator: tally.denominator };
}

/** The measure's ratio when it has a value, else null. */
export function ratioOf(measure: Measure): Ratio | null {
  const { numerator, denominator } = measure;
  return numerator !== null && denominator !== null ? { numerator, denominator } : null;
}
