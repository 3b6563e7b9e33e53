import { monthOfYear, monthRange, yearOf } from '@/lib/coverage/period';
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
const UNREST = { effort: 0.14, chance: 0.75 };

/** Indicators of which some desa tell men from women; LNS and CKG are told apart everywhere. */
const SPLIT_BY_SOME: ReadonlySet<string> = new Set(['UPR', 'HT', 'DM', 'TB']);
const SPLIT_BY_ALL: ReadonlySet<string> = new Set(['LNS', 'CKG']);
/** Women come to most services more readily. */
const MALE_SHARE = 0.44;

/**
 * The cumulative indicators of a desa, month by month: persons newly counted, so that what is reported of a year never
 * exceeds what is reported of the indicator it lies within. A group that nobody belongs to is not reported on.
 */
export function cumulativeFacts(story: DesaStory): ExampleFact[] {
  const reported = new Map<string, number>();
  return CUMULATIVE_SERVICES.flatMap((service) => serviceFacts(story, service, reported));
}

/** `reported`: persons reported since January by `indicator month`, of this desa. */
function serviceFacts(
  { random, desa, diligence, trueSize, silence, splits }: DesaStory,
  service: CumulativeService,
  reported: Map<string, number>,
): ExampleFact[] {
  const { code, program, within, season, since } = service;
  const group = targetGroupOf(code);
  const course = shareCourse(random, diligence, service);
  const ahead = diligence.ahead.has(program) ? 1 + random.below(8) / 100 : null;
  const split = SPLIT_BY_ALL.has(code) || (splits && SPLIT_BY_SOME.has(code));
  const facts: ExampleFact[] = [];
  let [planned, counted, told] = [0, 0, 0];
  for (const at of monthRange(since ?? FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH)) {
    if (monthOfYear(at) === 1) [planned, counted, told] = [0, 0, 0];
    const size = trueSize(desa, yearOf(at), group);
    if (size === 0) continue;
    const mean = size * (ahead ?? course(at)) * monthWeight(season, at);
    const room = Math.max(0, Math.floor(MOST * size) - counted);
    const drawn = Math.min(room, unrestful(random, mean + CATCH_UP * (planned - counted)));
    planned += mean;
    const silent = silence(desa, program, at);
    const allowed = within === null ? drawn : Math.max(0, (reported.get(`${within} ${at}`) ?? 0) - told);
    const count = Math.min(drawn, allowed);
    counted += count;
    if (!silent) {
      told += count;
      facts.push(...bySex(random, { month: at, code: desa, indicator: code, sex: 0, numerator: count }, split));
    }
    reported.set(`${code} ${at}`, told);
  }
  return facts;
}

/** A count about a mean: some months go better than others, and small places by leaps. */
export function unrestful(random: Random, mean: number): number {
  const expected = Math.max(0, mean) * Math.exp(UNREST.effort * random.normal());
  return random.whole(Math.max(0, expected + UNREST.chance * Math.sqrt(expected) * random.normal()));
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
