import { type NeedyFacility, missingRequired } from '@/lib/facilities/lacking';

export type OneStep = Readonly<{ criterion: string; count: number }>;

/**
 * Facilities that were reported to lack exactly one wajib criterion, and have all others, counted by that criterion,
 * most frequent first. Those declared "belum" are left out: a criterion would not change them.
 */
export function oneStepAway(facilities: readonly NeedyFacility[], wajib: ReadonlySet<string>): OneStep[] {
  const counts = new Map<string, number>();
  for (const facility of facilities) {
    if (facility.status !== 'belum' || facility.active === false || facility.declared === 'belum') continue;
    const { lacking, unreported } = missingRequired(facility, wajib);
    const [only] = lacking;
    if (only && lacking.length === 1 && unreported.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return [...counts].map(([criterion, count]) => ({ criterion, count })).sort((a, b) => b.count - a.count);
}
