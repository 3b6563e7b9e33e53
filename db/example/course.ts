import { type Month, addMonths, monthRange } from '@/lib/coverage/period';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';

/** A stretch without one criterion that had been met; `until` null: it is still missing at the end. */
export type Lapse = Readonly<{ from: Month; until: Month | null }>;

/** When a facility first meets every wajib criterion (null: not within the history), and what it lost again. */
export type Course = Readonly<{ adopted: Month | null; lapse: Lapse | null }>;

export type CourseOptions = Readonly<{
  /** How many meet everything in the first month; some of them lose it. */
  atStart: number;
  /** How many of those lose a criterion for some months, and how many for good. */
  relapses: number;
  losses: number;
}>;

/**
 * A course for each facility, so that exactly `meeting` meet every wajib criterion in the last month and none of
 * `others` does. Adoption is spread evenly by chance; setbacks fall in two months without adoption, so that a chart
 * shows them.
 */
export function planCourses<T>(
  random: Random,
  meeting: readonly T[],
  others: readonly T[],
  { atStart, relapses, losses }: CourseOptions,
): Map<T, Course> {
  const setbacks = [
    addMonths(FIRST_EXAMPLE_MONTH, 4 + random.below(4)),
    addMonths(FIRST_EXAMPLE_MONTH, 13 + random.below(4)),
  ];
  const growth = monthRange(addMonths(FIRST_EXAMPLE_MONTH, 1), LAST_EXAMPLE_MONTH).filter(
    (each) => !setbacks.includes(each),
  );
  const early = Math.min(meeting.length, Math.max(0, atStart - losses));
  const courses = new Map<T, Course>();
  random.shuffle(meeting).forEach((member, index) => {
    const adopted = index < early ? FIRST_EXAMPLE_MONTH : random.pick(growth);
    const from = setbacks[index % setbacks.length];
    const until = from && addMonths(from, 2 + random.below(3));
    courses.set(member, {
      adopted,
      lapse: index < Math.min(early, relapses) && from && until ? { from, until } : null,
    });
  });
  random.shuffle(others).forEach((member, index) => {
    const from = setbacks[index % setbacks.length];
    const lost = index < losses && from;
    courses.set(
      member,
      lost ? { adopted: FIRST_EXAMPLE_MONTH, lapse: { from, until: null } } : { adopted: null, lapse: null },
    );
  });
  return courses;
}
