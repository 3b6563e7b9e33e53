import { type NeedyFacility, missingRequired } from '@/lib/facilities/lacking';

export type OneStep = Readonly<{ criterion: string; count: number }>;

export type StepGroup<F> = Readonly<{ criterion: string; facilities: readonly F[] }>;

/** Facilities for which one thing is left; no facility stands in two of the lists. */
export type NearFacilities<F> = Readonly<{
  /** Reported to lack exactly one wajib criterion, all others met; most frequent criterion first. */
  steps: readonly StepGroup<F>[];
  /** All met but one, of which nobody has said anything: asking may be enough. */
  unasked: readonly StepGroup<F>[];
  /** As `steps`, but declared belum: the criterion alone would not change them. */
  declaredSteps: readonly StepGroup<F>[];
  /** Every wajib criterion met, and declared belum. */
  declaredOnly: readonly F[];
}>;

/** What is left for each facility that is not there yet. Whom it is asked of, the caller has chosen. */
export function nearFacilities<F extends NeedyFacility>(
  held: readonly F[],
  required: ReadonlySet<string>,
): NearFacilities<F> {
  const steps = new Map<string, F[]>();
  const unasked = new Map<string, F[]>();
  const declaredSteps = new Map<string, F[]>();
  const declaredOnly: F[] = [];
  for (const facility of held) {
    const { lacking, unreported } = missingRequired(facility, required);
    const isDeclared = facility.declared === 'belum';
    const [left, ...others] = [...lacking, ...unreported];
    if (left === undefined) {
      if (isDeclared) declaredOnly.push(facility);
    } else if (others.length === 0) {
      if (lacking.length === 1) add(isDeclared ? declaredSteps : steps, left, facility);
      else if (!isDeclared) add(unasked, left, facility);
    }
  }
  return {
    steps: grouped(steps),
    unasked: grouped(unasked),
    declaredSteps: grouped(declaredSteps),
    declaredOnly,
  };
}

/**
 * Facilities that were reported to lack exactly one wajib criterion, and have all others, counted by that criterion,
 * most frequent first. Those declared "belum" are left out: a criterion would not change them.
 */
export function oneStepAway(facilities: readonly NeedyFacility[], wajib: ReadonlySet<string>): OneStep[] {
  const held = facilities.filter(({ status, active }) => status === 'belum' && active !== false);
  return nearFacilities(held, wajib).steps.map(({ criterion, facilities: near }) => ({
    criterion,
    count: near.length,
  }));
}

function add<F>(groups: Map<string, F[]>, criterion: string, facility: F): void {
  const known = groups.get(criterion);
  if (known) known.push(facility);
  else groups.set(criterion, [facility]);
}

function grouped<F>(groups: ReadonlyMap<string, readonly F[]>): StepGroup<F>[] {
  return [...groups]
    .map(([criterion, facilities]) => ({ criterion, facilities }))
    .sort((a, b) => b.facilities.length - a.facilities.length);
}
