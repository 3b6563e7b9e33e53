import type { Ratio } from '@/lib/coverage/ratio';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import type { IlpRule, JudgedFacility } from '@/lib/facilities/ilp-rule';

/** One facility of an assumption: it meets one criterion, or (null) is declared sudah. */
export type FacilityAssumption = Readonly<{ facility: string; criterion: string | null }>;

/** What is assumed, never stored: criteria that every facility of the place meets, and single facilities. */
export type Assumption = Readonly<{ criteria: readonly string[]; facilities: readonly FacilityAssumption[] }>;

export const NOTHING_ASSUMED: Assumption = { criteria: [], facilities: [] };

/** A facility that would be sudah, with the wajib criteria taken as met although nobody has reported them. */
export type Gain<F> = Readonly<{ facility: F; unreported: readonly string[] }>;

/** What an assumption would change, by the very rule that the figure itself follows (contracts section 3). */
export type WhatIf<F> = Readonly<{
  before: Ratio;
  after: Ratio;
  gained: readonly Gain<F>[];
  /** Touched by the assumption, and not there yet: they lack more. */
  short: readonly F[];
  /** Touched, but declared belum, which overrides criteria. */
  declared: readonly F[];
  /** Touched, but posyandu that would still not be aktif. */
  idle: readonly F[];
}>;

/** True when nothing is assumed. */
export function isNothing({ criteria, facilities }: Assumption): boolean {
  return criteria.length + facilities.length === 0;
}

/**
 * The figure if the assumption held in the month: a ticked criterion counts as met wherever it is missing, reported or
 * not; everything else that nobody has reported stays unmet.
 */
export function whatIf<F extends JudgedFacility>(
  facilities: readonly F[],
  assumption: Assumption,
  rule: IlpRule,
): WhatIf<F> {
  const own = assumedOf(assumption);
  const before = { numerator: 0, denominator: 0 };
  const after = { numerator: 0, denominator: 0 };
  const gained: Gain<F>[] = [];
  const [short, declared, idle]: [F[], F[], F[]] = [[], [], []];
  for (const facility of facilities) {
    const assumed = own(facility.code);
    const [now, then] = [judged(facility, UNCHANGED, rule), judged(facility, assumed, rule)];
    count(before, now);
    count(after, then);
    if (now.done || !isTouched(facility, assumed, rule)) continue;
    if (then.done) {
      const taken = facility.unreported.filter((code) => rule.required.includes(code) && assumed.met.has(code));
      gained.push({ facility, unreported: taken });
    } else if (!then.active) idle.push(facility);
    else if (facility.declared === 'belum') declared.push(facility);
    else short.push(facility);
  }
  return { before, after, gained, short, declared, idle };
}

type Assumed = Readonly<{ met: ReadonlySet<string>; isDeclared: boolean }>;
const UNCHANGED: Assumed = { met: new Set(), isDeclared: false };

function assumedOf({ criteria, facilities }: Assumption): (code: string) => Assumed {
  const general: Assumed = { met: new Set(criteria), isDeclared: false };
  const single = new Map<string, Assumed>();
  for (const { facility, criterion } of facilities) {
    const { met, isDeclared } = single.get(facility) ?? general;
    single.set(
      facility,
      criterion === null ? { met, isDeclared: true } : { met: new Set([...met, criterion]), isDeclared },
    );
  }
  return (code) => single.get(code) ?? general;
}

type Verdict = Readonly<{ active: boolean; isCounted: boolean; done: boolean }>;

function judged(
  { met, declared }: JudgedFacility,
  assumed: Assumed,
  { type, required, denominator }: IlpRule,
): Verdict {
  const meets = (code: string) => met.includes(code) || assumed.met.has(code);
  const active = type !== 'posyandu' || meets(ACTIVE_CRITERION);
  const status = assumed.isDeclared ? 'sudah' : declared;
  return {
    active,
    isCounted: active || denominator === 'terdaftar',
    done: active && (status === null ? required.every(meets) : status === 'sudah'),
  };
}

function count(ratio: { numerator: number; denominator: number }, { isCounted, done }: Verdict): void {
  if (isCounted) ratio.denominator += 1;
  if (done) ratio.numerator += 1;
}

/** True when something that the rule asks for would change; a criterion that is not wajib changes nothing. */
function isTouched({ missing }: JudgedFacility, { met, isDeclared }: Assumed, { required }: IlpRule): boolean {
  const matters = (code: string) => code === ACTIVE_CRITERION || required.includes(code);
  return isDeclared || missing.some((code) => met.has(code) && matters(code));
}
