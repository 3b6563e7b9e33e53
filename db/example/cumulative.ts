import { type Month, monthOfYear, monthRange, yearOf } from '@/lib/coverage/period';
import type { Sex } from '@/lib/imports/record';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import type { TargetGroup } from '@/lib/indicators/indicator';
import { type Diligence, monthWeight, shareCourse } from './diligence';
import type { TrueSizes } from './group-size';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';
import type { ExampleFact } from './service-fact';
import { CUMULATIVE_SERVICES, type CumulativeService } from './service-plan';
import type { Silence } from './silence';

/** What a desa counts persons by. */
export type DesaStory = Readonly<{
  random: Random;
  desa: string;
  diligence: Diligence;
  trueSize: TrueSizes;
  silence: Silence;
  /** Whether it counts men and women apart where the plan does for some. */
  splits: boolean;
}>;

/** Nobody counts more of a group than live there, but for those who come from elsewhere. */
const MOST = 1.1;
/** Of what a month falls behind the plan, this is made up in the next. */
const CATCH_UP = 0.3;
/** A desa that is where the year asks it to be reaches all, or a few more; mostly also with what lies within. */
const AHEAD = { least: 102, spread: 9, within: 0.7 };
const UNREST = { effort: 0.14, chance: 0.75 };

/** Indicators of which some desa tell men from women; LNS and CKG are told apart everywhere. */
const SPLIT_BY_SOME: ReadonlySet<string> = new Set(['UPR', 'HT', 'DM']);
const SPLIT_BY_ALL: ReadonlySet<string> = new Set(['LNS', 'CKG']);
/** Women come to most services more readily. */
const MALE_SHARE = 0.44;

/** What is known of an indicator when what lies within it is counted; `told`: persons reported since January. */
type Counted = Readonly<{
  /** Persons of a year at a month's pace. */
  pace: (at: Month) => number;
  ahead: boolean;
  told: ReadonlyMap<Month, number>;
}>;

/**
 * The cumulative indicators of a desa, month by month: persons newly counted, so that what is reported of a year never
 * exceeds what is reported of the indicator it lies within. A group that nobody belongs to is not reported on.
 */
export function cumulativeFacts(story: DesaStory): ExampleFact[] {
  const counted = new Map<string, Counted>();
  return CUMULATIVE_SERVICES.flatMap((service) => {
    const parent = service.within === null ? null : (counted.get(service.within) ?? null);
    const { counts, told } = countService(story, service, parent);
    counted.set(service.code, told);
    return counts.flatMap(([month, numerator]) => {
      const fact = { month, code: story.desa, indicator: service.code, sex: 0 as const, numerator };
      return bySex(story.random, fact, isSplit(story, service.code));
    });
  });
}

/** The months that a service reports with their counts. */
function countService(story: DesaStory, service: CumulativeService, parent: Counted | null) {
  const { random, desa, diligence, trueSize, silence } = story;
  const group = targetGroupOf(service.code);
  const own = shareCourse(random, diligence, service);
  const ahead = parent ? parent.ahead && random.chance(AHEAD.within) : diligence.ahead.has(service.program);
  const reach = (AHEAD.least + random.below(AHEAD.spread)) / 100;
  const sizeIn = (at: Month) => trueSize(desa, yearOf(at), group);
  const pace = (at: Month) => sizeIn(at) * (ahead ? reach : own(at));
  const counts: [Month, number][] = [];
  const told = new Map<Month, number>();
  let [planned, counted, sum] = [0, 0, 0];
  for (const at of monthRange(service.since ?? FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH)) {
    if (monthOfYear(at) === 1) [planned, counted, sum] = [0, 0, 0];
    const size = sizeIn(at);
    if (size === 0) continue;
    let count: number;
    if (parent) {
      const most = parent.told.get(at) ?? 0;
      const ratio = ahead ? 1 : Math.min(1, pace(at) / parent.pace(at));
      count = Math.min(Math.max(0, most - sum), unrestful(random, ratio * most - sum, 1 - ratio));
    } else {
      const mean = pace(at) * monthWeight(service.season, at);
      const room = Math.max(0, Math.floor(MOST * size) - counted);
      count = Math.min(room, unrestful(random, mean + CATCH_UP * (planned - counted)));
      planned += mean;
    }
    counted += count;
    if (!silence(desa, service.program, at)) {
      sum += count;
      counts.push([at, count]);
    }
    told.set(at, sum);
  }
  return { counts, told: { pace, ahead, told } };
}

function isSplit({ splits }: DesaStory, code: string): boolean {
  return SPLIT_BY_ALL.has(code) || (splits && SPLIT_BY_SOME.has(code));
}

/** A count about a mean: some months go better than others, and small places by leaps. `unrest` 0 takes the leaps away. */
export function unrestful(random: Random, mean: number, unrest = 1): number {
  const expected = Math.max(0, mean) * Math.exp(unrest * UNREST.effort * random.normal());
  return random.whole(Math.max(0, expected + unrest * UNREST.chance * Math.sqrt(expected) * random.normal()));
}

/** A count in one row, or in one for men and one for women that add up to it. */
export function bySex(random: Random, fact: Omit<ExampleFact, 'denominator'>, split: boolean): ExampleFact[] {
  if (!split) return [{ ...fact, denominator: null }];
  const men = Math.min(fact.numerator, random.whole(fact.numerator * MALE_SHARE));
  const row = (sex: Sex, numerator: number) => ({ ...fact, sex, numerator, denominator: null });
  return [row(1, men), row(2, fact.numerator - men)];
}

function targetGroupOf(code: string): TargetGroup {
  const group = builtInIndicator(code)?.targetGroup ?? null;
  if (group === null) throw new Error(`${code} has no target group`);
  return group;
}
