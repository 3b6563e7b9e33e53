import { addMonths, month } from '@/lib/coverage/period';
import type { CadreRecord, CriterionRecord } from '@/lib/facilities/span';
import type { RegisteredDistrict } from '@/db/registry';
import { type Activity, activityRows } from './activity';
import { cadreRows } from './cadre';
import { checklistRows } from './checklist';
import { type Cohort, type ExampleDeclaration, planCohort } from './cohort';
import type { ExampleFacility } from './facility';
import { type Network, buildNetwork } from './network';
import { type ExamplePlan, FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH, planFor } from './plan';
import { type Random, seededRandom } from './random';

type Of<T> = T & Readonly<{ facility: string }>;

/** Everything an example says, as the rows of contracts section 3. */
export type ExampleData = Readonly<{
  facilities: readonly ExampleFacility[];
  criteria: readonly Of<CriterionRecord>[];
  declarations: readonly ExampleDeclaration[];
  cadres: readonly Of<CadreRecord>[];
  /** The code of the puskesmas that serves each desa, from SERVICE_MONTH on. */
  servedBy: ReadonlyMap<string, string>;
}>;

/** Working areas hold from before the history, so that a whole year can be read by puskesmas. */
export const SERVICE_MONTH = month(2024, 1);

const OPENED_MONTH = addMonths(LAST_EXAMPLE_MONTH, -6);
/** Of the active posyandu one in so many began within the history; so many stopped. */
const BEGUN_IN = 34;
const STOPPED = 3;
/** So many posyandu have kader counts that contradict PSY-KADER5. */
const DISAGREEING = 3;

/**
 * The example data of a district: 24 months up to LAST_EXAMPLE_MONTH, the same for the same code on every machine, and
 * adding up to planFor(district) exactly in the last month.
 */
export function exampleData(district: RegisteredDistrict): ExampleData {
  const plan = planFor(district);
  const random = seededRandom(`${district.code}/contoh`);
  const network = buildNetwork(random, district, plan);
  const posyandu = posyanduStory(random, network.posyandu, plan);
  const decree = plan.pilot?.decree ?? '';
  const pustu = planCohort(
    random,
    network.pustu.filter((each) => each.closed === null),
    network.pustu.filter((each) => each.closed !== null),
    { adoption: plan.pustuAdoption, decree, overrides: false, relapses: 1, losses: 0 },
  );
  const puskesmas = planCohort(random, network.puskesmas, [], {
    adoption: plan.puskesmasAdoption,
    decree,
    overrides: false,
    relapses: 0,
    losses: 0,
  });
  return {
    facilities: [...network.puskesmas, ...network.pustu, ...posyandu.facilities],
    criteria: [
      ...checklists(random, network.puskesmas, puskesmas),
      ...checklists(random, network.pustu, pustu),
      ...posyandu.criteria,
    ],
    declarations: [...puskesmas.declarations, ...pustu.declarations, ...posyandu.cohort.declarations],
    cadres: posyandu.cadres,
    servedBy: network.servedBy,
  };
}

type PosyanduStory = Readonly<{
  facilities: readonly ExampleFacility[];
  cohort: Cohort;
  criteria: readonly Of<CriterionRecord>[];
  cadres: readonly Of<CadreRecord>[];
}>;

function posyanduStory(random: Random, posyandu: Network['posyandu'], plan: ExamplePlan): PosyanduStory {
  const idleCount = posyandu.length - plan.activePosyandu;
  const idle = random.shuffle(posyandu.filter((each) => !each.pilot)).slice(0, idleCount);
  const cohort = planCohort(
    random,
    posyandu.filter((each) => !idle.includes(each)),
    idle,
    {
      adoption: plan.posyanduAdoption,
      decree: plan.pilot?.decree ?? '',
      overrides: true,
      relapses: Math.ceil(plan.activePosyandu / 40),
      losses: Math.ceil(plan.activePosyandu / 100),
    },
  );
  const [opened, uncounted] = cohort.plain;
  const facilities = posyandu.map((each) => (each.code === opened ? { ...each, opened: OPENED_MONTH } : each));
  const activities = planActivities(random, facilities, idle, cohort, plan);
  const counted = facilities.filter((each) => each.code !== uncounted);
  const disagreeing = new Set(random.shuffle(counted).slice(0, DISAGREEING));
  const stories = facilities.map((each) => {
    const first = firstMonth(each);
    const criteria = [
      ...of(each, activityRows(random, activities.get(each.code) ?? 'active', first)),
      ...checklists(random, [each], cohort),
    ];
    const cadres = cadreRows(random, { criteria, disagrees: disagreeing.has(each), first });
    return { criteria, cadres: each.code === uncounted ? [] : of(each, cadres) };
  });
  const criteria = stories.flatMap((story) => story.criteria);
  const cadres = stories.flatMap((story) => story.cadres);
  return { facilities, cohort, criteria, cadres };
}

/** Who is aktif: all but the idle; some of both began or stopped within the history, but none that met all early. */
function planActivities(
  random: Random,
  posyandu: readonly ExampleFacility[],
  idle: readonly ExampleFacility[],
  { courses }: Cohort,
  plan: ExamplePlan,
): Map<string, Activity> {
  const activities = new Map<string, Activity>(idle.map((each) => [each.code, 'idle']));
  const late = posyandu.filter(
    ({ code, pilot, opened }) =>
      !pilot && opened === null && !activities.has(code) && courses.get(code)?.adopted !== FIRST_EXAMPLE_MONTH,
  );
  const begun = random.shuffle(late).slice(0, Math.floor(plan.activePosyandu / BEGUN_IN));
  for (const each of idle.slice(0, Math.min(STOPPED, idle.length - 1))) activities.set(each.code, 'stopped');
  for (const each of begun) activities.set(each.code, 'begun');
  return activities;
}

function checklists(random: Random, facilities: readonly ExampleFacility[], cohort: Cohort): Of<CriterionRecord>[] {
  return facilities.flatMap((each) => {
    const course = cohort.courses.get(each.code) ?? { adopted: null, lapse: null };
    return of(each, checklistRows(random, each.type, course, firstMonth(each)));
  });
}

function of<T extends object>(facility: ExampleFacility, rows: readonly T[]): Of<T>[] {
  return rows.map((row) => ({ ...row, facility: facility.code }));
}

function firstMonth({ opened }: ExampleFacility) {
  return opened ?? FIRST_EXAMPLE_MONTH;
}
