import type { IlpRule } from '@/lib/facilities/ilp-rule';
import { isHeld } from '@/lib/facilities/ilp-rule';
import { type NeedyFacility, missingRequired } from '@/lib/facilities/lacking';
import type { Ratio } from '@/lib/coverage/ratio';

/**
 * How many facilities that are belum were reported to lack a criterion, of those whose criterion was reported; the ones
 * of which nobody has said anything stand apart, and are never counted as lacking it (contracts section 7).
 */
export type Blocker = Readonly<{ criterion: string; lacking: Ratio; unreported: number }>;

/** Criteria that the same facilities were reported to lack, and no others; `silent` of them have more unreported. */
export type Combination<F> = Readonly<{ criteria: readonly string[]; facilities: readonly F[]; silent: number }>;

/** Who is counted and not yet there, and what is said of them. */
export type Held = Readonly<{
  count: number;
  /** Declared belum: criteria alone do not change them. */
  declared: number;
  /** With at least one wajib criterion that nobody has reported. */
  silent: number;
  /** Posyandu that are not aktif, and therefore counted nowhere here. */
  idle: number;
}>;

export function heldOf(facilities: readonly NeedyFacility[], rule: IlpRule): Held {
  const held = facilities.filter((facility) => isHeld(facility, rule));
  const required = new Set(rule.required);
  return {
    count: held.length,
    declared: held.filter(({ declared }) => declared === 'belum').length,
    silent: held.filter((facility) => missingRequired(facility, required).unreported.length > 0).length,
    idle: facilities.filter((facility) => facility.active === false && !isHeld(facility, rule)).length,
  };
}

/** Every wajib criterion that some facility lacks or has not reported, most often lacking first, ties as the checklist. */
export function blockersOf(facilities: readonly NeedyFacility[], rule: IlpRule): Blocker[] {
  const held = facilities.filter((facility) => isHeld(facility, rule));
  return rule.required
    .map((criterion): Blocker => {
      const missing = held.filter((facility) => facility.missing.includes(criterion));
      const unreported = missing.filter((facility) => facility.unreported.includes(criterion)).length;
      return {
        criterion,
        lacking: { numerator: missing.length - unreported, denominator: held.length - unreported },
        unreported,
      };
    })
    .filter(({ lacking, unreported }) => lacking.numerator + unreported > 0)
    .sort((a, b) => b.lacking.numerator - a.lacking.numerator);
}

/** The exact sets of criteria that facilities were reported to lack, most frequent first, then the shorter set. */
export function combinationsOf<F extends NeedyFacility>(facilities: readonly F[], rule: IlpRule): Combination<F>[] {
  const required = new Set(rule.required);
  const sets = new Map<string, { criteria: readonly string[]; facilities: F[]; silent: number }>();
  for (const facility of facilities) {
    if (!isHeld(facility, rule)) continue;
    const { lacking, unreported } = missingRequired(facility, required);
    if (lacking.length === 0) continue;
    const key = lacking.join(' ');
    const known = sets.get(key) ?? { criteria: lacking, facilities: [], silent: 0 };
    known.facilities.push(facility);
    if (unreported.length > 0) known.silent += 1;
    sets.set(key, known);
  }
  return [...sets.values()].sort(
    (a, b) => b.facilities.length - a.facilities.length || a.criteria.length - b.criteria.length,
  );
}
