import type { Ratio } from './ratio';

/**
 * Facilities that meet something over those reported on it. `unreported` are the others, of which nobody has said
 * anything: they are in neither part, since nobody may be accused of lacking what nobody asked about.
 */
export type ReportedCount = Ratio & Readonly<{ unreported: number }>;

export const NONE_COUNTED: ReportedCount = { numerator: 0, denominator: 0, unreported: 0 };

/** What is known of one facility and one criterion: that it is met, that it is not, or nothing. */
export type Known = 'met' | 'lacking' | 'unreported';

/** A criterion's standing in a facility's checklist, as `facilityList` answers it. */
export function knownOf(
  { met, unreported }: Readonly<{ met: readonly string[]; unreported: readonly string[] }>,
  code: string,
): Known {
  if (met.includes(code)) return 'met';
  return unreported.includes(code) ? 'unreported' : 'lacking';
}

export function countKnown(known: Iterable<Known>): ReportedCount {
  let { numerator, denominator, unreported } = NONE_COUNTED;
  for (const each of known) {
    if (each === 'unreported') unreported += 1;
    else denominator += 1;
    if (each === 'met') numerator += 1;
  }
  return { numerator, denominator, unreported };
}

export function sumReported(counts: Iterable<ReportedCount>): ReportedCount {
  let { numerator, denominator, unreported } = NONE_COUNTED;
  for (const count of counts) {
    numerator += count.numerator;
    denominator += count.denominator;
    unreported += count.unreported;
  }
  return { numerator, denominator, unreported };
}
