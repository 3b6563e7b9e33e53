import { addMonths } from '@/lib/coverage/period';
import type { DeclarationRecord } from '@/lib/facilities/span';
import { type Course, planCourses } from './course';
import type { ExampleFacility } from './facility';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH, type PlannedAdoption } from './plan';
import type { Random } from './random';

export type ExampleDeclaration = DeclarationRecord & Readonly<{ facility: string; decree: string }>;

/** How the facilities of one kind come to ILP: each one's course by code, and who was declared something. */
export type Cohort = Readonly<{
  courses: ReadonlyMap<string, Course>;
  declarations: readonly ExampleDeclaration[];
  /** Codes of facilities that do not meet everything and carry no declaration: free for another story. */
  plain: readonly string[];
}>;

export type CohortOptions = Readonly<{
  adoption: PlannedAdoption;
  /** The number of the pilot's decree, for those that are in it. */
  decree: string;
  /** Whether the cohort shows declarations that disagree with the criteria, and one that ended. */
  overrides: boolean;
  relapses: number;
  losses: number;
}>;

/** Below this many a declaration against the criteria would weigh more than it illustrates. */
const OVERRIDES_FROM = 20;

/**
 * Decides who of a kind is sudah ILP in the last month: exactly `adoption.integrated` of `counting`, by a shuffle and
 * nothing else, except that the pilot is among them. `idle` facilities (not aktif, closed) never meet everything.
 */
export function planCohort(
  random: Random,
  counting: readonly ExampleFacility[],
  idle: readonly ExampleFacility[],
  { adoption, decree, overrides, relapses, losses }: CohortOptions,
): Cohort {
  const { integrated } = adoption;
  const pilots = random.shuffle(counting.filter((each) => each.pilot));
  const rest = random.shuffle(counting.filter((each) => !each.pilot));
  const pilotLacking = Math.floor((pilots.length + 3) / 5);
  const disagree = overrides && integrated >= OVERRIDES_FROM && counting.length - integrated >= OVERRIDES_FROM / 2;
  // Two declarations cancel out: one is sudah without meeting everything, one is held back although it does.
  const meetingRest = integrated - pilots.length;
  const lacking = rest.slice(meetingRest);
  const [heldBack, ahead, ended, ...plain] = [rest[0], ...lacking];
  const courses = planCourses(
    random,
    [...pilots.slice(pilotLacking), ...rest.slice(0, meetingRest)].map(codeOf),
    [...pilots.slice(0, pilotLacking), ...lacking, ...idle].map(codeOf),
    { atStart: Math.round(adoption.startShare * counting.length), relapses, losses },
  );
  const declarations = pilots.map((each) => ({ ...declare(each, true, LAST_EXAMPLE_MONTH), decree }));
  if (disagree && heldBack && ahead && ended) {
    declarations.push(
      declare(heldBack, false, addMonths(LAST_EXAMPLE_MONTH, -5)),
      declare(ahead, true, addMonths(LAST_EXAMPLE_MONTH, -10)),
      declare(ended, true, addMonths(FIRST_EXAMPLE_MONTH, 6)),
      declare(ended, null, addMonths(FIRST_EXAMPLE_MONTH, 15)),
    );
  }
  return { courses, declarations, plain: plain.map(codeOf) };
}

function codeOf(facility: ExampleFacility): string {
  return facility.code;
}

function declare(
  { code }: ExampleFacility,
  status: boolean | null,
  at: DeclarationRecord['month'],
): ExampleDeclaration {
  return { facility: code, month: at, status, decree: '' };
}
