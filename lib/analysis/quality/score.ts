import { type Ratio, fraction, sumRatios } from '@/lib/coverage/ratio';

/**
 * The parts of a score, in order, by the dimensions of WHO's data quality review (Data quality review: a toolkit for
 * facility data quality assessment, module 1, framework and metrics, 2017): completeness and timeliness; internal
 * consistency, with outliers; consistency of population data. Its fourth dimension, agreement with surveys, needs data
 * that this program does not hold.
 */
export const SCORE_PARTS = ['completeness', 'timeliness', 'consistency', 'outliers', 'denominators'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What was found in order over what could be looked at, part by part. */
export type ScoreParts = Readonly<Record<ScorePart, Ratio>>;

const NOTHING: Ratio = { numerator: 0, denominator: 0 };
export const NO_PARTS: ScoreParts = {
  completeness: NOTHING,
  timeliness: NOTHING,
  consistency: NOTHING,
  outliers: NOTHING,
  denominators: NOTHING,
};

export type Score = Readonly<{ points: number; parts: number }>;

/**
 * Points from 0 to 100: the mean of the parts that anything could be looked at in, each with the same weight (a rule of
 * ours; `parts` says how many). It weighs unlike things against each other and is no coverage, so it carries no percent
 * sign and no denominator. Null where nothing could be looked at.
 */
export function scoreOf(parts: ScoreParts): Score | null {
  const shares = SCORE_PARTS.flatMap((part) => fraction(parts[part]) ?? []);
  if (shares.length === 0) return null;
  return { points: (shares.reduce((sum, share) => sum + share, 0) / shares.length) * 100, parts: shares.length };
}

/** The parts of several places together: sums over sums, from which the district's own score is made. */
export function sumParts(all: readonly ScoreParts[]): ScoreParts {
  const sum = (part: ScorePart) => sumRatios(all.map((parts) => parts[part]));
  return {
    completeness: sum('completeness'),
    timeliness: sum('timeliness'),
    consistency: sum('consistency'),
    outliers: sum('outliers'),
    denominators: sum('denominators'),
  };
}
