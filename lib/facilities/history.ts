import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from './facility';
import type { FacilitySpan } from './span';

/** What is said of a facility in a month: its ILP status, that a posyandu is not aktif, or only that it stands. */
export type StandingWord = 'sudah' | 'belum' | 'tidak-aktif' | 'ada';

/** Months, both included, in which what is said of a facility stays the same. */
export type Stretch = Readonly<{ first: Month; last: Month; standing: StandingWord; declared: boolean }>;

/**
 * A facility's life as a reader sees it: its spans within the months with data, neighbours of one standing joined. What
 * its other facts (kader, single criteria) do in between makes no new stretch.
 */
export function stretches(
  type: FacilityType,
  spans: readonly FacilitySpan[],
  bounds: Readonly<{ first: Month; last: Month }>,
): Stretch[] {
  const found: Stretch[] = [];
  for (const span of spans) {
    const first = Math.max(span.from, bounds.first) as Month;
    const last = Math.min(span.to - 1, bounds.last) as Month;
    if (first > last) continue;
    const standing = standingOf(type, span);
    const declared = span.declared !== null && standing === (span.declared ? 'sudah' : 'belum');
    const before = found.at(-1);
    if (before && before.last === first - 1 && before.standing === standing && before.declared === declared)
      found[found.length - 1] = { ...before, last };
    else found.push({ first, last, standing, declared });
  }
  return found;
}

function standingOf(type: FacilityType, { active, integrated }: FacilitySpan): StandingWord {
  if (integrated === null) return 'ada';
  if (type === 'posyandu' && !active) return 'tidak-aktif';
  return integrated ? 'sudah' : 'belum';
}
